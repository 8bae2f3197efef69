import { useTranslation } from 'react-i18next'
import type { Incidents } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'

/** The ceasefires side by side: an incident belongs to one of them, or to none that is stated. */
export const Ceasefires = ({ ceasefires }: { ceasefires: Incidents['ceasefires'] }) => {
  const { t } = useTranslation('incidents')
  if (ceasefires.length === 0) return <p className="muted">{t('no-ceasefires')}</p>
  return (
    <div className="ceasefires">
      {ceasefires.map((one) => (
        <section key={one.ceasefire.id} aria-labelledby={`ceasefire-${one.ceasefire.id}`}>
          <h3 id={`ceasefire-${one.ceasefire.id}`}>
            <NameOf of={one.ceasefire} />
          </h3>
          <dl className="pairs">
            <dt>{t('parties')}</dt>
            <dd>{one.parties.length ? <NamesOf of={one.parties} /> : t('not-stated')}</dd>
            <dt>{t('mediators')}</dt>
            <dd>{one.mediators.length ? <NamesOf of={one.mediators} /> : t('not-stated')}</dd>
            <dt>{t('from')}</dt>
            <dd>
              <WhenOf when={one.from} />
            </dd>
            {one.to && (
              <>
                <dt>{t('to')}</dt>
                <dd>
                  <WhenOf when={one.to} />
                </dd>
              </>
            )}
            <dt>{t('ceasefire-type')}</dt>
            <dd>{t(`vocabulary:ceasefire-type.${one.type}`)}</dd>
            <dt>{t('purpose')}</dt>
            <dd>{t(`vocabulary:purpose.${one.purpose}`)}</dd>
            <dt>{t('written')}</dt>
            <dd>{t(`vocabulary:in-writing.${one.written}`)}</dd>
            <dt>{t('mechanism')}</dt>
            <dd>{t(`vocabulary:mechanism.${one.mechanism}`)}</dd>
            <dt>{t('claims')}</dt>
            <dd>{t('claims-count', { count: one.incidents })}</dd>
          </dl>
          <p>
            <SourceLine told={one.told} />
          </p>
        </section>
      ))}
    </div>
  )
}
