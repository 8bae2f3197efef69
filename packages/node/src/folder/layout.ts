// Where things lie in a data folder. Nothing else in the program knows a path in it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Raised when a folder written by this version could not be read by an earlier one. */
export const LAYOUT = 1

export interface SeatPaths {
  folder: string
  /** Keys, sealed under the passphrase of each account that may use the seat. */
  keys: string
  /** Generated passphrase of a demonstration; absent everywhere else. */
  demonstration: string
  /** The seat's own copy of the register and the sealed letters. */
  copy: string
  /** age files, named by their SHA-256. */
  files: string
  /** What replay yields: can be rebuilt. */
  processFile: string
  /** Outbox, chains, notebook: cannot be rebuilt. */
  privateFile: string
}

/** Paths of one data folder. */
export const layout = (data: string) => ({
  data,
  version: join(data, 'parley.json'),
  lock: join(data, 'lock'),
  lockHolder: join(data, 'lock.pid'),
  accounts: join(data, 'accounts'),
  account: (account: string) => join(data, 'accounts', `${account}.json`),
  hubs: join(data, 'hub'),
  hub: (process: string) => join(data, 'hub', process),
  seats: (process: string) => join(data, 'seats', process),
  seat: (process: string, seat: string): SeatPaths => {
    const folder = join(data, 'seats', process, seat)
    return {
      folder,
      keys: join(folder, 'keys.json'),
      demonstration: join(folder, 'demonstration.passphrase'),
      copy: join(folder, 'copy'),
      files: join(folder, 'files'),
      processFile: join(folder, 'process.db'),
      privateFile: join(folder, 'private.db'),
    }
  },
})
export type Layout = ReturnType<typeof layout>

/** A short name for a process or seat: a folder's name on every system, and nothing that climbs out of one. */
export const isSlug = (text: string): boolean =>
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 40

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isSlug(entry.name))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Slugs of the processes in a data folder, sorted. */
export const processesIn = (paths: Layout): string[] => foldersIn(join(paths.data, 'seats'))

/** Names of a process's seats in a data folder, sorted. */
export const seatsIn = (paths: Layout, process: string): string[] =>
  isSlug(process) ? foldersIn(paths.seats(process)) : []
