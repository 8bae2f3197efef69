// Many articles in one file: they come one by one, can be stopped, and are compared once they are here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Seat } from '../interface.ts'
import { must, River } from '../staging/river.ts'
import { PressDesk } from './desk.ts'
import { Readers } from './reading/readers.ts'
import { deskAt, uploaded } from './staging/desk.ts'

const ARTICLES = 12
const feed = Buffer.from(
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Sahel Wire',
    items: Array.from({ length: ARTICLES }, (_, n) => ({
      id: `${n}`,
      title: `The ferry, day ${n}`,
      content_text: `The ferry would sail again on day ${n}, the harbour ministry said.`,
      date_published: '2025-01-05T09:00:00Z',
    })),
  }),
)
const HINTS = { name: 'feed.json', type: 'application/json' }

let river: River
let office: Seat
let readers: Readers
beforeEach(async () => {
  river = await River.found()
  office = await river.seat('secretariat')
  readers = new Readers({ threads: 1 })
})
afterEach(async () => {
  await readers.close()
  await river.end()
})

/** Does `then` after each article of the next file has come. */
const onEach = (then: (part: number) => void): void => {
  const read = readers.read.bind(readers)
  vi.spyOn(readers, 'read').mockImplementationOnce((bytes, hints, knowledge, about) =>
    read(bytes, hints, knowledge, {
      ...about,
      each: (drafted, part, of) => {
        about?.each?.(drafted, part, of)
        then(part)
      },
    }),
  )
}

describe('a file of many articles', () => {
  it('puts each on the desk as it is drafted, and tells how many have come', async () => {
    const desk = new PressDesk(office, 'amina', readers)
    const told: string[] = []
    onEach(() => {
      const { arriving, articles } = desk.list()
      for (const { name, done, of } of arriving) told.push(`${name} ${done} of ${of}`)
      expect(articles).toHaveLength(arriving[0]?.done ?? 0)
    })
    const { articles } = must(await desk.upload(feed, HINTS))
    expect(articles.map(({ title }) => title)).toEqual(
      Array.from({ length: ARTICLES }, (_, n) => `The ferry, day ${n}`),
    )
    expect(articles.every(({ known, drafts }) => !known && drafts.open > 0)).toBe(true)
    expect(told).toEqual(Array.from({ length: ARTICLES }, (_, n) => `feed.json ${n + 1} of ${ARTICLES}`))
    expect(desk.list().arriving).toEqual([])
    expect(desk.list().articles).toHaveLength(ARTICLES)
  })

  it('keeps what came before it was stopped, and the rest comes when it is sent again', async () => {
    const desk = new PressDesk(office, 'amina', readers)
    const stop = new AbortController()
    onEach((part) => {
      if (part === 4) stop.abort()
    })
    expect(await desk.upload(feed, HINTS, stop.signal)).toMatchObject({
      ok: false,
      problem: { code: 'cancelled' },
    })
    expect(desk.list()).toMatchObject({ totals: { articles: 5 }, arriving: [] })
    const again = must(await desk.upload(feed, HINTS))
    expect(again.articles.map(({ known }) => known)).toEqual(
      Array.from({ length: ARTICLES }, (_, part) => part < 5),
    )
  })
})

describe('articles that nobody has opened', () => {
  it('are compared all the same, and the list says so while it lasts', async () => {
    const desk = deskAt(office)
    await uploaded(desk)
    const quay = { name: 'quay.txt', type: 'text/plain', outlet: 'The Quay' }
    must(await desk.upload(Buffer.from('the ferry article, quay.txt'), quay))
    expect(desk.list()).toMatchObject({ comparing: true, articles: [{ same: 0 }, {}] })
    await expect.poll(() => desk.list().comparing).toBe(false)
    expect(desk.list().articles[0]!.same).toBeGreaterThan(10)
  })
  it('are asked for once where comparing fails, and the rest are compared', async () => {
    const desk = deskAt(office)
    await uploaded(desk)
    const quay = { name: 'quay.txt', type: 'text/plain', outlet: 'The Quay' }
    must(await desk.upload(Buffer.from('the ferry article, quay.txt'), quay))
    const neighbours = vi.spyOn(office.press.drafts, 'neighbours').mockImplementation(() => {
      throw new Error('the index of words is damaged')
    })
    expect(desk.list().comparing).toBe(true)
    await expect.poll(() => desk.list().comparing).toBe(false)
    const asked = neighbours.mock.calls.length
    expect(desk.list()).toMatchObject({ comparing: false, totals: { articles: 2 } })
    expect(neighbours.mock.calls.length).toBe(asked)
  })
})
