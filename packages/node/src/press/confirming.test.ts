import { overview, stateOf } from '@parley/talks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drafted, ferryDrafts } from '../../../press/src/acts/staging/ferry.ts'
import type { Seat } from '../interface.ts'
import { must, River } from '../staging/river.ts'
import { deskAt, numberOf, uploaded } from './staging/desk.ts'

let river: River
let office: Seat
beforeEach(async () => {
  river = await River.found()
  office = await river.seat('secretariat')
})
afterEach(() => river.end())

const reader = { seat: 'secretariat', language: 'en', now: '2024-03-04T00:00:00Z' }
type Items = Record<string, { kind: string; basis: string; text?: { en: string }; sources: unknown[] }[]>
const stateAt = (seat: Seat) => stateOf(seat.db, reader) as unknown as Items

/** Accepts and confirms everything of a new article. */
const confirmAll = async (name = 'ferry.txt', outlet?: string) => {
  const desk = deskAt(office)
  const article = await uploaded(desk, name, outlet)
  must(desk.accept(article.id, 'all'))
  return { desk, article, done: must(await desk.confirm(article.id, {}, {})) }
}

describe('one article, dropped into a process that knows nothing of its talks', () => {
  it('is read, accepted and confirmed whole, and the process file then answers', async () => {
    const { article, done } = await confirmAll()
    expect(done.setAside).toEqual([])
    expect(done.confirmed).toHaveLength(article.list.length)
    const state = stateAt(office)
    expect(
      ['sessions', 'papers', 'positions', 'offers', 'requests', 'assurances', 'evidence', 'incidents'].map(
        (list) => [list, state[list]!.length],
      ),
    ).toEqual([
      ['sessions', 2],
      ['papers', 3],
      ['positions', 1],
      ['offers', 1],
      ['requests', 1],
      ['assurances', 2],
      ['evidence', 2],
      ['incidents', 1],
    ])
    for (const list of Object.values(state))
      if (Array.isArray(list))
        for (const { basis, kind } of list)
          if (['papers', 'offers'].includes(kind.split('.')[0]!)) expect(basis).toBe('reported')
    const answered = overview(office.db, reader, { record: office.recordLine(), lookedAt: -1 })!
    expect(answered.sentence?.key).toBe('overview.outcome.no-consensus')
    expect(answered.commitments).toMatchObject({ refused: 1, oral: 1, written: 0 })
    expect(answered.awaited.map(({ what }) => what)).toContain('reply')
  })

  it('is signed by whoever confirmed, and binds nobody', async () => {
    const { done } = await confirmAll()
    const ids = done.confirmed.flatMap(({ entries }) => entries.map(({ id }) => id))
    const rows = office.db
      .prepare<[string], { basis: string; recorded_by: string; standing: string; kind: string }>(
        'SELECT basis, recorded_by, standing, kind FROM entries WHERE id IN (SELECT value FROM json_each(?))',
      )
      .all(JSON.stringify(ids))
    expect(rows).toHaveLength(ids.length)
    for (const { basis, recorded_by, standing, kind } of rows)
      expect([kind, basis, recorded_by, standing]).toEqual([kind, 'reported', office.person, 'in-effect'])
  })

  it('gives the record its claims and their places, never the article', async () => {
    const { article } = await confirmAll()
    const contents = office.db.prepare<[], string>('SELECT content FROM entries').pluck().all().join('\n')
    expect(contents).toContain('no ferry would be boarded')
    expect(contents).toContain(`"sha256":"${article.sha256}"`)
    expect(contents).not.toContain(article.text.slice(0, 400))
    for (const line of article.text.split('\n').filter((one) => one.length > 60)) {
      const claims = article.list.map(({ draft }) => draft.claim)
      if (!claims.some((claim) => line.includes(claim) && claim.length > line.length - 5))
        expect(contents).not.toContain(line)
    }
  })
})

