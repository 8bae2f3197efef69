import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressedFiles } from './compressed.ts'

const bytes = Buffer.from('x'.repeat(5000))
const reader = () => {
  const read = async () => {
    read.times++
    return bytes
  }
  read.times = 0
  return read
}

describe('what was compressed', () => {
  it('is not read from the disk again while there is room', async () => {
    const [files, read] = [compressedFiles(1000), reader()]
    for (let k = 0; k < 3; k++) expect(gunzipSync(await files('a', 'gzip', read))).toEqual(bytes)
    expect(read.times).toBe(1)
  })

  it('makes room for what is asked for later, and what is asked for often stays', async () => {
    const one = (await compressedFiles(1000)('a', 'gzip', reader())).length
    const [files, read] = [compressedFiles(2 * one), reader()]
    for (const etag of ['a', 'b', 'a', 'c', 'a']) await files(etag, 'gzip', read)
    expect(read.times).toBe(3)
    await files('b', 'gzip', read)
    expect(read.times).toBe(4)
  })

  it('is never kept where it alone is larger than the room', async () => {
    const [files, read] = [compressedFiles(1), reader()]
    for (let k = 0; k < 2; k++) expect(gunzipSync(await files('a', 'gzip', read))).toEqual(bytes)
    expect(read.times).toBe(2)
  })
})
