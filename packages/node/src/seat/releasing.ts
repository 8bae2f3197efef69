// Opening an earlier entry to another room: the letter itself goes into the release, and everybody there can hold
// it against the leaf that stands in their own copy.
import {
  checkRelease,
  type Json,
  openLetter,
  readRelease,
  readStrictJson,
  type SeatReader,
  signedLetterOf,
  tagOf,
  toHex,
  writeRelease,
} from '@parley/record'
import type { Act, Entry, Opened, Text } from '@parley/talks'
import type { ActedEntry, By } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { SeatCopy } from './copy.ts'
import { type Desk, record, signActs, takePen } from './recording.ts'
import { organisationOf } from './rooms.ts'

export const RELEASE = 'entry.release'

/** Releases an entry that this seat reads to a room that it is in. */
export const release = async (
  desk: Desk,
  { entry, room, title }: { entry: string; room: string; title?: Text },
  by?: By,
): Promise<Result<ActedEntry>> => {
  const place = desk.db
    .prepare<[string], number>('SELECT entry FROM entries WHERE id = ? AND released_in IS NULL')
    .pluck()
    .get(entry)
  if (place === undefined) return fail('not-found', { what: 'entry', name: entry }, '/entry')
  const letter = (await desk.copy.letters(place, place + 1))[0]!
  const { reader } = desk.reading
  const epoch = reader.keys.epochOf(tagOf(letter.leaf))
  const opened =
    epoch && openLetter(letter, { process: reader.ledger.gate.process, key: epoch.key, room: epoch.room })
  const signed = opened?.ok ? signedLetterOf(opened.value) : undefined
  if (!signed) return fail('entry-erased', {}, '/entry')
  const act: Act = {
    kind: RELEASE,
    v: 1,
    actor: { organisation: organisationOf(desk.db, desk.seat) },
    basis: 'direct',
    body: { released: writeRelease(place, signed), ...(title ? { title } : {}) },
  }
  const opens = await openedBy(desk.copy, reader, act)
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const verdicts = signActs(desk, pen.value, (sign) => {
    const done = sign({ room, act, opened: opens }, by?.person)
    return done.ok ? ok(undefined) : done
  })
  if (!verdicts.ok) return verdicts
  const recorded = await record(desk, pen.value, verdicts.value)
  return recorded.ok ? ok(recorded.value[0]!) : recorded
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** What a release opens, where its proof holds against the leaf in this copy; null where it does not. */
export const openedBy = async (
  copy: SeatCopy,
  reader: SeatReader,
  content: unknown,
): Promise<Opened | null> => {
  // Whoever signed it may have put anything in the place of a body.
  const body = (content as { body?: Json } | null)?.body
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const read = readRelease(body.released ?? null)
  if (!read.ok || read.value.place >= reader.next) return null
  const { place, letter } = read.value
  const { leaf } = (await copy.letters(place, place + 1))[0]!
  const checked = checkRelease(reader.ledger.gate.process, leaf, letter)
  if (!checked.ok) return null
  const { id, cover, content: bytes } = checked.value
  const parsed = readStrictJson(bytes)
  const { notBeforeMs, notAfterMs } = reader.ledger.notes.windowOf(place, cover.seen)
  return {
    place,
    id: toHex(id),
    room: toHex(cover.room),
    author: toHex(cover.author),
    signedAt: iso(cover.signedAtMs),
    ...(notBeforeMs === undefined ? {} : { notBefore: iso(notBeforeMs) }),
    ...(notAfterMs === undefined ? {} : { notAfter: iso(notAfterMs) }),
    content: parsed.ok ? parsed.value : null,
  }
}

/** The entry, with what it opens where it is a release. */
export const withOpened = async (copy: SeatCopy, reader: SeatReader, entry: Entry): Promise<Entry> =>
  (entry.content as Act | null)?.kind === RELEASE
    ? { ...entry, opened: await openedBy(copy, reader, entry.content) }
    : entry