describe('confirming', () => {
  it('twice at once signs once, and answers both times the same', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    must(desk.accept(id, 'all'))
    const [one, two] = await Promise.all([desk.confirm(id, {}, {}), desk.confirm(id, {}, {})])
    expect(must(two)).toEqual(must(one))
    const size = office.change().size
    expect(must(await desk.confirm(id, {}, {}))).toEqual(must(one))
    expect(office.change().size).toBe(size)
    expect(stateAt(office).papers).toHaveLength(3)
  })

  it('takes only what was accepted, and of that only what is named', async () => {
    const desk = deskAt(office)
    const article = await uploaded(desk)
    must(desk.accept(article.id, [1, 2]))
    expect(
      must(await desk.confirm(article.id, { drafts: [2] }, {})).confirmed.map(({ draft }) => draft),
    ).toEqual([2])
    expect(must(desk.article(article.id)).drafts).toMatchObject({ accepted: 1, confirmed: 1 })
  })

  it('sets aside a draft that does not fit its kind, with what names it, and signs the others', async () => {
    const desk = deskAt(office)
    const article = await uploaded(desk)
    const n = numberOf(article, 'one ferry a week')
    must(desk.change(article.id, n, { details: { to: [] } }))
    must(desk.accept(article.id, 'all'))
    const { confirmed, setAside } = must(await desk.confirm(article.id, {}, {}))
    expect(setAside.map(({ draft, code }) => [draft, code])).toEqual([
      [n, 'act-invalid'],
      [numberOf(article, 'rejected the offer'), 'act-invalid'],
    ])
    expect(confirmed).toHaveLength(article.list.length - 2)
    expect(stateAt(office).offers).toEqual([])
    must(desk.change(article.id, n, { details: { to: null } }))
    must(desk.change(article.id, n, { undo: true, state: 'accepted' }))
    expect(must(await desk.confirm(article.id, {}, {})).setAside).toEqual([])
    expect(stateAt(office).offers).toHaveLength(1)
  })

  it('enters nothing that only a draft set aside would need', async () => {
    const desk = deskAt(office, 'demonstration', () => [
      drafted('no ferry would be boarded', 'statement', {
        kind: 'organisation',
        who: 'Vesland',
        side: 'Vesland',
      }),
    ])
    const { id } = await uploaded(desk)
    must(desk.change(id, 1, { state: 'accepted', details: { force: 'shouted' } }))
    const size = office.change().size
    const { setAside } = must(await desk.confirm(id, {}, {}))
    expect(setAside).toMatchObject([{ draft: 1, code: 'act-invalid' }])
    expect(office.change().size).toBe(size)
  })

  it('is refused to a party, which may not report, and changes nothing', async () => {
    const north = await river.seat('north')
    const desk = deskAt(north)
    expect(desk.list().maySign).toBe(false)
    expect(deskAt(office).list().maySign).toBe(true)
    const { id } = await uploaded(desk)
    must(desk.change(id, numberOf(must(desk.article(id)), 'their flag'), { state: 'accepted' }))
    const { confirmed, setAside } = must(await desk.confirm(id, {}, {}))
    expect(confirmed).toEqual([])
    expect(setAside).toMatchObject([{ code: 'act-refused' }])
    expect(must(desk.article(id)).drafts).toMatchObject({ accepted: 1, confirmed: 0 })
  })

  it('does not change a draft afterwards', async () => {
    const { desk, article } = await confirmAll()
    expect(desk.change(article.id, 1, { state: 'open' })).toMatchObject({
      problem: { code: 'draft-confirmed' },
    })
    expect(desk.split(article.id, 1, 40)).toMatchObject({ problem: { code: 'draft-confirmed' } })
  })

  it('asks in which room where there are several, and stays out of others’ rooms', async () => {
    const rooms = []
    for (const title of ['With the north', 'With the south'])
      rooms.push(
        must(
          await office.openRoom({ title: { en: title }, form: 'proximity', seats: ['secretariat', 'north'] }),
        ).room,
      )
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    must(desk.accept(id, [numberOf(must(desk.article(id)), 'their flag')]))
    expect(await desk.confirm(id, {}, {})).toMatchObject({ problem: { code: 'room-unsaid' } })
    expect(await desk.confirm(id, { room: 'f'.repeat(32) }, {})).toMatchObject({
      problem: { code: 'not-member' },
    })
    must(await desk.confirm(id, { room: rooms[0]! }, {}))
    expect((await river.upToDate('north')).search('sail under their flag').total).toBe(1)
    expect((await river.upToDate('south')).search('sail under their flag').total).toBe(0)
  })
})

