// A process with every hand in it: receipts, replies, confirmations, withdrawn papers.
import { expect, it } from 'vitest'
import { en, openTalks, PLENARY } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }
const record = {
  ...{ leaves: 1, opened: 1, root: '00', cosigned: 2, quorum: 2, checkpointAt: null, checkedAt: null },
  ...{ fault: null, oneMachine: true, kept: 0 },
}
const waiting = (stage: ReturnType<typeof openTalks>) =>
  ask
    .overview(stage.db, reader, { record, lookedAt: -1 })!
    .awaited.map(({ from, what, own }) => `${from.name.en} ${what}${own ? ' (own)' : ''}`)

function withDemand() {
  const stage = openTalks()
  const paper = stage.act('torvik', PLENARY, 'paper.hand-over', {
    title: en('Demands'),
    form: 'demand',
    manner: 'written',
    to: [stage.ids.sovan!],
    languages: ['en'],
    textPublic: false,
  })
  return { stage, paper }
}

it('a demand awaits receipt and reply, and each is closed by the hand of the side that owes it', () => {
  const { stage, paper } = withDemand()
  expect(waiting(stage)).toEqual(['sovan reply (own)', 'sovan receipt (own)'])
  stage.act('kass', PLENARY, 'paper.receive', { paper })
  expect(waiting(stage)).toEqual(['sovan reply (own)'])
  stage.act('kass', PLENARY, 'paper.reply', { paper, answer: 'refer-to-principals' })
  expect(waiting(stage)).toEqual(['sovan instructions (own)'])
  stage.act('kass', PLENARY, 'paper.reply', { paper, answer: 'reject', text: en('No') })
  expect(waiting(stage)).toEqual([])
})

it('a paper that is refused awaits nothing, whatever somebody answers to it', () => {
  const { stage } = withDemand()
  const before = waiting(stage)
  const refused = stage.act('torvik', PLENARY, 'paper.hand-over', {
    title: en('Not a paper'),
    form: 'demand',
    manner: 'written',
    to: [stage.ids.torvik!],
    languages: ['en'],
    textPublic: false,
  })
  expect(stage.db.prepare('SELECT verdict FROM entries WHERE id = ?').pluck().get(refused)).toBe('refused')
  stage.act('kass', PLENARY, 'paper.reply', { paper: refused, answer: 'refer-to-principals' })
  expect(waiting(stage)).toEqual(before)
})

it('a withdrawn paper awaits nothing and is shown as withdrawn', () => {
  const { stage, paper } = withDemand()
  stage.act('torvik', PLENARY, 'paper.withdraw', { paper })
  expect(waiting(stage)).toEqual([])
  expect(ask.exchange(stage.db, reader).slips[0]).toMatchObject({ withdrawn: true, unanswered: false })
})

it('a demand answered by another paper is answered', () => {
  const { stage, paper } = withDemand()
  stage.act('kass', PLENARY, 'paper.hand-over', {
    title: en('Response'),
    form: 'response',
    manner: 'written',
    to: [stage.ids.maral!],
    inReplyTo: paper,
    languages: ['en'],
    textPublic: false,
  })
  expect(waiting(stage)).toEqual(['maral receipt'])
  expect(ask.exchange(stage.db, reader).slips[0]).toMatchObject({ unanswered: false })
})

it('a declined request is closed, and so is one for which an assurance was declined', () => {
  const stage = openTalks()
  const to = [stage.ids.sovan!]
  const one = stage.act('torvik', PLENARY, 'request.make', { text: en('Name the prisoners'), to })
  const other = stage.act('torvik', PLENARY, 'request.make', { text: en('Assure it in writing'), to })
  expect(waiting(stage)).toHaveLength(2)
  stage.act('kass', PLENARY, 'request.answer', { request: one, answer: 'declined' })
  stage.act('kass', PLENARY, 'assurance.decline', {
    form: 'written',
    wording: 'declined',
    text: en('No assurance'),
    request: other,
  })
  expect(waiting(stage)).toEqual([])
  expect(ask.commitments(stage.db, reader).demands.map(({ answer }) => answer)).toEqual([
    'declined',
    'declined',
  ])
})

it('an undertaking beyond the mandate awaits confirmation and is not counted as standing', () => {
  const stage = openTalks()
  stage.act('kass', PLENARY, 'undertaking.make', {
    text: en('To open the crossing'),
    to: [stage.ids.maral!],
    form: 'written',
    elements: { who: en('Sovan'), what: en('opens the crossing') },
  })
  expect(waiting(stage)).toEqual(['sovan confirmation (own)'])
  expect(ask.overview(stage.db, reader, { record, lookedAt: -1 })!.commitments).toMatchObject({ written: 0 })
})

it('nothing is remembered across a change of the file', () => {
  const { stage } = withDemand()
  expect(ask.exchange(stage.db, reader).total).toBe(1)
  stage.act('torvik', PLENARY, 'paper.hand-over', {
    title: en('A second paper'),
    form: 'letter',
    manner: 'written',
    to: [stage.ids.sovan!],
    languages: ['en'],
    textPublic: false,
  })
  expect(ask.exchange(stage.db, reader).total).toBe(2)
})
