// An analyst alone: a process with one seat, one article, and what the process file answers after confirming it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { overview, statements } from '@parley/talks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Node, Seat } from '../interface.ts'
import { openNode } from '../node.ts'
import type { ProcessSetup } from '../setup.ts'
import { must } from '../staging/river.ts'
import { deskAt, uploaded } from './staging/desk.ts'

const text = (en: string) => ({ en })
const ALONE: ProcessSetup = {
  slug: 'ferry',
  title: text('Ferry talks'),
  reenactment: false,
  demonstration: true,
  zones: [{ zone: 'Europe/Lisbon', label: text('Lisbon') }],
  languages: ['en'],
  convenor: 'analyst',
  organisations: [{ label: 'desk', name: text('Desk'), type: 'other', atTable: false, roles: [] }],
  seats: [{ name: 'desk', organisation: 'desk', capacity: 'observer' }],
  people: [{ label: 'analyst', name: text('An Analyst'), organisation: 'desk', seat: 'desk' }],
}

let data: string
let node: Node
let seat: Seat
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-ferry-'))
  node = must(await openNode({ data, mode: 'write' }))
  must(await node.createProcess(node.guest(), ALONE))
  seat = must(await node.openSeat(node.guest(), 'ferry', 'desk'))
  const desk = deskAt(seat)
  const { id } = await uploaded(desk)
  must(desk.accept(id, 'all'))
  expect(must(await desk.confirm(id, {}, {})).setAside).toEqual([])
})
afterAll(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

const reader = { seat: 'desk', language: 'en', now: '2024-03-04T00:00:00Z' }

it('knows the parties, what is awaited of whom, and which assurances there are', () => {
  const answered = overview(seat.db, reader, { record: seat.recordLine(), lookedAt: -1 })!
  expect(answered.delegations.map(({ party, members, open }) => [party.name.en, members, open])).toEqual([
    ['Arvania', 3, true],
    ['Northern Front', 0, true],
  ])
  expect(answered.commitments).toMatchObject({ written: 0, oral: 1, refused: 1 })
  expect(answered.awaited.map(({ from, what, about }) => [from.name.en, what, about.form])).toContainEqual([
    'Northern Front',
    'reply',
    'counter-response',
  ])
  expect(answered.incidents).toHaveLength(1)
})

it('counts statements by side, named and unnamed, and says whose voice it does not hold', () => {
  const { balance, silent } = statements(seat.db, reader)
  const of = (name: string) => balance.find(({ side }) => side?.name.en === name)
  expect(of('Arvania')).toMatchObject({ named: 1, unnamed: 0 })
  expect(silent.map(({ name }) => name.en)).toEqual(['Northern Front'])
})

it('was not written by anybody who is told of in it', () => {
  const authors = seat.db
    .prepare<[], string>('SELECT DISTINCT recorded_by FROM entries WHERE kind IS NOT NULL')
    .pluck()
    .all()
  expect(authors.filter((author) => author !== null)).toEqual([seat.person])
  const direct = seat.db
    .prepare<[], string>("SELECT DISTINCT kind FROM entries WHERE basis = 'direct' AND governing = 1")
    .pluck()
    .all()
  expect(direct).toEqual(expect.arrayContaining(['source.cite', 'place.name']))
  expect(direct).not.toContain('paper.hand-over')
})
