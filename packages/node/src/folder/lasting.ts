// Making last, at one stroke, what was written without waiting for the disk.
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files and folders that are synced at a time: the disk takes many together for the price of one. */
const AT_ONCE = 16

/** Every folder and file under a folder, itself included, files first. */
const under = async (folder: string): Promise<string[]> => {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await under(path)))
    else if (entry.isFile()) found.push(path)
  }
  return [...found, folder]
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Resolves when all that lies in these folders is on the disk. Nothing there may be written meanwhile. */
export const makeLasting = async (folders: readonly string[]): Promise<void> => {
  const paths = (await Promise.all(folders.map(under))).flat()
  const next = paths.values()
  const syncRest = async (): Promise<void> => {
    for (const path of next) await sync(path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, syncRest))
}
