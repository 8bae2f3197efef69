// An entry can state anything of the file that it names: size, hash, the passphrase of another.
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { FileRef } from '@parley/talks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forge } from '../staging/malice.ts'
import { must, River } from '../staging/river.ts'

const WORDS = 'The only photograph'
let river: River
let file: FileRef
beforeEach(async () => {
  river = await River.found()
  const south = await river.upToDate('south')
  const about = { name: 'photo.txt', mediaType: 'text/plain' }
  file = must(await south.putFile(Readable.from([Buffer.from(WORDS)]), about))
})
afterEach(() => river.end())

/** What the north gets of a file that the south deposited with these statements of it. */
const asRead = async (stated: Partial<FileRef>) => {
  const body = {
    title: { en: 'Photograph' },
    form: 'photograph',
    sensitive: false,
    files: [{ ...file, ...stated }],
  }
  const act = river.act('south', 'evidence.deposit', body)
  await forge(await river.upToDate('south'), await river.governing(), [act])
  return (await river.upToDate('north')).getFile(file.sealed)
}

test('a file that is what the entry states is read whole', async () => {
  expect(await text(must(await asRead({})).content)).toBe(WORDS)
})

test.each<[string, Partial<FileRef>]>([
  ['longer than stated, so that the rest would run into the next answer', { bytes: 4 }],
  ['shorter than stated, so that a reader would wait for ever', { bytes: 4_000 }],
  ['another than its hash says', { sha256: '0'.repeat(64) }],
])('a file that is %s fails while it is read', async (_, stated) => {
  const { content } = must(await asRead(stated))
  const got: Buffer[] = []
  const reading = (async () => {
    for await (const chunk of content) got.push(chunk as Buffer)
  })()
  await expect(reading).rejects.toThrow('not the one that the entry names')
  expect(Buffer.concat(got)).toHaveLength(0)
})

test('a file under another passphrase is not opened, and says so', async () => {
  const read = await asRead({ passphrase: 'A'.repeat(43) })
  expect(read).toMatchObject({ ok: false, problem: { code: 'copy-unreadable' } })
})
