import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../talks/src/answers/shared.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

/** On what the entry rests: basis, voice, outlet, terms, hedges, grade. */
export const SourceRows = ({ told }: { told: Told }) => {
  const { t } = useTranslation(['panel', 'common'])
  const { attribution, grade, sources } = told
  return (
    <>
      <dt>{t('basis')}</dt>
      <dd>{t(`vocabulary:basis.${told.basis}`)}</dd>
      {sources.length > 0 && (
        <>
          <dt>{t('source')}</dt>
          <dd>
            {sources.map((cited) => (
              <p key={cited.source.id + (cited.locator ?? '')}>
                <EntryLink entry={cited.source.id}>
                  <NameOf of={cited.source} />
                </EntryLink>
                {cited.outlet && (
                  <>
                    {', '}
                    <TextOf text={cited.outlet} />
                  </>
                )}
                {cited.locator && <bdi className="muted">, {cited.locator}</bdi>}
              </p>
            ))}
          </dd>
        </>
      )}
      {attribution && (
        <>
          <dt>{t('attribution')}</dt>
          <dd>
            {t(`vocabulary:voice.${attribution.voice}`)}
            {attribution.words && (
              <>
                {t('common:colon')} <TextOf text={attribution.words} quoted />
              </>
            )}
            {attribution.side && (
              <>
                {' · '}
                <NameOf of={attribution.side} />
              </>
            )}
            {attribution.speech && <> · {t(`vocabulary:speech.${attribution.speech}`)}</>}
            {attribution.terms && <> · {t('terms', { terms: t(`vocabulary:terms.${attribution.terms}`) })}</>}
          </dd>
          {attribution.hedges && attribution.hedges.length > 0 && (
            <>
              <dt>{t('hedges')}</dt>
              <dd>
                <bdi>{attribution.hedges.map((hedge) => t('common:quoted', { words: hedge })).join(' ')}</bdi>
              </dd>
            </>
          )}
        </>
      )}
      <dt>{t('grade')}</dt>
      <dd>
        {grade ? (
          <>
            {grade.reliability}
            {grade.credibility}
            {t('common:colon')} {t(`vocabulary:reliability.${grade.reliability}`)};{' '}
            {t(`vocabulary:credibility.${grade.credibility}`)}
          </>
        ) : (
          <span className="muted">{t('not-graded')}</span>
        )}
      </dd>
    </>
  )
}
