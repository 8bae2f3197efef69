import { beforeEach, describe, expect, it } from 'vitest'
import { type Reading, SeatReader } from '../ledger/seat-reader.ts'
import type { SealedLetter } from '../letter/leaf.ts'
import { sealAgain } from '../letter/write.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import type { EpochKey } from './epoch-key.ts'

let talks: Rehearsal
let mediators: RehearsalSeat
let north: RehearsalSeat
let south: RehearsalSeat

beforeEach(async () => {
  talks = new Rehearsal(countedRandomness('rooms'))
  mediators = await talks.seat('mediators')
  north = await talks.seat('north')
  south = await talks.seat('south')
})

/** What a seat makes of every leaf after the first, with all keys that the register gives it. */
const readAs = async (
  seat: RehearsalSeat,
  letters: readonly SealedLetter[] = talks.letters,
): Promise<Reading[]> => {
  const first = SeatReader.begin(letters[0]!, [seat.reader])
  if (!first.ok) throw new Error(first.detail)
  for (const letter of letters.slice(1)) await first.value.read(letter)
  const again = first.value.again(letters[0]!)
  if (!again.ok) throw new Error(again.detail)
  const readings: Reading[] = []
  for (const letter of letters.slice(1)) readings.push(await again.value.read(letter))
  return readings
}
/** In short: sealed, in effect, or the reason why not. */
const shortly = (readings: readonly Reading[]) =>
  readings.map((reading) => (reading.kind === 'sealed' ? 'sealed' : (reading.code ?? 'in effect')))
const earlierOf = (...epochs: EpochKey[]) => epochs.map(({ tag, epoch, key }) => ({ tag, epoch, key }))

