import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../rehearsal/shared-data.ts'
import { leafHash, nodeHash } from './hash.ts'
import { consistencyProof, inclusionProof, rootAt, verifyConsistency, verifyInclusion } from './merkle.ts'
import { MerkleTree } from './tree.ts'

const folder = sharedData('merkle') ?? ''
const present = folder !== ''

const vectorsOf = <T>(kind: string): (T & { desc: string; wantErr: boolean; proof: string[] | null })[] =>
  present
    ? readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(join(folder, kind, name), 'utf8')))
    : []
const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
const title = present
  ? 'vectors of transparency-dev/merkle'
  : 'vectors, which are not here: set PARLEY_SHARED'

describe.skipIf(!present)(title, () => {
  const inclusion = vectorsOf<{ leafIdx: number; treeSize: number; root: string; leafHash: string }>(
    'inclusion',
  )
  const consistency = vectorsOf<{ size1: number; size2: number; root1: string; root2: string }>('consistency')

  it('are all there', () => {
    expect([inclusion.length, consistency.length]).toEqual([98, 98])
  })

  it.each(inclusion)('inclusion of $leafIdx in $treeSize: $desc', (v) => {
    const proof = (v.proof ?? []).map(bytes)
    const judged = verifyInclusion(v.leafIdx, v.treeSize, bytes(v.leafHash), proof, bytes(v.root))
    expect(judged.ok).toBe(!v.wantErr)
  })

  it.each(consistency)('consistency of $size1 with $size2: $desc', (v) => {
    const proof = (v.proof ?? []).map(bytes)
    const judged = verifyConsistency(v.size1, v.size2, bytes(v.root1), bytes(v.root2), proof)
    expect(judged.ok).toBe(!v.wantErr)
  })
})

const leaf = (i: number): Uint8Array => leafHash(Buffer.from(`entry ${i}`))
const treeOf = (leaves: readonly Uint8Array[]): MerkleTree => {
  const tree = new MerkleTree()
  for (const each of leaves) tree.append(each)
  return tree
}
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

/** RFC 6962 §2.1 as it is written there. */
const plainRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 1) return leaves[0]!
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)))
}

describe('a register nobody can change', () => {
  const leaves = Array.from({ length: 260 }, (_, i) => leaf(i))
  const tree = treeOf(leaves)
  const places = fc.integer({ min: 0, max: leaves.length - 1 })

  it('has another root when any leaf is dropped, swapped, repeated or changed', () => {
    const root = hex(tree.root())
    fc.assert(
      fc.property(places, places, (i, j) => {
        const dropped = leaves.toSpliced(i, 1)
        const repeated = leaves.toSpliced(j, 0, leaves[i]!)
        const changed = leaves.with(i, leaf(1000 + j))
        expect(hex(treeOf(dropped).root())).not.toBe(root)
        expect(hex(treeOf(repeated).root())).not.toBe(root)
        expect(hex(treeOf(changed).root())).not.toBe(root)
        if (i === j) return
        const swapped = leaves.with(i, leaves[j]!).with(j, leaves[i]!)
        expect(hex(treeOf(swapped).root())).not.toBe(root)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a proof for another leaf, another place, another size, and with any byte changed', () => {
    fc.assert(
      fc.property(places, places, fc.nat(31), (index, other, byte) => {
        const proof = inclusionProof(tree.read, index, 260)
        const root = tree.root()
        expect(verifyInclusion(index, 260, leaf(1000), proof, root).ok).toBe(false)
        if (other !== index) expect(verifyInclusion(other, 260, leaves[index]!, proof, root).ok).toBe(false)
        expect(verifyInclusion(index, 130, leaves[index]!, proof, root).ok).toBe(false)
        const line = other % proof.length
        const bent = proof.with(
          line,
          proof[line]!.map((each, i) => (i === byte ? each ^ 1 : each)),
        )
        expect(verifyInclusion(index, 260, leaves[index]!, bent, root).ok).toBe(false)
      }),
    )
  })

  it('proves to everybody that an earlier tree is its beginning, and no other tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 260 }), places, (first, at) => {
        const proof = consistencyProof(tree.read, first, 260)
        expect(verifyConsistency(first, 260, tree.root(first), tree.root(), proof).ok).toBe(true)
        if (at >= first) return
        const rewritten = treeOf(leaves.with(at, leaf(5000)))
        const forged = consistencyProof(rewritten.read, first, 260)
        const judged = verifyConsistency(first, 260, tree.root(first), rewritten.root(), forged)
        expect(judged.ok).toBe(false)
      }),
    )
  })
})

describe('roots and proofs', () => {
  const leaves = Array.from({ length: 130 }, (_, i) => leaf(i))
  const tree = treeOf(leaves)

  it('of every size are those of RFC 6962', () => {
    for (let size = 1; size <= 130; size++)
      expect(hex(rootAt(tree.read, size)), `size ${size}`).toBe(hex(plainRoot(leaves.slice(0, size))))
  })

  it('of inclusion hold for every leaf of every size', () => {
    for (let size = 1; size <= 130; size++) {
      const root = tree.root(size)
      for (let index = 0; index < size; index += size > 40 ? 7 : 1) {
        const proof = inclusionProof(tree.read, index, size)
        expect(verifyInclusion(index, size, leaves[index]!, proof, root).ok, `${index} in ${size}`).toBe(true)
      }
    }
  })

  it('of consistency hold between every two sizes', () => {
    for (let second = 1; second <= 130; second += second > 70 ? 5 : 1)
      for (let first = 1; first <= second; first++) {
        const proof = consistencyProof(tree.read, first, second)
        const judged = verifyConsistency(first, second, tree.root(first), tree.root(second), proof)
        expect(judged.ok, `${first} to ${second}`).toBe(true)
      }
  })

  it('are not made for what is not there', () => {
    expect(() => inclusionProof(tree.read, 130, 130)).toThrow(RangeError)
    expect(() => consistencyProof(tree.read, 0, 5)).toThrow(RangeError)
    expect(() => tree.root(131)).toThrow(RangeError)
    expect(() => tree.append(new Uint8Array(31))).toThrow(RangeError)
  })
})
