// C2SP checkpoints without extension lines, signed by the log's key (type 0x01).

import { HASH_BYTES } from '../seals/sha256.ts'
import { fromDecimal, hashFromBase64, toBase64 } from './base64.ts'
import { isBy, type NoteSigner, parseNote, printNote, type SignedNote, type VerifierKey } from './note.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { verifySignature } from './signature.ts'

export type Checkpoint = {
  /** Which register this is. */
  readonly origin: string
  /** How many leaves it has. */
  readonly size: number
  /** The root over them, 32 bytes. */
  readonly root: Uint8Array
}

/** The origin of a process's register: `parley/` and the process id in hex. */
export const originOf = (process: Uint8Array): string => `parley/${Buffer.from(process).toString('hex')}`

/** The three lines that are signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`

/** Reads the signed text of a checkpoint: exactly three lines. */
export const parseCheckpointText = (text: string): Outcome<Checkpoint> => {
  const [origin = '', sizeText = '', rootText = '', end, ...extensions] = text.split('\n')
  const size = fromDecimal(sizeText)
  const root = hashFromBase64(rootText)
  if (origin === '' || size === undefined || root === undefined || end !== '' || extensions.length > 0)
    return refused('checkpoint-malformed', 'a checkpoint is an origin, a size and a root, and nothing more')
  return accepted({ origin, size, root })
}

/** Signs a checkpoint with the log's key; gives the note. */
export const signCheckpoint = (checkpoint: Checkpoint, signer: NoteSigner): string => {
  if (checkpoint.root.length !== HASH_BYTES) throw new RangeError('a root has 32 bytes')
  const text = checkpointText(checkpoint)
  return printNote({ text, signatures: [{ ...signer, signature: signer.sign(Buffer.from(text)) }] })
}

export type SignedCheckpoint = { readonly checkpoint: Checkpoint; readonly note: SignedNote }

/**
 * Opens a checkpoint under the log keys that one trusts, each named by its origin.
 * Unknown signatures are ignored; a known key's wrong signature refuses the whole note (C2SP signed-note).
 */
export const openCheckpoint = (
  note: Uint8Array | string,
  logs: readonly VerifierKey[],
): Outcome<SignedCheckpoint> => {
  const parsed = parseNote(note)
  if (!parsed.ok) return parsed
  const checkpoint = parseCheckpointText(parsed.value.text)
  if (!checkpoint.ok) return checkpoint
  const keys = logs.filter((key) => key.name === checkpoint.value.origin)
  if (keys.length === 0) return refused('checkpoint-unknown-log', `unknown log ${checkpoint.value.origin}`)
  const message = Buffer.from(parsed.value.text)
  let signed = false
  for (const signature of parsed.value.signatures)
    for (const key of keys) {
      if (!isBy(key, signature)) continue
      if (!verifySignature(key.publicKey, message, signature.signature))
        return refused('signature-wrong', `a signature by ${key.name} does not verify`)
      signed = true
    }
  if (!signed) return refused('checkpoint-not-signed', `not signed by ${checkpoint.value.origin}`)
  return accepted({ checkpoint: checkpoint.value, note: parsed.value })
}
