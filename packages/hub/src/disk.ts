// The few things that a register does to files. Small, so that a test can cut the power at each of them.
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files under one folder, by relative paths with slashes. Only `append` and `overwrite` wait for no later sync. */
export interface Disk {
  /** The whole file, or undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Some bytes of a file. Throws where it has fewer. */
  readRange(path: string, from: number, length: number): Promise<Uint8Array>
  /** How many bytes a file has; undefined where there is none. */
  size(path: string): Promise<number | undefined>
  /** Names in a folder, sorted; none where there is no folder. */
  list(folder: string): Promise<string[]>
  /** Writes at the end and waits until file and bytes last. */
  append(path: string, bytes: Uint8Array): Promise<void>
  /** Writes over bytes that are there and waits until they last. */
  overwrite(path: string, at: number, bytes: Uint8Array): Promise<void>
  /** Replaces a file in one step; waits until it lasts when asked to. */
  write(path: string, bytes: Uint8Array, lasting: boolean): Promise<void>
  /** Shortens a file and waits until that lasts. */
  truncate(path: string, length: number): Promise<void>
  remove(path: string): Promise<void>
  close(): Promise<void>
}

/**
 * Whether writes wait until they last. Whoever does not wait may tell nobody of what was written before the whole folder
 * was made to last: it is for what is thrown away when it is not finished.
 */
export type Pace = { waits: boolean }

const orUndefined = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files of this machine. Keeps those open that are appended to or read by range; there are few. */
export class NodeDisk implements Disk {
  readonly #root: string
  readonly #pace: Pace
  readonly #made = new Set<string>()
  readonly #appending = new Map<string, Promise<FileHandle>>()
  readonly #reading = new Map<string, Promise<FileHandle>>()
  #temporaries: Promise<string> | undefined
  #temporary = 0

  constructor(root: string, pace: Pace = { waits: true }) {
    this.#root = root
    this.#pace = pace
  }

  async #syncFolder(folder: string): Promise<void> {
    if (this.#pace.waits) await syncFolder(folder)
  }

  async #folderOf(path: string): Promise<string> {
    const folder = dirname(join(this.#root, path))
    if (!this.#made.has(folder)) {
      const first = await mkdir(folder, { recursive: true })
      // A new folder lasts once each parent on the way down has been synced.
      if (first !== undefined)
        for (let parent = dirname(folder); parent.length >= dirname(first).length; parent = dirname(parent))
          await this.#syncFolder(parent)
      this.#made.add(folder)
    }
    return folder
  }

  /** What a crash left half written is swept away before the first new file. */
  async #emptyFolder(name: string): Promise<string> {
    const folder = join(this.#root, name)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    return folder
  }

  read(path: string): Promise<Uint8Array | undefined> {
    return orUndefined(readFile(join(this.#root, path)))
  }

  async readRange(path: string, from: number, length: number): Promise<Uint8Array> {
    let handle = this.#reading.get(path)
    if (handle === undefined) {
      handle = open(join(this.#root, path), constants.O_RDONLY)
      this.#reading.set(path, handle)
      handle.catch(() => this.#reading.delete(path))
    }
    const bytes = new Uint8Array(length)
    const { bytesRead } = await (await handle).read(bytes, 0, length, from)
    if (bytesRead !== length) throw new RangeError(`${path} ends before ${from + length}`)
    return bytes
  }

  async size(path: string): Promise<number | undefined> {
    return (await orUndefined(stat(join(this.#root, path))))?.size
  }

  async list(folder: string): Promise<string[]> {
    return ((await orUndefined(readdir(join(this.#root, folder)))) ?? []).sort()
  }

  async append(path: string, bytes: Uint8Array): Promise<void> {
    let opening = this.#appending.get(path)
    if (opening === undefined) {
      opening = this.#openToAppend(path)
      this.#appending.set(path, opening)
      // A file that could not be opened is tried again.
      opening.catch(() => this.#appending.delete(path))
    }
    const handle = await opening
    await handle.appendFile(bytes)
    if (this.#pace.waits) await handle.datasync()
  }

  async #openToAppend(path: string): Promise<FileHandle> {
    const folder = await this.#folderOf(path)
    const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT
    const handle = await open(join(this.#root, path), flags, 0o600)
    await this.#syncFolder(folder)
    return handle
  }

  async overwrite(path: string, at: number, bytes: Uint8Array): Promise<void> {
    const handle = await open(join(this.#root, path), constants.O_RDWR)
    try {
      await handle.write(bytes, 0, bytes.length, at)
      if (this.#pace.waits) await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async write(path: string, bytes: Uint8Array, lasting: boolean): Promise<void> {
    const folder = await this.#folderOf(path)
    this.#temporaries ??= this.#emptyFolder('tmp')
    const temporary = join(await this.#temporaries, String(this.#temporary++))
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      if (lasting && this.#pace.waits) await handle.datasync()
    } finally {
      await handle.close()
    }
    await rename(temporary, join(this.#root, path))
    if (lasting) await this.#syncFolder(folder)
  }

  async truncate(path: string, length: number): Promise<void> {
    const handle = await open(join(this.#root, path), constants.O_RDWR)
    try {
      await handle.truncate(length)
      if (this.#pace.waits) await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.#root, path), { force: true })
  }

  async close(): Promise<void> {
    for (const handles of [this.#appending, this.#reading]) {
      for (const handle of handles.values()) await (await handle).close()
      handles.clear()
    }
  }
}
