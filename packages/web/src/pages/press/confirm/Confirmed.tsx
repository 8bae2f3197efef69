import { useTranslation } from 'react-i18next'
import { EntryLink } from '../../../parts/EntryLink.tsx'
import { Page } from '../../../parts/Page.tsx'
import { PageLink } from '../../../shell/links.tsx'
import { ActProblem } from '../article/PlannedActs.tsx'
import { useProblemWords } from '../problem-words.ts'
import type { PressArticle, PressConfirmed } from '../types.ts'

interface ConfirmedProps {
  article: PressArticle
  result: PressConfirmed
  onBack: () => void
}

/** What became entries, and what was set aside and why. What was set aside stays accepted. */
export const Confirmed = ({ article, result, onBack }: ConfirmedProps) => {
  const { t } = useTranslation('press')
  const wordsOf = useProblemWords()
  const draftOf = (n: number) => article.list.find((one) => one.n === n)
  const claim = (n: number) => draftOf(n)?.draft.claim
  const entries = result.confirmed.flatMap((one) => one.entries)
  return (
    <Page title={t('confirmed.title', { count: entries.length })}>
      <div className="compose" role="status">
        {result.setAside.length > 0 && (
          <section className="section" aria-label={t('confirmed.set-aside')}>
            <h2>{t('confirmed.set-aside')}</h2>
            <ul className="rows">
              {result.setAside.map(({ draft, code, title, remedy, fields }) => {
                const act = draftOf(draft)?.acts.find(({ problem }) => problem !== null)
                const words = wordsOf({ code, status: 0, title, remedy, fields })
                return (
                  <li key={draft}>
                    <p>
                      <span className="muted small">{draft}</span>{' '}
                      <bdi lang={article.language}>{claim(draft)}</bdi>
                    </p>
                    <p className="small">
                      {act ? (
                        <ActProblem act={act} />
                      ) : (
                        <>
                          <span className="attention">{words.what}</span> {words.remedy}
                        </>
                      )}
                    </p>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        <ul className="rows">
          {result.confirmed.map(({ draft, entries: made }) => (
            <li key={draft}>
              <p>
                <span className="muted small">{draft}</span>{' '}
                <bdi lang={article.language} className="press-shortened">
                  {claim(draft)}
                </bdi>
              </p>
              <p className="small">
                {made.map((entry, index) => (
                  <span key={entry.id}>
                    {index > 0 && t('common:list-comma')}
                    <EntryLink entry={entry.id}>
                      {t(`kinds:${entry.kind}.name`, { defaultValue: entry.kind })}
                    </EntryLink>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
        <p className="form-foot">
          <button type="button" className="button" onClick={onBack}>
            {t('confirmed.back')}
          </button>
          <PageLink page="press" className="button">
            {t('all-articles')}
          </PageLink>
          <PageLink page="overview" className="button">
            {t('shell:pages.overview')}
          </PageLink>
        </p>
      </div>
    </Page>
  )
}
