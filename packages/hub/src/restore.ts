// Opening a register again: the tree from what the storage kept, checked against the last checkpoint.
import {
  bundleMatchesTile,
  leafHash,
  MerkleTree,
  parseCheckpointText,
  parseNote,
  TILE_WIDTH,
  unpackBundle,
} from '@parley/record/register'
import { type RegisterStorage, StorageDamaged } from './storage.ts'
import { LeafTail } from './tile-writing.ts'

export type Restored = {
  readonly tree: MerkleTree
  /** The leaves from the first whose tiles are not all there in full. */
  readonly tail: LeafTail
  /** The last checkpoint that a quorum cosigned. */
  readonly note: string | undefined
}

const fullTile = async (storage: RegisterStorage, index: number): Promise<Uint8Array[] | undefined> => {
  const bundle = await storage.tile({ level: 'entries', index, width: TILE_WIDTH })
  const hashes = await storage.tile({ level: 0, index, width: TILE_WIDTH })
  if (bundle === undefined || hashes === undefined) return undefined
  const leaves = unpackBundle(bundle, TILE_WIDTH)
  return leaves.ok && bundleMatchesTile(leaves.value, hashes) ? leaves.value : undefined
}

const leavesOf = async (storage: RegisterStorage, from: number, to: number): Promise<Uint8Array[]> =>
  (await storage.letters(from, to)).map((letter) => letter.leaf)

/**
 * Builds the tree. `onLeaf` is told each leaf in order. Throws StorageDamaged where what is kept contradicts the
 * last checkpoint: a hub that went on from there would rewrite the past.
 */
export const restoreTree = async (
  storage: RegisterStorage,
  onLeaf: (leaf: Uint8Array, leafHash: Uint8Array) => void,
): Promise<Restored> => {
  const tree = new MerkleTree()
  const tail = new LeafTail(0, [])
  let published = true
  for (let index = 0; index * TILE_WIDTH < storage.size; index++) {
    const from = index * TILE_WIDTH
    const to = Math.min(from + TILE_WIDTH, storage.size)
    const whole = to - from === TILE_WIDTH
    const kept = whole ? await fullTile(storage, index) : undefined
    published &&= kept !== undefined
    for (const leaf of kept ?? (await leavesOf(storage, from, to))) {
      const hash = leafHash(leaf)
      tree.append(hash)
      onLeaf(leaf, hash)
      tail.push(leaf)
    }
    if (published) tail.dropBefore(to)
  }
  const note = await storage.checkpoint()
  if (note !== undefined) requireTree(tree, note)
  return { tree, tail, note }
}

const requireTree = (tree: MerkleTree, note: string): void => {
  const parsed = parseNote(note)
  const checkpoint = parsed.ok ? parseCheckpointText(parsed.value.text) : parsed
  if (!checkpoint.ok) throw new StorageDamaged(`the checkpoint kept is not one: ${checkpoint.detail}`)
  const { size, root } = checkpoint.value
  if (size > tree.size)
    throw new StorageDamaged(`a checkpoint over ${size} leaves is out, and only ${tree.size} are kept`)
  if (Buffer.compare(tree.root(size), root) !== 0)
    throw new StorageDamaged(`the first ${size} leaves kept are not those of the checkpoint`)
}
