// From what the record makes of a leaf to what the rules are given of an entry.
import { type Reading, readStrictJson, type SeatReader, toHex } from '@parley/record'
import type { Entry } from '@parley/talks'

type LetterReading = Extract<Reading, { kind: 'letter' }>

const iso = (ms: number): string => new Date(ms).toISOString()

/** Seats that were members of the room in the epoch of the letter, by name, sorted. */
export const readersOf = (reader: SeatReader, { epoch }: LetterReading): string[] => {
  const started = reader.ledger.room(epoch.room)?.epochs.find(({ epoch: each }) => each.epoch === epoch.epoch)
  return (started?.members ?? []).map(({ seat }) => seat).sort()
}

/** The entry of a letter that takes effect. Content that is not strict JSON is handed on as null: it is no act. */
export const entryOf = (reader: SeatReader, place: number, reading: LetterReading): Entry => {
  const { letter, window } = reading
  const { cover, content } = letter
  const parsed = content === undefined ? null : readStrictJson(content)
  const room = toHex(cover.room)
  const seen = reader.ledger.notes.sizeSeen(cover.seen)
  return {
    place,
    id: toHex(letter.id),
    room,
    governing: room === toHex(reader.ledger.gate.genesis.governing),
    readers: readersOf(reader, reading),
    author: toHex(cover.author),
    signedAt: iso(cover.signedAtMs),
    ...(window.notBeforeMs === undefined ? {} : { notBefore: iso(window.notBeforeMs) }),
    ...(window.notAfterMs === undefined ? {} : { notAfter: iso(window.notAfterMs) }),
    ...(seen === undefined ? {} : { seen }),
    state: 'recorded',
    content: parsed?.ok ? parsed.value : null,
  }
}
