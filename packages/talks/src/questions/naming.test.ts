// By which names and dates things are told: places, seats, positions.
import { describe, expect, it } from 'vitest'
import { en, GOVERNING, openTalks, PLENARY } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }

describe('a name', () => {
  it('is not told as another name of the same place', () => {
    const stage = openTalks()
    const { ids, db } = stage
    const place = (code: string, names: { by?: string; name: Record<string, string> }[]) =>
      stage.act('elat', GOVERNING, 'place.name', { code, names, precision: 'settlement' })
    const names = new ask.Names(db)
    const plain = place('ford', [{ name: { en: 'Ford', ur: 'گھاٹ' } }, { by: ids.maral!, name: en('Ford') }])
    expect(names.of(plain)).toEqual({ id: plain, name: { en: 'Ford', ur: 'گھاٹ' } })
    const disputed = place('hill', [{ name: en('Hill') }, { by: ids.sovan!, name: en('Height') }])
    expect(names.of(disputed)).toMatchObject({
      name: en('Hill'),
      names: [{ by: { name: en('sovan') }, name: en('Height') }],
    })
  })
})

describe('a seat', () => {
  it('is known to every other by the organisation that holds it', () => {
    const { db } = openTalks()
    expect(ask.seats(db, reader).map(({ seat, organisation }) => [seat, organisation.name.en])).toEqual([
      ['rapporteur', 'lakes'],
      ['maral', 'maral'],
      ['secretariat', 'secretariat'],
      ['sovan', 'sovan'],
    ])
  })
})

describe('a position', () => {
  const withIssue = () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'role.assign', { organisation: stage.ids.maral!, role: 'party' })
    const issue = stage.act('elat', PLENARY, 'issue.raise', { title: en('The dam') })
    const state = (by: string, envelope: object) =>
      stage.act(
        by,
        PLENARY,
        'position.state',
        { issue, text: en('No'), verbatim: false },
        { actor: { organisation: stage.ids.maral! }, ...envelope },
      )
    const cell = () =>
      ask.issues(stage.db, reader).rows[0]!.cells.find(({ party }) => party.id === stage.ids.maral)!
    return { stage, state, cell }
  }

  it('that a source reports is not confirmed by anybody: it is dated by the source', () => {
    const { stage, state, cell } = withIssue()
    const report = (published?: string) =>
      stage.act('quill', GOVERNING, 'source.cite', {
        outlet: en('Lakes Gazette'),
        form: 'press-report',
        ...(published && { published }),
      })
    const from = (source: string) =>
      state('quill', { basis: 'reported', sources: [{ source }], attribution: { voice: 'office' } })
    from(report())
    expect(cell()).toMatchObject({ lastConfirmed: null, lastReported: null })
    from(report('2026-02-27'))
    from(report('2026-02-20'))
    expect(cell()).toMatchObject({ earlier: 2, lastConfirmed: null, lastReported: '2026-02-27' })
  })

  it('of the side’s own hand is confirmed when it was stated, else when it was signed', () => {
    const { state, cell } = withIssue()
    state('torvik', {})
    expect(cell()).toMatchObject({
      lastConfirmed: { from: '2026-03-02T09:00:00', zone: 'UTC' },
      lastReported: null,
    })
    state('torvik', { when: { from: '2026-03-03', zone: 'UTC' } })
    expect(cell().lastConfirmed).toEqual({ from: '2026-03-03', zone: 'UTC' })
  })
})
