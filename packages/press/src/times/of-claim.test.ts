import { describe, expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import type { Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import { timeOfClaim } from './of-claim.ts'
import type { FoundTime } from './times.ts'

const spanOf = (text: string, words: string): Span => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
]
const time = (text: string, words: string): FoundTime => ({
  time: {
    span: spanOf(text, words),
    from: '2025-10-24',
    to: '2025-10-24',
    precision: 'day',
    zone: null,
  },
  rule: 'time-weekday',
})
const chosen = (
  text: string,
  claim: string,
  cue: string | null,
  words: string[],
  others: string[] = [],
  speech: Draft['speech'] = 'indirect',
) => {
  const span: Span = [0, text.length]
  const analysed = { text, language: 'en', sentences: [{ span }] } as unknown as Analysed
  const parts = [spanOf(text, claim)]
  const { time: found, rules } = timeOfClaim(
    analysed,
    words.map((each) => time(text, each)),
    { parts, span: parts[0]!, cue: cue === null ? null : { span: spanOf(text, cue) }, speech },
    [...parts, ...others.map((each) => spanOf(text, each))],
  )
  return found && `${text.slice(...found.span)}${rules.length > 1 ? ', of the speaking' : ''}`
}

describe('which time is a claim’s', () => {
  test('its own, before that of the speaking', () => {
    const text = 'The army said on Sunday that a soldier was killed on Friday.'
    expect(chosen(text, 'a soldier was killed on Friday', 'said', ['on Sunday', 'on Friday'])).toBe(
      'on Friday',
    )
  })

  test('that of the speaking, where only that is said', () => {
    const text = 'The government on Wednesday accused the rebels of hiding guns.'
    expect(chosen(text, 'the rebels of hiding guns', 'accused', ['on Wednesday'])).toBe(
      'on Wednesday, of the speaking',
    )
  })

  test('not that of another claim in the sentence', () => {
    const text = 'It said shells fell on Friday, and denied that it had fired.'
    expect(chosen(text, 'it had fired', 'denied', ['on Friday'], ['shells fell on Friday'])).toBeNull()
  })

  test('that of the speaking, where its own is that of the occasion', () => {
    const text = 'The ministry on Friday announced that it would send guards in response to raids last month.'
    const claim = 'it would send guards in response to raids last month'
    expect(chosen(text, claim, 'announced', ['on Friday', 'last month'])).toBe('on Friday, of the speaking')
  })

  test('also where its preposition is the cue’s', () => {
    const text = 'The front claimed responsibility for the Sept. 14 attack.'
    const cue = 'claimed responsibility for'
    expect(chosen(text, 'the Sept. 14 attack', cue, ['for the Sept. 14'])).toBe('the Sept. 14')
  })

  test('not the year that a prize or a deal is named after', () => {
    const text = 'Orla Venn, winner of the 2016 prize, said she was tired.'
    expect(chosen(text, 'she was tired', 'said', ['of the 2016'])).toBeNull()
  })

  test('not that of somebody who is described', () => {
    const text = 'Jean Alder, whose husband was shot on Friday, said she forgave them.'
    expect(chosen(text, 'she forgave them', 'said', ['on Friday'])).toBeNull()
  })

  test('not that of an aside inside the claim', () => {
    const text = 'Lugo, who was elected on Friday, could lose more, he said.'
    expect(chosen(text, 'Lugo, who was elected on Friday, could lose more', 'said', ['on Friday'])).toBeNull()
  })

  test('that of the speaking, over what is told of the speaker', () => {
    const text = 'On Friday the general, who commands the east, ordered his men home.'
    expect(chosen(text, 'his men home', 'ordered', ['On Friday'])).toBe('On Friday, of the speaking')
  })

  test('that of the speaking, though all of it is said by another', () => {
    const text = 'He met both on Friday and welcomed the deal, Ankara said.'
    expect(
      chosen(text, 'the deal', 'welcomed', ['on Friday'], ['He met both on Friday and welcomed the deal']),
    ).toBe('on Friday, of the speaking')
  })

  test('what opens the sentence, for a later clause of the outlet', () => {
    const text = 'By Friday each had cried fraud, and both had sent tanks.'
    expect(chosen(text, 'both had sent tanks', null, ['By Friday'], [], 'narration')).toBe(
      'By Friday, of the speaking',
    )
    expect(chosen(text, 'both had sent tanks', null, ['By Friday'], [], 'direct')).toBeNull()
  })

  test('that of the speaking, for a later cue of the same source', () => {
    const text = 'The army on Friday welcomed the list and asked for more.'
    const span: Span = [0, text.length]
    const analysed = { text, language: 'en', tokens: [], sentences: [{ span }] } as unknown as Analysed
    const part = spanOf(text, 'more')
    const claimed = {
      parts: [part],
      span: part,
      cue: { span: spanOf(text, 'asked for') },
      earlierCues: [spanOf(text, 'welcomed')],
    }
    const others = [part, spanOf(text, 'the list')]
    expect(timeOfClaim(analysed, [time(text, 'on Friday')], claimed, others).time?.span).toEqual(
      spanOf(text, 'on Friday'),
    )
  })

  test('that of the speaking, though it came after something', () => {
    const text = 'Speaking after the talks on Friday, the envoy said it was done.'
    expect(chosen(text, 'it was done', 'said', ['on Friday'])).toBe('on Friday, of the speaking')
  })

  test('that of the speaking, before that of what is only owned', () => {
    const text = 'On Sunday she said the leaders of Friday’s march were held.'
    expect(chosen(text, 'the leaders of Friday’s march were held', 'said', ['On Sunday', 'Friday’s'])).toBe(
      'On Sunday, of the speaking',
    )
  })

  test('the verb’s own, before that of a participle', () => {
    const text = 'The guards held on Friday had fled on Sunday.'
    expect(chosen(text, text.slice(0, -1), null, ['on Friday', 'on Sunday'])).toBe('on Sunday')
  })

  test('that of the main clause, for what happened when it did', () => {
    const text = 'The cook was seized on Friday when gunmen took the mill.'
    expect(chosen(text, 'gunmen took the mill', null, ['on Friday'], [], 'narration')).toBe(
      'on Friday, of the speaking',
    )
    const after = 'The cook was seized on Friday after gunmen took the mill.'
    expect(chosen(after, 'gunmen took the mill', null, ['on Friday'], [], 'narration')).toBeNull()
  })

  test('a day before the owner of something', () => {
    const text = 'Friday’s flights left on Sunday.'
    expect(chosen(text, text.slice(0, -1), null, ['Friday’s', 'on Sunday'])).toBe('on Sunday')
  })

  test.each([
    ['It was their longest spell of calm in eight years.', 'in eight years', 'time-stretch'],
    ['They sat down together for the first time since August.', 'since August', 'time-month'],
    ['The bridge stays shut until further notice.', 'until further notice', 'time-vague'],
    ['Two weeks after they signed, the shelling began anew.', 'Two weeks after', 'time-shift'],
    ['Under the 1996 protocol neither may fire.', 'the 1996', 'time-year'],
    ['It was the first raid on the port since May 2022.', 'since May 2022', 'time-month'],
    ['He wants to revive a landmark 2015 accord with them.', '2015', 'time-year'],
    ['Neither army would keep to a truce signed in May 2022.', 'in May 2022', 'time-month'],
    ['They might run the mill, which rebels took in May 2022.', 'in May 2022', 'time-month'],
  ] as const)('none that is only mentioned: %s', (text, words, rule) => {
    const isVague = rule === 'time-vague'
    const day = isVague ? null : '2022-05-31'
    const { time: plain } = time(text, words)
    const found = { time: { ...plain, from: day, to: words.startsWith('since') ? null : day }, rule }
    const span: Span = [0, text.length - 1]
    const analysed = { text, published: '2025-10-27', language: 'en', sentences: [{ span }] }
    const claimed = { parts: [span], span, cue: null }
    expect(timeOfClaim(analysed as unknown as Analysed, [found], claimed, [span]).time).toBeNull()
  })

  test('that of an event which the claim is about', () => {
    const text = 'The 2018 invasion toppled the government.'
    expect(chosen(text, text.slice(0, -1), null, ['The 2018'])).toBe('The 2018')
  })

  test('that of a meeting which goes by its day', () => {
    const text = 'Two deputies attended the Friday meeting.'
    expect(chosen(text, text.slice(0, -1), null, ['the Friday'])).toBe('the Friday')
  })
})
