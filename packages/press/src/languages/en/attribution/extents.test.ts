import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('where a claim ends', () => {
  it.each([
    [
      'The mayor acknowledged receiving the list but would not say when she might answer.',
      ['The mayor [acknowledged] receiving the list', 'The mayor [would not say] when she might answer'],
    ],
    [
      'The rebels put the number of captives at 60, and therein lies the quarrel.',
      ['The rebels [put] the number of captives at 60'],
    ],
    [
      'The minister conceded delays in the payments, which she blamed on “banks that sleep”.',
      ['The minister [conceded] delays in the payments', 'she [blamed] on “banks that sleep”'],
    ],
    ['Norvia protested against the cargo, then let it through.', ['Norvia [protested] against the cargo']],
    ['The union demanded a recount, and has written to the court.', ['The union [demanded] a recount']],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted))
})

describe('what is said with a verb and more words', () => {
  it.each([
    ['Norvia called the measures grotesque.', ['Norvia [called] the measures grotesque']],
    ['The envoy termed the pause encouraging.', ['The envoy [termed] the pause encouraging']],
    ['The bank puts the harvest at $3 million.', ['The bank [puts] the harvest at $3 million']],
    [
      'The envoy also held the rebels responsible for the fire.',
      ['The envoy [held] the rebels responsible for the fire'],
    ],
    [
      'She thanked them and offered, in return, to open the gate.',
      ['She [thanked] them', 'She [offered] to open the gate'],
    ],
    ['“No guessing,” was all she would say.', ['she [say] “No guessing,”']],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted))
})

describe('what goes on behind a cue in its middle', () => {
  it.each([
    [
      'The hut stood, the monitors argued, outside the circle.',
      ['the monitors [argued] The hut stood | outside the circle'],
    ],
    ['They make, she observed, handsome lamps.', ['she [observed] They make | handsome lamps']],
    [
      'Whoever blinks first, he reckons, will be eaten.',
      ['he [reckons] Whoever blinks first | will be eaten'],
    ],
    [
      'What counts, argues Mia Lind, who teaches law at the university, is that both have something to lose.',
      ['Mia Lind [argues] What counts | is that both have something to lose'],
    ],
    [
      'He laid out three shells which, he contended, bore the stamp of a Norvian works.',
      ['he [contended] bore the stamp of a Norvian works'],
    ],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted))
})

describe('who the subject is', () => {
  it.each([
    [
      'Those at large would be regarded as outlaws, the Governor, Ada Lund, proclaimed in a broadcast.',
      ['the Governor, Ada Lund [proclaimed] Those at large would be regarded as outlaws'],
    ],
    [
      '“Let us speak of dogs,” he entreated reporters. “Only of dogs.”',
      ['he [entreated] “Let us speak of dogs,” | “Only of dogs.”'],
    ],
    [
      'The militia acknowledges the toll but contests the floggings.',
      ['The militia [acknowledges] the toll', 'The militia [contests] the floggings'],
    ],
    [
      'The same source hinted that as many as nine may have died.',
      ['The same source [hinted] as many as nine may have died'],
    ],
    ['“Nonsense on stilts,” fumed Ada Lund.', ['Ada Lund [fumed] “Nonsense on stilts,”']],
    ['In Kalun, the situation is worrying.', []],
    ['The Union froze the assets of two shipowners suspected of smuggling.', []],
    [
      'One man in ten, Mr Lind stated, had refused bread.',
      ['Mr Lind [stated] One man in ten | had refused bread', 'One man in ten [refused] bread'],
    ],
    [
      'The bishop, flanked by monks, on Tuesday accused the rebels of lying.',
      ['The bishop [accused] the rebels of lying'],
    ],
    ['The gazette had on Monday disclosed that four men died.', ['The gazette [disclosed] four men died']],
    ['The union has, all the same, offered to host a dinner.', ['The union [offered] to host a dinner']],
    ['It moved polling in two towns, shifted 61 others and demanded boats.', ['It [demanded] boats']],
    ['A truck driver this week described five roadblocks.', ['A truck driver [described] five roadblocks']],
    [
      'The envoy neither confirmed nor denied the flight.',
      ['The envoy [neither confirmed nor denied] the flight'],
    ],
    [
      'Its report, circulated last Friday, warned that the dam might fail.',
      ['Its report [warned] the dam might fail'],
    ],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted))
})
