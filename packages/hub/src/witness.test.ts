import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256, toHex, toUtf8 } from '@parley/record'
import {
  consistencyProof,
  leafHash,
  MerkleTree,
  noteSigner,
  originOf,
  SIGNATURE_TYPE,
  signCheckpoint,
} from '@parley/record/register'
import { describe, expect, it } from 'vitest'
import { NodeDisk } from './disk.ts'
import { Rehearsal } from './rehearsal.ts'
import { openWitness, type WitnessMemory } from './witness.ts'
import { witnessFiles } from './witness-files.ts'

const talks = new Rehearsal()
const origin = originOf(talks.process)
const log = noteSigner(origin, SIGNATURE_TYPE.ed25519, talks.hub)
const treeOf = (...entries: string[]): MerkleTree => {
  const tree = new MerkleTree()
  for (const entry of entries) tree.append(leafHash(toUtf8(entry)))
  return tree
}
const step = (tree: MerkleTree, oldSize: number) => ({
  oldSize,
  proof: oldSize === 0 ? [] : consistencyProof(tree.read, oldSize, tree.size),
  note: signCheckpoint({ origin, size: tree.size, root: tree.root() }, log),
})
const witnessOver = (memory: WitnessMemory) =>
  openWitness({ signer: talks.witnessKeys[0]!, logs: () => [talks.logKey], memory, now: () => talks.nowMs })

describe('a countersigner', () => {
  it('signs one of two pasts that are shown to it at the same moment, and never the other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-witness-'))
    const witness = witnessOver(witnessFiles(new NodeDisk(folder)))
    const answers = await Promise.all([
      witness.addCheckpoint(step(treeOf('demand', 'reply'), 0)),
      witness.addCheckpoint(step(treeOf('demand', 'another reply'), 0)),
    ])
    expect(answers.map((answer) => (answer.ok ? 'signed' : answer.code))).toEqual([
      'signed',
      'old-size-differs',
    ])
    await rm(folder, { recursive: true })
  })

  it('signs nothing when it could not remember', async () => {
    const witness = witnessOver({
      read: async () => undefined,
      write: async () => {
        throw new Error('the disk is full')
      },
    })
    await expect(witness.addCheckpoint(step(treeOf('demand'), 0))).rejects.toThrow('the disk is full')
  })

  it('remembers over a restart, shows what it signed, and refuses to sign over a damaged memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-witness-'))
    const first = witnessOver(witnessFiles(new NodeDisk(folder)))
    const signed = await first.addCheckpoint(step(treeOf('demand', 'reply'), 0))
    const again = witnessOver(witnessFiles(new NodeDisk(folder)))
    expect(await again.checkpoint(origin)).toContain(signed.ok ? signed.value : 'nothing')
    const forked = await again.addCheckpoint(step(treeOf('demand', 'other', 'more'), 2))
    expect(forked.ok ? 'signed' : forked.code).toBe('consistency-wrong')
    expect((await again.addCheckpoint(step(treeOf('demand', 'reply', 'more'), 2))).ok).toBe(true)
    await writeFile(join(folder, toHex(sha256(toUtf8(origin))), 'checkpoint'), 'nothing')
    const damaged = witnessOver(witnessFiles(new NodeDisk(folder)))
    await expect(damaged.addCheckpoint(step(treeOf('demand'), 0))).rejects.toThrow('damaged')
    await rm(folder, { recursive: true })
  })
})
