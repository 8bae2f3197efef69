import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { toHex } from '../bytes/bytes.ts'
import { writeGate } from '../gate/envelope.ts'
import type { SealedLetter } from '../letter/leaf.ts'
import { sealAgain } from '../letter/write.ts'
import { printPolicy } from '../register/policy.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { makeDeviceKey } from '../signatures/device-key.ts'
import { type AuditReport, audit, auditLine } from './audit.ts'
import type { CopyLetter } from './copy.ts'
import { rangeChecker } from './range.ts'

let talks: Rehearsal
let mediators: RehearsalSeat
let north: RehearsalSeat
let south: RehearsalSeat
let plenary: EpochKey
let caucus: EpochKey

/** Mediators and two sides in the governing room, the mediators with the north in a caucus; two notes. */
const begin = async (name: string) => {
  talks = new Rehearsal(countedRandomness(name))
  mediators = await talks.seat('mediators')
  north = await talks.seat('north')
  south = await talks.seat('south')
  plenary = (await talks.start(mediators, [mediators, north, south], { room: talks.governing })).epoch
  caucus = (await talks.start(mediators, [mediators, north])).epoch
  talks.publish()
  for (let i = 0; i < 4; i++) {
    talks.write(north, plenary, { kind: 'request.make', number: i })
    talks.write(mediators, caucus, { kind: 'session.note', number: i })
  }
  talks.publish()
}

const check = (
  letters: readonly CopyLetter[] = talks.letters,
  seat = mediators,
  over = {},
): Promise<AuditReport> =>
  audit({
    copy: talks.copy(letters),
    notes: talks.notes,
    readers: [seat.reader],
    process: talks.process,
    ...over,
  })

describe('a whole copy', () => {
  beforeAll(() => begin('whole'))

  it('is found whole by the mediators, who open everything', async () => {
    const report = await check()
    expect(report).toMatchObject({
      ok: true,
      leaves: 11,
      opened: 11,
      sealed: 0,
      beyond: 0,
      withoutEffect: [],
    })
    expect(auditLine(report)).toBe(
      `verified 11 leaves, opened 11, root ${toHex(talks.tree.root())}, cosigned by 2 of 2`,
    )
  })

  it('is found whole by the south, who cannot open the caucus and learns only how much there is of it', async () => {
    expect(await check(undefined, south)).toMatchObject({ ok: true, leaves: 11, opened: 6, sealed: 5 })
  })

  it('is found whole by somebody with no key at all', async () => {
    expect(await check(undefined, undefined, { readers: [] })).toMatchObject({
      ok: true,
      opened: 1,
      sealed: 10,
    })
  })

  it('gives the same report however it is split, on however many threads, with either library', async () => {
    const whole = await check()
    for (const over of [{ rangeLeaves: 1 }, { rangeLeaves: 4, parallel: 3 }, { ed25519: 'node' as const }])
      expect(await check(undefined, undefined, over)).toEqual(whole)
    const ranges: [number, number][] = []
    const elsewhere = await check(undefined, undefined, {
      rangeLeaves: 5,
      parallel: 2,
      ranges: (context: Parameters<typeof rangeChecker>[0]) => {
        const checker = rangeChecker(structuredClone(context))
        return async (from: number, to: number) => {
          ranges.push([from, to])
          return structuredClone(checker(from, talks.letters.slice(from, to)))
        }
      },
    })
    expect(elsewhere).toEqual(whole)
    expect(ranges).toEqual([
      [0, 5],
      [5, 10],
      [10, 11],
    ])
  })

  it('counts as it goes', async () => {
    const counted: number[][] = []
    await check(undefined, undefined, {
      rangeLeaves: 4,
      onProgress: (...both: number[]) => counted.push(both),
    })
    expect(counted).toEqual([
      [4, 11],
      [8, 11],
      [11, 11],
    ])
  })

  it('says how many leaves no note covers yet', async () => {
    const more = [...talks.letters, talks.compose(south, plenary, {}).letter]
    expect(await check(more)).toMatchObject({ ok: true, leaves: 11, beyond: 1 })
  })
})