describe('a second outlet', () => {
  it('adds further reports to what is there, which then cites both, and counts nothing twice', async () => {
    await confirmAll()
    const before = stateAt(office)
    const { article } = await confirmAll('quay.txt', 'The Quay')
    expect(article.list.every(({ match }) => match.is === 'same')).toBe(true)
    const after = stateAt(office)
    for (const list of ['papers', 'offers', 'incidents', 'assurances', 'statements', 'sessions'])
      expect([list, after[list]!.length]).toEqual([list, before[list]!.length])
    const said = after.statements!.find(({ text }) => text?.en.includes('their flag'))!
    expect(said.sources).toHaveLength(2)
  })

  it('tells anew what the analyst says is something else', async () => {
    await confirmAll()
    const desk = deskAt(office)
    const article = await uploaded(desk, 'quay.txt', 'The Quay')
    const n = numberOf(article, 'their flag')
    expect(must(desk.change(article.id, n, { asNew: true })).acts.at(-1)!.kind).toBe('statement.record')
  })

  it('is shown where it has another number', async () => {
    const some = (words: string) => () => [
      drafted('no ferry would be boarded', 'statement', { kind: 'unnamed', who: 'official' }),
      ...ferryDrafts().filter(({ claim }) => claim.includes(words)),
    ]
    const first = deskAt(office, 'demonstration', some('killed at least two'))
    const { id } = await uploaded(first)
    must(first.accept(id, 'all'))
    must(await first.confirm(id, {}, {}))
    const desk = deskAt(office, 'demonstration', some('killed at least two'))
    const article = await uploaded(desk, 'quay.txt', 'The Quay')
    const n = numberOf(article, 'killed')
    must(desk.change(article.id, n, { details: { losses: { state: 'reported', killed: 5 } } }))
    expect(must(desk.article(article.id)).list.find((one) => one.n === n)!.match).toMatchObject({
      is: 'contradicts',
      with: [{ field: 'losses', here: '5 / ?', there: '2 / ?' }],
    })
  })
})

describe('a program that ended while drafts were being signed', () => {
  it('knows afterwards that they were not', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    must(desk.accept(id, [1]))
    const { number } = office.press.drafts.of(office.press.article('demonstration', id)!.number)[0]!
    office.press.signing.begin(new Map([[number, [{ id: 'a'.repeat(64), kind: 'session.convene' }]]]))
    await river.reopen()
    office = await river.seat('secretariat')
    const after = must(deskAt(office).article(id))
    expect(after.drafts).toMatchObject({ accepted: 1, confirmed: 0 })
    expect(must(await deskAt(office).confirm(id, {}, {})).confirmed).toHaveLength(1)
  })

  it('knows afterwards that they were, and does not sign again', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    must(desk.accept(id, [1]))
    const room = await river.governing()
    const [entry] = must(
      await office.act([
        { room, act: river.act('secretariat', 'rule.set', { matter: 'order', text: { en: 'x' } }) },
      ]),
    )
    const { number } = office.press.drafts.of(office.press.article('demonstration', id)!.number)[0]!
    office.press.signing.begin(new Map([[number, [{ id: entry!.id, kind: 'rule.set' }]]]))
    await river.reopen()
    office = await river.seat('secretariat')
    expect(must(deskAt(office).article(id)).drafts).toMatchObject({ accepted: 0, confirmed: 1 })
    const size = office.change().size
    must(await deskAt(office).confirm(id, {}, {}))
    expect(office.change().size).toBe(size)
  })
})
