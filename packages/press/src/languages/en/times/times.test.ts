import { describe, expect, test } from 'vitest'
import type { Article } from '../../../article.ts'
import { analyse } from '../analyse.ts'
import { times } from './times.ts'

const read = (
  text: string,
  published: string | null = '2025-10-27',
  zone: string | null = 'Asia/Karachi',
) => {
  const source = { title: null, outlet: null, author: null, dateline: null, published, zone, language: 'en' }
  const article: Article = {
    text,
    source,
    blocks: [{ span: [0, text.length], form: 'paragraph' }],
    marks: [],
  }
  return times(analyse(article)).map(({ time }) => ({ ...time, words: text.slice(...time.span) }))
}
const said = (text: string, published?: string) =>
  read(text, published).map(({ words, from, to }) => `${words}: ${from} – ${to}`)

describe('what is no time', () => {
  test.each([
    'May he rest in peace, and may they march home.',
    'Some 2000 soldiers and 1900 troops left.',
    'The talks were expected to last two days.',
    'They talked for nine hours and agreed.',
    'Resolution 1701 and Article 1999 bind both.',
    'It happens every Monday and every night.',
    'The score was 3-2.',
    'They meet every second Thursday and every two weeks.',
  ])('%s', (text) => expect(said(text)).toEqual([]))

  test('a post’s time and a dateline’s day tell when it was written', () => {
    expect(said('18:55 - The commander refused to answer.')).toEqual([])
    expect(said('MONTEVIDEO, Sept 18 (Continental Press) - Delegates met.')).toEqual([])
  })
})

describe('what was written the day before', () => {
  test('today is the dateline’s day', () => {
    expect(said('VERBA, Oct 26 (Continental Press) - Delegates today met.')).toEqual([
      'today: 2025-10-26 – 2025-10-26',
    ])
  })

  test('an old dateline dates nothing', () => {
    expect(said('VERBA, Sept 26 (Continental Press) - Delegates today met.')).toEqual([
      'today: 2025-10-27 – 2025-10-27',
    ])
  })
})

describe('a range of a weekday and a date', () => {
  test('has both as its ends', () => {
    expect(said('The truce would hold from Monday through November 8.')).toEqual([
      'from Monday through November 8: 2025-10-27 – 2025-11-08',
    ])
  })
})

describe('without a day of publication', () => {
  test('times are found and not resolved', () => {
    expect(read('They met on Sunday.', null)[0]).toMatchObject({ words: 'on Sunday', from: null, to: null })
  })
})

describe('weekdays', () => {
  test.each([
    ['The second round ended on Sunday.', '2025-10-26'],
    ['The sides met on Monday.', '2025-10-27'],
    ['The talks, which began last Monday, go on.', '2025-10-20'],
    ['He will travel on Wednesday.', '2025-10-29'],
    ['The parties meet again on Friday.', '2025-10-31'],
    ['Talks are set to resume Thursday.', '2025-10-30'],
    ['They will return next Tuesday.', '2025-11-04'],
    ['The envoy was quoted as saying on Saturday that all was well.', '2025-10-25'],
    ['Both armies are said to have met on Friday.', '2025-10-24'],
    ['He demanded that they hand him over on Friday.', '2025-10-31'],
    ['Friday’s attack shocked them.', '2025-10-24'],
    ['They had planned to meet on Saturday.', '2025-10-25'],
    ['Talks could reopen after the bloc on Friday stepped-up raids.', '2025-10-24'],
    ['A meeting scheduled to be held on Saturday was postponed.', '2025-10-25'],
    ['Asked if the offer stood after the raid in Verba on Saturday, she nodded.', '2025-10-25'],
    ['They had been due to meet on Wednesday.', '2025-10-29'],
    ['The hearing was put back to Friday.', '2025-10-31'],
    ['The council is to discuss it behind closed doors on Friday.', '2025-10-31'],
    ['The visit follows talks on Thursday.', '2025-10-23'],
    ['It comes days after a raid on Friday.', '2025-10-24'],
    ['They agreed to calm the valley where both on Friday had lost men.', '2025-10-24'],
    ['The two met yesterday (Saturday).', '2025-10-25'],
    ['They meet at the bridge today (Sunday).', '2025-10-26'],
  ])('%s', (text, day) => expect(read(text).map(({ from, to }) => [from, to])).toEqual([[day, day]]))
})

