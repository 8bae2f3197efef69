// Writing a small file so that a power cut leaves either the old one or the new one, never half.
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Returns when the names in a folder are on the disk. */
export const syncFolder = (folder: string): void => {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Creates a folder and its parents, readable by its owner alone. */
export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Creates an empty file where there is none, readable by its owner alone: SQLite gives its own files the same mode. */
export const touchPrivate = (path: string): void => closeSync(openSync(path, 'a', 0o600))

/** Replaces `path` by `content` (mode 0600) and returns when it is on the disk. */
export const writeDurably = (path: string, content: string | Uint8Array): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const temporary = `${path}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, path)
  syncFolder(dirname(path))
}