describe('a copy in which somebody', () => {
  beforeAll(() => begin('spoiled'))

  const place = fc.nat({ max: 10 })

  it('changed any one byte is refused, and the place is named', () =>
    fc.assert(
      fc.asyncProperty(
        place,
        fc.constantFrom('leaf', 'sealedCover', 'sealedContent') as fc.Arbitrary<keyof SealedLetter>,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom(0, 1, 2),
        async (at, part, seed, change, who) => {
          const letter = talks.letters[at]!
          const bytes = Uint8Array.from(letter[part]!)
          fc.pre(bytes.length > 0)
          bytes[seed % bytes.length]! ^= change
          const letters = talks.letters.with(at, { ...letter, [part]: bytes })
          const report = await check(letters, [mediators, north, south][who])
          if (report.ok || report.first === undefined) return false
          const { place: from, upTo } = report.first
          if (from === undefined) return at === 0
          return part === 'leaf' ? from <= at && at <= (upTo ?? from) : at === from
        },
      ),
      { numRuns: 150 },
    ))

  it('dropped a leaf is refused', () =>
    fc.assert(
      fc.asyncProperty(place, async (at) => {
        const report = await check(talks.letters.toSpliced(at, 1))
        const codes = report.faults.map(({ code }) => code)
        if (at === 0) return codes[0] === 'gate-not-genesis' || codes[0] === 'gate-malformed'
        return codes.includes('leaf-count-differs') && (at > 2 || codes.includes('checkpoint-rewritten'))
      }),
    ))

  it('swapped two leaves or repeated one is refused', () =>
    fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), async (a, b, repeats) => {
        fc.pre(a !== b)
        const { letters } = talks
        const swapped = letters.with(a, letters[b]!).with(b, letters[a]!)
        const report = await check(repeats ? letters.with(a, letters[b]!) : swapped)
        const codes = report.faults.map(({ code }) => code)
        return (
          !report.ok && (codes.includes('root-differs') || codes.some((code) => code.startsWith('gate-')))
        )
      }),
    ))

  it('lost a sealed letter is refused, and its room is incomplete from there for those who are in it', async () => {
    const letters = talks.letters.with(6, { leaf: talks.letters[6]!.leaf, sealedCover: undefined } as never)
    const report = await check(letters)
    expect(report.first).toMatchObject({ place: 6, code: 'letter-missing' })
    expect(report.incompleteRooms).toEqual(new Map([[toHex(caucus.room), 6]]))
    expect(report.withoutEffect).toEqual([
      { place: 8, code: 'chain-gap' },
      { place: 10, code: 'chain-gap' },
    ])
    const outside = await check(letters, south)
    expect(outside.first).toMatchObject({ place: 6, code: 'letter-missing' })
    expect(outside.incompleteRooms.size).toBe(0)
  })

  it('hid an epoch letter from the first pass is refused', async () => {
    const copy = { ...talks.copy(), openings: () => [1] }
    const report = await audit({ copy, notes: talks.notes, readers: [mediators.reader] })
    expect(report.first).toMatchObject({ place: 2, code: 'letter-missing' })
    const all = { ...talks.copy(), openings: () => [1, 2, 3] }
    expect(await audit({ copy: all, notes: talks.notes, readers: [mediators.reader] })).toMatchObject({
      ok: true,
    })
  })

  it('erased one content in place stays whole in everything else, and the place is named', async () => {
    const letters = talks.letters.with(5, { ...talks.letters[5]!, sealedContent: undefined })
    expect(await check(letters)).toMatchObject({ ok: true, erased: [5], opened: 11, withoutEffect: [] })
  })

  it('put another process in its place is refused', async () => {
    const other = new Rehearsal(countedRandomness('another process'))
    other.publish()
    const report = await audit({
      copy: other.copy(),
      notes: other.notes,
      readers: [],
      process: talks.process,
    })
    expect(report.first).toMatchObject({ place: 0, code: 'process-differs' })
    expect(await check([])).toMatchObject({ ok: false, first: { code: 'register-empty' } })
  })

  it('forged a note, or kept none, is refused', async () => {
    const impostor = makeDeviceKey(talks.random)
    const spare = new Rehearsal(countedRandomness('spoiled'))
    expect(spare.process).toEqual(talks.process)
    for (const letter of talks.letters.slice(1)) spare.append(letter)
    const notes = [
      spare.publish(spare.witnesses, impostor),
      spare.publish([spare.witnesses[0]!]),
      spare.publish([spare.witnesses[0]!, { name: 'ankara', key: impostor }]),
    ]
    for (const note of notes) {
      const report = await check(undefined, undefined, { notes: [note] })
      expect(report.first).toMatchObject({ place: undefined, code: 'checkpoint-wrong' })
    }
    expect(await check(undefined, undefined, { notes: [] })).toMatchObject({
      ok: false,
      first: { code: 'checkpoint-wrong' },
    })
  })

  it('rewrote the past before a note that the copy still holds is refused, though the new note is in order', async () => {
    const rewritten = new Rehearsal(countedRandomness('spoiled'))
    const [, second, third, ...rest] = talks.letters
    for (const letter of [third!, second!, ...rest]) rewritten.append(letter)
    const report = await check(rewritten.letters, mediators, {
      notes: [talks.notes[0]!, rewritten.publish()],
    })
    expect(report.first).toMatchObject({ place: 0, upTo: 2, code: 'checkpoint-rewritten' })
  })
})

