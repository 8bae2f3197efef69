// Asks the countersigners for their signatures on a new checkpoint, until the quorum of every policy in force has them.
import {
  consistencyProof,
  type HashReader,
  type Outcome,
  openQuorumCheckpoint,
  type Policy,
  type QuorumCheckpoint,
} from '@parley/record/register'
import type { WitnessService } from './witness.ts'

export type Cosigning = {
  /** The checkpoint as the hub signed it. */
  readonly note: string
  readonly size: number
  readonly read: HashReader
  /** The policy in force, and the one to come while it changes. */
  readonly policies: readonly Policy[]
  readonly witnesses: readonly WitnessService[]
  /** What each countersigner saw last, as far as the hub knows; kept up to date here. */
  readonly sizes: Map<WitnessService, number>
}

const ask = async (cosigning: Cosigning, witness: WitnessService): Promise<string | undefined> => {
  const { note, size, read, sizes } = cosigning
  // The second time with the size that the countersigner named (C2SP tlog-witness, 409).
  for (let attempt = 0; attempt < 2; attempt++) {
    const oldSize = sizes.get(witness) ?? 0
    const proof = oldSize === 0 || oldSize > size ? [] : consistencyProof(read, oldSize, size)
    const answer = await witness.addCheckpoint({ oldSize, proof, note })
    if (answer.ok) {
      sizes.set(witness, size)
      return answer.value
    }
    if (answer.code !== 'old-size-differs') return undefined
    sizes.set(witness, Number(answer.detail))
  }
  return undefined
}

/** The checkpoint as opened under each policy, and its text with the cosignatures; refused without a quorum of each. */
export const collectCosignatures = async (
  cosigning: Cosigning,
): Promise<Outcome<{ readonly note: string; readonly opened: QuorumCheckpoint }>> => {
  const lines = await Promise.all(
    cosigning.witnesses.map((witness) => ask(cosigning, witness).catch(() => undefined)),
  )
  const note = cosigning.note + lines.filter((line) => line !== undefined).join('')
  let opened: Outcome<QuorumCheckpoint> | undefined
  for (const policy of cosigning.policies) {
    opened = openQuorumCheckpoint(note, policy)
    if (!opened.ok) return opened
  }
  if (opened === undefined || !opened.ok) throw new Error('a register has a policy')
  return { ok: true, value: { note, opened: opened.value } }
}
