// What a countersigner on this machine remembers: one small file, replaced durably before each signature.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WitnessMemory } from '@parley/hub'
import type { Remembered } from '@parley/record/register'
import { writeDurably } from '../folder/durable.ts'

interface File {
  origin: string
  size: number
  root: string
  note: string
}

/** Memory of a countersigner that countersigns the one register whose folder this is. */
export const fileMemory = (folder: string, name: string): WitnessMemory => {
  const path = join(folder, `${name}.json`)
  let last: File | null | undefined
  const load = (): File | null => {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as File
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
  }
  return {
    read: async (origin): Promise<Remembered | undefined> => {
      last ??= load()
      if (last?.origin !== origin) return undefined
      return { size: last.size, root: Buffer.from(last.root, 'hex'), note: last.note }
    },
    write: async (origin, { size, root, note }) => {
      const next = { origin, size, root: Buffer.from(root).toString('hex'), note }
      writeDurably(path, JSON.stringify(next))
      last = next
    },
  }
}