describe('a letter of one process', () => {
  it('has no effect in another, even in a room with the same key', async () => {
    await begin('one')
    const written = talks.compose(north, plenary, { kind: 'offer.make' })
    const source = { process: talks.process, plenary }
    await begin('two')
    const { letter } = written
    const leaf = Uint8Array.from(letter.leaf)
    leaf.set(plenary.tag, 1)
    talks.append({ ...letter, leaf })
    const shared = { ...plenary, key: source.plenary.key }
    const opened = rangeChecker({ process: talks.process, epochs: [shared] })(11, [{ ...letter, leaf }])
    expect(opened.refused).toEqual([{ place: 11, code: 'cover-not-opened' }])
    talks.append(sealAgain(talks.process, written.signed, plenary, talks.random))
    talks.publish()
    const report = await check()
    expect(report).toMatchObject({ ok: true })
    expect(report.withoutEffect).toEqual([
      { place: 11, code: 'cover-not-opened' },
      { place: 12, code: 'another-process' },
    ])
  })
})

describe('a change of policy', () => {
  it('holds from the first note on that both the old and the new guarantors signed', async () => {
    await begin('policy')
    const [doha, ankara] = talks.witnesses as [(typeof talks.witnesses)[0], (typeof talks.witnesses)[0]]
    const muscat = { name: 'muscat', key: makeDeviceKey(talks.random) }
    const entry = writeGate(
      {
        gate: 'policy',
        process: talks.process,
        previous: talks.gate.head,
        policy: printPolicy(talks.policyOf([doha, muscat])),
      },
      [talks.convenor],
    )
    talks.append(entry)
    talks.publish([doha, muscat])
    expect((await check()).first).toMatchObject({ code: 'checkpoint-wrong' })
    talks.notes.pop()
    talks.publish([doha, ankara, muscat])
    expect(await check()).toMatchObject({ ok: true, cosignedBy: 2, cosigners: 2 })
    talks.write(south, plenary, {})
    talks.publish([doha, muscat])
    expect(await check()).toMatchObject({ ok: true, leaves: 13 })
    talks.publish([doha, ankara])
    expect((await check()).first).toMatchObject({ code: 'checkpoint-wrong' })
  })
})

describe('a change of hub', () => {
  it('asks for the new hub key on every note that covers it, and for the old one before', async () => {
    await begin('hub')
    const next = makeDeviceKey(talks.random)
    const entry = {
      gate: 'hub-key' as const,
      process: talks.process,
      previous: talks.gate.head,
      hub: next.publicKey,
    }
    talks.append(writeGate(entry, [talks.convenor]))
    talks.publish()
    expect((await check()).first).toMatchObject({ code: 'checkpoint-wrong' })
    talks.notes.pop()
    talks.publish(talks.witnesses, next)
    expect(await check()).toMatchObject({ ok: true, leaves: 12 })
  })
})
