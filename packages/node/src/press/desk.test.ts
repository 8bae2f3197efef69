import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryArticle } from '../../../press/src/acts/staging/ferry.ts'
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

describe('nobody else', () => {
  it('learns that the rapporteur read an article: not another account of the same seat', async () => {
    const article = await uploaded(deskAt(office, 'amina'))
    const other = deskAt(office, 'zalmai')
    expect(other.list().articles).toEqual([])
    for (const refused of [
      other.article(article.id),
      other.change(article.id, 1, { state: 'accepted' }),
      other.split(article.id, 1, 40),
      other.join(article.id, [1, 2]),
      other.accept(article.id, 'all'),
      other.original(article.id),
      await other.correct(article.id, { title: 'Mine' }),
      await other.confirm(article.id, {}, {}),
      await other.remove(article.id),
    ])
      expect(refused).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(must(deskAt(office, 'amina').article(article.id)).list).toEqual(article.list)
  })

  it('learns it from the north’s seat, its state or its search, or from the state of the seat itself', async () => {
    const before = (await river.seat('north')).change().size
    const article = await uploaded(deskAt(office))
    must(deskAt(office).accept(article.id, 'all'))
    const north = await river.upToDate('north')
    expect(north.change().size).toBe(before)
    expect(deskAt(north).list().articles).toEqual([])
    for (const seat of [north, office]) {
      expect(JSON.stringify(seat.state())).not.toMatch(/ferry/i)
      expect(seat.search('ferry').total).toBe(0)
    }
  })

  it('finds its drafts among those that theirs are compared with', async () => {
    await uploaded(deskAt(office, 'amina'), 'one.txt')
    const theirs = await uploaded(deskAt(office, 'zalmai'), 'two.txt', 'The Quay')
    expect(theirs.list.every(({ match }) => match.is === 'new')).toBe(true)
  })
})

describe('the same incident in another language', () => {
  it('is known by place, day, figures and event, though no word is shared', async () => {
    const desk = deskAt(office)
    const english = await uploaded(desk)
    const { draft } = english.list[numberOf(english, 'shelling on Friday') - 1]!
    const claim = 'Cuma akşamı Port Tamar bombalandı, 2 kişi öldü'
    const span: [number, number] = [0, claim.length]
    const turkish = { ...draft, claim, span, parts: [span], cue: null, hedges: [], rules: [] }
    const source = { ...ferryArticle().source, outlet: 'Kıyı Gazetesi', language: 'tr' }
    const article = { text: claim, source, blocks: [{ span, form: 'paragraph' as const }], marks: [] }
    const file = {
      name: 'kiyi.txt',
      mediaType: 'text/plain',
      sha256: 'e'.repeat(64),
      bytes: Buffer.from(claim),
    }
    const added = office.press.add('demonstration', file, { article, drafts: [turkish] })
    const [found] = must(desk.article(added.id)).list
    expect(found!.match).toMatchObject({
      is: 'same',
      with: [expect.objectContaining({ article: english.id, field: null })],
    })
  })
})

describe('an article', () => {
  it('is there after a restart, with what was decided of its drafts', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    must(desk.change(id, 1, { state: 'rejected' }))
    const before = must(desk.change(id, 2, { force: 'claimed' }))
    await river.reopen()
    const after = must(deskAt(await river.seat('secretariat')).article(id))
    expect(after.drafts).toMatchObject({ rejected: 1, confirmed: 0 })
    expect(after.list.find(({ n }) => n === 2)).toMatchObject({ edited: ['force'], draft: before.draft })
  })

  it('is taken in once, however often it is dropped', async () => {
    const desk = deskAt(office)
    const first = await uploaded(desk)
    must(desk.change(first.id, 1, { state: 'rejected' }))
    const again = must(
      await desk.upload(Buffer.from('the ferry article, ferry.txt'), {
        name: 'ferry.txt',
        type: 'text/plain',
      }),
    )
    expect(again.articles).toMatchObject([{ id: first.id, known: true, drafts: { rejected: 1 } }])
    expect(desk.list().totals.articles).toBe(1)
  })

  it('leaves nothing behind when it is deleted, but for what was confirmed', async () => {
    const desk = deskAt(office)
    const { id, list } = await uploaded(desk)
    must(desk.change(id, list[0]!.n, { state: 'accepted' }))
    const { confirmed } = must(await desk.confirm(id, {}, {}))
    must(await desk.remove(id))
    expect(desk.list()).toMatchObject({ articles: [], totals: { articles: 0, open: 0 } })
    expect(desk.original(id)).toMatchObject({ ok: false })
    const other = await uploaded(desk, 'other.txt', 'The Quay')
    expect(other.list.flatMap(({ match }) => match.with).every(({ draft }) => draft === null)).toBe(true)
    expect(confirmed[0]!.entries.every(({ place }) => place !== null)).toBe(true)
  })

  it('is given back byte by byte', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    expect(must(desk.original(id))).toEqual({
      name: 'ferry.txt',
      bytes: Buffer.from('the ferry article, ferry.txt'),
    })
  })

  it('dated anew is drafted again, but for what somebody touched', async () => {
    const desk = deskAt(office)
    const { id, list } = await uploaded(desk)
    must(desk.change(id, list[3]!.n, { force: 'claimed' }))
    const after = must(await desk.correct(id, { published: '2024-03-10' }))
    expect(after.published).toBe('2024-03-10')
    expect(after.list.map(({ n }) => n)).toEqual(list.map(({ n }) => n))
    expect(after.list[3]!.edited).toEqual(['force'])
  })
})

