// Acts that would follow each other, judged as if each were entered after the ones before it. Signs nothing.
import { toHex } from '@parley/record'
import type { Verdict } from '@parley/talks'
import type { By, NewAct } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import { knownRooms, readUntil } from '../store/process-file.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { deviceOf, refusedBy, rehearsalOf } from './recording.ts'

/** Judges an act and counts it as entered under `id`, unless it would be refused. */
export type Rehearse = (act: NewAct, id: string) => Result<Verdict>

export const rehearsing = (at: { seat: string; keys: SeatKeys; db: Database }, by?: By): Result<Rehearse> => {
  const device = deviceOf(at, by)
  if (!device.ok) return device
  const author = toHex(device.value.keyId)
  const rooms = new Map(knownRooms(at.db).map((room) => [room.room, room]))
  const rehearsal = rehearsalOf(at.db)
  return ok(({ room, act }, id) => {
    const known = rooms.get(room)
    if (!known) return fail('not-member', { name: room }, '/room')
    const { readers, governing } = known
    if (readers.length === 0) return fail('room-closed', { until: readUntil(at.db, room) }, '/room')
    const said = rehearsal.check({ room, governing, readers, author, content: act }, '/act')
    if (!said.ok) return said
    const { verdict } = said.value
    if (verdict.effect === 'refused') return refusedBy(verdict, '/act')
    rehearsal.take(id)
    return ok(verdict)
  })
}
