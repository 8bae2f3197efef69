import { type Tile, unpackBundle } from '@parley/record/register'

/** The partial tile that a full one once was: its first `width` hashes or leaves. */
export const cutTile = (full: Uint8Array, { level, width }: Tile): Uint8Array => {
  if (level !== 'entries') return full.subarray(0, width * 32)
  const leaves = unpackBundle(full, 256)
  if (!leaves.ok) throw new Error(leaves.detail)
  return full.subarray(
    0,
    leaves.value.slice(0, width).reduce((sum, leaf) => sum + 2 + leaf.length, 0),
  )
}
