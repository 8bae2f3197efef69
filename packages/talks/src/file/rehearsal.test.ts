import { describe, expect, test } from 'vitest'
import type { Act } from '../act.ts'
import {
  CAUCUS,
  en,
  GOVERNING,
  hex,
  keyOf,
  openTalks,
  PLENARY,
  READERS,
  type Stage,
} from '../staging/stage.ts'
import { rehearse } from './rehearsal.ts'

const proposed = (by: string, room: string, content: Partial<Act>) => ({
  room,
  governing: room === GOVERNING,
  readers: READERS[room]!,
  author: keyOf(by),
  content: { v: 1, basis: 'direct', ...content },
})
const note = (stage: Stage, session: string) => ({
  kind: 'session.note',
  actor: { organisation: stage.ids.maral! },
  body: { session, text: en('x') },
})

describe('before anything is signed', () => {
  test('Torvik is told that his undertaking will wait for confirmation, and what it leaves out', () => {
    const stage = openTalks()
    const { verdict, warnings, elements } = rehearse(stage.db).check(
      proposed('torvik', PLENARY, {
        kind: 'undertaking.make',
        actor: { organisation: stage.ids.maral! },
        when: { from: '2026-03-02T10:00' },
        body: {
          text: en('We open the crossing.'),
          to: [stage.ids.sovan],
          form: 'written',
          elements: { who: en('the border guard') },
        },
      }),
    )
    expect(verdict).toEqual({ effect: 'awaiting-confirmation', reasons: ['mandate-missing'] })
    expect(warnings).toEqual(['elements-missing', 'zone-missing'])
    expect(elements).toMatchObject({ stated: 1, of: 8 })
  })

  test('a note about a session that nobody convened, or about a paper, is sent back with the field', () => {
    const stage = openTalks()
    const check = (session: string) =>
      rehearse(stage.db).check(proposed('torvik', PLENARY, note(stage, session))).problems
    expect(check(hex('nothing'))).toMatchObject([{ code: 'reference-unknown', field: 'body.session' }])
    const issue = stage.act('kass', PLENARY, 'issue.raise', { title: en('x') })
    expect(check(issue)).toMatchObject([{ code: 'reference-wrong-kind', allowed: ['session'] }])
  })

  test('a caucus may name what the plenary knows; the plenary is not to name what only a caucus knows', () => {
    const stage = openTalks()
    const convene = (room: string) =>
      stage.act('torvik', room, 'session.convene', {
        title: en('x'),
        format: 'plenary',
        planned: 'planned',
      })
    const [open, closed] = [convene(PLENARY), convene(CAUCUS)]
    const check = (room: string, session: string, reliesOn?: string[]) =>
      rehearse(stage.db).check(
        proposed('torvik', room, { ...note(stage, session), ...(reliesOn && { reliesOn }) }),
      ).problems
    expect(check(CAUCUS, open)).toEqual([])
    expect(check(PLENARY, closed)).toMatchObject([
      { code: 'reference-outside-room', remedy: 'release-first' },
    ])
    expect(check(PLENARY, closed, [closed])).toEqual([])
  })

  test('acts of one group may name each other before any is entered', () => {
    const stage = openTalks()
    const rehearsal = rehearse(stage.db)
    const actor = { organisation: stage.ids.secretariat! }
    const body = { name: en('Kelem'), type: 'state', atTable: false }
    expect(
      rehearsal.check(proposed('elat', GOVERNING, { kind: 'organisation.add', actor, body })).problems,
    ).toEqual([])
    const kelem = hex('kelem')
    rehearsal.take(kelem)
    const role = { organisation: kelem, role: 'guarantor' }
    expect(
      rehearsal.check(proposed('elat', GOVERNING, { kind: 'role.assign', actor, body: role })),
    ).toMatchObject({ verdict: { effect: 'in-effect' }, problems: [] })
    expect(stage.row('organisations', kelem)).toBeUndefined()
  })
})
