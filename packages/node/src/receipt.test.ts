// Whether the other side had a paper, from what its later entries had seen, without anybody confirming anything.
import { type EntryDetail, entryDetail, exchange } from '@parley/talks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Seat } from './interface.ts'
import { must, River, tablesOf } from './staging/river.ts'

let river: River
beforeAll(async () => {
  river = await River.found()
})
afterAll(() => river.end())

const NOW = '2026-11-22T12:00:00Z'
const gradesOf = (seat: Seat, id: string): Record<string, EntryDetail['receivedBy'][number]['grade']> =>
  Object.fromEntries(
    entryDetail(seat.db, { seat: seat.name, language: 'en', now: NOW }, id)!.receivedBy.map(
      ({ seat, grade }) => [seat, grade],
    ),
  )

test('a paper is seen by the south once the south writes anything after it, and both sides see that', async () => {
  const north = await river.seat('north')
  const room = await river.governing()
  const [paper] = must(await north.act([{ room, act: river.paper('north', 'south', 'Terms') }]))
  expect(gradesOf(north, paper!.id)).toEqual({ secretariat: 'available', south: 'available' })
  const south = await river.seat('south')
  const [answer] = must(
    await south.act([{ room, act: river.act('south', 'issue.raise', { title: { en: 'Other' } }) }]),
  )
  for (const name of ['north', 'south', 'secretariat']) {
    const seat = await river.upToDate(name)
    expect(gradesOf(seat, paper!.id)).toEqual({ secretariat: 'available', south: 'seen' })
    const [slip] = exchange(seat.db, { seat: name, language: 'en', now: NOW }).slips
    expect(slip!.receipts).toMatchObject([{ grade: 'seen', entry: answer!.place }])
  }
})

test('acts that crossed each other show neither as seen', async () => {
  const [north, south] = [await river.upToDate('north'), await river.upToDate('south')]
  const room = await river.governing()
  const acted = await Promise.all([
    north.act([{ room, act: river.paper('north', 'south', 'Crossing') }]),
    south.act([{ room, act: river.paper('south', 'north', 'Crossing too') }]),
  ])
  const [one, other] = acted.map((each) => must(each)[0]!)
  const first = one!.place! < other!.place! ? one! : other!
  const seat = await river.upToDate('secretariat')
  const grades = gradesOf(seat, first.id)
  expect(grades[first === one ? 'south' : 'north']).toBe('available')
})

test('a file that is rebuilt says the same of what was seen', async () => {
  for (const name of ['north', 'south']) {
    const seat = await river.upToDate(name)
    const before = tablesOf(seat)
    const seen = seat.db.prepare<[], number>('SELECT count(seen) FROM entries').pluck().get()
    expect(seen).toBeGreaterThan(3)
    await seat.rebuild()
    expect(tablesOf(seat)).toEqual(before)
  }
})

test('a file with the tables of another version is made again from the copy', async () => {
  const before = tablesOf(await river.upToDate('south'))
  ;(await river.seat('south')).db.pragma('user_version = 7')
  await river.reopen()
  expect(tablesOf(await river.upToDate('south'))).toEqual(before)
})
