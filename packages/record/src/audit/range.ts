// A range of a copy, checked by itself: every leaf against its letter, every letter that a key opens, every signature. It
// needs nothing from outside the range but the epoch keys, so ranges can be checked on several threads at once.
import { toMapKey } from '../bytes/bytes.ts'
import { getU32, putU32 } from '../bytes/integers.ts'
import { COVER_BYTES, type Cover, readCover } from '../letter/cover.ts'
import { checkSealedBytes, isGateLeaf, isLeaf, TAG_BYTES, tagOf } from '../letter/leaf.ts'
import { type LetterScratch, type OpeningPlace, openCheckedLetter } from '../letter/open.ts'
import { SEALED_FORM } from '../letter/seal.ts'
import { coverWithin } from '../letter/signed-cover.ts'
import type { RecordProblemCode } from '../problems.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { OpeningScratch } from '../seals/letter-keys.ts'
import { ED25519_IN_USE, type Ed25519, sodiumEd25519 } from '../signatures/ed25519.ts'
import type { CopyLetter, Finding } from './copy.ts'
import { registerLeafHash } from './frontier.ts'

/** What every range is checked with. Survives structuredClone, for other threads. */
export interface RangeContext {
  readonly process: Uint8Array
  readonly epochs: readonly EpochKey[]
  /** Which implementation verifies; sodium unless named. */
  readonly ed25519?: Ed25519['name']
}

/*
 * One row for each opened letter, so that a report crosses threads as one buffer:
 *   0    4  offset in the range
 *   4   16  tag
 *  20   32  entry id
 *  52  203  cover
 */
const ROW_BYTES = 4 + TAG_BYTES + 32 + COVER_BYTES

export interface RangeReport {
  readonly from: number
  readonly count: number
  /** Leaf hashes one after another, 32 bytes each. */
  readonly leafHashes: Uint8Array
  readonly rows: Uint8Array
  /** Places of gate entries and of epoch letters, openable or not: the ledger takes both whole, in order, after the range. */
  readonly gatePlaces: readonly number[]
  readonly epochPlaces: readonly number[]
  /** Bytes that are not the registered ones, and letters that are missing. */
  readonly faults: readonly Finding[]
  /** Registered as they are, but nothing that could take effect. */
  readonly refused: readonly Finding[]
  readonly missing: readonly { readonly place: number; readonly tag: Uint8Array }[]
  readonly sealed: number
  readonly opened: number
  readonly erased: readonly number[]
}

/** A row of a report, read back. */
export interface Row {
  readonly place: number
  readonly tag: Uint8Array
  readonly id: Uint8Array
  readonly cover: Cover
}

/** Gives an opener of ranges that shares one table of keys. */
export const rangeChecker = (
  context: RangeContext,
): ((from: number, letters: readonly CopyLetter[]) => RangeReport) => {
  const { process } = context
  const epochs = new Map(
    context.epochs.map(({ tag, key, room }) => [toMapKey(tag), { process, key, room }] as const),
  )
  const scratch = { cover: new OpeningScratch(), content: new OpeningScratch() }
  const ed25519 = ED25519_IN_USE.find(({ name }) => name === context.ed25519) ?? sodiumEd25519
  return (from, letters) => checkRange(epochs, ed25519, scratch, from, letters)
}

const checkRange = (
  epochs: ReadonlyMap<string, OpeningPlace>,
  ed25519: Ed25519,
  scratch: LetterScratch,
  from: number,
  letters: readonly CopyLetter[],
): RangeReport => {
  const leafHashes = new Uint8Array(32 * letters.length)
  const rows = new Uint8Array(ROW_BYTES * letters.length)
  let rowCount = 0
  let sealed = 0
  let opened = 0
  const gatePlaces: number[] = []
  const epochPlaces: number[] = []
  const faults: Finding[] = []
  const refused: Finding[] = []
  const missing: { place: number; tag: Uint8Array }[] = []
  const erased: number[] = []

  for (let offset = 0; offset < letters.length; offset++) {
    const letter = letters[offset]!
    const place = from + offset
    const { leaf } = letter
    leafHashes.set(registerLeafHash(leaf), 32 * offset)
    if (!isLeaf(leaf)) {
      faults.push({ place, code: 'leaf-malformed' })
      continue
    }
    if (letter.sealedCover === undefined) {
      faults.push({ place, code: 'letter-missing' })
      missing.push({ place, tag: tagOf(leaf).slice() })
      continue
    }
    const bytes = checkSealedBytes(letter)
    if (!bytes.ok) {
      faults.push({ place, code: bytes.code as RecordProblemCode })
      continue
    }
    if (isGateLeaf(leaf)) {
      gatePlaces.push(place)
      continue
    }
    if (letter.sealedContent === undefined) erased.push(place)
    if (letter.sealedCover[0] === SEALED_FORM.epoch) {
      epochPlaces.push(place)
      continue
    }
    const tag = tagOf(leaf)
    const epoch = epochs.get(toMapKey(tag))
    if (epoch === undefined) {
      sealed++
      continue
    }
    const result = openCheckedLetter(letter, epoch, ed25519, scratch)
    if (!result.ok) {
      refused.push({ place, code: result.code as RecordProblemCode })
      continue
    }
    opened++
    const at = ROW_BYTES * rowCount++
    putU32(rows, at, offset)
    rows.set(tag, at + 4)
    rows.set(result.value.id, at + 20)
    rows.set(coverWithin(result.value.signedCover), at + 52)
  }
  return {
    from,
    count: letters.length,
    leafHashes,
    rows: rows.subarray(0, ROW_BYTES * rowCount),
    gatePlaces,
    epochPlaces,
    faults,
    refused,
    missing,
    sealed,
    opened,
    erased,
  }
}

/** The rows of a report, in order of place. Fields are views. */
export const rowsOf = function* (report: RangeReport): Generator<Row> {
  const { rows, from } = report
  for (let at = 0; at < rows.length; at += ROW_BYTES) {
    yield {
      place: from + getU32(rows, at),
      tag: rows.subarray(at + 4, at + 20),
      id: rows.subarray(at + 20, at + 52),
      cover: readCover(rows.subarray(at + 52, at + ROW_BYTES))!,
    }
  }
}
