// The packs in which letters are kept: append-only files of commits, each written by one append and one fsync.
// A pack is a run of frames; a frame is one commit:
//   magic "PLC1" 4 · count u32 · count × (tag 16 · leaf commitment 32 · cover bytes u32 · content bytes u32)
//   · count × (sealed cover · sealed content) · SHA-256 of (magic · count · the leaves one after another) 32
// The leaf is not kept: it follows from tag, commitment and the hashes of the sealed bytes.
import { commitmentOf, getU32, putU32, sameBytes, sha256, tagOf, writeLeaf } from '@parley/record'
import type { WholeLetter } from './letter.ts'

const MAGIC = Buffer.from('PLC1')
const HEAD_BYTES = 8
const ROW_BYTES = 56
const DIGEST_BYTES = 32

/** Where one letter lies in its pack. */
export type Span = { readonly at: number; readonly coverBytes: number; readonly contentBytes: number }

/** A commit as it lies in a pack, by offsets from the pack's start. */
export type Frame = { readonly end: number; readonly rows: Uint8Array; readonly spans: readonly Span[] }

/** Where the next frame might begin in some bytes of a pack, from an offset on; -1 where none can. */
export const nextMagic = (bytes: Uint8Array, from: number): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(MAGIC, from)

const digestOf = (head: Uint8Array, leaves: readonly Uint8Array[]): Uint8Array =>
  sha256(Buffer.concat([head, ...leaves]))

/** The bytes of a commit. */
export const writeFrame = (letters: readonly WholeLetter[]): Uint8Array => {
  const head = new Uint8Array(HEAD_BYTES)
  head.set(MAGIC)
  putU32(head, 4, letters.length)
  const rows = new Uint8Array(letters.length * ROW_BYTES)
  const bodies: Uint8Array[] = []
  for (const [i, { leaf, sealedCover, sealedContent }] of letters.entries()) {
    const at = i * ROW_BYTES
    rows.set(tagOf(leaf), at)
    rows.set(commitmentOf(leaf), at + 16)
    putU32(rows, at + 48, sealedCover.length)
    putU32(rows, at + 52, sealedContent.length)
    bodies.push(sealedCover, sealedContent)
  }
  const digest = digestOf(
    head,
    letters.map(({ leaf }) => leaf),
  )
  return Buffer.concat([head, rows, ...bodies, digest])
}

/** Reads bytes of a pack; throws RangeError beyond its end. */
export type ReadRange = (from: number, length: number) => Promise<Uint8Array>

/** The frame at an offset, by its table alone, or undefined where no whole frame can stand. */
export const frameAt = async (
  read: ReadRange,
  from: number,
  packBytes: number,
): Promise<Frame | undefined> => {
  if (from + HEAD_BYTES > packBytes) return undefined
  const head = await read(from, HEAD_BYTES)
  const count = getU32(head, 4)
  const body = from + HEAD_BYTES + count * ROW_BYTES
  if (Buffer.compare(head.subarray(0, 4), MAGIC) !== 0 || count === 0 || body > packBytes) return undefined
  const rows = await read(from + HEAD_BYTES, count * ROW_BYTES)
  const spans: Span[] = []
  let at = body
  for (let row = 0; row < rows.length; row += ROW_BYTES) {
    const span = { at, coverBytes: getU32(rows, row + 48), contentBytes: getU32(rows, row + 52) }
    spans.push(span)
    at += span.coverBytes + span.contentBytes
    if (at > packBytes) return undefined
  }
  const end = at + DIGEST_BYTES
  return end <= packBytes ? { end, rows, spans } : undefined
}

/**
 * The leaf of one letter of a frame from its sealed bytes. An erased content is told by the hash that it had.
 */
export const leafOfRow = (row: Uint8Array, cover: Uint8Array, content: Uint8Array | { hash: Uint8Array }) =>
  content instanceof Uint8Array
    ? writeLeaf(row.subarray(0, 16), cover, content, row.subarray(16, 48))
    : leafFromHashes(row.subarray(0, 16), sha256(cover), content.hash, row.subarray(16, 48))

const leafFromHashes = (...parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([Uint8Array.of(1), ...parts])

/** The table row of letter `i` of a frame. */
export const rowOf = (frame: Frame, i: number): Uint8Array =>
  frame.rows.subarray(i * ROW_BYTES, (i + 1) * ROW_BYTES)

/** The leaves of a frame, made from its bytes; undefined where its digest is not theirs. */
export const leavesOfFrame = async (
  read: ReadRange,
  from: number,
  frame: Frame,
  erasedHash: (i: number) => Uint8Array | undefined,
): Promise<Uint8Array[] | undefined> => {
  const bytes = await read(from, frame.end - from)
  const leaves = frame.spans.map(({ at, coverBytes, contentBytes }, i) => {
    const start = at - from
    const cover = bytes.subarray(start, start + coverBytes)
    const erased = erasedHash(i)
    const content = bytes.subarray(start + coverBytes, start + coverBytes + contentBytes)
    return leafOfRow(rowOf(frame, i), cover, erased === undefined ? content : { hash: erased })
  })
  const digest = bytes.subarray(bytes.length - DIGEST_BYTES)
  return sameBytes(digestOf(bytes.subarray(0, HEAD_BYTES), leaves), digest) ? leaves : undefined
}
