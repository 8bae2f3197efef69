// A countersigner's memory in a folder of its own: one file a register, replaced before each signature is given.
import { sha256, toHex, toUtf8 } from '@parley/record'
import { parseCheckpointText, parseNote, type Remembered } from '@parley/record/register'
import type { Disk } from './disk.ts'
import { StorageDamaged } from './storage.ts'
import type { WitnessMemory } from './witness.ts'

/** C2SP tlog-witness names a register by the SHA-256 of its origin. */
const pathOf = (origin: string): string => `${toHex(sha256(toUtf8(origin)))}/checkpoint`

const remembered = (note: string): Remembered => {
  const parsed = parseNote(note)
  const checkpoint = parsed.ok ? parseCheckpointText(parsed.value.text) : parsed
  if (!checkpoint.ok) throw new StorageDamaged(`a countersigner's memory is damaged: ${checkpoint.detail}`)
  return { size: checkpoint.value.size, root: checkpoint.value.root, note }
}

/** Throws StorageDamaged rather than forget. */
export const witnessFiles = (disk: Disk): WitnessMemory => {
  const known = new Map<string, Remembered>()
  return {
    read: async (origin) => {
      const held = known.get(origin)
      if (held !== undefined) return held
      const bytes = await disk.read(pathOf(origin))
      return bytes === undefined ? undefined : remembered(Buffer.from(bytes).toString())
    },
    write: async (origin, next) => {
      await disk.write(pathOf(origin), Buffer.from(next.note), true)
      known.set(origin, next)
    },
  }
}
