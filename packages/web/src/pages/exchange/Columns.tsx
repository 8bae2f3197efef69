import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exchange } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { NamesOf } from '../../parts/NamesOf.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { useHereSearch } from '../../shell/here.ts'
import { dateInWords } from '../../time/dates.ts'
import { layOut, type Thread } from './layout.ts'
import { SlipCard } from './SlipCard.tsx'

const FIRST_LANE = 24
const LANE = 14
/** Each slip has two rows of the grid: the day that it may begin, and itself. */
const rowOf = (row: number) => row * 2 + 1

/** The columns, the slips in them, and the threads that join replies to papers. */
export const Columns = ({ exchange }: { exchange: Exchange }) => {
  const { t, i18n } = useTranslation('exchange')
  const earlier = useHereSearch().cursor !== undefined
  const { calendar } = usePreferences()
  const laid = layOut(exchange)
  const template = laid.columns
    .map((one) =>
      one.type === 'gutter'
        ? laid.slips.some((one) => one.column === laid.gutter)
          ? 'minmax(240px, 0.7fr)'
          : '128px'
        : 'minmax(0, 1fr)',
    )
    .join(' ')
  const titles = new Map(exchange.slips.map((slip) => [slip.id, slip]))
  const columns = new Map(laid.slips.map((one) => [one.slip.id, one.column]))
  return (
    <>
      {exchange.total > exchange.slips.length && !earlier && (
        <p className="small muted">{t('latest', { shown: exchange.slips.length, total: exchange.total })}</p>
      )}
      <div className="exchange" style={{ gridTemplateColumns: template }}>
        {laid.columns.map((column, index) => {
          const party = column.type === 'party' && exchange.parties.find((one) => one.id === column.id)
          return (
            <h2
              key={column.type === 'party' ? column.id : 'gutter'}
              className={column.type === 'gutter' ? 'gutter-head' : undefined}
              style={{ gridColumn: index + 1, gridRow: 1 }}
            >
              {party ? <NameOf of={party} /> : <NamesOf of={exchange.mediators} />}
            </h2>
          )
        })}
        {laid.threads.map((thread) => (
          <ThreadLines key={thread.to} thread={thread} gutter={laid.gutter} columns={columns} />
        ))}
        {laid.slips.map(({ slip, row, column, day }) => (
          <Fragment key={slip.id}>
            {day && (
              <p className="day" style={{ gridRow: rowOf(row) - 1 }}>
                <span>{dateInWords(day, i18n.language, calendar, { weekday: true })}</span>
              </p>
            )}
            <div
              className={
                column === laid.gutter
                  ? 'cell in-gutter'
                  : column < laid.gutter
                    ? 'cell before'
                    : 'cell after'
              }
              style={{ gridColumn: column, gridRow: rowOf(row) }}
            >
              <SlipCard slip={slip} replyTo={slip.inReplyTo ? titles.get(slip.inReplyTo) : undefined} />
            </div>
          </Fragment>
        ))}
      </div>
    </>
  )
}

interface ThreadLinesProps {
  thread: Thread
  gutter: number
  columns: ReadonlyMap<string, number>
}

/** The line from a paper down to what replies to it, with an arm to each where they stand in a side's column. */
const ThreadLines = ({ thread, gutter, columns }: ThreadLinesProps) => {
  const lane = FIRST_LANE + thread.lane * LANE
  const [fromRow, toRow] = [rowOf(thread.fromRow), rowOf(thread.toRow)]
  const arm = (id: string, row: number) => {
    const column = columns.get(id) ?? gutter
    if (column === gutter) return null
    const style = column < gutter ? { inlineSize: lane } : { marginInlineStart: lane }
    return <span className="arm" aria-hidden="true" style={{ gridColumn: gutter, gridRow: row, ...style }} />
  }
  const at = { gridColumn: gutter, marginInlineStart: lane }
  return (
    <>
      {arm(thread.from, fromRow)}
      {arm(thread.to, toRow)}
      <span className="thread" aria-hidden="true" style={{ ...at, gridRow: `${fromRow} / ${toRow}` }} />
      <span className="thread thread-end" aria-hidden="true" style={{ ...at, gridRow: toRow }} />
    </>
  )
}
