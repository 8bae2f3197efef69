import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { Sentence } from '../../parts/Sentence.tsx'

const MOST = 7

/** What came since the reader last looked, in at most seven sentences. */
export const Since = ({ since }: { since: Overview['since'] }) => {
  const { t } = useTranslation('overview')
  if (since.length === 0) return <p className="muted">{t('nothing-since')}</p>
  return (
    <ul className="rows">
      {since.slice(0, MOST).map((one) => (
        <li key={one.entry}>
          <EntryLink entry={one.entry} className="quiet">
            <Sentence of={one.key} values={one.values} />
          </EntryLink>
        </li>
      ))}
    </ul>
  )
}
