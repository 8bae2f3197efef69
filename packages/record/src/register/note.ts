// C2SP signed notes: a text and the lines of those who signed it.
import { hash } from 'node:crypto'
import { fromBase64, toBase64 } from './base64.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** The most signature lines that a note may carry. C2SP asks verifiers for at least 16; Go's library stops here too. */
export const NOTE_SIGNATURES_MAX = 100
/** The most bytes that a note may have. */
export const NOTE_BYTES_MAX = 524_288

/** C2SP signed-note's signature types that the register uses. */
export const SIGNATURE_TYPE = { ed25519: 0x01, cosignature: 0x04 } as const
export type SignatureType = (typeof SIGNATURE_TYPE)[keyof typeof SIGNATURE_TYPE]

export type NoteSignature = {
  readonly name: string
  /** The first four bytes of the key's hash, as a number. */
  readonly keyId: number
  /** What follows the key id: 64 bytes for a log, 8 + 64 for a countersigner. */
  readonly signature: Uint8Array
}

export type SignedNote = {
  /** What is signed: ends in a newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A public key by the name under which it signs. */
export type VerifierKey = {
  readonly name: string
  readonly keyId: number
  readonly type: SignatureType
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
}

/** A private key at work: only the function leaves its owner. */
export type NoteSigner = VerifierKey & { readonly sign: (message: Uint8Array) => Uint8Array }

const goodName = (name: string): boolean => name.length > 0 && !/[\p{White_Space}+\p{Cc}]/u.test(name)

/** A key under a name, with its id: SHA-256(name ‖ newline ‖ type ‖ public key)[:4]. Throws on a bad name or key. */
export const verifierKey = (name: string, type: SignatureType, publicKey: Uint8Array): VerifierKey => {
  if (!goodName(name)) throw new TypeError(`a key name has no spaces and no plus: ${name}`)
  if (publicKey.length !== 32) throw new TypeError('an Ed25519 public key has 32 bytes')
  const digest = hash(
    'sha256',
    Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(type), publicKey]),
    'buffer',
  )
  return { name, type, publicKey, keyId: digest.readUInt32BE(0) }
}

/** A key as text: name+id in hex+base64(type ‖ key). */
export const printVerifierKey = (key: VerifierKey): string =>
  `${key.name}+${key.keyId.toString(16).padStart(8, '0')}+${toBase64(Buffer.concat([Buffer.of(key.type), key.publicKey]))}`

/** Reads a key from text; refuses an id that is not the key's own. */
export const parseVerifierKey = (text: string): Outcome<VerifierKey> => {
  const parts = text.split('+')
  // Base64 may hold a plus of its own: the name and the id cannot.
  const [name = '', id = ''] = parts
  const material = fromBase64(parts.slice(2).join('+'))
  if (!goodName(name) || !/^[0-9a-f]{8}$/.test(id) || material === undefined || material.length !== 33)
    return refused('key-malformed', `not a verifier key: ${text.slice(0, 120)}`)
  const type = material[0]
  if (type !== SIGNATURE_TYPE.ed25519 && type !== SIGNATURE_TYPE.cosignature)
    return refused('key-malformed', `signature type ${type} is not in use here`)
  const key = verifierKey(name, type, material.slice(1))
  return key.keyId === Number.parseInt(id, 16)
    ? accepted(key)
    : refused('key-malformed', `the key id of ${name} is not that of its key`)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const noteText = (note: Uint8Array | string): string | undefined => {
  if (typeof note === 'string') return note.isWellFormed() ? note : undefined
  try {
    return utf8.decode(note)
  } catch {
    return undefined
  }
}

/** Reads a note. No signature is checked yet: trust nothing in it. */
export const parseNote = (note: Uint8Array | string): Outcome<SignedNote> => {
  const malformed = (detail: string) => refused('note-malformed', detail)
  if (note.length > NOTE_BYTES_MAX)
    return refused('note-too-large', `a note has at most ${NOTE_BYTES_MAX} bytes`)
  const whole = noteText(note)
  if (whole === undefined) return malformed('not UTF-8')
  if (/[\x00-\x09\x0b-\x1f]/.test(whole)) return malformed('a control character')
  const split = whole.lastIndexOf('\n\n')
  if (split < 1 || !whole.endsWith('\n')) return malformed('no blank line before the signatures')
  const lines = whole.slice(split + 2, -1).split('\n')
  if (lines.length > NOTE_SIGNATURES_MAX)
    return refused('note-too-large', `a note has at most ${NOTE_SIGNATURES_MAX} signatures`)
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const [dash, name = '', encoded = '', ...rest] = line.split(' ')
    const bytes = fromBase64(encoded)
    if (dash !== '—' || rest.length > 0 || !goodName(name) || bytes === undefined || bytes.length < 5)
      return malformed('a line after the blank line is not a signature')
    signatures.push({ name, keyId: Buffer.from(bytes).readUInt32BE(0), signature: bytes.subarray(4) })
  }
  return accepted({ text: whole.slice(0, split + 1), signatures })
}

/** One signature line, with its newline. */
export const printSignature = ({ name, keyId, signature }: NoteSignature): string => {
  const id = Buffer.alloc(4)
  id.writeUInt32BE(keyId)
  return `— ${name} ${toBase64(Buffer.concat([id, signature]))}\n`
}

/** A note as text; signatures stand in the order given. */
export const printNote = (note: SignedNote): string =>
  `${note.text}\n${note.signatures.map(printSignature).join('')}`

/** Whether a signature line claims to be by this key: name and id must both be the key's. */
export const isBy = (key: VerifierKey, signature: NoteSignature): boolean =>
  key.name === signature.name && key.keyId === signature.keyId

/** The hash of a whole note, the one that a cover's `seen` names: SHA-256 of its bytes. */
export const noteHash = (note: string): Uint8Array => hash('sha256', note, 'buffer')
