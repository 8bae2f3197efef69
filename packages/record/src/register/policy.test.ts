import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceKeyFromSeed } from '../signatures/device-key.ts'
import { signCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import { leafHash } from './hash.ts'
import { inclusionProof } from './merkle.ts'
import { parseNote, printNote, printSignature, printVerifierKey, SIGNATURE_TYPE } from './note.ts'
import { openQuorumCheckpoint, parsePolicy, printPolicy, quorumSize, quorumTime } from './policy.ts'
import { noteSigner } from './signature.ts'
import { parseTlogProof, printTlogProof, verifyTlogProof } from './tlog-proof.ts'
import { MerkleTree } from './tree.ts'

const keyOf = (byte: number) => deviceKeyFromSeed(new Uint8Array(32).fill(byte))
const log = noteSigner('parley/log', SIGNATURE_TYPE.ed25519, keyOf(1))
const names = ['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3']
const signers = names.map((name, i) =>
  noteSigner(`witness.example/${name}`, SIGNATURE_TYPE.cosignature, keyOf(10 + i)),
)
const witnessLines = names.map((name, i) => `witness ${name} ${printVerifierKey(signers[i]!)}`)
const text = [
  `log ${printVerifierKey(log)}`,
  ...witnessLines,
  'group X-witnesses 2 X1 X2 X3',
  'group Y-witnesses any Y1 Y2 Y3',
  'group X-and-Y all X-witnesses Y-witnesses',
  'quorum X-and-Y',
  '',
].join('\n')
const policyOf = (source: string) => {
  const policy = parsePolicy(source)
  if (!policy.ok) throw new Error(policy.detail)
  return policy.value
}
const policy = policyOf(text)
const codeOf = (outcome: { ok: boolean; code?: string }): string | undefined =>
  outcome.ok ? 'taken' : outcome.code

describe('policies that are refused', () => {
  const [w1, w2] = witnessLines
  it.each([
    ['no quorum', `${w1}\n`],
    ['two quorums', `${w1}\nquorum X1\nquorum X1\n`],
    ['an unknown quorum', `${w1}\nquorum X2\n`],
    ['a group of a later witness', `${w1}\ngroup g any X1 X2\n${w2}\nquorum g\n`],
    ['a group of nobody', `${w1}\ngroup g any\nquorum X1\n`],
    ['a threshold above its members', `${w1}\ngroup g 2 X1\nquorum g\n`],
    ['a threshold of zero', `${w1}\ngroup g 0 X1\nquorum g\n`],
    ['a witness in two groups', `${w1}\ngroup g any X1\ngroup h any X1\nquorum g\n`],
    ['a name twice', `${w1}\n${w2?.replace('X2', 'X1')}\nquorum X1\n`],
    ['a key twice', `${w1}\n${w1?.replace('X1', 'X9')}\nquorum X1\n`],
    ['the name none', `${w1?.replace('X1', 'none')}\nquorum none\n`],
    ['a log’s key for a witness', `witness X1 ${printVerifierKey(log)}\nquorum X1\n`],
    ['an unknown word', `${w1}\nquorums X1\n`],
    ['a carriage return', `${w1}\r\nquorum X1\n`],
    ['more than it may hold', `${w1}\n${'#'.repeat(70_000)}\nquorum X1\n`],
  ])('for %s', (_, bad) => {
    expect(codeOf(parsePolicy(bad))).toBe('policy-malformed')
  })
})

describe('a policy', () => {
  it('reads spaces, tabs, comments and addresses, and prints what it read', () => {
    const loose = `  # ours\n\n\tlog  ${printVerifierKey(log)} https://hub.example/\n${witnessLines[0]} https://w.example\nquorum\tX1  \n`
    const read = policyOf(loose)
    expect(read.logs[0]?.url).toBe('https://hub.example/')
    expect(read.witnesses[0]?.url).toBe('https://w.example')
    expect(policyOf(printPolicy(read))).toEqual(read)
    expect(policyOf(printPolicy(policy))).toEqual(policy)
  })

  it('counts how many are needed', () => {
    expect(quorumSize(policy)).toEqual({ needed: 3, known: 6 })
    expect(quorumSize(policyOf('quorum none\n'))).toEqual({ needed: 0, known: 0 })
  })

  it('has its quorum exactly when two of X and one of Y signed, at the time when that was so', () => {
    const time = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined })
    fc.assert(
      fc.property(fc.tuple(time, time, time, time, time, time), (all) => {
        const times = new Map(
          names.flatMap((name, i) => (all[i] === undefined ? [] : [[name, all[i]] as const])),
        )
        const signed = (from: number) =>
          all
            .slice(from, from + 3)
            .filter((each) => each !== undefined)
            .sort((a, b) => a - b)
        const [, x] = signed(0)
        const [y] = signed(3)
        expect(quorumTime(policy, times)).toBe(
          x === undefined || y === undefined ? undefined : Math.max(x, y),
        )
      }),
    )
  })
})

