import { describe, expect, it } from 'vitest'
import { agoOf } from '../../parts/ago-words.ts'
import { faultParts } from './fault.ts'
import { placesOf } from './places.ts'
import { afterEvent, type Verification, type Verified } from './verification.ts'

const result = (fault: Verified['fault']): Verified => ({
  leaves: 10,
  opened: 9,
  root: 'ab',
  cosigned: 2,
  quorum: 2,
  fault,
  checkedAt: '2026-01-01T00:00:00Z',
})

describe('a verification', () => {
  const told = (...events: Parameters<typeof afterEvent>[1][]) =>
    events.reduce<Verification>(afterEvent, { state: 'idle' })
  it('counts each step in its own line', () => {
    const running = told(
      { type: 'start' },
      { type: 'step', step: { step: 'leaves', done: 1, of: 10 } },
      { type: 'step', step: { step: 'signatures', done: 1, of: 9 } },
      { type: 'step', step: { step: 'leaves', done: 10, of: 10 } },
    )
    expect(running).toEqual({
      state: 'running',
      steps: [
        { step: 'leaves', done: 10, of: 10 },
        { step: 'signatures', done: 1, of: 9 },
      ],
    })
  })
  it('keeps the fault that was found, whatever the stream says when it closes', () => {
    const fault = { seat: 'observer', place: 7, reason: 'signature' }
    const done = told(
      { type: 'start' },
      { type: 'result', result: result(fault) },
      { type: 'problem', problem: 'closed' },
    )
    expect(done).toMatchObject({ state: 'done', result: { fault } })
  })
  it('starts from nothing when it is run again', () => {
    expect(told({ type: 'start' }, { type: 'result', result: result(null) }, { type: 'start' })).toEqual({
      state: 'running',
      steps: [],
    })
  })
})

describe('how long ago', () => {
  const now = Date.parse('2026-01-01T00:10:00Z')
  it('says seconds, then minutes', () => {
    expect(agoOf('2026-01-01T00:09:56Z', now)).toEqual({ unit: 'second', count: 4 })
    expect(agoOf('2026-01-01T00:07:00Z', now)).toEqual({ unit: 'minute', count: 3 })
  })
  it('never speaks of the future where two clocks differ', () => {
    expect(agoOf('2026-01-01T00:10:30Z', now)).toEqual({ unit: 'second', count: 0 })
  })
})

it('lists the register from its end, without places before the first', () => {
  expect(placesOf(5, 0, 3)).toEqual([4, 3, 2])
  expect(placesOf(5, 1, 3)).toEqual([1, 0])
  expect(placesOf(0, 0, 3)).toEqual([])
})

it('takes the code out of a fault, and keeps a reason that has none', () => {
  expect(faultParts('root-differs: The leaves do not make the root.')).toEqual({
    code: 'root-differs',
    detail: 'The leaves do not make the root.',
  })
  expect(faultParts('letter-missing')).toEqual({ code: 'letter-missing', detail: '' })
  expect(faultParts('database disk image is malformed')).toEqual({
    code: '',
    detail: 'database disk image is malformed',
  })
})
