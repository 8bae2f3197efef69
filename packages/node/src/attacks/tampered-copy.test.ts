// Somebody with the disk changes files of a seat's copy: verifying names what, where and why, whatever was changed.
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layout } from '../folder/layout.ts'
import type { Verified } from '../index.ts'
import { openNode } from '../node.ts'
import { must, River } from '../staging/river.ts'

let river: River
let copy: string
beforeEach(async () => {
  river = await River.found()
  const room = await river.governing()
  const north = await river.seat('north')
  const about = { name: 'photo.txt', mediaType: 'text/plain' }
  const file = must(await north.putFile(Readable.from([Buffer.from('The only photograph')]), about))
  const body = { title: { en: 'Photograph' }, form: 'photograph', sensitive: false, files: [file] }
  must(await north.act([{ room, act: river.act('north', 'evidence.deposit', body) }]))
  must(await north.act([{ room, act: river.paper('north', 'south', 'A paper') }]))
  await river.upToDate('north')
  await river.node.close()
  copy = layout(river.data).seat('river', 'north').copy
})
afterEach(() => river.end())

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const filesIn = (part: string): string[] => filesUnder(join(copy, part))

/** What verifying the copy of the north says, with no program running. */
const verified = async (): Promise<Verified> => {
  const node = must(await openNode({ data: river.data, mode: 'read' }))
  const result = await must(await node.unlockSeat('river', 'north')).verify()
  await node.close()
  return result
}

const flipped = (path: string, at: number): void => {
  const bytes = readFileSync(path)
  bytes[at]! ^= 1
  writeFileSync(path, bytes)
}

describe('a copy of which', () => {
  test('nothing was changed is sound', async () => {
    expect((await verified()).fault).toBeNull()
  })

  test.each([0.1, 0.5, 0.9])('a byte of the letters was changed (at %f) is not', async (where) => {
    const [pack] = filesIn('register/packs')
    flipped(pack!, Math.floor(where * readFileSync(pack!).length))
    expect((await verified()).fault).toMatchObject({ seat: 'north', place: expect.any(Number) })
  })

  test('a byte of the last commit’s own digest was changed is not', async () => {
    const [pack] = filesIn('register/packs')
    flipped(pack!, readFileSync(pack!).length - 1)
    expect((await verified()).fault).toMatchObject({
      reason: expect.stringContaining('leaf-count-differs'),
    })
  })

  test('the letters are gone is not', async () => {
    for (const pack of filesIn('register/packs')) rmSync(pack)
    expect((await verified()).fault).toMatchObject({ reason: expect.stringContaining('register-empty') })
  })

  test('the last notes were cut off, as if the day were an earlier one, is not', async () => {
    const path = join(copy, 'notes')
    const bytes = readFileSync(path)
    let end = 0
    for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at)) end = at
    truncateSync(path, end)
    const { leaves, fault } = await verified()
    expect(fault).toMatchObject({ place: leaves, reason: expect.stringContaining('leaf-count-differs') })
  })

  test('a personal value was damaged, cut or emptied, though nobody asked, is not', async () => {
    const [path] = filesIn('register/enclosures')
    const whole = readFileSync(path!)
    for (const damage of [
      () => flipped(path!, 90),
      () => truncateSync(path!, 20),
      () => truncateSync(path!, 0),
    ]) {
      damage()
      expect((await verified()).fault).toMatchObject({
        seat: 'north',
        reason: expect.stringContaining('enclosure-differs'),
      })
      writeFileSync(path!, whole)
    }
    expect((await verified()).fault).toBeNull()
  })

  test('a file was damaged is not', async () => {
    const [path] = filesUnder(layout(river.data).seat('river', 'north').files)
    flipped(path!, 200)
    expect((await verified()).fault).toMatchObject({
      seat: 'north',
      reason: expect.stringContaining('file-not-opened'),
    })
  })

  test.each(['processFile', 'privateFile'] as const)('a page of the %s was changed is not', async (part) => {
    const path = layout(river.data).seat('river', 'north')[part]
    const bytes = readFileSync(path)
    bytes[bytes.length - 100]! ^= 1
    writeFileSync(path, bytes)
    expect((await verified()).fault).toMatchObject({
      seat: 'north',
      reason: expect.stringContaining('unreadable'),
    })
  })

  test('a content was taken out and marked as erased is not', async () => {
    const [pack] = filesIn('register/packs')
    const before = readFileSync(pack!)
    const record = Buffer.alloc(40)
    record.writeBigUInt64BE(5n)
    writeFileSync(join(copy, 'register/erased'), record)
    expect((await verified()).fault).toMatchObject({ seat: 'north', place: expect.any(Number) })
    expect(readFileSync(pack!)).toEqual(before)
  })
})
