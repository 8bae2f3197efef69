import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceKeyFromSeed } from '../signatures/device-key.ts'
import { signCheckpoint } from './checkpoint.ts'
import { EMPTY_ROOT, leafHash } from './hash.ts'
import { consistencyProof } from './merkle.ts'
import { SIGNATURE_TYPE } from './note.ts'
import { noteSigner } from './signature.ts'
import { MerkleTree } from './tree.ts'
import {
  type AddCheckpoint,
  judgeCheckpoint,
  parseAddCheckpoint,
  printAddCheckpoint,
  type Remembered,
} from './witness.ts'

const hub = noteSigner('parley/talks', SIGNATURE_TYPE.ed25519, deviceKeyFromSeed(new Uint8Array(32).fill(1)))
const stranger = noteSigner(
  'parley/talks',
  SIGNATURE_TYPE.ed25519,
  deviceKeyFromSeed(new Uint8Array(32).fill(2)),
)

const treeOf = (size: number, changed = -1): MerkleTree => {
  const tree = new MerkleTree()
  for (let i = 0; i < size; i++) tree.append(leafHash(Buffer.from(i === changed ? 'another' : `entry ${i}`)))
  return tree
}
const noteOf = (tree: MerkleTree, size = tree.size, signer = hub): string =>
  signCheckpoint({ origin: 'parley/talks', size, root: tree.root(size) }, signer)
const rememberedOf = (tree: MerkleTree, size = tree.size): Remembered => ({
  size,
  root: tree.root(size),
  note: noteOf(tree, size),
})
const step = (tree: MerkleTree, from: number, to = tree.size): AddCheckpoint => ({
  oldSize: from,
  proof: from === 0 ? [] : consistencyProof(tree.read, from, to),
  note: noteOf(tree, to),
})
const judge = (last: Remembered | undefined, request: AddCheckpoint): string => {
  const judged = judgeCheckpoint(last, request, [hub])
  return judged.ok ? 'signs' : judged.code
}

describe('a guarantor’s countersigner refuses', () => {
  const tree = treeOf(9)
  const last = rememberedOf(tree, 5)

  it('a past in which any earlier entry was changed, whatever proof comes with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(39),
        fc.integer({ min: 1, max: 30 }),
        (size, at, more) => {
          fc.pre(at < size)
          const honest = rememberedOf(treeOf(size))
          const rewritten = treeOf(size + more, at)
          expect(judge(honest, step(rewritten, size))).toBe('consistency-wrong')
          expect(judge(honest, { ...step(rewritten, size), proof: [] })).toBe('consistency-wrong')
          expect(judge(honest, { oldSize: size, proof: [], note: noteOf(rewritten, size) })).toBe(
            'past-rewritten',
          )
        },
      ),
    )
  })

  it('a smaller register than it signed, and says which size it remembers', () => {
    expect(judge(last, { oldSize: 5, proof: [], note: noteOf(tree, 4) })).toBe('old-size-beyond-checkpoint')
    const judged = judgeCheckpoint(last, step(tree, 3), [hub])
    expect(!judged.ok && [judged.code, judged.detail]).toEqual(['old-size-differs', '5'])
    expect(judge(last, step(tree, 0))).toBe('old-size-differs')
    expect(judge(undefined, step(tree, 5))).toBe('old-size-differs')
  })

  it('a checkpoint by a stranger, and a register that it does not know', () => {
    expect(judge(last, { ...step(tree, 5), note: noteOf(tree, 9, stranger) })).toBe('checkpoint-not-signed')
    const judged = judgeCheckpoint(last, step(tree, 5), [])
    expect(!judged.ok && judged.code).toBe('checkpoint-unknown-log')
  })

  it('a proof where none belongs, and an empty register with a root', () => {
    expect(judge(undefined, { ...step(tree, 0), proof: [tree.root()] })).toBe('consistency-wrong')
    const bogus = signCheckpoint({ origin: 'parley/talks', size: 0, root: tree.root() }, hub)
    expect(judge(undefined, { oldSize: 0, proof: [], note: bogus })).toBe('consistency-wrong')
  })

  it('requests that are not in the form of the specification', () => {
    const body = printAddCheckpoint(step(tree, 5))
    for (const bad of [
      body.replace('old 5', 'old 05'),
      body.replace('old 5', 'size 5'),
      body.replace(/\n[A-Za-z0-9+/]{43}=\n/, '\nAAAA\n'),
      body.split('\n\n')[0]!,
      `old 5\n${`${'A'.repeat(43)}=\n`.repeat(64)}\n${noteOf(tree)}`,
    ])
      expect(parseAddCheckpoint(bad).ok).toBe(false)
  })
})

describe('a guarantor’s countersigner signs', () => {
  it('the first tree that it sees, each that continues it, and the same again', () => {
    const tree = treeOf(30)
    let last: Remembered | undefined
    for (const size of [1, 2, 7, 8, 8, 9, 30]) {
      expect(judge(last, step(tree, last?.size ?? 0, size)), `${last?.size} to ${size}`).toBe('signs')
      last = rememberedOf(tree, size)
    }
  })

  it('the empty register', () => {
    const empty = signCheckpoint({ origin: 'parley/talks', size: 0, root: EMPTY_ROOT }, hub)
    expect(judge(undefined, { oldSize: 0, proof: [], note: empty })).toBe('signs')
  })

  it('what it reads from the text of a request', () => {
    const tree = treeOf(9)
    const read = parseAddCheckpoint(printAddCheckpoint(step(tree, 5)))
    if (!read.ok) throw new Error(read.detail)
    expect(judge(rememberedOf(tree, 5), read.value)).toBe('signs')
  })
})
