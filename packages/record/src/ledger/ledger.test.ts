import { beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../audit/audit.ts'
import { toHex } from '../bytes/bytes.ts'
import type { WrittenLetter } from '../letter/write.ts'
import { writeLetter } from '../letter/write.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { sha256 } from '../seals/sha256.ts'
import { NoteTimes } from './note-times.ts'

let talks: Rehearsal
let north: RehearsalSeat
let epoch: EpochKey
let letters: WrittenLetter[]

beforeEach(async () => {
  talks = new Rehearsal(countedRandomness('ledger'))
  north = await talks.seat('north')
  epoch = (await talks.start(north, [north])).epoch
  letters = [1, 2, 3].map((number) => talks.compose(north, epoch, { number }))
})

const verify = () => {
  talks.publish()
  return audit({ copy: talks.copy(), notes: talks.notes, readers: [north.reader] })
}
const append = (...order: number[]) => {
  for (const i of order) talks.append(letters[i]!.letter)
}

describe('a chain of the north’s letters', () => {
  it('takes effect in its order', async () => {
    append(0, 1, 2)
    expect(await verify()).toMatchObject({ ok: true, withoutEffect: [] })
  })

  it('shows a letter that the hub withheld: what follows waits, and the room is incomplete from there', async () => {
    append(0, 2)
    const report = await verify()
    expect(report.withoutEffect).toEqual([{ place: 3, code: 'chain-gap' }])
    expect(report.incompleteRooms).toEqual(new Map([[toHex(epoch.room), 3]]))
  })

  it('is whole again once the missing letter and those after it were sent again in order', async () => {
    append(0, 2, 1, 2)
    const report = await verify()
    expect(report.withoutEffect).toEqual([{ place: 3, code: 'chain-gap' }])
    expect(report.incompleteRooms.size).toBe(0)
  })

  it('counts a letter that was registered twice once', async () => {
    append(0, 1, 0, 2)
    expect((await verify()).withoutEffect).toEqual([{ place: 4, code: 'repeated' }])
  })

  it('shows an author who signed two letters for one place', async () => {
    append(0, 1)
    const fork = {
      ...talks.signing(north.device, epoch.room),
      chain: { position: 2, previous: letters[0]!.id },
    }
    const second = writeLetter(fork, epoch, new TextEncoder().encode('{"number":-2}'))
    talks.append(second.letter)
    const after = { ...fork, chain: { position: 3, previous: second.id } }
    talks.append(writeLetter(after, epoch, new TextEncoder().encode('{"number":3}')).letter)
    append(2)
    expect((await verify()).withoutEffect).toEqual([
      { place: 4, code: 'chain-forked' },
      { place: 5, code: 'chain-previous-differs' },
    ])
  })
})

describe('time', () => {
  it('voids an offer that was recorded after the time that its author set', async () => {
    const soon = { ...talks.signing(north.device, epoch.room), notAfterMs: talks.nowMs + 3_600_000 }
    append(0)
    const kept = writeLetter(
      { ...soon, chain: { position: 2, previous: letters[0]!.id } },
      epoch,
      new Uint8Array(2),
    )
    talks.append(kept.letter)
    talks.publish()
    const late = writeLetter({ ...soon, chain: { position: 3, previous: kept.id } }, epoch, new Uint8Array(2))
    talks.append(late.letter)
    talks.nowMs += 7_200_000
    expect((await verify()).withoutEffect).toEqual([{ place: 4, code: 'too-late' }])
  })

  it('bounds an entry by the note that it names as seen and by the first note that includes it', () => {
    const times = new NoteTimes()
    const hashes = [1, 2, 3].map((n) => sha256(Uint8Array.of(n)))
    times.add({ hash: hashes[0]!, size: 3, quorumTimeMs: 1000 })
    times.add({ hash: hashes[1]!, size: 5, quorumTimeMs: 2000 })
    times.add({ hash: hashes[2]!, size: 5, quorumTimeMs: 3000 })
    expect(times.windowOf(3, hashes[0]!)).toEqual({ notBeforeMs: 1000, notAfterMs: 2000 })
    expect(times.windowOf(2, new Uint8Array(32))).toEqual({ notBeforeMs: undefined, notAfterMs: 1000 })
    expect(times.windowOf(5, hashes[2]!)).toEqual({ notBeforeMs: 3000, notAfterMs: undefined })
    expect(() => times.add({ hash: hashes[0]!, size: 4, quorumTimeMs: 4000 })).toThrow(RangeError)
  })

  it('is not proven where a letter names a note that the copy does not hold, and the report says so', async () => {
    append(0)
    const odd = {
      ...talks.signing(north.device, epoch.room),
      chain: { position: 2, previous: letters[0]!.id },
      seen: sha256(new Uint8Array(1)),
    }
    talks.append(writeLetter(odd, epoch, new Uint8Array(2)).letter)
    expect(await verify()).toMatchObject({ ok: true, seenUnknown: [3], withoutEffect: [] })
  })
})
