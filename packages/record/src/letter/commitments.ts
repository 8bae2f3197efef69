// The labelled hashes of a letter. A label ends in a line break and is no prefix of another, so no hash stands for two things.
import { toUtf8 } from '../bytes/bytes.ts'
import { sha256Joined } from '../seals/sha256.ts'

const COVER_LABEL = toUtf8('parley cover v1\n')
const CONTENT_LABEL = toUtf8('parley content v1\n')
const LETTER_LABEL = toUtf8('parley letter v1\n')
const ENCLOSURE_LABEL = toUtf8('parley enclosure v1\n')
const PROCESS_LABEL = toUtf8('parley process v1\n')

export const SALT_BYTES = 32

/** The id of an entry: SHA-256("parley cover v1\n" ‖ cover). A second leaf with that id has no effect. */
export const entryIdOf = (cover: Uint8Array): Uint8Array => sha256Joined(COVER_LABEL, cover)

/** What the cover says of the content: SHA-256("parley content v1\n" ‖ salt ‖ content). */
export const contentCommitmentOf = (salt: Uint8Array, content: Uint8Array): Uint8Array =>
  sha256Joined(CONTENT_LABEL, salt, content)

/** What the leaf says of the signed cover: SHA-256("parley letter v1\n" ‖ salt ‖ signed cover). */
export const leafCommitmentOf = (salt: Uint8Array, signedCover: Uint8Array): Uint8Array =>
  sha256Joined(LETTER_LABEL, salt, signedCover)

/** What a content says of an enclosed value: SHA-256("parley enclosure v1\n" ‖ salt ‖ JSON of the value). */
export const enclosureCommitmentOf = (salt: Uint8Array, value: Uint8Array): Uint8Array =>
  sha256Joined(ENCLOSURE_LABEL, salt, value)

/** The id of a process: SHA-256("parley process v1\n" ‖ leaf 0). Joiners compare it out of band. */
export const processIdOf = (firstLeaf: Uint8Array): Uint8Array => sha256Joined(PROCESS_LABEL, firstLeaf)
