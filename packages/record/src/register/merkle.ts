// Merkle tree roots and proofs over any source of subtree hashes (RFC 6962 §2.1, RFC 9162 §2.1).
// Sizes and indexes are whole numbers up to 2^53 - 1; plain arithmetic is used where 32-bit operators would wrap.
import { sameBytes } from '../bytes/bytes.ts'
import { HASH_BYTES } from '../seals/sha256.ts'
import { EMPTY_ROOT, nodeHash } from './hash.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/**
 * Gives the hash of the complete subtree over leaves [index × 2^height, (index + 1) × 2^height).
 * Throws when it does not hold that subtree.
 */
export type HashReader = (height: number, index: number) => Uint8Array

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0

/** The largest power of two that is smaller than n, for n of at least 2. */
const splitOf = (n: number): number => {
  let split = 1
  while (split * 2 < n) split *= 2
  return split
}

const rangeRoot = (read: HashReader, from: number, to: number): Uint8Array => {
  const count = to - from
  if (count === 1) return read(0, from)
  const split = splitOf(count)
  if (split * 2 === count) return read(Math.log2(count), from / count)
  return nodeHash(rangeRoot(read, from, from + split), rangeRoot(read, from + split, to))
}

/** The root of the tree over the first `size` leaves. */
export const rootAt = (read: HashReader, size: number): Uint8Array =>
  size === 0 ? EMPTY_ROOT : rangeRoot(read, 0, size)

/** The path from leaf `index` to the root of the tree of `size` leaves, sibling of the leaf first (RFC 9162 §2.1.3.1). */
export const inclusionProof = (read: HashReader, index: number, size: number): Uint8Array[] => {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`no leaf ${index} in ${size}`)
  const path: Uint8Array[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const split = from + splitOf(to - from)
    if (index < split) {
      path.push(rangeRoot(read, split, to))
      to = split
    } else {
      path.push(rangeRoot(read, from, split))
      from = split
    }
  }
  return path.reverse()
}

/** The proof that the tree of `first` leaves is a prefix of that of `second`, 0 < first ≤ second (RFC 9162 §2.1.4.1). */
export const consistencyProof = (read: HashReader, first: number, second: number): Uint8Array[] => {
  if (!isCount(first) || !isCount(second) || first === 0 || first > second)
    throw new RangeError(`no proof from ${first} to ${second}`)
  const path: Uint8Array[] = []
  let from = 0
  let to = second
  let whole = true
  while (first !== to) {
    const split = from + splitOf(to - from)
    if (first <= split) {
      path.push(rangeRoot(read, split, to))
      to = split
    } else {
      path.push(rangeRoot(read, from, split))
      from = split
      whole = false
    }
  }
  if (!whole) path.push(rangeRoot(read, from, to))
  return path.reverse()
}

const areHashes = (hashes: readonly Uint8Array[]): boolean =>
  hashes.every((hash) => hash.length === HASH_BYTES)

const half = (n: number): number => Math.floor(n / 2)
const isOdd = (n: number): boolean => n % 2 === 1

/** Checks that the leaf with this hash stands at `index` in the tree of `size` leaves with this root (RFC 9162 §2.1.3.2). */
export const verifyInclusion = (
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): Outcome<true> => {
  if (!isCount(index) || !isCount(size) || index >= size)
    return refused('inclusion-wrong', `there is no leaf ${index} in a tree of ${size}`)
  if (!areHashes([leaf, root, ...proof])) return refused('inclusion-wrong', 'a hash has 32 bytes')
  let at = index
  let last = size - 1
  let hash = leaf
  for (const sibling of proof) {
    if (last === 0) return refused('inclusion-wrong', 'the proof is too long')
    if (isOdd(at) || at === last) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(at) && at !== 0) {
        at = half(at)
        last = half(last)
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    at = half(at)
    last = half(last)
  }
  if (last !== 0) return refused('inclusion-wrong', 'the proof is too short')
  return sameBytes(hash, root)
    ? accepted(true)
    : refused('inclusion-wrong', 'the proof leads to another root')
}

/**
 * Checks that the tree of `first` leaves and root `firstRoot` is a prefix of the other (RFC 9162 §2.1.4.2).
 * From size 0 nothing can be proved and every such proof is refused; a witness treats that case by itself.
 */
export const verifyConsistency = (
  first: number,
  second: number,
  firstRoot: Uint8Array,
  secondRoot: Uint8Array,
  proof: readonly Uint8Array[],
): Outcome<true> => {
  const wrong = (detail: string) => refused('consistency-wrong', detail)
  if (!isCount(first) || !isCount(second) || first > second)
    return wrong(`no proof from ${first} to ${second}`)
  if (first === 0) return wrong('nothing is proved from the empty tree')
  if (first === second) {
    if (proof.length > 0) return wrong('a proof between equal sizes is empty')
    return sameBytes(firstRoot, secondRoot) ? accepted(true) : wrong('equal sizes with different roots')
  }
  if (!areHashes([firstRoot, secondRoot, ...proof])) return wrong('a hash has 32 bytes')
  if (proof.length === 0) return wrong('the proof is empty')
  let at = first - 1
  let last = second - 1
  while (isOdd(at)) {
    at = half(at)
    last = half(last)
  }
  const path = at === 0 ? [firstRoot, ...proof] : proof
  let firstHash = path[0]!
  let secondHash = path[0]!
  for (const sibling of path.slice(1)) {
    if (last === 0) return wrong('the proof is too long')
    if (isOdd(at) || at === last) {
      firstHash = nodeHash(sibling, firstHash)
      secondHash = nodeHash(sibling, secondHash)
      while (!isOdd(at) && at !== 0) {
        at = half(at)
        last = half(last)
      }
    } else {
      secondHash = nodeHash(secondHash, sibling)
    }
    at = half(at)
    last = half(last)
  }
  if (last !== 0) return wrong('the proof is too short')
  if (!sameBytes(firstHash, firstRoot)) return wrong('the proof leads to another earlier root')
  return sameBytes(secondHash, secondRoot) ? accepted(true) : wrong('the proof leads to another later root')
}