describe('a draft', () => {
  it('is always of words of the article: a span elsewhere is refused', async () => {
    const desk = deskAt(office)
    const { id, text } = await uploaded(desk)
    for (const span of [
      [5, 5],
      [10, text.length + 1],
    ] as [number, number][])
      expect(desk.change(id, 1, { span })).toMatchObject({ ok: false, problem: { code: 'bad-input' } })
    const moved = must(desk.change(id, 1, { span: [4, 30] }))
    expect(moved.draft.claim).toBe(text.slice(4, 30))
  })

  it('takes a day and a place that only the analyst knew, without words of the article for them', async () => {
    const desk = deskAt(office)
    const article = await uploaded(desk)
    const { n, draft } = article.list.find(({ draft }) => draft.becomes === 'incident-claim')!
    const [at] = draft.span
    const time = { span: [at, at] as [number, number], from: '2024-03-01', to: '2024-03-01', zone: null }
    const places = [{ span: [at, at] as [number, number], name: 'Upper Sarra', id: null }]
    const changed = must(desk.change(article.id, n, { time: { ...time, precision: 'day' }, places }))
    expect(changed.draft).toMatchObject({ time, places })
  })

  it('goes back to what was drafted', async () => {
    const desk = deskAt(office)
    const { id, list } = await uploaded(desk)
    must(
      desk.change(id, 1, {
        becomes: 'commentary',
        details: { force: 'linked' },
        wording: { en: 'Other words' },
      }),
    )
    expect(must(desk.change(id, 1, { undo: true }))).toMatchObject({
      draft: list[0]!.draft,
      edited: [],
      details: {},
      wording: null,
    })
  })

  it('split and joined again tells the same words, under a new number', async () => {
    const desk = deskAt(office)
    const { id, list } = await uploaded(desk)
    const { n, draft } = list[0]!
    const at = draft.span[0] + draft.claim.indexOf(' in Lisbon')
    const parted = must(desk.split(id, n, at)).list.filter(({ madeFrom }) => madeFrom.includes(n))
    expect(parted.map(({ draft: { claim } }) => claim)).toEqual([
      'The talks between Arvania and the Northern Front',
      'in Lisbon ended on Saturday without agreement on the ferry line',
    ])
    expect(parted.map(({ draft: { places } }) => places.length)).toEqual([0, 1])
    const whole = must(
      desk.join(
        id,
        parted.map((part) => part.n),
      ),
    ).list.find(({ madeFrom }) => madeFrom.length === 2)!
    expect(whole.draft.claim).toBe(draft.claim)
    expect([n, ...parted.map((part) => part.n)]).not.toContain(whole.n)
    expect(desk.split(id, whole.n, draft.span[1] + 5)).toMatchObject({ ok: false })
  })

  it('split comes back whole when that is taken back, unless a part was decided on for good', async () => {
    const desk = deskAt(office)
    const { id, list } = await uploaded(desk)
    const { n, draft } = list[0]!
    const at = draft.span[0] + draft.claim.indexOf(' in Lisbon')
    const [part, other] = must(desk.split(id, n, at)).list.filter(({ madeFrom }) => madeFrom.includes(n))
    expect(must(desk.unmake(id, part!.n)).list.map((one) => one.n)).toEqual(list.map((one) => one.n))
    expect(desk.unmake(id, other!.n)).toMatchObject({ problem: { code: 'not-found' } })
    expect(desk.unmake(id, n)).toMatchObject({ problem: { code: 'bad-input' } })
  })

  it('by hand is of words of the article, told by the outlet until somebody says who speaks', async () => {
    const desk = deskAt(office)
    const { id, text } = await uploaded(desk)
    const after = must(desk.add(id, [0, 26])).list.find(({ draft }) => draft.span[0] === 0)!
    expect(after).toMatchObject({
      state: 'open',
      draft: { claim: text.slice(0, 26), source: { kind: 'outlet' } },
    })
    expect(desk.add(id, [0, text.length + 1])).toMatchObject({ problem: { code: 'bad-input' } })
  })

  it('shows the acts that it would become as sentences, and what they need', async () => {
    const desk = deskAt(office)
    const article = await uploaded(desk)
    const offer = article.list.find(({ draft }) => draft.becomes === 'offer')!
    expect(offer.acts.at(-1)).toMatchObject({
      kind: 'offer.make',
      where: 'room',
      problem: null,
      sentence: { key: 'act.offer.make', values: { actor: { en: 'Northern Front' } } },
    })
    expect(article.plan.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['source', ...offer.acts.at(-1)!.needs]),
    )
  })

  it('of a body under another name takes the analyst’s word for it', async () => {
    const desk = deskAt(office)
    const { id } = await uploaded(desk)
    const after = must(
      await desk.correct(id, { things: [{ key: 'organisation:northern front', is: river.ids.north! }] }),
    )
    const offer = after.list.find(({ draft }) => draft.becomes === 'offer')!
    expect(offer.acts.at(-1)!.sentence.values.actor).toEqual({ en: 'North' })
    expect(after.plan.find(({ key }) => key === 'organisation:northern front')).toMatchObject({
      is: { id: river.ids.north },
    })
  })
})

describe('a second outlet', () => {
  it('that tells the same is known before anything is confirmed, and so is one that contradicts', async () => {
    const desk = deskAt(office)
    const first = await uploaded(desk)
    const second = await uploaded(desk, 'quay.txt', 'The Quay')
    const n = numberOf(second, 'under their flag')
    expect(second.list.find((one) => one.n === n)!.match).toMatchObject({
      is: 'same',
      with: [{ article: first.id, outlet: { und: 'The Harbour Post' }, field: null }],
    })
    expect(desk.list().articles[0]!.same).toBeGreaterThan(10)
  })
})
