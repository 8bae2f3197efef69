import { useTranslation } from 'react-i18next'
import type { CommitmentsSummary } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { TextOf } from '../../parts/TextOf.tsx'

/** Assurances counted, and how much of a verifiable undertaking the fullest demand or undertaking states. */
export const CommitmentsLines = ({ summary }: { summary: CommitmentsSummary }) => {
  const { t } = useTranslation(['overview', 'common'])
  const { best } = summary
  const missing = best?.check.elements.filter((one) => one.text === null) ?? []
  return (
    <ul className="rows">
      <li>
        {t('assurances', { count: summary.written })} <span className="muted">·</span>{' '}
        {t('oral', { count: summary.oral })} <span className="muted">·</span>{' '}
        {t('refused', { count: summary.refused })}
      </li>
      <li>
        {best ? (
          <>
            <p>
              <Say
                of="overview:elements"
                values={{ stated: best.check.stated, of: best.check.of }}
                parts={{
                  what: (
                    <EntryLink entry={best.of.id}>
                      <NameOf of={best.of} />
                    </EntryLink>
                  ),
                }}
              />
            </p>
            <dl className="elements-in-short">
              {best.check.elements
                .filter((one) => one.text !== null)
                .map((one) => (
                  <div key={one.element}>
                    <dt>{t(`vocabulary:element.${one.element}`)}</dt>
                    <dd>{one.text && <TextOf text={one.text} />}</dd>
                  </div>
                ))}
              {missing.length > 0 && (
                <div className="muted">
                  <dt>{t('not-stated')}</dt>
                  <dd>
                    {missing
                      .map((one) => t(`vocabulary:element.${one.element}`))
                      .join(t('common:list-comma'))}
                  </dd>
                </div>
              )}
            </dl>
          </>
        ) : (
          <span className="muted">{t('no-elements')}</span>
        )}
      </li>
    </ul>
  )
}
