// Cuts the power at every write of a hub and its countersigners, at every byte of what is appended, and opens it again.
import { sha256, toHex } from '@parley/record'
import { leafHash, MerkleTree, parseCheckpointText, parseNote } from '@parley/record/register'
import { describe, expect, it } from 'vitest'
import type { Disk } from './disk.ts'
import { FileStorage } from './file-storage.ts'
import { checkpointOf, Rehearsal, sealedNoise } from './rehearsal.ts'
import { Sequencer } from './sequencer.ts'
import { witnessFiles } from './witness-files.ts'

class PowerCut extends Error {}

/** Where the power goes: in the nth write, after so many of its bytes. */
type Cut = { readonly write: number; readonly bytes: number }

/** A disk in memory whose power can be cut. What was not waited for may be there afterwards or be lost. */
class FrailDisk implements Disk {
  readonly files = new Map<string, Uint8Array>()
  readonly #unsynced = new Map<string, Uint8Array | undefined>()
  readonly writes: { readonly kind: string; readonly path: string; readonly bytes: number }[] = []
  readonly #cut: Cut | undefined
  off = false

  constructor(cut?: Cut) {
    this.#cut = cut
  }

  /** Does a write, whole or as far as the power reaches. */
  #write(kind: string, path: string, bytes: number, work: (reach: number) => void): void {
    if (this.off) throw new PowerCut()
    this.writes.push({ kind, path, bytes })
    this.off = this.#cut?.write === this.writes.length - 1
    work(this.off ? Math.min(bytes, this.#cut!.bytes) : bytes)
    if (this.off) throw new PowerCut()
  }

  /** The disk as the next start finds it, with what was never waited for kept or lost. */
  afterCut(keepUnsynced: boolean): FrailDisk {
    const next = new FrailDisk()
    for (const [path, bytes] of this.files) next.files.set(path, new Uint8Array(bytes))
    if (!keepUnsynced)
      for (const [path, before] of this.#unsynced)
        if (before === undefined) next.files.delete(path)
        else next.files.set(path, new Uint8Array(before))
    return next
  }

  async read(path: string) {
    return this.files.get(path)?.slice()
  }
  async readRange(path: string, from: number, length: number) {
    const bytes = this.files.get(path)
    if (bytes === undefined || from + length > bytes.length) throw new RangeError(path)
    return bytes.slice(from, from + length)
  }
  async size(path: string) {
    return this.files.get(path)?.length
  }
  async list(folder: string) {
    const names = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`))
    return [...new Set(names.map((path) => path.slice(folder.length + 1).split('/')[0]!))].sort()
  }
  async append(path: string, bytes: Uint8Array) {
    const before = this.files.get(path) ?? new Uint8Array(0)
    this.#write('append', path, bytes.length, (reach) => {
      this.files.set(path, Buffer.concat([before, bytes.subarray(0, reach)]))
    })
  }
  async overwrite(path: string, at: number, bytes: Uint8Array) {
    this.#write('overwrite', path, bytes.length, (reach) => {
      this.files.get(path)!.set(bytes.subarray(0, reach), at)
    })
  }
  async write(path: string, bytes: Uint8Array, lasting: boolean) {
    this.#write('write', path, 1, (reach) => {
      if (reach === 0) return
      if (lasting) this.#unsynced.delete(path)
      else if (!this.#unsynced.has(path)) this.#unsynced.set(path, this.files.get(path))
      this.files.set(path, new Uint8Array(bytes))
    })
  }
  async truncate(path: string, length: number) {
    this.#write('truncate', path, 1, (reach) => {
      if (reach > 0) this.files.set(path, this.files.get(path)!.slice(0, length))
    })
  }
  async remove(path: string) {
    this.#write('remove', path, 1, (reach) => {
      if (reach > 0) this.files.delete(path)
    })
  }
  async close() {}
}

/** Folders of one machine share its power. */
const folderOf = (disk: FrailDisk, folder: string): Disk => ({
  read: (path) => disk.read(`${folder}/${path}`),
  readRange: (path, from, length) => disk.readRange(`${folder}/${path}`, from, length),
  size: (path) => disk.size(`${folder}/${path}`),
  list: (path) => disk.list(`${folder}/${path}`),
  append: (path, bytes) => disk.append(`${folder}/${path}`, bytes),
  overwrite: (path, at, bytes) => disk.overwrite(`${folder}/${path}`, at, bytes),
  write: (path, bytes, lasting) => disk.write(`${folder}/${path}`, bytes, lasting),
  truncate: (path, length) => disk.truncate(`${folder}/${path}`, length),
  remove: (path) => disk.remove(`${folder}/${path}`),
  close: async () => {},
})

const talks = new Rehearsal()
const small = Array.from({ length: 5 }, () => sealedNoise(40, 40))
const handedIn = [talks.genesis, ...small]
const enclosure = new Uint8Array(50).fill(5)
const first = talks.group(talks.process, talks.kabul, small.slice(0, 2))
const second = talks.group(talks.process, talks.islamabad, small.slice(2, 4), [enclosure])
const third = talks.group(talks.process, talks.kabul, small.slice(4))

const optionsOn = async (disk: FrailDisk) =>
  talks.options(
    await FileStorage.open(folderOf(disk, 'register')),
    talks.witnesses([witnessFiles(folderOf(disk, 'doha')), witnessFiles(folderOf(disk, 'ankara'))]),
  )

/** A morning of talks until the power goes; says how many leaves the hub acknowledged and whether it erased. */
const morning = async (disk: FrailDisk): Promise<{ acknowledged: number; erased: boolean }> => {
  let acknowledged = 0
  let erased = false
  let hub: Sequencer | undefined
  try {
    hub = await Sequencer.create(await optionsOn(disk), talks.genesis)
    acknowledged = 1
    await checkpointUnlessOff(hub, disk, 1)
    for (const [group, size] of [
      [first, 3],
      [second, 5],
    ] as const) {
      if (!(await hub.submit(group)).ok) throw new PowerCut()
      acknowledged = size
      await checkpointUnlessOff(hub, disk, size)
    }
    erased = (await hub.erase(sha256(small[0]!.sealedContent))) && (await hub.erase(sha256(enclosure)))
    if (!(await hub.submit(third)).ok) throw new PowerCut()
    acknowledged = 6
    await checkpointUnlessOff(hub, disk, 6)
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error
  } finally {
    await hub?.close()
  }
  return { acknowledged, erased }
}

const checkpointUnlessOff = async (hub: Sequencer, disk: FrailDisk, size: number): Promise<void> => {
  for (;;) {
    const note = await hub.checkpoint()
    if (note !== undefined && Number(note.split('\n')[1]) >= size) return
    if (disk.off) throw new PowerCut()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The register after the cut: a prefix that holds all that was acknowledged, and that goes on. */
const requireGoodPast = async (
  disk: FrailDisk,
  { acknowledged, erased }: Awaited<ReturnType<typeof morning>>,
) => {
  const storage = await FileStorage.open(folderOf(disk, 'register'))
  expect(storage.size).toBeGreaterThanOrEqual(acknowledged)
  if (storage.size === 0) return
  const kept = await storage.letters(0, storage.size)
  expect(kept.map(({ leaf }) => toHex(leaf))).toEqual(
    handedIn.slice(0, kept.length).map(({ leaf }) => toHex(leaf)),
  )
  if (erased) expect(kept[1]!.sealedContent).toBeUndefined()
  if (erased) expect(await storage.enclosure(sha256(enclosure))).toBe('erased')
  else if (kept.length > 3) expect(await storage.enclosure(sha256(enclosure))).toBeDefined()

  const hub = await Sequencer.open(await optionsOn(disk))
  for (const group of [first, second, third]) expect((await hub.submit(group)).ok).toBe(true)
  const note = parseNote(await checkpointOf(hub, 6))
  const checkpoint = note.ok ? parseCheckpointText(note.value.text) : note
  if (!checkpoint.ok) throw new Error(checkpoint.detail)
  const tree = new MerkleTree()
  for (const { leaf } of handedIn) tree.append(leafHash(leaf))
  expect(toHex(checkpoint.value.root)).toBe(toHex(tree.root()))
  const bundle = await hub.tile({ level: 'entries', index: 0, width: 6 })
  expect(bundle?.length).toBe(6 * 115)
  await hub.close()
}

describe('after a power cut', () => {
  it('the hub has all that it acknowledged, nothing that was not handed in, and goes on', async () => {
    const whole = new FrailDisk()
    expect(await morning(whole)).toEqual({ acknowledged: 6, erased: true })
    expect(whole.writes.length).toBeGreaterThan(30)
    const cuts = whole.writes.flatMap(({ bytes }, write): Cut[] => {
      const stride = bytes > 400 ? 113 : bytes > 100 ? 5 : 1
      const reached = Array.from({ length: Math.ceil(bytes / stride) }, (_, i) => i * stride)
      return [...reached, bytes].map((reach) => ({ write, bytes: reach }))
    })
    for (const cut of cuts) {
      const disk = new FrailDisk(cut)
      const outcome = await morning(disk)
      for (const keepUnsynced of [true, false]) {
        try {
          await requireGoodPast(disk.afterCut(keepUnsynced), outcome)
        } catch (error) {
          const { kind, path } = whole.writes[cut.write]!
          throw new Error(`cut in ${kind} of ${path} after ${cut.bytes} bytes`, { cause: error })
        }
      }
    }
  })

  it('a disk that was full for a while takes the same group later', async () => {
    const disk = new FrailDisk()
    const hub = await Sequencer.create(await optionsOn(disk), talks.genesis)
    await checkpointOf(hub, 1)
    disk.off = true
    const refused = await hub.submit(first)
    expect(refused.ok ? 'taken' : refused.code).toBe('storage-failed')
    disk.off = false
    expect((await hub.submit(first)).ok).toBe(true)
    await checkpointOf(hub, 3)
    await hub.close()
  })
})

describe('a storage that somebody changed', () => {
  const kept = async (): Promise<FrailDisk> => {
    const disk = new FrailDisk()
    await morning(disk)
    return disk
  }
  const pack = 'register/packs/000000000000'

  it('is not opened when any byte of the letters differs, and never cut short in silence', async () => {
    const disk = await kept()
    const bytes = Buffer.from(disk.files.get(pack)!)
    const erased = bytes.indexOf(Buffer.alloc(40))
    for (let at = 0; at < bytes.length; at += 29) {
      if (at >= erased && at < erased + 40) continue
      const changed = disk.afterCut(true)
      changed.files.get(pack)![at]! ^= 0x20
      const opening = async () => Sequencer.open(await optionsOn(changed))
      await expect(opening(), `byte ${at}`).rejects.toThrow()
    }
  })

  it('is not opened when its last commit was removed', async () => {
    const disk = await kept()
    disk.files.set(pack, disk.files.get(pack)!.slice(0, -10))
    await expect((async () => Sequencer.open(await optionsOn(disk)))()).rejects.toThrow('only 5 are kept')
  })

  it('makes its tiles again when they were lost or changed', async () => {
    const disk = await kept()
    for (const path of [...disk.files.keys()]) if (path.includes('/tile/')) disk.files.delete(path)
    const hub = await Sequencer.open(await optionsOn(disk))
    expect((await hub.tile({ level: 0, index: 0, width: 6 }))?.length).toBe(6 * 32)
    expect((await hub.tile({ level: 'entries', index: 0, width: 6 }))?.length).toBe(6 * 115)
    await hub.close()
  })
})
