// C2SP tlog-tiles: the tree and its entries as static files of 256.
import { HASH_BYTES } from '../seals/sha256.ts'
import { leafHash, nodeHash } from './hash.ts'
import type { HashReader } from './merkle.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** How many hashes or entries a full tile has. */
export const TILE_WIDTH = 256
const TILE_HEIGHT = 8

/** One tile: hashes of a level (0 to 63), or the entries under level 0. */
export type Tile = {
  readonly level: number | 'entries'
  readonly index: number
  /** 1 to 256; below 256 the tile is partial. */
  readonly width: number
}

/** The path of a tile, from the register's root: `tile/0/x001/x234/067.p/5`. */
export const tilePath = ({ level, index, width }: Tile): string => {
  const groups = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  return `tile/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** Reads a tile's path, or undefined for anything that is not one in its canonical spelling. */
export const parseTilePath = (path: string): Tile | undefined => {
  const match = /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(
    path,
  )
  if (match === null) return undefined
  const level = match[1] === 'entries' ? 'entries' : Number(match[1])
  const index = Number(match[2]!.replaceAll(/[x/]/g, ''))
  const tile: Tile = { level, index, width: match[3] === undefined ? TILE_WIDTH : Number(match[3]) }
  if (level !== 'entries' && level > 63) return undefined
  if (match[3] !== undefined && (tile.width < 1 || tile.width >= TILE_WIDTH)) return undefined
  return tilePath(tile) === path ? tile : undefined
}

/** How many hashes the level of a tree of this size has. */
const levelWidth = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level)

const tilesOf = (level: Tile['level'], width: number, from: number): Tile[] => {
  const tiles: Tile[] = []
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < width; index++)
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, width - index * TILE_WIDTH) })
  return tiles
}

/**
 * The tiles that a tree of `size` leaves has and one of `before` leaves had not: entries first, then hashes
 * level by level. All of its tiles when `before` is 0.
 */
export const tilesBetween = (before: number, size: number): Tile[] => {
  if (size === before) return []
  const tiles = tilesOf('entries', size, before)
  for (let level = 0; levelWidth(size, level) > 0; level++) {
    const had = levelWidth(before, level)
    if (levelWidth(size, level) > had || level === 0)
      tiles.push(...tilesOf(level, levelWidth(size, level), had))
  }
  return tiles
}

/** The hashes of one tile, one after another, from any source of subtree hashes. */
export const hashTile = (
  read: HashReader,
  { level, index, width }: Tile & { readonly level: number },
): Uint8Array => {
  const bytes = new Uint8Array(width * HASH_BYTES)
  for (let i = 0; i < width; i++) bytes.set(read(level * TILE_HEIGHT, index * TILE_WIDTH + i), i * HASH_BYTES)
  return bytes
}

/** Whether bytes can be the hash tile that is asked for: it has the right length. */
export const checkTile = (tile: Tile, bytes: Uint8Array): Outcome<Uint8Array> =>
  bytes.length === tile.width * HASH_BYTES
    ? accepted(bytes)
    : refused('tile-malformed', `${tilePath(tile)} has ${bytes.length} bytes`)

/**
 * A source of subtree hashes for a tree of `size` leaves out of its tiles, which are asked for one by one and kept.
 * Nothing is checked here: check the root, or the proof made, against a checkpoint.
 */
export const tileHashReader = (
  size: number,
  readTile: (tile: Tile & { readonly level: number }) => Uint8Array,
): HashReader => {
  const kept = new Map<string, Uint8Array>()
  const tileAt = (level: number, index: number): Uint8Array => {
    const width = Math.min(TILE_WIDTH, levelWidth(size, level) - index * TILE_WIDTH)
    if (width <= 0) throw new RangeError(`no tile ${index} at level ${level} in ${size}`)
    const path = tilePath({ level, index, width })
    let bytes = kept.get(path)
    if (bytes === undefined) {
      bytes = readTile({ level, index, width })
      if (bytes.length !== width * HASH_BYTES) throw new RangeError(`${path} has ${bytes.length} bytes`)
      kept.set(path, bytes)
    }
    return bytes
  }
  return (height, index) => {
    const level = Math.floor(height / TILE_HEIGHT)
    const span = 2 ** (height % TILE_HEIGHT)
    const first = index * span
    const tile = tileAt(level, Math.floor(first / TILE_WIDTH))
    const at = first % TILE_WIDTH
    if ((at + span) * HASH_BYTES > tile.length)
      throw new RangeError(`no subtree ${index} of height ${height}`)
    const hashes: Uint8Array[] = []
    for (let i = at; i < at + span; i++) hashes.push(tile.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES))
    for (let width = span; width > 1; width /= 2)
      for (let i = 0; i < width / 2; i++) hashes[i] = nodeHash(hashes[2 * i]!, hashes[2 * i + 1]!)
    return hashes[0]!
  }
}

/** An entry bundle: each leaf after its length in two bytes, big endian. */
export const packBundle = (leaves: readonly Uint8Array[]): Uint8Array => {
  const bundle = new Uint8Array(leaves.reduce((sum, leaf) => sum + 2 + leaf.length, 0))
  let at = 0
  for (const leaf of leaves) {
    if (leaf.length > 0xffff) throw new RangeError('a leaf has at most 65,535 bytes')
    bundle[at] = leaf.length >> 8
    bundle[at + 1] = leaf.length & 0xff
    bundle.set(leaf, at + 2)
    at += 2 + leaf.length
  }
  return bundle
}

/** Reads the `width` leaves of an entry bundle; each is a view of the bundle. */
export const unpackBundle = (bundle: Uint8Array, width: number): Outcome<Uint8Array[]> => {
  const leaves: Uint8Array[] = []
  let at = 0
  while (at + 2 <= bundle.length) {
    const end = at + 2 + bundle[at]! * 256 + bundle[at + 1]!
    if (end > bundle.length) break
    leaves.push(bundle.subarray(at + 2, end))
    at = end
  }
  return at === bundle.length && leaves.length === width
    ? accepted(leaves)
    : refused('bundle-malformed', `not a bundle of ${width} leaves`)
}

/** Whether each leaf of a bundle hashes to its place in the level 0 tile beside it. */
export const bundleMatchesTile = (leaves: readonly Uint8Array[], tile: Uint8Array): boolean =>
  tile.length === leaves.length * HASH_BYTES &&
  leaves.every(
    (leaf, i) => Buffer.compare(leafHash(leaf), tile.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)) === 0,
  )
