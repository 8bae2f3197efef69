import { describe, expect, it } from 'vitest'
import {
  makeDeviceKey,
  makeReaderKey,
  makeRoomId,
  openEpoch,
  openLetter,
  readStrictJson,
  startEpoch,
  systemRandomness,
  writeLetter,
  writeStrictJson,
} from '../index.ts'

const process = systemRandomness(32)

describe('a letter', () => {
  it('is read by a member of the room, whole', async () => {
    const amina = makeDeviceKey()
    const reader = await makeReaderKey()
    const signing = { process, author: amina, chain: { position: 0 }, signedAtMs: 1_761_379_200_000 }
    const started = await startEpoch(signing, {
      room: makeRoomId(),
      members: [{ seat: 'mediators', readerKey: reader.publicKey }],
    })
    const opened = await openEpoch(process, started.letter, reader)
    if (!opened.ok) throw new Error(opened.detail)
    expect(opened.value.epoch).toEqual(started.epoch)

    const content = writeStrictJson({ kind: 'paper.hand-over' })
    const written = writeLetter(
      { ...signing, chain: { position: 1, previous: started.id } },
      opened.value.epoch,
      content,
    )
    const read = openLetter(written.letter, { process, key: started.epoch.key, room: started.epoch.room })
    if (!read.ok) throw new Error(read.detail)
    expect(read.value.id).toEqual(written.id)
    expect(readStrictJson(read.value.content!)).toEqual({ ok: true, value: { kind: 'paper.hand-over' } })
  })

  it('is not read by somebody whose seat is not in the room, nor do they learn which room it is', async () => {
    const started = await startEpoch(
      { process, author: makeDeviceKey(), chain: { position: 0 }, signedAtMs: 0 },
      { room: makeRoomId(), members: [{ seat: 'mediators', readerKey: (await makeReaderKey()).publicKey }] },
    )
    expect(await openEpoch(process, started.letter, await makeReaderKey())).toMatchObject({
      code: 'not-a-member',
    })
  })
})