const tree = new MerkleTree()
const leaves = ['a', 'b', 'c'].map((each) => Buffer.from(each))
for (const leaf of leaves) tree.append(leafHash(leaf))
const bare = signCheckpoint({ origin: 'parley/log', size: 3, root: tree.root() }, log)
const signedText = bare.slice(0, bare.indexOf('\n\n') + 1)
const cosigned = (who: readonly number[]) =>
  bare + who.map((i) => printSignature(cosign(signedText, 1_761_400_000 + i, signers[i]!))).join('')

describe('checkpoints under a quorum', () => {
  it('are refused while a countersigner is missing', () => {
    expect(codeOf(openQuorumCheckpoint(cosigned([0, 3, 4, 5]), policy))).toBe('quorum-not-reached')
    expect(codeOf(openQuorumCheckpoint(bare, policy))).toBe('quorum-not-reached')
  })

  it('are refused when any byte of a cosignature was changed, its time included', () => {
    const note = parseNote(cosigned([0, 1, 3]))
    if (!note.ok) throw new Error()
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }),
        fc.nat(71),
        fc.integer({ min: 1, max: 255 }),
        (line, at, flip) => {
          const signatures = note.value.signatures.map((each, i) =>
            i === line
              ? { ...each, signature: each.signature.map((byte, j) => (j === at ? byte ^ flip : byte)) }
              : each,
          )
          const bent = printNote({ text: note.value.text, signatures })
          expect(codeOf(openQuorumCheckpoint(bent, policy))).toBe('signature-wrong')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are refused with a cosignature that was made for another tree', () => {
    const other = signCheckpoint({ origin: 'parley/log', size: 2, root: tree.root(2) }, log)
    const moved = parseNote(cosigned([0, 1, 3]))
    if (!moved.ok) throw new Error()
    const lines = moved.value.signatures.slice(1).map(printSignature).join('')
    expect(codeOf(openQuorumCheckpoint(other + lines, policy))).toBe('signature-wrong')
  })

  it('say who signed and when the quorum was complete', () => {
    const opened = openQuorumCheckpoint(cosigned([2, 4, 0, 1, 3]), policy)
    if (!opened.ok) throw new Error(opened.detail)
    expect([...opened.value.cosigned.keys()]).toEqual(['X1', 'X2', 'X3', 'Y1', 'Y2'])
    expect(opened.value.quorumSeconds).toBe(1_761_400_003)
  })
})

describe('a proof in one text file', () => {
  const proof = {
    index: 1,
    path: inclusionProof(tree.read, 1, 3),
    note: cosigned([0, 1, 3]),
    extra: Buffer.from('entry 1'),
  }

  it('is refused for another leaf, another place, without quorum, or when it is cut', () => {
    expect(codeOf(verifyTlogProof(leaves[0]!, proof, policy))).toBe('inclusion-wrong')
    expect(codeOf(verifyTlogProof(leaves[1]!, { ...proof, index: 2 }, policy))).toBe('inclusion-wrong')
    expect(codeOf(verifyTlogProof(leaves[1]!, { ...proof, note: bare }, policy))).toBe('quorum-not-reached')
    const printed = printTlogProof(proof)
    for (const bad of [
      printed.replace('v1', 'v2'),
      printed.replace('index 1', 'index 01'),
      printed.replace('index 1\n', ''),
      printed.replace('\n\n', '\n'),
      printed.replace('extra ', 'extra !'),
    ])
      expect(parseTlogProof(bad).ok && verifyTlogProof(leaves[1]!, proof, policy).ok && bad === printed).toBe(
        false,
      )
  })

  it('holds when it is read back', () => {
    const read = parseTlogProof(printTlogProof(proof))
    if (!read.ok) throw new Error(read.detail)
    expect(verifyTlogProof(leaves[1]!, read.value, policy).ok).toBe(true)
    expect(Buffer.from(read.value.extra!).toString()).toBe('entry 1')
    const { extra: _, ...plain } = proof
    expect(parseTlogProof(printTlogProof(plain)).ok).toBe(true)
  })
})
