// Which version of a seat's file an answer shows, so that an unchanged page is answered with 304.
import { createHash, randomBytes } from 'node:crypto'
import type { Seat } from '../interface.ts'
import type { Reader } from './questions.ts'

/** Another run of the program may answer otherwise: nothing is carried over. */
const run = randomBytes(8).toString('hex')

const changes = new WeakMap<Seat, { count: number }>()

const changesOf = (seat: Seat): number => {
  let known = changes.get(seat)
  if (!known) {
    const counted = { count: 0 }
    seat.watch(() => {
      counted.count++
    })
    changes.set(seat, counted)
    known = counted
  }
  return known.count
}

/** A weak entity tag (RFC 9110 §8.8.3) of whatever this reader can be answered from this seat's file now. */
export const versionOf = (seat: Seat, reader: Reader): string => {
  const { size, kept } = seat.change()
  const parts = [
    run,
    seat.process.id,
    seat.name,
    size,
    kept,
    changesOf(seat),
    seat.lastVerified()?.checkedAt ?? '',
    reader.account,
    reader.language,
    reader.since,
  ]
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}
