// The disk that a register's storage works on: this machine's, or a view of it that changes nothing.
import { type Disk, NodeDisk, type Pace } from '@parley/hub'

/**
 * A view for readers beside a writer in another process. Whatever a storage would tidy up on opening (a commit
 * that is being written looks like a torn one) is left alone.
 */
class ViewOnly implements Disk {
  readonly #disk: Disk

  constructor(disk: Disk) {
    this.#disk = disk
  }

  read(path: string) {
    return this.#disk.read(path)
  }
  readRange(path: string, from: number, length: number) {
    return this.#disk.readRange(path, from, length)
  }
  size(path: string) {
    return this.#disk.size(path)
  }
  list(folder: string) {
    return this.#disk.list(folder)
  }
  async append(): Promise<void> {}
  async overwrite(): Promise<void> {}
  async write(): Promise<void> {}
  async truncate(): Promise<void> {}
  async remove(): Promise<void> {}
  close() {
    return this.#disk.close()
  }
}

/** The files under a folder, to write or only to view. */
export const diskAt = (folder: string, mode: 'read' | 'write', pace?: Pace): Disk => {
  const disk = new NodeDisk(folder, pace)
  return mode === 'read' ? new ViewOnly(disk) : disk
}
