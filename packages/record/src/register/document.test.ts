// docs/protocol-register.md says what the code does: its worked example, its limits, its codes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deviceKeyFromSeed } from '../signatures/device-key.ts'
import { signCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import { leafHash } from './hash.ts'
import { inclusionProof } from './merkle.ts'
import {
  NOTE_BYTES_MAX,
  NOTE_SIGNATURES_MAX,
  printSignature,
  printVerifierKey,
  SIGNATURE_TYPE,
} from './note.ts'
import { REGISTER_PROBLEM_CODES } from './outcome.ts'
import { openQuorumCheckpoint, POLICY_BYTES_MAX, POLICY_DEFINITIONS_MAX, parsePolicy } from './policy.ts'
import { noteSigner } from './signature.ts'
import { packBundle } from './tiles.ts'
import { printTlogProof } from './tlog-proof.ts'
import { MerkleTree } from './tree.ts'
import { PROOF_LINES_MAX } from './witness.ts'

const document = readFileSync(new URL('../../../../docs/protocol-register.md', import.meta.url), 'utf8')
const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')

const origin = `parley/${'00'.repeat(31)}01`
const log = noteSigner(origin, SIGNATURE_TYPE.ed25519, deviceKeyFromSeed(new Uint8Array(32).fill(1)))
const witness = noteSigner(
  'countersigner.example/a',
  SIGNATURE_TYPE.cosignature,
  deviceKeyFromSeed(new Uint8Array(32).fill(2)),
)
const leaves = ['one', 'two', 'three'].map((leaf) => Buffer.from(leaf))
const tree = new MerkleTree()
for (const leaf of leaves) tree.append(leafHash(leaf))
const signed = signCheckpoint({ origin, size: 3, root: tree.root() }, log)
const text = signed.slice(0, signed.indexOf('\n\n') + 1)
const note = signed + printSignature(cosign(text, 1_761_379_200, witness))
const policy = `log ${printVerifierKey(log)}\nwitness a ${printVerifierKey(witness)}\nquorum a\n`

describe('docs/protocol-register.md', () => {
  it('has the worked example as it is computed', () => {
    const proof = printTlogProof({ index: 1, path: inclusionProof(tree.read, 1, 3), note })
    const bundle = Buffer.from(packBundle(leaves)).toString('hex')
    for (const block of [policy, proof, bundle]) expect(document).toContain(indented(block))
    const parsed = parsePolicy(policy)
    if (!parsed.ok) throw new Error(parsed.detail)
    const opened = openQuorumCheckpoint(note, parsed.value)
    expect(opened.ok && opened.value.quorumSeconds).toBe(1_761_379_200)
  })

  it('has the limits of the code', () => {
    const limits = {
      POLICY_BYTES_MAX,
      NOTE_BYTES_MAX,
      NOTE_SIGNATURES_MAX,
      POLICY_DEFINITIONS_MAX,
      PROOF_LINES_MAX,
    }
    for (const limit of Object.values(limits)) expect(document).toContain(limit.toLocaleString('en'))
  })

  it('names every code', () => {
    for (const code of REGISTER_PROBLEM_CODES) expect(document).toContain(`\`${code}\``)
  })
})
