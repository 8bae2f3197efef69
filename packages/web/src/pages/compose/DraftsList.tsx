import { useTranslation } from 'react-i18next'
import type { KindHere } from '../../../../talks/src/answers/pages.ts'
import { InstantOf } from '../../parts/InstantOf.tsx'
import { useText } from '../../parts/text.ts'
import { useHere } from '../../shell/here.ts'
import { PageLink } from '../../shell/links.tsx'
import { type Draft, dropDrafts, useDrafts } from './drafts.ts'

/** Drafts that are kept in this browser for this seat, and the way to sign those that are set aside together. */
export const DraftsList = ({ kinds }: { kinds: KindHere[] }) => {
  const { t } = useTranslation('compose')
  const { process, seat } = useHere()
  const drafts = useDrafts(process, seat).filter((draft) => kinds.some((one) => one.kind === draft.kind))
  const ready = drafts.filter((draft) => draft.ready)
  if (drafts.length === 0) return null
  return (
    <section className="section" aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts')}</h2>
      <p className="small muted">{t('drafts-where')}</p>
      <ul className="rows">
        {drafts.map((draft) => (
          <li key={draft.id} className="verb">
            <PageLink page="compose" search={{ kind: draft.kind, draft: draft.id }}>
              {t(`kinds:${draft.kind}.verb`, { defaultValue: draft.kind })}
              <DraftTitle draft={draft} />
            </PageLink>
            <span className="small muted">
              {draft.ready && <>{t('set-aside')} · </>}
              <InstantOf at={draft.changedAt} />{' '}
              <button type="button" className="link" onClick={() => dropDrafts(process, seat, [draft.id])}>
                {t('throw-away')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {ready.length > 0 && (
        <p className="form-foot">
          <PageLink
            page="compose"
            search={{ review: ready.map((draft) => draft.id).join(' ') }}
            className="button primary"
          >
            {t('review-ready', { count: ready.length })}
          </PageLink>
        </p>
      )}
    </section>
  )
}

const DraftTitle = ({ draft }: { draft: Draft }) => {
  const text = useText()
  const title = draft.body.title ?? draft.body.name ?? draft.body.text
  const words = title && typeof title === 'object' ? text(title as Record<string, string>) : ''
  return words ? <bdi className="muted">: {words.slice(0, 80)}</bdi> : null
}
