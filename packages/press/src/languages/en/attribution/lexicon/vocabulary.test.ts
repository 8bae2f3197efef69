import { describe, expect, it } from 'vitest'
import { said } from '../said.testing.ts'

describe('verbs with a plain sense attribute nothing where that is meant', () => {
  it.each([
    'Shells slammed into the mill before dawn.',
    'The panel proclaimed itself the winner.',
    'Orvania recalled its ambassador from Karst.',
    'On Monday, the rebels hit back.',
    'The lists, drawn up in haste, filled a drawer.',
    'An estimated 900 people sleep in the school.',
    'The accord foresees elections in the spring.',
    'He saw a mule and two crates.',
    'Karst maintains close ties with the northern clans.',
    'Both armies observed the truce for a week.',
    'The engineers approved of nothing and went home.',
  ])('%s', (sentence) => {
    const found = said(sentence).filter((one) => !one.includes('[approved of]'))
    expect(found).toEqual([])
  })
})

describe('verbs of many kinds attribute with the frame they take', () => {
  it.each([
    [
      'The envoy reproached the garrison for burning the mill.',
      'The envoy [reproached] the garrison for burning the mill',
    ],
    ['The ministry pinned the raid on smugglers.', 'The ministry [pinned] the raid on smugglers'],
    [
      'The mayor held the Front responsible for the fire.',
      'The mayor [held] the Front responsible for the fire',
    ],
    ['Elders petitioned both armies to leave.', 'Elders [petitioned] both armies to leave'],
    ['The council disowned the letter.', 'The council [disowned] the letter'],
    ['The Front’s leader scorned the offer as a bribe.', 'The Front’s leader [scorned] the offer as a bribe'],
    ['The minister billed the visit as a triumph.', 'The minister [billed] the visit as a triumph'],
    ['The army consented to a second bridge.', 'The army [consented] to a second bridge'],
    ['The analyst sees little hope for the pact.', 'The analyst [sees] little hope for the pact'],
    ['The ambassador lodged a protest over the raid.', 'The ambassador [lodged] a protest over the raid'],
    ['The army called the talk malicious.', 'The army [called] the talk malicious'],
    [
      'The bank puts the cost of repairs so far at $40 million.',
      'The bank [puts] the cost of repairs so far at $40 million',
    ],
    ['The road, he griped, had been shut for weeks.', 'he [griped] The road | had been shut for weeks'],
    ['The gate was open, the colonel shot back.', 'the colonel [shot back] The gate was open'],
    ['The report catalogues 31 breaches.', 'The report [catalogues] 31 breaches'],
    ['He did not rule out a raid.', 'He [did not rule out] a raid'],
    ['The bishop would not be drawn on the date.', 'The bishop [would not be drawn] on the date'],
    ['The guards, she has been told, were never found.', '- [told] The guards | were never found'],
    ['It is learnt that the letter was burnt.', '- [learnt] the letter was burnt'],
  ])('%s', (sentence, found) => expect(said(sentence)).toEqual([found]))
})

describe('phrases and nouns attribute', () => {
  it.each([
    [
      'The pact, in the telling of one aide, was a ruse.',
      'one aide [in the telling of] The pact | was a ruse',
    ],
    ['By his own reckoning, the army lost the hill.', 'his [reckoning] the army lost the hill'],
    ['It has been broken, by one count, 61 times.', '- [count] It has been broken'],
    ['Nine men died, if the rebels are to be believed.', 'the rebels [are to be believed] Nine men died'],
    ['To hear the mayor tell it, the mill is safe.', 'the mayor [tell] the mill is safe'],
    ['For Ana Petri, who teaches law in Tarim, the pact is a ruse.', 'Ana Petri [For] the pact is a ruse'],
    ['The colonel’s answer was short: the hill was his.', 'The colonel’s [answer] the hill was his'],
    [
      'The envoy expressed quiet confidence that the lines would hold.',
      'The envoy [expressed quiet confidence] the lines would hold',
    ],
    [
      'The imam would neither endorse nor contradict the account.',
      'The imam [would neither endorse nor contradict] the account',
    ],
    ['The farm lost a levy of $180 per axle.'],
    ['She had tears in her eyes.'],
    ['For Orvania, the road is a lifeline.'],
  ])('%s', (sentence, ...found) => expect(said(sentence)).toEqual(found))
})

describe('cues of several words', () => {
  it.each([
    ['He went on to reproach the army for the fire.', 'He [reproach] the army for the fire'],
    ['The mayor was quick to blame the Front.', 'The mayor [blame] the Front'],
    ['The mission is alarmed by the arrests.', 'The mission [is alarmed by] the arrests'],
    ['The army made the claim that the bridge was shut.', 'The army [made the claim] the bridge was shut'],
    ['The council balked at signing the list.', 'The council [balked at] signing the list'],
    ['The minister swatted the idea away as folly.', 'The minister [swatted] the idea away as folly'],
    ['“Hold your fire,” she entreated both sides.', 'she [entreated] “Hold your fire,”'],
    ['The army could not independently confirm the raid.'],
    ['Two hundred voters registered for the poll.'],
  ])('%s', (sentence, ...found) => expect(said(sentence)).toEqual(found))
})
