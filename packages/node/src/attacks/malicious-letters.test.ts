// A member signs what no program of ours would: nobody else may be stopped by it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { questions } from '../http/questions.ts'
import { forge } from '../staging/malice.ts'
import { River, tablesOf } from '../staging/river.ts'

let river: River
let room: string
beforeEach(async () => {
  river = await River.found()
  room = await river.governing()
})
afterEach(() => river.end())

const text = (content: string) => Buffer.from(content)
const actor = { organisation: 'a'.repeat(64) }

const CONTENTS: [string, Uint8Array | object][] = [
  ['nothing', Buffer.alloc(0)],
  ['no JSON', text('no JSON')],
  ['no UTF-8', Buffer.of(0xff, 0xfe)],
  ['null', text('null')],
  ['a number', text('1')],
  ['a fraction', text('{"kind":1.5}')],
  ['a name twice', text('{"kind":"act.confirm","kind":"act.withdraw"}')],
  ['a forbidden name', text('{"__proto__":{"kind":"act.confirm"}}')],
  ['half a surrogate pair', text('{"kind":"\\ud800"}')],
  ['thousands of brackets', text('['.repeat(5_000))],
  ['a release without a body', { kind: 'entry.release' }],
  ['a release whose body is null', { kind: 'entry.release', body: null }],
  ['a release whose body is a list', { kind: 'entry.release', body: [] }],
  ['a release of nothing', { kind: 'entry.release', body: { released: null } }],
  [
    'a release of a place beyond the register',
    {
      kind: 'entry.release',
      v: 1,
      actor,
      basis: 'direct',
      body: {
        released: { place: Number.MAX_SAFE_INTEGER, cover: '', coverSalt: '', content: '', contentSalt: '' },
      },
    },
  ],
  ['an enclosure that is none', { body: { name: { $enclosed: null } } }],
  ['an enclosure of numbers', { body: { name: { $enclosed: { commitment: 1, sealed: [] } } } }],
  ['a body of inherited names', { kind: 'odd.kind', v: 1, actor, basis: 'direct', body: { constructor: 1 } }],
  ['a kind of an inherited name', { kind: 'constructor', v: 1, actor, basis: 'direct', body: {} }],
]

describe('a letter that is no act', () => {
  test.each(CONTENTS)('stops no seat and changes nothing: %s', async (_, content) => {
    await forge(await river.upToDate('south'), room, [content])
    for (const name of ['north', 'south', 'secretariat']) {
      const seat = await river.upToDate(name)
      const { verdict, standing } = seat.db
        .prepare<[], Record<string, string>>('SELECT verdict, standing FROM entries ORDER BY entry DESC')
        .get()!
      expect(['refused', 'unjudged']).toContain(verdict)
      expect(standing).toBe(verdict)
      expect((await seat.verify()).fault).toBeNull()
      const asker = { account: 'x', language: 'en', since: -1 }
      expect(questions.overview(seat, asker)).not.toBeNull()
      expect(Object.keys(seat.state())).not.toHaveLength(0)
      const before = tablesOf(seat)
      await seat.rebuild()
      expect(tablesOf(seat)).toEqual(before)
    }
  })

  test('is followed by honest ones that every seat reads', async () => {
    const south = await river.upToDate('south')
    await forge(
      south,
      room,
      CONTENTS.map(([, content]) => content),
    )
    const north = await river.upToDate('north')
    await north.act([{ room, act: river.paper('north', 'south', 'Written all the same') }])
    await river.reopen()
    for (const name of ['north', 'south', 'secretariat'])
      expect((await river.upToDate(name)).search('all the same').total).toBe(1)
  })
})
