// Received in three grades: available to, covered by a later entry of, receipt confirmed by.
import { expect, it } from 'vitest'
import { en, openTalks, PLENARY, type Stage } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'maral', language: 'en', now: '2026-03-02T12:00:00Z' }

const handOver = (stage: Stage): { paper: string; place: number } => {
  const paper = stage.act('torvik', PLENARY, 'paper.hand-over', {
    title: en('Demands'),
    form: 'demand',
    manner: 'written',
    to: [stage.ids.sovan!],
    languages: ['en'],
    textPublic: false,
  })
  return { paper, place: stage.row('entries', paper)!.entry as number }
}
const state = (stage: Stage, by: string, seen: number) =>
  stage.act(
    by,
    PLENARY,
    'issue.raise',
    { title: en('Hours') },
    {},
    { seen, notAfter: '2026-03-02T11:00:00Z' },
  )

const gradeOf = (stage: Stage, paper: string) => {
  const [slip] = ask.exchange(stage.db, reader).slips
  const seat = ask.entryDetail(stage.db, reader, paper)!.receivedBy.find(({ seat }) => seat === 'sovan')
  expect(slip!.receipts[0]?.grade).toBe(seat?.grade)
  return { ...slip!.receipts[0], by: undefined, seatAt: seat?.at }
}

it('a paper is available to the other side, until an entry of theirs shows that they had it', () => {
  const stage = openTalks()
  const { paper, place } = handOver(stage)
  expect(gradeOf(stage, paper)).toMatchObject({ grade: 'available', entry: null })
  state(stage, 'kass', place)
  expect(gradeOf(stage, paper)).toMatchObject({ grade: 'available' })
  const covering = stage.row('entries', state(stage, 'kass', place + 1))!.entry
  state(stage, 'kass', place + 2)
  expect(gradeOf(stage, paper)).toMatchObject({
    grade: 'seen',
    entry: covering,
    at: '2026-03-02T11:00:00Z',
    seatAt: '2026-03-02T11:00:00Z',
  })
})

it('what other seats have seen says nothing of a side', () => {
  const stage = openTalks()
  const { paper, place } = handOver(stage)
  state(stage, 'elat', place + 1)
  state(stage, 'torvik', place + 1)
  expect(gradeOf(stage, paper)).toMatchObject({ grade: 'available' })
})

it('a receipt that was confirmed on purpose stands above what follows from an entry', () => {
  const stage = openTalks()
  const { paper, place } = handOver(stage)
  state(stage, 'kass', place + 1)
  stage.act('kass', PLENARY, 'paper.receive', { paper })
  expect(gradeOf(stage, paper)).toMatchObject({ grade: 'confirmed' })
})

it('an erasure is asked of all who read it, and confirmed by whoever writes after taking the request', () => {
  const stage = openTalks()
  const commitment = 'c'.repeat(64)
  const description = { $enclosed: { commitment, sealed: 'd'.repeat(64) } }
  const exhibit = stage.act('torvik', PLENARY, 'evidence.deposit', {
    title: en('Photograph'),
    form: 'photograph',
    sensitive: true,
    description,
  })
  const partOf = () => ask.entryDetail(stage.db, reader, exhibit)!.erasable[0]!
  expect(partOf()).toMatchObject({ name: 'description', erasedBy: null })
  expect(partOf().asked).toBeUndefined()
  const erasure = {
    entry: exhibit,
    what: 'field' as const,
    name: 'description',
    reason: en('Names a witness'),
  }
  const place = stage.row('entries', stage.act('torvik', PLENARY, 'evidence.erase', erasure))!.entry as number
  const readers = JSON.parse(String(stage.row('entries', exhibit)!.readers)) as string[]
  expect(partOf()).toMatchObject({ erasedBy: place, asked: readers, confirmed: ['maral'] })
  state(stage, 'kass', place)
  expect(partOf().confirmed).toEqual(['maral'])
  state(stage, 'kass', place + 1)
  expect(partOf().confirmed).toEqual(['maral', 'sovan'])
})
