// C2SP tlog-proof: one text file that proves offline that a leaf stands in a register.
import { fromBase64, fromDecimal, hashFromBase64, toBase64 } from './base64.ts'
import { leafHash } from './hash.ts'
import { verifyInclusion } from './merkle.ts'
import { accepted, type Outcome, refused } from './outcome.ts'
import { openQuorumCheckpoint, type Policy, type QuorumCheckpoint } from './policy.ts'
import { PROOF_LINES_MAX } from './witness.ts'

const HEADER = 'c2sp.org/tlog-proof@v1'

export type TlogProof = {
  /** Not authenticated: whoever reads it decides what it is worth. */
  readonly extra?: Uint8Array
  /** The leaf's place, from 0. */
  readonly index: number
  readonly path: readonly Uint8Array[]
  /** The checkpoint, with its cosignatures, verbatim. */
  readonly note: string
}

export const printTlogProof = ({ extra, index, path, note }: TlogProof): string =>
  [
    HEADER,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...path.map(toBase64),
    '',
    note,
  ].join('\n')

/** Reads a proof's text. Nothing is verified yet. */
export const parseTlogProof = (text: string): Outcome<TlogProof> => {
  const malformed = (detail: string) => refused('proof-malformed', detail)
  const split = text.indexOf('\n\n')
  if (split < 0) return malformed('no empty line before the checkpoint')
  const [header, ...lines] = text.slice(0, split).split('\n')
  if (header !== HEADER) return malformed(`the first line is not ${HEADER}`)
  const extraLine = lines[0]?.startsWith('extra ') ? lines.shift() : undefined
  const extra = extraLine === undefined ? undefined : fromBase64(extraLine.slice('extra '.length))
  if (extraLine !== undefined && extra === undefined) return malformed('the extra data is not base64')
  const indexLine = lines.shift()
  const index = indexLine?.startsWith('index ') ? fromDecimal(indexLine.slice('index '.length)) : undefined
  if (index === undefined) return malformed('there is no index')
  if (lines.length > PROOF_LINES_MAX) return malformed(`more than ${PROOF_LINES_MAX} hashes`)
  const path: Uint8Array[] = []
  for (const line of lines) {
    const hash = hashFromBase64(line)
    if (hash === undefined) return malformed('a line of the path is not a hash')
    path.push(hash)
  }
  return accepted({ ...(extra === undefined ? {} : { extra }), index, path, note: text.slice(split + 2) })
}

/** Checks that this leaf (its bytes, not its hash) stands where the proof says, under a quorum of the policy. */
export const verifyTlogProof = (
  leaf: Uint8Array,
  proof: TlogProof,
  policy: Policy,
): Outcome<QuorumCheckpoint> => {
  const opened = openQuorumCheckpoint(proof.note, policy)
  if (!opened.ok) return opened
  const { size, root } = opened.value.checkpoint
  const included = verifyInclusion(proof.index, size, leafHash(leaf), proof.path, root)
  return included.ok ? opened : included
}
