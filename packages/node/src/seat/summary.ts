// What a seat's file says of its process in short.
import type { Text } from '@parley/talks'
import type { ProcessSummary } from '../interface.ts'
import type { Database } from '../store/database.ts'
import { processId } from '../store/process-file.ts'

interface ProcessRow {
  title: string
  reenactment: number
  demonstration: number
  zones: string
  languages: string
}

/** Title, zones, languages and seats of the process; an unopened one has its slug for a title. */
export const summaryIn = (db: Database, slug: string): ProcessSummary => {
  const row = db
    .prepare<[], ProcessRow>(
      'SELECT title, reenactment, demonstration, zones, languages FROM processes ORDER BY entry LIMIT 1',
    )
    .get()
  const seats = db
    .prepare<[], { seat: string; organisation: string; capacity: string }>(
      `SELECT seats.name AS seat, organisations.name AS organisation, seats.capacity AS capacity
       FROM seats JOIN organisations ON organisations.id = seats.organisation ORDER BY seats.entry`,
    )
    .all()
  return {
    slug,
    id: processId(db),
    title: row ? (JSON.parse(row.title) as Text) : { en: slug },
    reenactment: row?.reenactment === 1,
    demonstration: row?.demonstration === 1,
    zones: row ? (JSON.parse(row.zones) as ProcessSummary['zones']) : [],
    languages: row ? (JSON.parse(row.languages) as string[]) : [],
    seats: seats.map(({ organisation, ...seat }) => ({
      ...seat,
      organisation: JSON.parse(organisation) as Text,
    })),
  }
}
