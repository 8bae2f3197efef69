// What the hub holds of a letter: sealed bytes whose hashes stand in the leaf. It can read none of it.
import { hash } from 'node:crypto'

/** version 1 · tag 16 · SHA-256 of sealed cover 32 · of sealed content 32 · leaf commitment 32. */
export const LEAF_BYTES = 113
/** The most bytes of a sealed cover: an epoch letter's wraps for 255 members fit. */
export const SEALED_COVER_BYTES_MAX = 1_048_576
/** The most bytes of a sealed content. Larger things travel as files. */
export const SEALED_CONTENT_BYTES_MAX = 4_194_304
/** The most bytes of one enclosure. */
export const ENCLOSURE_BYTES_MAX = 1_048_576

/** One entry of the register as the hub and every copy of it hold it. */
export type Letter = {
  readonly leaf: Uint8Array
  readonly sealedCover: Uint8Array
  readonly sealedContent: Uint8Array
}

const LEAF_VERSION = 0x01
const COVER_HASH_AT = 17
const CONTENT_HASH_AT = 49

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')

/** Why a letter cannot stand under its leaf, or undefined when it can. */
export const whyNotUnderLeaf = ({ leaf, sealedCover, sealedContent }: Letter): string | undefined => {
  if (leaf.length !== LEAF_BYTES || leaf[0] !== LEAF_VERSION) return 'the leaf is not of version 1'
  if (sealedCover.length === 0 || sealedCover.length > SEALED_COVER_BYTES_MAX)
    return 'the cover has a wrong size'
  if (sealedContent.length > SEALED_CONTENT_BYTES_MAX) return 'the content is too large'
  if (sha256(sealedCover).compare(leaf, COVER_HASH_AT, CONTENT_HASH_AT) !== 0)
    return 'the leaf names another cover'
  if (sha256(sealedContent).compare(leaf, CONTENT_HASH_AT, CONTENT_HASH_AT + 32) !== 0)
    return 'the leaf names another content'
  return undefined
}
