// Claims by whom, under what, of which type, over the whole file; and where they lie.
import { describe, expect, it } from 'vitest'
import type { Who } from '../answers/shared.ts'
import { createTables } from '../file/tables.ts'
import { writerFor } from '../file/writer.ts'
import type { Body } from '../kinds/index.ts'
import { type Envelope, en, hex, memoryFile, openTalks, PLENARY, type Stage } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }
const claim = (
  stage: Stage,
  by: string,
  title: string,
  more: Partial<Body<'incident.claim'>> = {},
  envelope: Envelope = {},
) =>
  stage.act(
    by,
    PLENARY,
    'incident.claim',
    {
      title: en(title),
      type: 'shelling',
      losses: { state: 'not-stated' },
      verification: 'none-reported',
      ...more,
    },
    envelope,
  )
const place = (stage: Stage, code: string, precision: 'district' | 'settlement', at?: [number, number]) =>
  stage.act('elat', stage.entries[0]!.room, 'place.name', {
    code,
    names: [{ name: en(code) }],
    precision,
    ...(at && { latitudeMicro: at[0] * 1e6, longitudeMicro: at[1] * 1e6 }),
  })
const unnamed = (stage: Stage, words: string): Envelope => ({
  basis: 'reported',
  actor: { unnamed: en(words) },
  sources: [{ source: stage.ids.article! }],
  attribution: { voice: 'unnamed-official' },
})

function withClaims() {
  const stage = openTalks()
  const ford = place(stage, 'ford', 'district', [33.9, 70.1])
  const hill = place(stage, 'hill', 'settlement')
  const ceasefire = (name: string) =>
    stage.act('elat', PLENARY, 'ceasefire.declare', {
      name: en(name),
      parties: [stage.ids.maral!, stage.ids.sovan!],
      purpose: 'other',
      type: 'preliminary',
      written: 'written',
      mechanism: 'agreed',
    })
  const [spring, autumn] = [ceasefire('spring'), ceasefire('autumn')]
  const first = claim(stage, 'torvik', 'one', { place: ford, regime: spring })
  claim(stage, 'torvik', 'two', { place: hill, type: 'ied' })
  claim(stage, 'quill', 'three', { place: ford }, unnamed(stage, 'officials'))
  claim(stage, 'quill', 'four', {}, unnamed(stage, 'officials'))
  claim(stage, 'quill', 'five', {}, unnamed(stage, 'villagers'))
  return { stage, first, spring, autumn }
}
const titles = (stage: Stage, filter: ask.IncidentFilter) => {
  const { rows, total } = ask.incidents(stage.db, reader, filter)
  expect(total).toBe(rows.length)
  return rows.map(({ title }) => title.en)
}
const said = (who: Who) => (who.kind === 'unnamed' ? who.words.en : who.kind)

