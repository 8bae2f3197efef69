import { useTranslation } from 'react-i18next'
import { directionOf, localeOf } from '../../../words/languages.ts'
import type { PressArticle, PressDraft } from '../types.ts'
import { levelOf } from './confidence.ts'
import { DraftDetail } from './DraftDetail.tsx'
import { STATE_SIGN } from './TextPane.tsx'
import type { Bench } from './useBench.ts'

interface DraftItemProps {
  article: PressArticle
  draft: PressDraft
  bench: Bench
  open: boolean
  narrow: boolean
}

/** A draft in two lines: who, how, what it becomes; then the claim. Open, all that is known of it. */
export const DraftItem = ({ article, draft, bench, open, narrow }: DraftItemProps) => {
  const { t, i18n } = useTranslation('press')
  const { draft: read, n, state, match } = draft
  const number = new Intl.NumberFormat(localeOf(i18n.language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return (
    <>
      <button
        type="button"
        className={`draft-head is-${state}`}
        tabIndex={open ? 0 : -1}
        aria-expanded={open}
        onClick={() => bench.select(n)}
      >
        <span className="draft-number" aria-hidden="true">
          {n}
          {STATE_SIGN[state]}
        </span>
        <span className="draft-lines">
          <span className="draft-who">
            <span className="visually-hidden">{t('draft-number', { n })} </span>
            <strong>
              <bdi lang={read.source.kind === 'outlet' ? undefined : article.language}>
                {bench.whoOf(draft)}
              </bdi>
            </strong>{' '}
            <span className="muted">
              {t(`vocabulary:force.${read.force}`)} · {t(`becomes.${read.becomes}`)}
            </span>
          </span>
          <span className="draft-claim" lang={article.language} dir={directionOf(article.language)}>
            {draft.wording ? Object.values(draft.wording)[0] : read.claim}
          </span>
          <span className="draft-state small">
            {state !== 'open' && <span>{t(`state.${state}`)}</span>}
            {match.is !== 'new' && (
              <span className={match.is === 'contradicts' ? 'attention' : undefined}>
                {t(`match.short.${match.is}`)}
              </span>
            )}
            {draft.edited.length > 0 && <span className="muted">{t('corrected')}</span>}
            {read.proposedBy && <span className="muted">{t('by-model')}</span>}
          </span>
        </span>
        <span className="draft-confidence small muted" title={t('confidence.what')}>
          {number.format(read.confidence)}
          <span className="draft-level">{t(`confidence.${levelOf(read.confidence)}`)}</span>
        </span>
      </button>
      {open && <DraftDetail article={article} draft={draft} bench={bench} narrow={narrow} />}
    </>
  )
}