describe('dates', () => {
  test.each([
    ['The Oct 19 ceasefire held.', 'the oct 19: 2025-10-19 – 2025-10-19'],
    ['It was signed on 19 December.', 'on 19 december: 2024-12-19 – 2024-12-19'],
    ['The rest would be told when they met again on 3 November.', 'on 3 november: 2025-11-03 – 2025-11-03'],
    ['It was signed on October 19th, 2025.', 'on october 19th, 2025: 2025-10-19 – 2025-10-19'],
    ['It was signed on 19/10/2025.', 'on 19/10/2025: 2025-10-19 – 2025-10-19'],
    ['It was signed on 2025-10-19.', 'on 2025-10-19: 2025-10-19 – 2025-10-19'],
    ['The gate was shut on the 22nd.', 'on the 22nd: 2025-10-22 – 2025-10-22'],
    ['The next round starts on 5 November.', 'on 5 november: 2025-11-05 – 2025-11-05'],
    ['They meet on Tuesday, 28 October.', 'on tuesday, 28 october: 2025-10-28 – 2025-10-28'],
    ['They met between 3 and 5 March.', 'between 3 and 5 march: 2025-03-03 – 2025-03-05'],
    ['They met in Doha on Oct. 18-19.', 'on oct. 18-19: 2025-10-18 – 2025-10-19'],
    ['They met from Monday to Wednesday.', 'from monday to wednesday: 2025-10-20 – 2025-10-22'],
  ])('%s', (text, wanted) => expect(said(text).map((one) => one.toLowerCase())).toEqual([wanted]))
})

describe('longer stretches', () => {
  test.each([
    ['It was signed in March 2022.', '2022-03-01', '2022-03-31'],
    ['It was signed in March.', '2025-03-01', '2025-03-31'],
    ['Talks will resume in March.', '2026-03-01', '2026-03-31'],
    ['They met in late June.', '2025-06-21', '2025-06-30'],
    ['In mid-September the delegation left.', '2025-09-11', '2025-09-20'],
    ['They met last week.', '2025-10-20', '2025-10-26'],
    ['Early this month they met.', '2025-10-01', '2025-10-10'],
    ['The accord of last year held.', '2024-01-01', '2024-12-31'],
    ['It collapsed last summer.', '2025-06-01', '2025-08-31'],
    ['Throughout the 1990s the island was divided.', '1990-01-01', '1999-12-31'],
    ['Over the weekend both sides fired.', '2025-10-25', '2025-10-26'],
    ['In the past 24 hours 300 blasts were heard.', '2025-10-26', '2025-10-27'],
    ['They have slept at home for two weeks.', '2025-10-13', '2025-10-27'],
    ['The idea was put to him ten days ago.', '2025-10-17', '2025-10-17'],
    ['Talks would resume in two weeks, he said.', '2025-11-10', '2025-11-10'],
  ])('%s', (text, from, to) => expect(read(text)).toMatchObject([{ from, to }]))

  test('an open end stays open', () => {
    expect(said('He has mediated since 2021.')).toEqual(['since 2021: 2021-01-01 – null'])
    expect(said('They must leave by Friday.')).toEqual(['by Friday: null – 2025-10-31'])
    expect(said('A group could be freed by the end of the month.')).toEqual([
      'by the end of the month: null – 2025-10-31',
    ])
  })
})

describe('counted from what was told', () => {
  test('Istanbul: demands of the previous day, a second session after midday, two days of talks', () => {
    const text =
      'Stalemate persisted on Sunday. Earlier in the day, a response was given to demands submitted the previous day. ' +
      'A second session began after midday. During the two days of talks, evidence was shown.'
    expect(read(text).map(({ from, to }) => [from, to])).toEqual([
      ['2025-10-26', '2025-10-26'],
      ['2025-10-26', '2025-10-26'],
      ['2025-10-25', '2025-10-25'],
      ['2025-10-26', null],
      ['2025-10-25', '2025-10-26'],
    ])
  })

  test('the same evening, the following morning, three days later', () => {
    const text = 'It was fired on 3 October. They denied it the same evening. The following morning they met.'
    expect(read(text).map(({ from }) => from)).toEqual(['2025-10-03', '2025-10-03', '2025-10-04'])
    expect(read('It was fired on 3 October. Three days later they met.').at(-1)!.from).toBe('2025-10-06')
  })
})

