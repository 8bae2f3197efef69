import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { usePreferences } from '../../../prefs/preferences.ts'
import { PageLink } from '../../../shell/links.tsx'
import { dateInWords } from '../../../time/dates.ts'
import { autonymOf, baseOf, directionOf } from '../../../words/languages.ts'
import { LongList } from '../../rows/LongList.tsx'
import type { PressAnswer, PressArticleRow } from '../types.ts'
import { Narrow, useNarrowed } from './Narrow.tsx'
import { narrowed } from './narrowing.ts'

/** Fewer articles are seen at a glance. */
const NARROW_FROM = 12

const rowKey = ({ id }: PressArticleRow) => id

/** The articles, latest first: title, outlet, day, language, and how far their drafts are. */
export const ArticleList = ({ press }: { press: PressAnswer }) => {
  const { t } = useTranslation('press')
  const { words, stage } = useNarrowed()
  const { open, accepted, confirmed } = press.totals
  if (press.articles.length === 0) return <EmptyState why={t('empty')} />
  const rows = narrowed(press.articles, words, stage)
  return (
    <section aria-labelledby="press-articles" className="section">
      <h2 id="press-articles">{t('articles')}</h2>
      <p className="small muted">
        {t('totals', { count: press.totals.articles, open, accepted, confirmed })}
      </p>
      {press.comparing && <p className="small muted">{t('comparing')}</p>}
      {press.articles.length >= NARROW_FROM && <Narrow shown={rows.length} count={press.articles.length} />}
      {rows.length === 0 && <EmptyState why={t('narrow.none')} />}
      <LongList rows={rows} estimate={64} label={t('articles')} className="rows press-rows" rowKey={rowKey}>
        {(row) => <Row row={row} />}
      </LongList>
    </section>
  )
}

const Row = ({ row }: { row: PressArticleRow }) => {
  const { t, i18n } = useTranslation('press')
  const { calendar } = usePreferences()
  const { open, accepted, confirmed } = row.drafts
  const pieces = [
    row.outlet ? <bdi key="outlet">{row.outlet}</bdi> : <span key="outlet">{t('source.no-outlet')}</span>,
    row.published ? (
      <time key="day" dateTime={row.published}>
        {dateInWords(row.published.slice(0, 10), i18n.language, calendar, { weekday: false, year: true })}
      </time>
    ) : (
      <span key="day">{t('source.no-day')}</span>
    ),
    ...(baseOf(row.language) === baseOf(i18n.language)
      ? []
      : [
          <bdi key="language" lang={row.language}>
            {autonymOf(row.language)}
          </bdi>,
        ]),
  ]
  return (
    <div className="press-row">
      <div>
        <p>
          <PageLink page="press" item={row.id}>
            <bdi lang={row.language} dir={directionOf(row.language)}>
              {row.title ?? row.name}
            </bdi>
          </PageLink>
        </p>
        <p className="small muted">
          {pieces.map((piece, index) => (
            <span key={piece.key}>
              {index > 0 && ' · '}
              {piece}
            </span>
          ))}
        </p>
      </div>
      <p className="small press-row-counts">
        {open > 0 && <span>{t('counts.open', { count: open })}</span>}
        {accepted > 0 && <span>{t('counts.accepted', { count: accepted })}</span>}
        {confirmed > 0 && <span>{t('counts.confirmed', { count: confirmed })}</span>}
        {open + accepted + confirmed === 0 && <span className="muted">{t('counts.none')}</span>}
        {row.contradicts > 0 && (
          <span className="attention">{t('counts.contradicts', { count: row.contradicts })}</span>
        )}
      </p>
    </div>
  )
}
