import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { NodeDisk } from './disk.ts'
import { FileStorage } from './file-storage.ts'
import { MemoryStorage } from './memory-storage.ts'
import { storageContract } from './storage-contract.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

storageContract('memory', async () => {
  const storage = new MemoryStorage()
  return { open: async () => storage }
})

storageContract('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-register-'))
  folders.push(folder)
  return { open: () => FileStorage.open(new NodeDisk(folder)) }
})
