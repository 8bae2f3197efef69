// What an acting seat works with, made ready once: its copy read, its process file brought up to it, and what a crash
// left in the outbox sent.
import type { Pace } from '@parley/hub'
import { fail, ok, type Result } from '../problems.ts'
import { SeatCopy } from './copy.ts'
import { Enclosures } from './enclosures.ts'
import type { Files } from './files.ts'
import { Following } from './following.ts'
import { SeatReading } from './reading.ts'
import { type Desk, deliver } from './recording.ts'
import { waitForNote } from './sending.ts'
import { Slices } from './slices.ts'

/** What the seat brings. */
type Work = Omit<Desk, 'copy' | 'reading' | 'following'>

/** Where its copy lies; with the signal, reading it is given up (throws `GivenUp`). */
interface Place {
  folder: string
  pace: Pace
  files: Files
  signal: AbortSignal
}

export const openDesk = async (work: Work, place: Place): Promise<Result<Desk>> => {
  const slices = new Slices(place.signal)
  const opened = await SeatCopy.open(work.seat, place.folder, 'write', place.pace, slices)
  if (!opened.ok) return opened
  const copy = opened.value
  try {
    return await deskOver(work, place.files, copy, new SeatReading(copy, work.keys.reader, slices))
  } catch (error) {
    await copy.close()
    throw error
  }
}

const deskOver = async (
  work: Work,
  files: Files,
  copy: SeatCopy,
  reading: SeatReading,
): Promise<Result<Desk>> => {
  const { seat, hub, db, outbox } = work
  const enclosures = new Enclosures(copy, hub)
  const following = new Following({ seat, copy, reading, db, outbox, enclosures, files })
  await following.catchUp()
  // A register is begun before its first note is cosigned, by a moment.
  if (copy.size === 0) await waitForNote(hub, 0)
  const pulled = await following.pull(hub)
  if (!pulled.ok || copy.size === 0) {
    await copy.close()
    return pulled.ok ? fail('hub-refused', { detail: 'nothing of the register has come yet' }) : pulled
  }
  const desk = { ...work, copy, reading, following }
  const delivered = await deliver(desk)
  return delivered.ok || delivered.problem.code === 'hub-refused' ? ok(desk) : delivered
}
