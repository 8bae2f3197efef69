import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { useIsConcerned } from '../../parts/concerned.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Say } from '../../parts/Say.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { OnPaper } from './OnPaper.tsx'

/** What is awaited, from whom and since when; the reader's own side first. Nobody is scored. */
export const AwaitedRows = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation('overview')
  const isConcerned = useIsConcerned()
  // That a principal has to confirm is for the own side and those who keep the record.
  const rows = overview.awaited.filter(
    ({ what, told, own }) => what !== 'confirmation' || own || isConcerned(told),
  )
  if (rows.length === 0) return <p className="muted">{t('none-awaited')}</p>
  return (
    <>
      <ul className="rows awaited">
        {rows.map((item) => (
          <li key={item.id + item.from.id}>
            <p>
              <span className="circle" aria-hidden="true" />
              <Say
                of={`overview:awaits.${item.what}`}
                parts={{
                  from: (
                    <strong>
                      <NameOf of={item.from} />
                    </strong>
                  ),
                  about: (
                    <EntryLink entry={item.entry}>
                      <NameOf of={item.about} />
                    </EntryLink>
                  ),
                }}
              />
              {item.own && <span className="own"> {t('own-side')}</span>}
            </p>
            <p className="small muted">
              <Say of="overview:since-when" parts={{ when: <WhenOf when={item.since} /> }} /> ·{' '}
              <SourceLine told={item.told} withoutEntry />
            </p>
          </li>
        ))}
      </ul>
      <OnPaper rows={rows.length} />
      {overview.awaitedTotal > overview.awaited.length && (
        <p className="small muted">
          {t('first-of', { shown: overview.awaited.length, total: overview.awaitedTotal })}
        </p>
      )}
    </>
  )
}
