import { beforeAll, describe, expect, it } from 'vitest'
import box from '../../vectors/box.json' with { type: 'json' }
import copy from '../../vectors/copy.json' with { type: 'json' }
import enclosure from '../../vectors/enclosure.json' with { type: 'json' }
import epochFile from '../../vectors/epoch.json' with { type: 'json' }
import gate from '../../vectors/gate.json' with { type: 'json' }
import keys from '../../vectors/keys.json' with { type: 'json' }
import letter from '../../vectors/letter.json' with { type: 'json' }
import padding from '../../vectors/padding.json' with { type: 'json' }
import release from '../../vectors/release.json' with { type: 'json' }
import submission from '../../vectors/submission.json' with { type: 'json' }
import { audit } from '../audit/audit.ts'
import { openGate } from '../gate/state.ts'
import { openEnclosure } from '../letter/enclosure.ts'
import { openLetter } from '../letter/open.ts'
import { checkRelease, readRelease } from '../letter/release.ts'
import { openBox } from '../rest/box.ts'
import { openEpoch } from '../room/open-epoch.ts'
import { readerKeyFromSeed } from '../room/reader-key.ts'
import { checkReceipt, receiptFromBytes } from '../submission/receipt.ts'
import { submissionFromBytes } from '../submission/submission.ts'
import { makeVectors } from './vectors.ts'

const FILES = { keys, gate, letter, epoch: epochFile, submission, release, enclosure, box, padding, copy }
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const letterOf = (vector: { leaf: string; sealedCover: string; sealedContent: string }) => ({
  leaf: bytes(vector.leaf),
  sealedCover: bytes(vector.sealedCover),
  sealedContent: bytes(vector.sealedContent),
})
const epochOf = (vector: { tag: string; room: string; epoch: number; key: string }) => ({
  tag: bytes(vector.tag),
  room: bytes(vector.room),
  epoch: vector.epoch,
  key: bytes(vector.key),
})

describe('our vectors', () => {
  let made: Awaited<ReturnType<typeof makeVectors>>
  beforeAll(async () => {
    made = await makeVectors()
  })

  it('are all in files, and no file more', () => expect(Object.keys(made)).toEqual(Object.keys(FILES)))
  it.each(Object.entries(FILES))('%s.json is made again, byte for byte', (name, file) =>
    expect(made[name]).toEqual(file),
  )
})

describe('somebody who has only the vector files', () => {
  it('opens the letter with its epoch key and finds the id, and the epoch letter with a reading key', async () => {
    const epoch = epochOf(letter.epoch)
    const place = { process: bytes(letter.process), key: epoch.key, room: epoch.room }
    expect(openLetter(letterOf(letter), place)).toMatchObject({
      ok: true,
      value: { id: bytes(letter.id), content: bytes(letter.content) },
    })
    const started = epochFile
    const reader = await readerKeyFromSeed(bytes(started.readerSeed))
    expect(await openEpoch(bytes(started.process), letterOf(started), reader)).toMatchObject({
      ok: true,
      value: { epoch: epochOf(started.epoch) },
    })
  })

  it('opens the gate and finds the process id', () => {
    expect(openGate(letterOf(gate.genesis))).toMatchObject({
      ok: true,
      value: { process: bytes(gate.process) },
    })
  })

  it('checks submission and receipt, release, enclosure and box', async () => {
    const group = submissionFromBytes(bytes(submission.submission))
    const promised = receiptFromBytes(bytes(submission.receipt))
    if (!group.ok || !promised.ok) throw new Error('malformed')
    const expected = {
      process: bytes(submission.process),
      group: group.value.group,
      count: 1,
      hubKey: bytes(submission.hubKey),
    }
    expect(checkReceipt(promised.value, expected)).toMatchObject({ ok: true })

    const released = readRelease(release.release)
    if (!released.ok) throw new Error(released.detail)
    expect(checkRelease(bytes(submission.process), bytes(release.leaf), released.value.letter)).toMatchObject(
      {
        ok: true,
      },
    )

    const { process, enclosed, blob } = enclosure
    expect(openEnclosure(bytes(process), epochOf(enclosure.epoch), enclosed, bytes(blob))).toMatchObject({
      ok: true,
      value: { value: { name: 'A. Witness' } },
    })
    expect(await openBox(bytes(box.box), box.passphrase)).toEqual({ ok: true, value: bytes(box.plain) })
  })

  it('verifies the whole copy as the mediators and as the north', async () => {
    const letters = copy.letters.map(letterOf)
    const request = {
      copy: { size: letters.length, letters: (from: number, to: number) => letters.slice(from, to) },
      notes: copy.notes.map((note: string) => Buffer.from(note)),
      process: bytes(copy.process),
    }
    const as = async (seed: string) => audit({ ...request, readers: [await readerKeyFromSeed(bytes(seed))] })
    const root = bytes(copy.root)
    expect(await as(copy.readers.mediators)).toMatchObject({ ok: true, leaves: 5, opened: 5, root })
    expect(await as(copy.readers.north)).toMatchObject({ ok: true, leaves: 5, opened: 3, sealed: 2, root })
  })
})
