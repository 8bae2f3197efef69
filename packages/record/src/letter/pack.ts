// Packs: sealed letters one after another, one record for each leaf, so that place n of a pack is its nth record.
// A content can be erased where it stands; lengths, cover and leaf stay, and so does everything after it.
import { joinBytes, toUtf8 } from '../bytes/bytes.ts'
import { getU32, getU64, putU32, putU64 } from '../bytes/integers.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'

/*
 * A pack is "parley pack v1\n" (15 bytes), u64 place of the first record, and records:
 *   0    1  state: 1 whole, 2 content erased (its bytes are zero)
 *   1    4  bytes of the sealed cover
 *   5    4  bytes of the sealed content
 *   9       sealed cover ‖ sealed content
 */
const PACK_LABEL = toUtf8('parley pack v1\n')
export const PACK_HEADER_BYTES = PACK_LABEL.length + 8
export const PACK_RECORD_HEADER_BYTES = 9
const STATE = { whole: 1, erased: 2 } as const

/** A record of a pack; byte fields are views. */
export interface PackRecord {
  readonly place: number
  /** Where the record begins in the pack. */
  readonly at: number
  readonly sealedCover: Uint8Array
  /** Undefined where it was erased. */
  readonly sealedContent: Uint8Array | undefined
}

/** What stands at the start of a pack. */
export const packHeader = (firstPlace: number): Uint8Array => {
  const header = new Uint8Array(PACK_HEADER_BYTES)
  header.set(PACK_LABEL)
  putU64(header, PACK_LABEL.length, firstPlace)
  return header
}

/** The record of one letter, to be appended to a pack. */
export const packRecord = (letter: { sealedCover: Uint8Array; sealedContent: Uint8Array }): Uint8Array => {
  const head = new Uint8Array(PACK_RECORD_HEADER_BYTES)
  head[0] = STATE.whole
  putU32(head, 1, letter.sealedCover.length)
  putU32(head, 5, letter.sealedContent.length)
  return joinBytes(head, letter.sealedCover, letter.sealedContent)
}

/** Reads a record at a byte of a pack. Refuses one that is cut off: what a power cut leaves at the end. */
export const readRecord = (
  pack: Uint8Array,
  at: number,
  place: number,
): Outcome<PackRecord, RecordProblemCode> => {
  const body = at + PACK_RECORD_HEADER_BYTES
  if (body > pack.length) return problem('pack-malformed')
  const state = pack[at]
  const contentAt = body + getU32(pack, at + 1)
  const end = contentAt + getU32(pack, at + 5)
  if (end > pack.length || (state !== STATE.whole && state !== STATE.erased)) return problem('pack-malformed')
  const sealedContent = state === STATE.erased ? undefined : pack.subarray(contentAt, end)
  return accepted({ place, at, sealedCover: pack.subarray(body, contentAt), sealedContent })
}

/** Where the record after the one at `at` begins. The record must be whole (readRecord). */
export const afterRecord = (pack: Uint8Array, at: number): number =>
  at + PACK_RECORD_HEADER_BYTES + getU32(pack, at + 1) + getU32(pack, at + 5)

/** Reads a whole pack. */
export const readPack = (pack: Uint8Array): Outcome<PackRecord[], RecordProblemCode> => {
  const firstPlace = pack.length < PACK_HEADER_BYTES ? undefined : getU64(pack, PACK_LABEL.length)
  const labelled = Buffer.compare(pack.subarray(0, PACK_LABEL.length), PACK_LABEL) === 0
  if (firstPlace === undefined || !labelled) return problem('pack-malformed')
  const records: PackRecord[] = []
  for (let at = PACK_HEADER_BYTES; at < pack.length; at = afterRecord(pack, at)) {
    const record = readRecord(pack, at, firstPlace + records.length)
    if (!record.ok) return record
    records.push(record.value)
  }
  return accepted(records)
}

/** What to write over a pack, and where, so that the content of a whole record is gone: its state, and zeros. */
export const erasureOf = (pack: Uint8Array, record: PackRecord): { at: number; bytes: Uint8Array }[] => {
  const contentAt = record.at + PACK_RECORD_HEADER_BYTES + record.sealedCover.length
  return [
    { at: contentAt, bytes: new Uint8Array(getU32(pack, record.at + 5)) },
    { at: record.at, bytes: Uint8Array.of(STATE.erased) },
  ]
}
