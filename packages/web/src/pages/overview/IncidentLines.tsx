import { useTranslation } from 'react-i18next'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { OnPaper } from './OnPaper.tsx'

/** One line for each alleged incident: who alleges it, when, and what has been verified. */
export const IncidentLines = ({ incidents }: { incidents: IncidentRow[] }) => {
  const { t } = useTranslation(['overview', 'common'])
  if (incidents.length === 0) return <p className="muted">{t('no-incidents')}</p>
  return (
    <>
      <ul className="rows incident-lines">
        {incidents.map((one) => (
          <li key={one.id}>
            <p>
              <EntryLink entry={one.entry}>
                <TextOf text={one.title} />
              </EntryLink>{' '}
              <span className="muted">
                <Say of="overview:alleged-by" parts={{ who: <WhoOf who={one.allegedBy} /> }} />
              </span>
            </p>
            <p className="small muted">
              <WhenOf when={one.when} words={false} />
              {one.regime && (
                <>
                  {' · '}
                  <NameOf of={one.regime.ceasefire} />
                  {one.regime.inferred && <> {t('inferred')}</>}
                </>
              )}
              {' · '}
              {t(`vocabulary:losses.${one.losses.state}`)} ·{' '}
              {t(`vocabulary:verification.${one.verification}`)}
            </p>
          </li>
        ))}
      </ul>
      <OnPaper rows={incidents.length} />
    </>
  )
}
