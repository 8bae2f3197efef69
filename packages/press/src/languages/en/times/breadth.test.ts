import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article.ts'
import { analyse } from '../analyse.ts'
import { times } from './times.ts'

/** As said on Monday, 27 October 2025. */
const said = (text: string): string[] => {
  const article: Article = {
    text,
    source: {
      title: null,
      outlet: null,
      author: null,
      dateline: null,
      published: '2025-10-27',
      zone: 'Asia/Karachi',
      language: 'en',
    },
    blocks: [{ span: [0, text.length], form: 'paragraph' }],
    marks: [],
  }
  return times(analyse(article)).map(({ time }) => `${time.from} – ${time.to}`)
}
const last = (text: string) => said(text).at(-1)

describe('what only looks like a time', () => {
  test.each([
    'He read it in the Sunday Times.',
    'Fighters of the March 9 Alliance took the town.',
    'They signed the Good Friday Agreement.',
    'Theresa May met the rebels.',
    'He wished them a good Thursday.',
    'Each tells the other, every Thursday by noon, where it drills.',
    'They were fed twice a day.',
  ])('%s', (text) => expect(said(text)).toEqual([]))
})

describe('what is ahead though the verb is past', () => {
  test.each([
    ['He pleaded with both to come back on Friday.', '2025-10-31 – 2025-10-31'],
    ['She exhorted donors to cover the gap by Sunday.', 'null – 2025-11-02'],
    ['He insisted that the peaks be evacuated by Christmas.', 'null – 2025-12-25'],
    ['He promised that the camps would be closed by September.', 'null – 2026-09-30'],
    ['The party announced a strike for Thursday.', '2025-10-30 – 2025-10-30'],
    ['They agreed a truce starting on Friday.', '2025-10-31 – null'],
    ['The rebels were given until Friday to reply.', 'null – 2025-10-31'],
    ['The deal lapses in March.', '2026-03-01 – 2026-03-31'],
    ['A round has been pencilled in for January 14.', '2026-01-14 – 2026-01-14'],
    ['He has summoned them to Nairobi on Friday.', '2025-10-31 – 2025-10-31'],
    ['They will hand it over in the coming days.', '2025-10-27 – null'],
  ])('%s', (text, wanted) => expect(last(text)).toBe(wanted))
})

describe('what is told though the verb governs another', () => {
  test.each([
    ['The gunboats allowed them to fish on Friday.', '2025-10-24 – 2025-10-24'],
    ['The truce took hold on 27 November.', '2024-11-27 – 2024-11-27'],
    ['They saw about forty men leaving on Sunday.', '2025-10-26 – 2025-10-26'],
    ['It had all but fallen through on Friday.', '2025-10-24 – 2025-10-24'],
    ['They stayed away from Friday’s session.', '2025-10-24 – 2025-10-24'],
    ['They did not speak to each other on Friday.', '2025-10-24 – 2025-10-24'],
  ])('%s', (text, wanted) => expect(last(text)).toBe(wanted))
})

describe('units and their parts', () => {
  test.each([
    ['They met a fortnight ago.', '2025-10-13 – 2025-10-13'],
    ['The siege began a year and a half ago.', '2024-04-01 – 2024-04-30'],
    ['Twenty-three years ago they signed it.', '2002-01-01 – 2002-12-31'],
    ['A century ago it was drawn.', '1925-01-01 – 1925-12-31'],
    ['They were displaced so far this year.', '2025-01-01 – 2025-10-27'],
    ['The war of 2014-15 left 6,000 dead.', '2014-01-01 – 2015-12-31'],
    ['It was drawn in the 19th century.', '1801-01-01 – 1900-12-31'],
    ['It collapsed in the nineties.', '1990-01-01 – 1999-12-31'],
    ['It will sit in the first quarter of 2026.', '2026-01-01 – 2026-03-31'],
    ['They met the week before last.', '2025-10-13 – 2025-10-19'],
    ['He will go there the week after next.', '2025-11-10 – 2025-11-16'],
    ['The mission will report by year-end.', 'null – 2025-12-31'],
    ['Last week’s attack was the worst.', '2025-10-20 – 2025-10-26'],
    ['The weekend’s clashes left nine dead.', '2025-10-25 – 2025-10-26'],
    ['It will open two weeks from now.', '2025-11-10 – 2025-11-10'],
    ['They will start no earlier than 3 November.', '2025-11-03 – null'],
    ['The truce will hold from December 20 to January 6.', '2025-12-20 – 2026-01-06'],
    ['The pause expires at midnight.', '2025-10-28T00:00 – 2025-10-28T00:00'],
    ['It is set for the week of 10 November.', '2025-11-10 – 2025-11-16'],
    ['They met in late 2024.', '2024-10-01 – 2024-12-31'],
    ['They met in mid-February.', '2025-02-11 – 2025-02-20'],
    ['On Friday and Saturday shells fell.', '2025-10-24 – 2025-10-25'],
    ['Shelling resumed in the wee hours of Saturday.', '2025-10-25 – 2025-10-25'],
    ['It took effect at noon local time on Friday.', '2025-10-24T12:00 – 2025-10-24T12:00'],
    ['They held their fire during Ramadan.', '2025-03-01 – 2025-03-29'],
    ['They fell on Shrove Tuesday.', '2025-03-04 – 2025-03-04'],
  ])('%s', (text, wanted) => expect(last(text)).toBe(wanted))
})

describe('counted from what was told', () => {
  test.each([
    ['It failed in 2019. In September of that year the talks died.', '2019-09-01 – 2019-09-30'],
    ['They reported in 2021 that arms had come the year before.', '2020-01-01 – 2020-12-31'],
    ['They shot him in 1997. A year afterwards they left.', '1998-01-01 – 1998-12-31'],
    ['It signed in October 2019. Within a year the killings resumed.', '2019-10-01 – 2020-10-31'],
    ['A man quit on Friday. Another quit hours later.', '2025-10-24 – 2025-10-24'],
    ['It opened on Friday, two days after a drone fell.', '2025-10-22 – 2025-10-22'],
    ['It was shot down on 3 October. Leaflets appeared overnight.', '2025-10-03 – 2025-10-04'],
  ])('%s', (text, wanted) => expect(last(text)).toBe(wanted))

  test('an hour further on is of the news day', () => {
    const text = 'Troops met on Sunday.\n\nThe road is old.\n\nOthers came at midday.'
    expect(last(text)).toBe('2025-10-26T12:00 – 2025-10-26T12:00')
  })
})

describe('a chronology', () => {
  test('the date at its head is kept, with the paragraph that it labels', () => {
    expect(said('July 2003 - Troops take the camp. Villagers flee.')).toEqual(['2003-07-01 – 2003-07-31'])
  })
})

describe('what ends or begins within a month', () => {
  test.each([
    ['The pause holds until it expires in November.', 'null – 2025-11-30'],
    ['The road has been shut since rebels took the pass in January.', '2025-01-01 – null'],
    ['Ten truces failed since the movement took up arms again in late 2021.', '2021-10-01 – null'],
    ['It will send monitors by mid-November.', 'null – 2025-11-15'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})

describe('the day that something is moved to', () => {
  test.each([
    ['She proposed bringing the release forward to Tuesday.', '2025-10-28 – 2025-10-28'],
    ['The council postponed the vote to Thursday.', '2025-10-30 – 2025-10-30'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected))
})
