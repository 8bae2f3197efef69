// What every storage of a register must do. An implementation's test calls this with a way to open it, and one to open it
// again over what it kept.
import { sha256, toHex } from '@parley/record'
import { afterEach, describe, expect, it } from 'vitest'
import { sealedNoise } from './rehearsal.ts'
import type { RegisterStorage } from './storage.ts'

/** One place to keep a register: `open` any number of times, one after another. */
export type StoragePlace = { readonly open: () => Promise<RegisterStorage> }

const hex = (letters: readonly { readonly leaf: Uint8Array }[]): string[] =>
  letters.map(({ leaf }) => toHex(leaf))

export const storageContract = (name: string, makePlace: () => Promise<StoragePlace>): void => {
  const opened: RegisterStorage[] = []
  afterEach(async () => {
    for (const storage of opened.splice(0)) await storage.close()
  })
  const place = async (): Promise<StoragePlace> => {
    const made = await makePlace()
    return {
      open: async () => {
        const storage = await made.open()
        opened.push(storage)
        return storage
      },
    }
  }

  describe(`${name} keeps a register`, () => {
    it('refuses letters that it does not have', async () => {
      const storage = await (await place()).open()
      expect(storage.size).toBe(0)
      await expect(storage.letters(0, 1)).rejects.toThrow(RangeError)
      expect(await storage.checkpoint()).toBeUndefined()
      expect(await storage.checkpointsAfter(0, 9)).toEqual([])
      expect(await storage.tile({ level: 0, index: 0, width: 1 })).toBeUndefined()
      expect(await storage.enclosure(new Uint8Array(32))).toBeUndefined()
      expect(await storage.erase(new Uint8Array(32))).toBe(false)
    })

    it('gives back what it took, in order, and after it is opened again', async () => {
      const { open } = await place()
      const first = await open()
      const letters = Array.from({ length: 5 }, (_, i) => sealedNoise(80 + i))
      await first.append(letters.slice(0, 2), [])
      await first.append(letters.slice(2), [])
      expect(hex(await first.letters(1, 4))).toEqual(hex(letters.slice(1, 4)))
      await first.close()
      const again = await open()
      expect(again.size).toBe(5)
      const back = await again.letters(0, 5)
      expect(hex(back)).toEqual(hex(letters))
      expect(back.map(({ sealedContent }) => toHex(sealedContent!))).toEqual(
        letters.map(({ sealedContent }) => toHex(sealedContent)),
      )
      expect(back.map(({ sealedCover }) => toHex(sealedCover))).toEqual(
        letters.map(({ sealedCover }) => toHex(sealedCover)),
      )
    })

    it('keeps a letter without a content, as open entries are', async () => {
      const { open } = await place()
      const storage = await open()
      await storage.append([sealedNoise(0), sealedNoise(64)], [])
      await storage.close()
      expect((await (await open()).letters(0, 2)).map(({ sealedContent }) => sealedContent?.length)).toEqual([
        0, 64,
      ])
    })

    it('knows where open entries and letters with wrapped keys may stand', async () => {
      const { open } = await place()
      const storage = await open()
      const gate = sealedNoise(0)
      gate.leaf.fill(0, 1, 17)
      await storage.append([gate, sealedNoise(), sealedNoise(80, 5000), sealedNoise()], [])
      await storage.close()
      const places = (await open()).openings()
      expect(places).toContain(0)
      expect(places).toContain(2)
    })

    it('keeps the checkpoints, of which the last is in force, and the tiles', async () => {
      const { open } = await place()
      const storage = await open()
      for (const size of [1, 5, 9]) await storage.putCheckpoint(`talks\n${size}\nroot\n`)
      const full = new Uint8Array(8192).map((_, i) => i)
      await storage.putTiles([{ tile: { level: 0, index: 0, width: 3 }, bytes: full.subarray(0, 96) }])
      await storage.putTiles([{ tile: { level: 0, index: 0, width: 256 }, bytes: full }])
      await storage.close()
      const again = await open()
      expect(await again.checkpoint()).toBe('talks\n9\nroot\n')
      expect((await again.checkpointsAfter(1, 9)).map((note) => note.split('\n')[1])).toEqual(['5', '9'])
      expect(await again.checkpointsAfter(0, 1)).toEqual(['talks\n1\nroot\n'])
      expect(await again.checkpointsAfter(9, 9)).toEqual([])
      expect(toHex((await again.tile({ level: 0, index: 0, width: 256 }))!)).toBe(toHex(full))
      expect(toHex((await again.tile({ level: 0, index: 0, width: 3 }))!)).toBe(toHex(full.subarray(0, 96)))
    })

    it('destroys an enclosure for good, even where it is handed in again', async () => {
      const { open } = await place()
      const storage = await open()
      const enclosure = new Uint8Array(300).fill(9)
      await storage.append([sealedNoise()], [enclosure])
      expect(toHex((await storage.enclosure(sha256(enclosure))) as Uint8Array)).toBe(toHex(enclosure))
      expect(await storage.erase(sha256(enclosure))).toBe(true)
      expect(await storage.erase(sha256(enclosure))).toBe(false)
      await storage.append([sealedNoise()], [new Uint8Array(300).fill(9)])
      expect(await storage.enclosure(sha256(enclosure))).toBe('erased')
      await storage.close()
      expect(await (await open()).enclosure(sha256(enclosure))).toBe('erased')
    })

    it('destroys a sealed content and keeps its leaf', async () => {
      const { open } = await place()
      const storage = await open()
      const letters = [sealedNoise(), sealedNoise(), sealedNoise()]
      await storage.append(letters, [])
      expect(await storage.erase(sha256(letters[1]!.sealedContent))).toBe(true)
      expect(await storage.erase(sha256(letters[1]!.sealedContent))).toBe(false)
      const requireErased = async (each: RegisterStorage) => {
        const back = await each.letters(0, 3)
        expect(hex(back)).toEqual(hex(letters))
        expect(back.map(({ sealedContent }) => sealedContent !== undefined)).toEqual([true, false, true])
      }
      await requireErased(storage)
      await storage.close()
      await requireErased(await open())
    })
  })
}
