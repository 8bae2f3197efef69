import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KindHere } from '../../../../talks/src/answers/pages.ts'
import { Page } from '../../parts/Page.tsx'
import { PageLink } from '../../shell/links.tsx'
import { DraftsList } from './DraftsList.tsx'

/** What is done every day comes first, what is done once comes last. */
const DAILY = [
  'papers',
  'sessions',
  'issues',
  'undertakings',
  'evidence',
  'ceasefire',
  'statements',
  'confirmations',
]
const rankOf = (group: string) => (DAILY.includes(group) ? DAILY.indexOf(group) : DAILY.length)

/** Kinds that come with keys which only the node can make: the page of rooms and seats does them. */
const WITH_KEYS = new Set(['seat.open'])

/** What can be done here, as verbs, in groups; drafts that wait stand above. */
export const VerbList = ({ kinds }: { kinds: KindHere[] }) => {
  const { t } = useTranslation('compose')
  const [words, setWords] = useState('')
  const folded = words.trim().toLocaleLowerCase()
  const verbOf = (kind: string) => t(`kinds:${kind}.verb`, { defaultValue: kind })
  const found = kinds.filter((one) => {
    if (WITH_KEYS.has(one.kind)) return false
    const all = `${verbOf(one.kind)} ${t(`kinds:${one.kind}.help`, { defaultValue: '' })} ${t(`kinds:${one.kind}.name`, { defaultValue: '' })}`
    return all.toLocaleLowerCase().includes(folded)
  })
  const groups = [...new Set(kinds.map((one) => one.group))].sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      tools={<PageLink page="rooms">{t('shell:pages.rooms')}</PageLink>}
    >
      <div className="compose">
        <DraftsList kinds={kinds} />
        <div className="field verb-search">
          <label htmlFor="verb-search">{t('find-verb')}</label>
          <input
            id="verb-search"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            // biome-ignore lint/a11y/noAutofocus: the page was opened to choose a verb
            autoFocus
          />
        </div>
        {found.length === 0 && <p className="muted">{t('no-verb')}</p>}
        {groups.map((group) => {
          const here = found.filter((one) => one.group === group)
          return (
            here.length > 0 && (
              <section key={group} className="section" aria-labelledby={`group-${group}`}>
                <h2 id={`group-${group}`}>{t(`vocabulary:group.${group}`, { defaultValue: group })}</h2>
                <ul className="rows">
                  {here.map((one) => (
                    <li key={one.kind} className="verb">
                      <PageLink page="compose" search={{ kind: one.kind }}>
                        {verbOf(one.kind)}
                      </PageLink>
                      <span className="muted small">{t(`kinds:${one.kind}.help`, { defaultValue: '' })}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </div>
    </Page>
  )
}
