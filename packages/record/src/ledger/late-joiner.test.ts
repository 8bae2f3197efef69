// Somebody who reads a room from a later epoch on cannot see what was written before. A member who seals an old letter of
// another again must not be able to pass it for a new one, nor to silence its author by it.
import { beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../audit/audit.ts'
import { sealAgain, type WrittenLetter } from '../letter/write.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import { readEpochContent, writeEpochContent } from '../room/epoch-content.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { SeatReader } from './seat-reader.ts'

let talks: Rehearsal
let [north, south, east]: RehearsalSeat[] = []
let first: EpochKey
let letters: (WrittenLetter & { place: number })[]

beforeEach(async () => {
  talks = new Rehearsal(countedRandomness('late joiner'))
  ;[north, south, east] = [await talks.seat('north'), await talks.seat('south'), await talks.seat('east')]
  first = (await talks.start(south!, [north!, south!])).epoch
  letters = [1, 2, 3].map((number) => talks.write(north!, first, { number }))
})

/** Where the chains stand for the south, who has read the room from its start. */
const chains = async () => {
  const reader = SeatReader.begin(talks.letters[0]!, [south!.reader])
  if (!reader.ok) throw new Error(reader.detail)
  for (const letter of talks.letters.slice(1)) await reader.value.read(letter)
  return reader.value.ledger.chainsIn(first.room)
}

const letIn = async () =>
  (await talks.start(south!, [north!, south!, east!], { before: first, chains: await chains() })).epoch

/** Seals an old letter again, as any member can, and has it registered. */
const replay = (old: WrittenLetter, epoch: EpochKey) =>
  talks.append(sealAgain(talks.process, old.signed, epoch))

const withoutEffect = async (seat: RehearsalSeat) => {
  talks.publish()
  const report = await audit({ copy: talks.copy(), notes: talks.notes, readers: [seat.reader] })
  expect(report.ok).toBe(true)
  return report.withoutEffect
}

describe('somebody who was let into a room later', () => {
  it('takes what the author writes from then on', async () => {
    const epoch = await letIn()
    talks.write(north!, epoch, { number: 4 })
    expect(await withoutEffect(east!)).toEqual([])
  })

  it('takes no old letter for a new one, and goes on hearing its author, like those who were there before', async () => {
    const epoch = await letIn()
    const places = [replay(letters[0]!, epoch), replay(letters[2]!, epoch)]
    talks.write(north!, epoch, { number: 4 })
    const repeated = places.map((place) => ({ place, code: 'repeated' }))
    for (const seat of [east!, north!, south!]) expect(await withoutEffect(seat)).toEqual(repeated)
  })

  it('hears an author again after the next epoch, where a letter that crossed the first was passed off', async () => {
    const before = await chains()
    const crossing = [4, 5].map((number) => talks.write(north!, first, { number }))
    const { epoch } = await talks.start(south!, [north!, south!, east!], { before: first, chains: before })
    const place = replay(crossing[0]!, epoch)
    const lost = talks.write(north!, epoch, { number: 6 })
    expect(await withoutEffect(east!)).toEqual([{ place: lost.place, code: 'chain-gap' }])
    const next = await talks.start(south!, [north!, south!, east!], { before: epoch, chains: await chains() })
    talks.write(north!, next.epoch, { number: 7 })
    expect(await withoutEffect(east!)).toEqual([{ place: lost.place, code: 'chain-gap' }])
    expect(await withoutEffect(north!)).toEqual([{ place, code: 'repeated' }])
  })
})

it.each([
  ['names a chain twice', [4, 5]],
  ['names a chain that never began', [0]],
])('an epoch letter that %s is malformed', (_, positions) => {
  const author = north!.device.keyId
  const content = writeEpochContent({
    room: first.room,
    epoch: 2,
    title: undefined,
    members: [{ seat: 'east', readerKey: east!.reader.publicKey }],
    keyCommitment: new Uint8Array(32),
    wraps: new Uint8Array(32),
    earlier: [],
    chains: positions.map((next) => ({ author, next })),
  })
  expect(readEpochContent(content)).toMatchObject({ ok: false, code: 'epoch-malformed' })
})
