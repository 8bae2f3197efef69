import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NodeDisk } from './disk.ts'

let root: string
let disk: NodeDisk
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parley-disk-'))
  disk = new NodeDisk(root)
})
afterEach(async () => {
  await disk.close()
  await rm(root, { recursive: true })
})
const text = async (path: string): Promise<string> => Buffer.from((await disk.read(path)) ?? []).toString()

describe('files of this machine', () => {
  it('take appends to several files at one moment', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => disk.append(i % 2 === 0 ? 'packs/0' : 'notes', Buffer.from('x'))),
    )
    expect([(await text('packs/0')).length, (await text('notes')).length]).toEqual([20, 20])
  })

  it('refuse to read beyond the end, and find nothing where there is nothing', async () => {
    await disk.append('a', Buffer.from('abc'))
    await expect(disk.readRange('a', 1, 3)).rejects.toThrow(RangeError)
    await expect(disk.readRange('b', 0, 1)).rejects.toThrow('no such file')
    expect(await disk.read('b')).toBeUndefined()
    expect(await disk.size('b')).toBeUndefined()
    expect(await disk.list('folder')).toEqual([])
  })

  it('are replaced whole, cut back, written over and removed', async () => {
    await disk.write('deep/er/file', Buffer.from('first'), true)
    await disk.write('deep/er/file', Buffer.from('second'), false)
    await disk.overwrite('deep/er/file', 1, Buffer.from('EC'))
    await disk.truncate('deep/er/file', 4)
    expect(await text('deep/er/file')).toBe('sECo')
    expect(await disk.list('deep/er')).toEqual(['file'])
    expect(await readdir(join(root, 'tmp'))).toEqual([])
    await disk.remove('deep/er/file')
    await disk.remove('deep/er/file')
    expect(await disk.size('deep/er/file')).toBeUndefined()
  })
})
