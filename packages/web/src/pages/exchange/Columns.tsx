import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exchange } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { dateInWords } from '../../time/dates.ts'
import { NamesOf } from '../rows/NamesOf.tsx'
import { layOut } from './layout.ts'
import { SlipCard } from './SlipCard.tsx'

const LANE = 14

/** The columns, the slips in them, and the threads that join replies to papers. */
export const Columns = ({ exchange }: { exchange: Exchange }) => {
  const { t, i18n } = useTranslation('exchange')
  const { calendar } = usePreferences()
  const laid = layOut(exchange)
  const template = laid.columns
    .map((one) => (one.type === 'gutter' ? 'minmax(112px, 160px)' : 'minmax(0, 1fr)'))
    .join(' ')
  const titles = new Map(exchange.slips.map((slip) => [slip.id, slip]))
  // Each slip has two rows of the grid: the day that it may begin, and itself.
  const rowOf = (row: number) => row * 2 + 1
  return (
    <>
      {exchange.total > exchange.slips.length && (
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
          <span
            key={thread.to}
            className="thread"
            aria-hidden="true"
            style={{
              gridColumn: laid.gutter,
              gridRow: `${rowOf(thread.fromRow)} / ${rowOf(thread.toRow) + 1}`,
              marginInlineStart: 20 + thread.lane * LANE,
            }}
          />
        ))}
        {laid.slips.map(({ slip, row, column, day }) => (
          <Fragment key={slip.id}>
            {day && (
              <p className="day" style={{ gridRow: rowOf(row) - 1 }}>
                {dateInWords(day, i18n.language, calendar, { weekday: true })}
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