describe('bounds and ranges of hours', () => {
  test.each([
    ['It began between 05:40 and 07:15 on Sunday.', '2025-10-26T05:40', '2025-10-26T07:15'],
    ['It began on Sunday. It went on between 15.10 and 16.00.', '2025-10-26T15:10', '2025-10-26T16:00'],
    ['They will be home by nightfall.', null, '2025-10-27'],
    ['They were brought in before lunch.', null, '2025-10-27'],
    ['By Sunday night it had not done so.', null, '2025-10-26'],
    ['Nothing was seen since its last visit on 9 October.', '2025-10-09', null],
    ['They will stay until after the vote in November.', null, '2025-11-30'],
    ['It was signed in March 2022. Nobody has died since then.', '2022-03-01', null],
    ['The sides will meet in the last week of November.', '2025-11-21', '2025-11-30'],
    ['They fired over the past week.', '2025-10-20', '2025-10-27'],
    ['They meet in the first week of February.', '2026-02-01', '2026-02-07'],
    ['They promised another three hours on Wednesday.', '2025-10-29', '2025-10-29'],
    ['An attempt to stop it on Friday failed.', '2025-10-24', '2025-10-24'],
    ['The offensive follows the raids since Friday.', '2025-10-24', null],
    ['Until now the post has been calm.', null, '2025-10-27'],
    [
      'Nobody has crossed since the two armies signed a truce with the elders on 9 October.',
      '2025-10-09',
      null,
    ],
    ['The road has been shut since rebels took the town ten years ago.', '2015-01-01', null],
    ['The crossing has been shut for a year and a half.', '2024-04-27', '2025-10-27'],
    ['They want the cattle back by 15 January.', null, '2026-01-15'],
    ['They have fired in the last days.', null, null],
    ['The envoy arrived recently.', null, null],
    ['The mill was hit a short while ago.', '2025-10-27', '2025-10-27'],
    ['More than a year ago the mill was hit.', '2024-01-01', '2024-12-31'],
    ['Over a year ago the mill was hit.', '2024-01-01', '2024-12-31'],
    ['The fighting will spread in the near future.', '2025-10-27', null],
    ['She urged them to sell the mill during a visit to Verat on Thursday.', '2025-10-23', '2025-10-23'],
    ['She will urge them to sell it during a visit to Verat on Thursday.', '2025-10-30', '2025-10-30'],
  ])('%s', (text, from, to) => expect(read(text).at(-1)).toMatchObject({ from, to }))
})

describe('times of day', () => {
  test.each([
    ['It began at 6pm local time on Sunday.', '2025-10-26T18:00', 'hour', 'Asia/Karachi'],
    ['It began at 14:30 GMT on Sunday.', '2025-10-26T14:30', 'minute', 'Etc/UTC'],
    ['It began shortly after midday on Friday.', '2025-10-24', 'part-of-day', 'Asia/Karachi'],
    ['It was shelled before dawn.', null, 'part-of-day', 'Asia/Karachi'],
    ['Locals heard fire on Sunday evening.', '2025-10-26', 'part-of-day', 'Asia/Karachi'],
    ['They sat at six in the evening on Thursday.', '2025-10-23T18:00', 'hour', 'Asia/Karachi'],
  ])('%s', (text, from, precision, zone) => expect(read(text)).toMatchObject([{ from, precision, zone }]))

  test('overnight has both days', () => {
    expect(said('Drones were launched overnight.')).toEqual(['overnight: 2025-10-26 – 2025-10-27'])
  })

  test('until noon of a day that is ahead', () => {
    expect(said('Questions may be put until noon on Wednesday.')).toEqual([
      'until noon on Wednesday: null – 2025-10-29T12:00',
    ])
  })
})

describe('feasts', () => {
  test.each([
    ['They will be freed by Eid al-Fitr.', null, '2026-03-22'],
    ['He was shot on Ash Wednesday.', '2025-03-05', '2025-03-05'],
    ['They have held their fire since the New Year.', '2025-01-01', null],
  ])('%s', (text, from, to) => expect(read(text)).toMatchObject([{ from, to }]))
})
