import { describe, expect, it } from 'vitest'
import type { ProcessAnswer } from '../../../../node/src/http/answers.ts'
import { firstSeat } from './first-seat.ts'

const process = (slug: string, reenactment: boolean, ...capacities: string[]): ProcessAnswer => ({
  slug,
  id: slug,
  title: { en: slug },
  reenactment,
  demonstration: true,
  zones: [],
  languages: ['en'],
  seats: capacities.map((capacity) => ({ seat: capacity, organisation: { en: capacity }, capacity })),
})
const here = [
  process('exercise', false, 'party', 'secretariat'),
  process('istanbul', true, 'observer', 'rapporteur'),
]
const named = (found: ReturnType<typeof firstSeat>) => [found.process?.slug, found.seat?.seat]

describe('an address without a seat', () => {
  it('opens the re-enactment, at the desk that records it, to whoever comes first', () => {
    expect(named(firstSeat(here, '', null))).toEqual(['istanbul', 'rapporteur'])
  })
  it('opens talks of their own to whoever has some, before any demonstration', () => {
    const own = { ...process('tea-house', false, 'party'), demonstration: false }
    expect(named(firstSeat([...here, own], '', null))).toEqual(['tea-house', 'party'])
  })
  it('opens where the reader was last', () => {
    expect(named(firstSeat(here, '', { process: 'exercise', seat: 'party' }))).toEqual(['exercise', 'party'])
  })
  it('does not open a seat that the reader no longer has', () => {
    expect(named(firstSeat(here, '', { process: 'exercise', seat: 'mediator' }))).toEqual([
      'exercise',
      'secretariat',
    ])
    expect(named(firstSeat(here, '', { process: 'closed', seat: 'party' }))).toEqual([
      'istanbul',
      'rapporteur',
    ])
  })
  it('opens nothing in place of a process that one may not know of', () => {
    expect(named(firstSeat(here, 'back-channel', null))).toEqual([undefined, undefined])
  })
})
