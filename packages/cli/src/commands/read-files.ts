// The files that `parley read` is given: by name, in folders, or on standard input.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, ReadingProblem } from '@parley/press'

/** What is taken in a folder; a file given by name is read whatever it is called. */
const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx|eml|mbox|rss|atom|xml)$/i

const STANDARD_INPUT = '-'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const within = (folder: string): string[] => {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return [folder] // read as a file it is named as unreadable
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return within(path)
      return entry.isFile() && ARTICLE.test(entry.name) ? [path] : []
    })
}

/** Folders opened, in the order given and by name within a folder; links in folders are not followed. */
export const filesOf = (given: readonly string[]): string[] =>
  given.flatMap((path) => (path !== STANDARD_INPUT && isFolder(path) ? within(path) : [path]))

/** A file's bytes. One that is larger than can be read is refused before it is read. */
export const bytesOf = async (path: string): Promise<Outcome<Uint8Array>> => {
  const { LARGEST_MEGABYTES, readingProblem } = await import('@parley/press')
  const fail = (problem: ReadingProblem) => ({ ok: false, problem }) as const
  const tooLarge = () => fail(readingProblem('article-too-large', { name: path, limit: LARGEST_MEGABYTES }))
  const largest = LARGEST_MEGABYTES * 1_000_000
  try {
    if (path === STANDARD_INPUT) {
      const chunks: Buffer[] = []
      let size = 0
      for await (const chunk of process.stdin) {
        chunks.push(chunk)
        size += chunk.length
        if (size > largest) return tooLarge()
      }
      return { ok: true, value: Buffer.concat(chunks) }
    }
    if (statSync(path).size > largest) return tooLarge()
    return { ok: true, value: readFileSync(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return fail(readingProblem('article-missing', { name: path, code }))
  }
}
