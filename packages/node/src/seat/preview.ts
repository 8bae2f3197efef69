// What an act will do, before it is done.
import { toHex } from '@parley/record'
import { Names, sentenceOf, type Text } from '@parley/talks'
import type { By, NewAct, Preview } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import { knownRooms, readUntil } from '../store/process-file.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { deviceOf, rehearsalOf, sealedBytesOf } from './recording.ts'

interface Previewing {
  seat: string
  keys: SeatKeys
  db: Database
}

/** Names of seats: what their organisation is called. */
const seatNames = (db: Database): Map<string, Text> =>
  new Map(
    db
      .prepare<[], { seat: string; name: string }>(
        'SELECT seats.name AS seat, organisations.name AS name FROM seats JOIN organisations ON organisations.id = seats.organisation',
      )
      .all()
      .map(({ seat, name }) => [seat, JSON.parse(name) as Text]),
  )

/** The person to whom a device key is accredited; null before it is. */
export const personOf = (db: Database, key: string): string | null =>
  db
    .prepare<[string], string>('SELECT person FROM devices WHERE key = ? ORDER BY entry DESC LIMIT 1')
    .pluck()
    .get(key) ?? null

/** Judges an act as it would stand if it were recorded next, and says who could read it. Records nothing. */
export const previewOf = (at: Previewing, act: NewAct, by?: By): Result<Preview> => {
  const { db } = at
  const device = deviceOf(at, by)
  if (!device.ok) return device
  const room = knownRooms(db).find((known) => known.room === act.room)
  if (!room) return fail('not-member', { name: act.room }, '/room')
  const { readers, governing } = room
  if (readers.length === 0) return fail('room-closed', { until: readUntil(db, act.room) }, '/room')
  const author = toHex(device.value.keyId)
  const said = rehearsalOf(db).check(
    { room: room.room, governing, readers, author, content: act.act },
    '/act',
  )
  if (!said.ok) return said
  const { verdict, warnings } = said.value
  const called = new Names(db)
  const names = seatNames(db)
  return ok({
    sentence: sentenceOf(act.act, (id) => called.of(id).name, personOf(db, author)),
    readers: room.readers.map((seat) => ({ seat, name: names.get(seat) ?? { en: seat } })),
    outsiders: { bytes: sealedBytesOf(act.act), tag: true },
    verdict,
    warnings: [...warnings],
  })
}
