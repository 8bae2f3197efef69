import { useTranslation } from 'react-i18next'
import { EntryLink } from '../../../parts/EntryLink.tsx'
import type { PressArticle, PressDraft } from '../types.ts'
import { DraftFields } from './DraftFields.tsx'
import { Excerpt } from './Excerpt.tsx'
import { MatchOf } from './MatchOf.tsx'
import { PlannedActs } from './PlannedActs.tsx'
import { RulesOf } from './RulesOf.tsx'
import type { Bench } from './useBench.ts'

interface DraftDetailProps {
  article: PressArticle
  draft: PressDraft
  bench: Bench
  narrow: boolean
}

/** All that was read of a draft, what the process file has of it, what it will become, and by which rules. */
export const DraftDetail = ({ article, draft, bench, narrow }: DraftDetailProps) => (
  <div className="draft-detail">
    {narrow && <Excerpt article={article} draft={draft} asked={bench.asked} />}
    <DraftFields article={article} draft={draft} who={bench.whoOf(draft)} />
    <MatchOf draft={draft} language={article.language} bench={bench} />
    {draft.state === 'confirmed' ? (
      <Became entries={draft.entries} />
    ) : (
      <PlannedActs acts={draft.acts} plan={article.plan} />
    )}
    <RulesOf draft={draft} bench={bench} article={article} />
  </div>
)

const Became = ({ entries }: { entries: PressDraft['entries'] }) => {
  const { t } = useTranslation('press')
  return (
    <p>
      {t('became')}{' '}
      {entries.map((entry, index) => (
        <span key={entry.id}>
          {index > 0 && t('common:list-comma')}
          <EntryLink entry={entry.id}>
            {t(`kinds:${entry.kind}.name`, { defaultValue: entry.kind })}
          </EntryLink>
        </span>
      ))}
    </p>
  )
}
