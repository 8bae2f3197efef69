import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit, SearchResults } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { Page } from '../../parts/Page.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { useHereSearch } from '../../shell/here.ts'
import { stepFocus } from '../../shell/step-focus.ts'
import { directionOf } from '../../words/languages.ts'
import './search.css'

/** What the seat can read, found by its words, in Latin and Arabic script. */
const SearchPage = () => {
  const { t } = useTranslation('search')
  const { q = '' } = useHereSearch()
  return (
    <Page title={q ? t('title-for', { words: q }) : t('title')} lead={t('lead')}>
      {q ? <Pages key={q} words={q} /> : <EmptyState why={t('type-something')} />}
    </Page>
  )
}
export default SearchPage

const FOUND = '.hits li p:first-child [data-entry]'

/** Back into the box in which the words stand. */
const toBox = (): boolean => {
  const box = document.querySelector<HTMLInputElement>('.search input')
  box?.focus()
  box?.select()
  return box !== null
}

const Pages = ({ words }: { words: string }) => {
  const [cursors, setCursors] = useState<(string | null)[]>([null])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are one more way along links that Tab reaches
    <div
      className="hits"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        if (event.key === 'ArrowDown' ? stepFocus(FOUND, 1) : stepFocus(FOUND, -1) || toBox())
          event.preventDefault()
      }}
    >
      {cursors.map((cursor, index) => (
        <Answer<SearchResults>
          key={cursor ?? 'first'}
          path={`search?${new URLSearchParams({ q: words, ...(cursor ? { cursor } : {}) })}`}
        >
          {(results) => (
            <Hits
              results={results}
              first={index === 0}
              onMore={
                index === cursors.length - 1 ? (next) => setCursors((known) => [...known, next]) : undefined
              }
            />
          )}
        </Answer>
      ))}
    </div>
  )
}

interface HitsProps {
  results: SearchResults
  first: boolean
  onMore: ((cursor: string) => void) | undefined
}

const Hits = ({ results, first, onMore }: HitsProps) => {
  const { t } = useTranslation('search')
  if (results.rows.length === 0)
    return first ? (
      <EmptyState why={t('nothing')}>
        <button type="button" className="button" onClick={toBox}>
          {t('other-words')}
        </button>
      </EmptyState>
    ) : null
  const { next } = results
  return (
    <>
      {first && (
        <p className="small muted" role="status">
          {t('found', { count: results.total })}
        </p>
      )}
      <ul className="rows">
        {results.rows.map((hit) => (
          <Hit key={hit.told.id + hit.field + hit.language} hit={hit} />
        ))}
      </ul>
      {next && onMore && (
        <button type="button" className="button" onClick={() => onMore(next)}>
          {t('more')}
        </button>
      )}
    </>
  )
}

const Hit = ({ hit }: { hit: SearchHit }) => {
  const { t } = useTranslation('search')
  return (
    <li>
      <p>
        <EntryLink entry={hit.told.entry} className="quiet">
          <span lang={hit.language} dir={directionOf(hit.language)} className="excerpt">
            {hit.excerpt.map(([piece, matched], index) =>
              matched ? (
                <mark key={`${index} ${piece}`}>{piece}</mark>
              ) : (
                <span key={`${index} ${piece}`}>{piece}</span>
              ),
            )}
          </span>
        </EntryLink>
      </p>
      <p className="small muted">
        {t(`kinds:${hit.told.kind}.name`, { defaultValue: hit.told.kind })} · <WhoOf who={hit.told.actor} /> ·{' '}
        <WhenOf when={hit.told.when} />
      </p>
      <SourceLine told={hit.told} />
    </li>
  )
}
