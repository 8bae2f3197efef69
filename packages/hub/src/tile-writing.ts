import { hashTile, type MerkleTree, packBundle, TILE_WIDTH, type Tile } from '@parley/record/register'

/** A tile with its bytes. */
export type WrittenTile = { readonly tile: Tile; readonly bytes: Uint8Array }

/** The newest leaves, from the first whose tile is not yet published in full. */
export class LeafTail {
  /** Place of the first leaf held: the start of a tile. */
  first: number
  #leaves: Uint8Array[]

  constructor(first: number, leaves: Uint8Array[]) {
    this.first = first
    this.#leaves = leaves
  }

  push(leaf: Uint8Array): void {
    this.#leaves.push(leaf)
  }

  slice(from: number, to: number): Uint8Array[] {
    return this.#leaves.slice(from - this.first, to - this.first)
  }

  /** Lets go of the leaves in tiles that a tree of this size has in full. */
  dropBefore(size: number): void {
    const first = size - (size % TILE_WIDTH)
    this.#leaves = this.#leaves.slice(first - this.first)
    this.first = first
  }
}

/** The bytes of some tiles of the tree; leaves of entry bundles come from the tail. */
export const writeTiles = (tree: MerkleTree, tiles: readonly Tile[], tail: LeafTail): WrittenTile[] =>
  tiles.map((tile) => {
    const { level, index, width } = tile
    if (level !== 'entries') return { tile, bytes: hashTile(tree.read, { level, index, width }) }
    return { tile, bytes: packBundle(tail.slice(index * TILE_WIDTH, index * TILE_WIDTH + width)) }
  })

/** The partial tiles of a tree of this size, but for its entries. */
export const partialHashTiles = (size: number): Tile[] => {
  const all: Tile[] = []
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    const hashes = Math.floor(size / TILE_WIDTH ** level)
    const width = hashes % TILE_WIDTH
    if (width > 0) all.push({ level, index: Math.floor(hashes / TILE_WIDTH), width })
  }
  return all
}
