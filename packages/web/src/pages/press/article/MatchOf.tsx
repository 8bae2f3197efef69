import { useTranslation } from 'react-i18next'
import { EntryLink } from '../../../parts/EntryLink.tsx'
import { TextOf } from '../../../parts/TextOf.tsx'
import { PageLink } from '../../../shell/links.tsx'
import type { PressDraft, PressMatched } from '../types.ts'
import type { Bench } from './useBench.ts'

/** Whether the process file or another article has it already, or says otherwise, and where the two differ. */
export const MatchOf = ({
  draft,
  language,
  bench,
}: {
  draft: PressDraft
  language: string
  bench: Bench
}) => {
  const { t } = useTranslation('press')
  const { match } = draft
  if (match.is === 'new') return <p className="small muted">{t('match.new')}</p>
  const isKnown = draft.asNew || draft.acts.some(({ kind }) => kind === 'act.report')
  return (
    <div>
      <ul className="draft-match">
        {match.with.map((other) => (
          <li
            key={`${other.entry}${other.article}${other.draft}`}
            className={other.field ? 'attention' : undefined}
          >
            {t(
              match.is === 'contradicts' && other.field
                ? 'match.contradicts'
                : other.entry
                  ? 'match.same'
                  : 'match.same-draft',
            )}
            {t('common:colon')} <Where other={other} />
            {' · '}
            {other.outlet ? <TextOf text={other.outlet} /> : t('source.no-outlet')}
            {other.field && (other.here || other.there) && (
              <>
                {' · '}
                {t('match.differs', {
                  field: t(`match.field.${other.field}`, { defaultValue: other.field }),
                })}{' '}
                <bdi lang={language}>{other.here ?? t('not-said')}</bdi> {t('match.against')}{' '}
                <bdi>{other.there ?? t('not-said')}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {draft.state !== 'confirmed' && isKnown && (
        <p className="small muted">
          {t(draft.asNew ? 'match.told-anew' : 'match.told-further')}{' '}
          <button
            type="button"
            className="link small"
            aria-keyshortcuts="d"
            onClick={() => bench.run('as-new')}
          >
            {t(draft.asNew ? 'match.do-further' : 'match.do-anew')}
          </button>
        </p>
      )}
    </div>
  )
}

const Where = ({ other }: { other: PressMatched }) => {
  const words = <TextOf text={other.text} quoted />
  if (other.entry) return <EntryLink entry={other.entry}>{words}</EntryLink>
  return other.article ? (
    <PageLink
      page="press"
      item={other.article}
      search={other.draft === null ? {} : { draft: String(other.draft) }}
    >
      {words}
    </PageLink>
  ) : (
    words
  )
}
