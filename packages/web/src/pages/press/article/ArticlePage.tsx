import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { Page } from '../../../parts/Page.tsx'
import { useHereSearch } from '../../../shell/here.ts'
import { PageLink } from '../../../shell/links.tsx'
import { useNarrow } from '../../rows/useNarrow.ts'
import { ConfirmPage } from '../confirm/ConfirmPage.tsx'
import { ModelAsk } from '../model/ModelAsk.tsx'
import { useDesk } from '../outbox/useDesk.ts'
import { DraftsPane } from './DraftsPane.tsx'
import { KeysSheet } from './KeysSheet.tsx'
import { Legend } from './Legend.tsx'
import { SourceOf } from './SourceOf.tsx'
import { TextPane } from './TextPane.tsx'
import { Unsent } from './Unsent.tsx'
import { useBench } from './useBench.ts'
import { useDeskKeys } from './useDeskKeys.ts'
import { usePaneTop } from './usePaneTop.ts'
import { useReviewing } from './useReviewing.ts'

/** One article and its drafts, side by side: read, decide, correct, confirm. */
export const ArticlePage = ({ id, first }: { id: string; first: number | null }) => {
  const { t } = useTranslation('press')
  const { entry } = useHereSearch()
  const [reviewing, setReviewing] = useReviewing()
  const made = useRef<(drafts: number[]) => void>(() => {})
  const desk = useDesk(
    id,
    useCallback((drafts: number[]) => made.current(drafts), []),
  )
  const bench = useBench(desk, first, () => setReviewing(true))
  made.current = (drafts) => bench.select(drafts[0] ?? null)
  useDeskKeys(bench, !reviewing && bench.editing === null)
  const narrow = useNarrow()
  const [inText, setInText] = useState(false)
  const { article } = desk
  const frame = useRef<HTMLDivElement>(null)
  usePaneTop(frame, article !== undefined && !reviewing)
  if (!article)
    return (
      <Page title={t('shell:pages.press')}>
        {desk.error ? (
          <ErrorState error={desk.error} onAgain={() => desk.again()} />
        ) : (
          <p className="loading">{t('common:opening')}</p>
        )}
      </Page>
    )
  if (reviewing) return <ConfirmPage desk={desk} onBack={() => setReviewing(false)} />
  const { selected, mode } = bench
  return (
    <Page title={article.title ?? article.name} tools={<PageLink page="press">{t('all-articles')}</PageLink>}>
      <SourceOf article={article} onChange={(change) => desk.act({ do: 'source', change })} />
      <Unsent desk={desk} />
      <ModelAsk article={article} />
      {narrow && (
        <fieldset className="press-views" aria-label={t('article.view')}>
          <button type="button" className="button" aria-pressed={!inText} onClick={() => setInText(false)}>
            {t('article.drafts', { count: article.list.length })}
          </button>
          <button type="button" className="button" aria-pressed={inText} onClick={() => setInText(true)}>
            {t('article.text')}
          </button>
        </fieldset>
      )}
      <div
        ref={frame}
        className="press-article"
        data-view={narrow ? (inText ? 'text' : 'drafts') : 'both'}
        data-panel={entry}
      >
        <div className="press-text">
          <Legend />
          <TextPane
            article={article}
            selected={selected}
            asked={bench.asked}
            splitAt={mode.is === 'splitting' ? mode.at : null}
            picked={bench.picked}
            pane={bench.pane}
            onChoose={(drafts) => {
              const next = drafts[drafts.indexOf(selected?.n ?? -1) + 1] ?? drafts[0] ?? null
              if (narrow) setInText(false)
              bench.select(next, false)
            }}
          />
        </div>
        <DraftsPane desk={desk} bench={bench} narrow={narrow} />
      </div>
      <p className="visually-hidden" role="status">
        {bench.said}
      </p>
      {bench.keys && <KeysSheet onClose={() => bench.setKeys(false)} />}
    </Page>
  )
}
