import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import type { Desk } from '../outbox/useDesk.ts'
import { Chooser } from './Chooser.tsx'
import { DraftForm } from './DraftForm.tsx'
import { DraftItem } from './DraftItem.tsx'
import { ToolBar } from './ToolBar.tsx'
import type { Bench } from './useBench.ts'

/** The drafts in the order of the text: the selected one open, what can be done with it below. */
export const DraftsPane = ({ desk, bench, narrow }: { desk: Desk; bench: Bench; narrow: boolean }) => {
  const { t } = useTranslation('press')
  const { article } = desk
  if (!article) return null
  const { selected } = bench
  return (
    <div className="press-drafts">
      {article.list.length === 0 ? (
        <EmptyState why={t('no-drafts')} />
      ) : (
        <ol aria-label={t('article.drafts', { count: article.list.length })} className="draft-list">
          {article.list.map((draft) => (
            <li key={draft.n} id={`draft-${draft.n}`} className={draft === selected ? 'draft at' : 'draft'}>
              <DraftItem
                article={article}
                draft={draft}
                bench={bench}
                open={draft === selected}
                narrow={narrow}
              />
              {draft === selected && bench.editing === draft.n && (
                <DraftForm desk={desk} bench={bench} draft={draft} />
              )}
            </li>
          ))}
        </ol>
      )}
      {bench.editing === null && <ToolBar bench={bench} narrow={narrow} />}
      {selected && bench.chooser && (
        <Chooser desk={desk} bench={bench} draft={selected} article={article} of={bench.chooser} />
      )}
    </div>
  )
}
