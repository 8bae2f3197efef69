// That an entry's leaf stands in the register, and who countersigned it: for whoever wants to check by hand.
import { toHex } from '@parley/record'
import { inclusionProof, leafHash, parseNote } from '@parley/record/register'
import type { EntryDetail } from '@parley/talks'
import type { SeatCopy } from './copy.ts'

/** The proof for the leaf at `place` under the copy's last note; null where that note does not cover it. */
export const proofIn = async (copy: SeatCopy, place: number): Promise<EntryDetail['proof']> => {
  if (place < 0 || place >= copy.size) return null
  const letter = (await copy.letters(place, place + 1))[0]!
  return {
    leaf: toHex(leafHash(letter.leaf)),
    root: copy.root,
    size: copy.size,
    inclusion: inclusionProof(copy.tree.read, place, copy.size).map(toHex),
    cosignatures: cosignaturesOf(copy.notes.at(-1) ?? ''),
  }
}

/** Countersigners of a note by name, with the second at which each signed; the note was checked when it was taken. */
const cosignaturesOf = (note: string): { name: string; at: string }[] => {
  const parsed = parseNote(note)
  if (!parsed.ok) return []
  const COSIGNATURE_BYTES = 72
  return parsed.value.signatures
    .filter(({ signature }) => signature.length === COSIGNATURE_BYTES)
    .map(({ name, signature }) => ({
      name,
      at: new Date(Number(Buffer.from(signature).readBigUInt64BE(0)) * 1000).toISOString(),
    }))
}
