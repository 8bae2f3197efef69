// C2SP cosignature/v1 (type 0x04): a countersigner's statement of when it saw which tree.
import { isBy, type NoteSignature, type NoteSigner, type SignedNote, type VerifierKey } from './note.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { verifySignature } from './signature.ts'

const COSIGNATURE_BYTES = 8 + 64

const cosignedMessage = (text: string, seconds: bigint): Uint8Array =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`)

/** Countersigns a checkpoint's text at a time in POSIX seconds. */
export const cosign = (text: string, seconds: number, signer: NoteSigner): NoteSignature => {
  if (!Number.isSafeInteger(seconds) || seconds <= 0) throw new RangeError('a cosignature has a time')
  const signature = Buffer.alloc(COSIGNATURE_BYTES)
  signature.writeBigUInt64BE(BigInt(seconds))
  signature.set(signer.sign(cosignedMessage(text, BigInt(seconds))), 8)
  return { name: signer.name, keyId: signer.keyId, signature }
}

/** Checks one cosignature line by a known key; gives its time in POSIX seconds. */
export const verifyCosignature = (
  text: string,
  { name, signature }: NoteSignature,
  key: VerifierKey,
): Outcome<number> => {
  const wrong = refused('signature-wrong', `the cosignature by ${name} does not verify`)
  if (signature.length !== COSIGNATURE_BYTES) return wrong
  const seconds = Buffer.from(signature).readBigUInt64BE(0)
  if (seconds > BigInt(Number.MAX_SAFE_INTEGER) || seconds === 0n) return wrong
  return verifySignature(key.publicKey, cosignedMessage(text, seconds), signature.subarray(8))
    ? accepted(Number(seconds))
    : wrong
}

/**
 * The times at which each of these countersigners signed, by key; the earliest where one signed more than once.
 * Lines by unknown keys are ignored; a known key's wrong line refuses the note.
 */
export const cosignatureTimes = (
  note: SignedNote,
  keys: readonly VerifierKey[],
): Outcome<ReadonlyMap<VerifierKey, number>> => {
  const times = new Map<VerifierKey, number>()
  for (const signature of note.signatures)
    for (const key of keys) {
      if (!isBy(key, signature)) continue
      const time = verifyCosignature(note.text, signature, key)
      if (!time.ok) return time
      times.set(key, Math.min(time.value, times.get(key) ?? Number.POSITIVE_INFINITY))
    }
  return accepted(times)
}
