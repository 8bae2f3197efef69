// What the hub holds of a letter: sealed bytes whose hashes stand in the leaf. It can read none of it.
import type { SealedLetter } from '@parley/record'

/** A letter whose content is there. */
export type WholeLetter = SealedLetter & { readonly sealedContent: Uint8Array }

/** How many bytes a letter takes, without framing. */
export const bytesOfLetter = ({ leaf, sealedCover, sealedContent }: SealedLetter): number =>
  leaf.length + sealedCover.length + (sealedContent?.length ?? 0)

/** Where the hash of the sealed content stands in a leaf. */
export const contentHashIn = (leaf: Uint8Array): Uint8Array => leaf.subarray(49, 81)