describe('a filter of the claims', () => {
  it('keeps unnamed voices apart, and lets each be asked for', () => {
    const { stage } = withClaims()
    const { allegers } = ask.incidents(stage.db, reader).choices
    expect(allegers.map(({ who, incidents }) => [said(who), incidents])).toEqual(
      expect.arrayContaining([
        ['organisation', 2],
        ['officials', 2],
        ['villagers', 1],
      ]),
    )
    const keyOf = (words: string) => allegers.find(({ who }) => said(who) === words)!.key
    expect(titles(stage, { alleger: keyOf('officials') })).toEqual(['four', 'three'])
    expect(titles(stage, { alleger: keyOf('villagers') })).toEqual(['five'])
    expect(titles(stage, { alleger: keyOf('organisation'), type: 'ied' })).toEqual(['two'])
  })

  it('follows the last ceasefire that a claim was said to fall under, and finds those under none', () => {
    const { stage, first, spring, autumn } = withClaims()
    expect(titles(stage, { regime: spring })).toEqual(['one'])
    stage.act('elat', PLENARY, 'incident.assign', { incident: first, regime: autumn, inferred: true })
    expect(titles(stage, { regime: spring })).toEqual([])
    expect(titles(stage, { regime: autumn })).toEqual(['one'])
    expect(titles(stage, { regime: 'none' })).toHaveLength(4)
    const { choices, all } = ask.incidents(stage.db, reader, { type: 'ied' })
    expect(choices.regimes.map(({ ceasefire, incidents }) => [ceasefire?.name.en, incidents])).toEqual([
      ['autumn', 1],
      [undefined, 4],
    ])
    expect(all).toBe(5)
  })

  it('finds nothing by a voice, ceasefire or type that is not in the file', () => {
    const { stage } = withClaims()
    for (const filter of [
      { alleger: hex('nobody') },
      { alleger: '999' },
      { regime: hex('x') },
      { type: 'x' },
    ])
      expect(titles(stage, filter)).toEqual([])
  })

  it('goes on page by page', () => {
    const stage = openTalks()
    for (let k = 0; k < 230; k++) claim(stage, 'torvik', `${k}`, { type: k % 10 === 0 ? 'ied' : 'shelling' })
    const pages = ask.incidents(stage.db, reader, { type: 'shelling' })
    expect([pages.total, pages.all, pages.rows.length]).toEqual([207, 230, 200])
    const rest = ask.incidents(stage.db, reader, { type: 'shelling', before: Number(pages.next) })
    expect([rest.next, rest.rows.map(({ title }) => title.en)]).toEqual([
      null,
      ['7', '6', '5', '4', '3', '2', '1'],
    ])
    const alleger = stage.ids.maral!
    const own = ask.incidents(stage.db, reader, { alleger, before: Number(pages.next) })
    expect(own.rows[0]!.title.en).toBe('7')
  })
})

describe('marks on the map', () => {
  it('stand for every claim that the filter lets through, as exactly as its place is known', () => {
    const { stage } = withClaims()
    const all = ask.incidentMarks(stage.db, reader)
    expect(all).toMatchObject({ binned: false, unplaced: 3, box: [70.1, 33.9, 70.1, 33.9] })
    expect(all.marks).toMatchObject([
      { incidents: 2, precision: 'district', place: { name: { en: 'ford' } } },
    ])
    expect(ask.incidentMarks(stage.db, reader, { type: 'ied' })).toMatchObject({ marks: [], unplaced: 1 })
    expect(ask.incidents(stage.db, reader).rows.at(-1)!.place?.precision).toBe('district')
  })

  it('are gathered where there are thousands of places, and lose no claim', () => {
    const db = memoryFile()
    createTables(db)
    const writer = writerFor(db)
    for (let k = 0; k < 3000; k++) {
      const [entry, id] = [k + 1, hex(`place ${k}`)]
      writer.insert(
        {
          table: 'places',
          row: {
            code: `p-${k}`,
            latitude_micro: 33_000_000 + (k % 60) * 20_000,
            longitude_micro: 70_000_000 + Math.floor(k / 60) * 20_000,
            precision: 'exact',
          },
        },
        entry,
        id,
      )
      const row = { title: en(`${k}`), type: 'uav', place: id, losses: 'not-stated', at_least: false }
      writer.insert(
        { table: 'incidents', row: { ...row, verification: 'none-reported' } },
        10_000 + k,
        hex(`${k}`),
      )
    }
    const sum = ({ marks }: { marks: { incidents: number }[] }) =>
      marks.reduce((total, { incidents }) => total + incidents, 0)
    const far = ask.incidentMarks(db, reader, { zoom: 3 })
    expect([far.binned, sum(far)]).toEqual([true, 3000])
    expect(far.marks.length).toBeLessThan(20)
    const near = ask.incidentMarks(db, reader, { zoom: 9 })
    expect(sum(near)).toBe(3000)
    expect(near.marks.length).toBeGreaterThan(far.marks.length)
    const corner = ask.incidentMarks(db, reader, { zoom: 9, west: 70, south: 33, east: 70.21, north: 33.21 })
    expect(sum(corner)).toBe(121)
  })
})