describe('a room', () => {
  it('is read by its members, and is nothing but sealed leaves to the south', async () => {
    const { epoch } = await talks.start(mediators, [mediators, north])
    talks.write(north, epoch, { kind: 'offer.make' })
    expect(shortly(await readAs(north))).toEqual(['in effect', 'in effect'])
    expect(shortly(await readAs(south))).toEqual(['sealed', 'sealed'])
  })

  it('names its members and its title to each of them', async () => {
    await talks.start(mediators, [mediators, north], { title: { en: 'With the north' } })
    const [reading] = await readAs(north)
    if (reading?.kind !== 'epoch') throw new Error('no epoch')
    expect(reading.opened.content.title).toEqual({ en: 'With the north' })
    expect(reading.opened.content.members.map(({ seat }) => seat)).toEqual(['mediators', 'north'])
  })

  it('shows a joiner what is written from then on, and what was before only where keys are handed over', async () => {
    const one = await talks.start(mediators, [mediators, north])
    talks.write(north, one.epoch, { kind: 'offer.make' })
    const two = await talks.start(mediators, [mediators, north, south], { before: one.epoch })
    talks.write(north, two.epoch, { kind: 'offer.make' })
    expect(shortly(await readAs(south))).toEqual(['sealed', 'sealed', 'in effect', 'in effect'])

    const three = await talks.start(mediators, [mediators, north, south], {
      before: two.epoch,
      earlier: earlierOf(one.epoch, two.epoch),
    })
    talks.write(south, three.epoch, { kind: 'offer.answer' })
    expect(shortly(await readAs(south))).toEqual(Array(6).fill('in effect'))
  })

  it('tells a reader that keys now open earlier letters', async () => {
    const one = await talks.start(mediators, [mediators])
    await talks.start(mediators, [mediators, south], { before: one.epoch, earlier: earlierOf(one.epoch) })
    const first = SeatReader.begin(talks.letters[0]!, [south.reader])
    if (!first.ok) throw new Error(first.detail)
    expect(await first.value.read(talks.letters[1]!)).toMatchObject({ kind: 'sealed' })
    expect(await first.value.read(talks.letters[2]!)).toMatchObject({ kind: 'epoch', opensEarlier: true })
  })

  it('shows somebody who left nothing of what is written after', async () => {
    const one = await talks.start(mediators, [mediators, north])
    const two = await talks.start(mediators, [mediators], { before: one.epoch })
    talks.write(mediators, two.epoch, { kind: 'session.note' })
    expect(shortly(await readAs(north))).toEqual(['in effect', 'sealed', 'sealed'])
  })

  it('takes no letter under an epoch that was superseded, until its author’s node seals it again', async () => {
    const one = await talks.start(mediators, [mediators, north])
    const late = talks.compose(north, one.epoch, { kind: 'offer.make' })
    const two = await talks.start(mediators, [mediators, north], { before: one.epoch })
    talks.append(late.letter)
    talks.append(sealAgain(talks.process, late.signed, two.epoch, talks.random))
    talks.append(sealAgain(talks.process, late.signed, two.epoch, talks.random))
    expect(shortly(await readAs(north))).toEqual([
      'in effect',
      'in effect',
      'epoch-superseded',
      'in effect',
      'repeated',
    ])
  })

  it('belongs to the first of two epoch letters of one number; the loser’s are sealed again and lose nothing', async () => {
    const one = await talks.start(mediators, [mediators, north])
    const winner = await talks.start(mediators, [mediators, north], { before: one.epoch })
    const loser = await talks.start(north, [mediators, north, south], { before: one.epoch })
    const letter = talks.write(north, loser.epoch, { kind: 'offer.make' })
    talks.append(sealAgain(talks.process, loser.signed, winner.epoch, talks.random))
    talks.append(sealAgain(talks.process, letter.signed, winner.epoch, talks.random))
    expect(shortly(await readAs(mediators))).toEqual([
      'in effect',
      'in effect',
      'epoch-lost',
      'epoch-lost',
      'epoch-lost', // starts nothing, but takes its place in the chain of the north
      'in effect',
    ])
  })

  it('is not taken over by somebody who left it and still knows its number', async () => {
    const one = await talks.start(mediators, [mediators, north])
    const two = await talks.start(mediators, [mediators], { before: one.epoch })
    const guessed = { ...two.epoch, key: one.epoch.key }
    await talks.start(north, [mediators, north], { before: guessed })
    await talks.start(north, [mediators, north], { before: { ...guessed, epoch: 7 } })
    expect(shortly(await readAs(mediators)).slice(2)).toEqual(['epoch-not-continued', 'epoch-out-of-order'])
  })

  it('has ended also for somebody who was put out, so that all agree on what came too late under the old key', async () => {
    const one = await talks.start(mediators, [mediators, north])
    const late = talks.compose(north, one.epoch, { kind: 'offer.make' })
    await talks.start(mediators, [mediators], { before: one.epoch })
    talks.append(late.letter)
    expect(shortly(await readAs(north))).toEqual(['in effect', 'sealed', 'epoch-superseded'])
    const reader = SeatReader.begin(talks.letters[0]!, [north.reader])
    if (!reader.ok) throw new Error(reader.detail)
    await reader.value.read(talks.letters[1]!)
    expect(reader.value.ledger.epochInForce(one.epoch.room)?.epoch).toEqual(one.epoch)
    await reader.value.read(talks.letters[2]!)
    expect(reader.value.ledger.epochInForce(one.epoch.room)).toBeUndefined()
    expect(shortly(await readAs(mediators))).toEqual(['in effect', 'in effect', 'epoch-superseded'])
  })

  it('is not begun for somebody whom the first of two epochs put out and the second let in', async () => {
    const one = await talks.start(mediators, [mediators, north])
    await talks.start(mediators, [mediators], { before: one.epoch })
    const second = await talks.start(north, [mediators, north], { before: one.epoch })
    talks.write(north, second.epoch, { kind: 'offer.make' })
    expect(shortly(await readAs(north))).toEqual(['in effect', 'sealed', 'epoch-lost', 'epoch-lost'])
    expect(shortly(await readAs(mediators)).slice(1)).toEqual(['in effect', 'epoch-lost', 'epoch-lost'])
  })

  it('is not spoiled by somebody who hands over a false key for it', async () => {
    const secret = await talks.start(mediators, [mediators])
    const false1 = { tag: secret.epoch.tag, epoch: 1, key: new Uint8Array(32) }
    const other = await talks.start(south, [mediators, south])
    await talks.start(south, [mediators, south], { before: other.epoch, earlier: [false1] })
    talks.write(mediators, secret.epoch, { kind: 'session.note' })
    expect(shortly(await readAs(mediators))).toEqual(Array(4).fill('in effect'))
    expect(shortly(await readAs(south))).toEqual(['sealed', 'in effect', 'in effect', 'sealed'])
  })

  it('is not begun by a leaf that only carries the tag of another', async () => {
    const one = await talks.start(mediators, [mediators])
    const copied = await talks.start(south, [south])
    const leaf = Uint8Array.from(copied.letter.leaf)
    leaf.set(one.epoch.tag, 1)
    talks.append({ ...copied.letter, leaf })
    expect(shortly(await readAs(mediators))).toEqual(['in effect', 'sealed', 'cover-not-opened'])
  })
})

describe('the governing room', () => {
  it('hands over every earlier key, or its new epoch takes no effect', async () => {
    const one = await talks.start(mediators, [mediators, north], { room: talks.governing })
    talks.write(mediators, one.epoch, { kind: 'process.open' })
    await talks.start(mediators, [mediators, north, south], { before: one.epoch })
    expect(shortly(await readAs(mediators)).at(-1)).toBe('epoch-keys-not-handed-over')
  })

  it('goes on with the next number after such an epoch', async () => {
    const one = await talks.start(mediators, [mediators, north], { room: talks.governing })
    await talks.start(north, [mediators, north], { before: one.epoch })
    const before = one.epoch
    const three = await talks.start(mediators, [mediators, north], {
      before,
      number: 3,
      earlier: earlierOf(before),
    })
    talks.write(mediators, three.epoch, { kind: 'term.name' })
    const expected = ['in effect', 'epoch-keys-not-handed-over', 'in effect', 'in effect']
    expect(shortly(await readAs(north))).toEqual(expected)
  })

  it('is read from genesis by a seat that joins late', async () => {
    const one = await talks.start(mediators, [mediators, north], { room: talks.governing })
    talks.write(mediators, one.epoch, { kind: 'process.open' })
    const two = await talks.start(mediators, [mediators, north, south], {
      before: one.epoch,
      earlier: earlierOf(one.epoch),
    })
    talks.write(south, two.epoch, { kind: 'term.name' })
    expect(shortly(await readAs(south))).toEqual(shortly(await readAs(mediators)))
    expect(shortly(await readAs(south))).toEqual(Array(4).fill('in effect'))
  })
})
