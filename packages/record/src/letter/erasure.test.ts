import { describe, expect, it } from 'vitest'
import { audit } from '../audit/audit.ts'
import type { Json } from '../json/strict.ts'
import { writeStrictJson } from '../json/strict.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { enclosedIn, isEnclosedValue, openEnclosure, writeEnclosure } from './enclosure.ts'
import { openLetter, signedLetterOf } from './open.ts'
import { checkRelease, readRelease, writeRelease } from './release.ts'

const talks = new Rehearsal(countedRandomness('erasure'))
const mediators = await talks.seat('mediators')
const north = await talks.seat('north')
const { epoch: caucus } = await talks.start(mediators, [mediators, north])
const { epoch: plenary } = await talks.start(mediators, [mediators, north])
const placeOf = (epoch: typeof caucus) => ({ process: talks.process, key: epoch.key, room: epoch.room })
const openAt = (place: number, epoch: typeof caucus) => {
  const opened = openLetter(talks.letters[place]!, placeOf(epoch))
  if (!opened.ok) throw new Error(opened.detail)
  return signedLetterOf(opened.value)!
}

describe('a name that may have to be erased', () => {
  const { enclosed, blob } = writeEnclosure(talks.process, caucus, { name: 'A. Witness' }, talks.random)
  const letter = talks.write(north, caucus, { kind: 'person.add', body: { name: { ...enclosed } } })

  it('is read by the room while its enclosure is there', () => {
    expect(openEnclosure(talks.process, caucus, enclosed, blob)).toMatchObject({
      ok: true,
      value: { value: { name: 'A. Witness' } },
    })
    expect(enclosedIn({ body: { name: { ...enclosed } }, other: [1, { ...enclosed }] } as Json)).toEqual([
      enclosed,
      enclosed,
    ])
  })

  it('is not in the letter, which is verified whole after the enclosure was destroyed', async () => {
    const { content } = openAt(letter.place, caucus)
    expect(Buffer.from(content).toString()).not.toContain('Witness')
    talks.publish()
    expect(await audit({ copy: talks.copy(), notes: talks.notes, readers: [north.reader] })).toMatchObject({
      ok: true,
      withoutEffect: [],
    })
  })

  it('stays closed in another room and another process, and cannot be exchanged', () => {
    const elsewhere = { ...caucus, key: plenary.key }
    expect(openEnclosure(talks.process, elsewhere, enclosed, blob)).toMatchObject({
      code: 'enclosure-not-opened',
    })
    expect(openEnclosure(talks.process, plenary, enclosed, blob)).toMatchObject({
      code: 'enclosure-not-opened',
    })
    expect(openEnclosure(new Uint8Array(32), caucus, enclosed, blob)).toMatchObject({
      code: 'enclosure-not-opened',
    })
    const other = writeEnclosure(talks.process, caucus, { name: 'Somebody else' }, talks.random)
    expect(openEnclosure(talks.process, caucus, enclosed, other.blob)).toMatchObject({
      code: 'enclosure-differs',
    })
    const mixed = { $enclosed: { ...enclosed.$enclosed, sealed: other.enclosed.$enclosed.sealed } }
    expect(openEnclosure(talks.process, caucus, mixed, other.blob)).toMatchObject({
      code: 'enclosure-differs',
    })
    const altered = Uint8Array.from(blob)
    altered[blob.length - 1]! ^= 1
    expect(openEnclosure(talks.process, caucus, enclosed, altered)).toMatchObject({
      code: 'enclosure-differs',
    })
  })

  it('is shown elsewhere with proof that it is the same one', () => {
    const opened = openEnclosure(talks.process, caucus, enclosed, blob)
    if (!opened.ok) throw new Error(opened.detail)
    const { bytes, salt } = opened.value
    expect(isEnclosedValue(enclosed, bytes, salt)).toBe(true)
    expect(isEnclosedValue(enclosed, writeStrictJson({ name: 'B. Witness' }), salt)).toBe(false)
  })
})

describe('a release to the plenary', () => {
  const deposited = talks.write(mediators, caucus, { kind: 'paper.hand-over', text: 'six points' })
  const other = talks.write(mediators, caucus, { kind: 'paper.hand-over', text: 'seven points' })
  const release = writeRelease(deposited.place, openAt(deposited.place, caucus))
  const readBack = (value: unknown) => readRelease(value as Json)
  const check = (
    over: Partial<typeof release>,
    leaf = talks.letters[deposited.place]!.leaf,
    process = talks.process,
  ) => {
    const read = readBack({ ...release, ...over })
    if (!read.ok) return read.code
    const checked = checkRelease(process, leaf, read.value.letter)
    return checked.ok ? 'the same' : checked.code
  }

  it('proves to those who were not in the caucus that it is the very paper deposited there', () => {
    const read = readBack(JSON.parse(JSON.stringify(release)))
    if (!read.ok) throw new Error(read.detail)
    const checked = checkRelease(talks.process, talks.letters[read.value.place]!.leaf, read.value.letter)
    if (!checked.ok) throw new Error(checked.detail)
    expect(checked.value.id).toEqual(deposited.id)
    expect(Buffer.from(checked.value.content).toString()).toBe(
      '{"kind":"paper.hand-over","text":"six points"}',
    )
  })

  it('is refused where it shows another paper, content, place or process', () => {
    const second = writeRelease(other.place, openAt(other.place, caucus))
    expect(check({})).toBe('the same')
    expect(check({ content: second.content })).toBe('release-differs')
    expect(check({ content: second.content, contentSalt: second.contentSalt })).toBe('release-differs')
    expect(check({ cover: second.cover, coverSalt: second.coverSalt })).toBe('release-differs')
    expect(check({}, talks.letters[other.place]!.leaf)).toBe('release-differs')
    expect(check({}, undefined, new Uint8Array(32))).toBe('another-process')
  })

  it('is refused where it is not of the fixed form', () => {
    for (const over of [{ place: -1 }, { cover: 'AAAA' }, { coverSalt: '' }, { content: '=' }, { extra: 1 }])
      expect(check(over as Partial<typeof release>)).toBe('release-malformed')
    expect(readBack(null)).toMatchObject({ code: 'release-malformed' })
  })
})
