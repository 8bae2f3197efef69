// Rooms that this seat has read anything in. A room that it has not is not here at all.
import type { Text } from '../act.ts'
import type { RoomRow } from '../answers/people.ts'
import { wordsInAll } from '../catalogues/catalogues.ts'
import type { Db } from '../sqlite.ts'
import { asking, first, json, type Reader, remember, rows } from './asking.ts'
import { alphabetical } from './parties.ts'

/** Rooms by title, the governing room first. Readers are the seats under the room's latest entry. */
export function rooms(db: Db, reader: Reader): RoomRow[] {
  const ask = asking(db, reader)
  const found = remember(ask, 'rooms', () =>
    rows<{ room: string; governing: number; entries: number; last: number }>(
      db,
      `SELECT room, max(governing) AS governing, count(*) AS entries, max(entry) AS last
       FROM entries WHERE released_in IS NULL GROUP BY room`,
    ).map((row) => roomOf(db, row)),
  )
  const named = alphabetical(ask, found, ({ room, title }) => ({ id: room, name: title }))
  return [...named.filter(({ governing }) => governing), ...named.filter(({ governing }) => !governing)]
}

function roomOf(
  db: Db,
  { room, governing, entries, last }: { room: string; governing: number; entries: number; last: number },
): RoomRow {
  const said = first<{ title: string; form: string }>(
    db,
    'SELECT title, form FROM rooms WHERE room = ? ORDER BY entry DESC LIMIT 1',
    room,
  )
  const form = governing === 1 ? 'governing' : (said?.form ?? 'plenary')
  const readers = first<{ readers: string }>(db, 'SELECT readers FROM entries WHERE entry = ?', last)!.readers
  return {
    room,
    title: json<Text>(said?.title ?? null) ?? wordsInAll(`vocabulary:room-form.${form}`),
    form,
    readers: JSON.parse(readers) as string[],
    governing: governing === 1,
    entries,
  }
}
