import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PLOVER_CODES } from '../../../draft.ts'
import { marked } from '../bearing/marked.ts'
import { event } from './event.ts'
import { PATTERNS } from './patterns/patterns.ts'
import { EVENT_RULES } from './rules.ts'

const read = (text: string, given: Parameters<typeof marked>[1] = {}) => {
  const { analysed, statement } = marked(text, given)
  return event(analysed, statement)
}
const code = (text: string, given: Parameters<typeof marked>[1] = {}) => read(text, given).event?.code ?? null

describe('what the outlet tells', () => {
  it.each([
    ['CONSULT', 'The two foreign ministers held a phone call late on Thursday.'],
    ['CONSULT', 'The next round of negotiations is due to start on 4 May.'],
    ['CONSULT', 'The envoy travelled to the front-line town.'],
    ['AGREE', 'Both delegations agreed to extend the ceasefire until June.'],
    ['AGREE', 'A deal was reached late on Friday.'],
    ['SUPPORT', 'The African Union welcomed the announcement.'],
    ['COOPERATE', 'The two sides exchanged the bodies of 12 soldiers.'],
    ['COOPERATE', 'Joint patrols began along the river on Monday.'],
    ['AID', 'Forty trucks of flour entered the besieged town.'],
    ['CONCEDE', 'The government lifted the curfew in four districts.'],
    ['CONCEDE', 'The rebels dropped their demand for a separate army.'],
    ['RETREAT', 'The army pulled its tanks back two kilometres.'],
    ['RETREAT', 'The militia released seven hostages on Sunday.'],
    ['RETREAT', 'The guns fell silent at noon.'],
    ['REQUEST', 'The ministry had asked the mission to investigate.'],
    ['ACCUSE', 'Both sides traded accusations over the shelling.'],
    ['REJECT', 'Rebel leaders refused to attend the ceremony.'],
    ['THREATEN', 'The faction gave the army a 48-hour ultimatum.'],
    ['PROTEST', 'Relatives of the missing staged a sit-in outside the parliament.'],
    ['SANCTION', 'The delegation walked out of the talks on Wednesday.'],
    ['SANCTION', 'The country recalled its ambassador from the neighbouring capital.'],
    ['MOBILIZE', 'The army has moved two brigades to the border.'],
    ['MOBILIZE', 'The air force was put on high alert.'],
    ['COERCE', 'A patrol of monitors was stopped at a checkpoint and turned back.'],
    ['COERCE', 'The rebels closed the only road to the port.'],
    ['ASSAULT', 'Three soldiers were killed and five wounded when a mine went off.'],
    ['ASSAULT', 'The village came under mortar fire for the second night.'],
  ])('%s: %s', (wanted, text) => {
    expect(code(text)).toBe(wanted)
  })

  it('depends on the object: withdrawing troops, an ambassador, a demand', () => {
    expect(code('The army withdrew its troops from the ridge.')).toBe('RETREAT')
    expect(code('The government withdrew its ambassador.')).toBe('SANCTION')
    expect(code('The rebels withdrew their demand.')).toBe('CONCEDE')
    expect(code('The delegation withdrew from the talks.')).toBe('SANCTION')
  })

  it.each([
    ['An accord reached in May was handed to the mediators.', 'AGREE'],
    ['Aerial photographs were handed to both mediators.', 'COOPERATE'],
    ['The government refused to sign.', 'REJECT'],
    ['The delegation stormed out of the room.', 'SANCTION'],
    ['Villagers were driven from their homes.', 'COERCE'],
    ['The donor froze aid to the government.', 'SANCTION'],
    ['Snipers targeted residents.', 'ASSAULT'],
    ['The generals conferred for three hours.', 'CONSULT'],
  ])('is what the whole claim says: %s', (text, is) => {
    expect(code(text)).toBe(is)
  })

  it('is found in headlines, whose verbs look like nouns', () => {
    expect(code('Army shells rebel posts', { form: 'headline' })).toBe('ASSAULT')
    expect(code('Rebels Reject Truce Offer', { form: 'headline' })).toBe('REJECT')
  })

  it.each([
    'The mood in the capital was subdued.',
    'No troops had crossed the line.',
    'Nobody was injured in the incident.',
    'The price of bread has doubled since January.',
    'The river flooded and cut the only road.',
  ])('is often nothing: %s', (text) => {
    expect(code(text)).toBeNull()
  })
})

describe('an attributing verb that is an event', () => {
  it.each([
    ['ACCUSE', '[The army] {accused} <the rebels of mining the road>.', 'accuse'],
    ['REQUEST', '[The mission] {called} on <both sides to stop>.', 'call'],
    ['REJECT', '[The ministry] {declined} <the invitation>.', 'decline'],
    ['AGREE', '[The governor] {promised} <to open the gate>.', 'promise'],
    ['SUPPORT', '[The union] {praised} <the deal>.', 'praise'],
  ])('is %s: %s', (wanted, text, lemma) => {
    expect(code(text, { lemma })).toBe(wanted)
  })

  it('is a threat only where the speaker would act', () => {
    expect(
      code('[The army] {warned} that <it would retaliate if a shot was fired>.', { lemma: 'warn' }),
    ).toBe('THREATEN')
    expect(
      code('[The charity] {warned} that <families would leave if the shelling went on>.', { lemma: 'warn' }),
    ).toBeNull()
  })

  it('is none where a comment is kept back, or something is stressed', () => {
    expect(code('[The ministry] {declined} <to comment>.', { lemma: 'decline' })).toBeNull()
    expect(code('[The ministry] {insisted} <that the road was its own>.', { lemma: 'insist' })).toBeNull()
  })

  it('by a vow is a threat, a refusal or a promise', () => {
    expect(code('[The chief] {vowed} <to avenge the dead>.', { lemma: 'vow' })).toBe('THREATEN')
    expect(code('[The chief] {vowed} <never to sign>.', { lemma: 'vow' })).toBe('REJECT')
    expect(code('[The chief] {vowed} <to rebuild the school>.', { lemma: 'vow' })).toBe('AGREE')
  })

  it('is none where something is denied or merely offered', () => {
    expect(code('[The army] {denied} <that it had shelled the town>.', { lemma: 'deny' })).toBeNull()
    expect(code('[The rebels] {offered} <to withdraw their guns>.', { lemma: 'offer' })).toBeNull()
    expect(code('[The union] {offered} <to send relief ships>.', { lemma: 'offer' })).toBe('AID')
  })

  it('leaves a plain verb to what it tells of', () => {
    expect(code('[The police] {said} <gunmen had abducted two engineers>.', { lemma: 'say' })).toBe('COERCE')
  })
})

describe('who and whom', () => {
  it('stand before and after the verb, without article', () => {
    expect(read('Indian forces shelled a village near the line.').event).toMatchObject({
      actor: 'Indian forces',
      recipient: 'village',
    })
  })

  it('change places in the passive', () => {
    expect(read('A southern farmer was detained by northern conscripts.').event).toMatchObject({
      actor: 'northern conscripts',
      recipient: 'southern farmer',
    })
  })

  it('are the two names that “between” joins', () => {
    expect(read('Talks between Arvania and Keld resumed in Geneva.').event).toMatchObject({
      actor: 'Arvania',
      recipient: 'Keld',
    })
  })

  it('are the speaker and whom it accuses', () => {
    expect(
      read('[The army] {accused} <the rebels of mining the road>.', { lemma: 'accuse' }).event,
    ).toMatchObject({
      actor: 'army',
      recipient: 'rebels',
    })
  })

  it.each([
    ['The Orvelian army (OA) on Friday killed two guards.', 'Orvelian army', 'two guards'],
    ['The troops, who came at night, seized the mayor.', 'troops', 'mayor'],
    ['The army continued firing at the Keldian post.', 'army', 'Keldian post'],
    ['The militia seized the bridge and shelled the town.', 'militia', 'bridge'],
    ['At least nine soldiers have been killed in a duel of guns.', null, 'nine soldiers'],
    ['Opposition leaders arrested after clashes in the capital.', null, 'Opposition leaders'],
    ['Arvania and Keld have held three rounds of talks.', 'Arvania', 'Keld'],
    ['Arvania and Keld on Sunday agreed to reopen the bridge.', 'Arvania', 'Keld'],
    [
      'The foreign minister spoke by phone with his Keldian counterpart.',
      'foreign minister',
      'Keldian counterpart',
    ],
    ['The president had imposed sanctions on 11 Keldians.', 'president', '11 Keldians'],
    ['The list was handed to the Qatari mediators.', null, 'Qatari mediators'],
    ['The army sent 300 troops to the border.', 'army', null],
  ])('are found through what stands between: %s', (text, actor, recipient) => {
    expect(read(text).event).toMatchObject({ actor, recipient })
  })

  it.each([
    ['[They] {accused} <each other of shelling the town>.', 'accuse', 'each other'],
    ['[He] {called for} <direct talks with the Keldian government>.', 'call for', 'Keldian government'],
    ['[The envoy] {praised} <the council’s patience>.', 'praise', 'council'],
    ['[The mayor] {urged} <both commands to open the ridge>.', 'urge', 'commands'],
  ])('are the speaker and whom it speaks of or to: %s', (text, lemma, recipient) => {
    expect(read(text, { lemma }).event).toMatchObject({ recipient })
  })

  it('are null where nobody is named', () => {
    expect(read('Two women were killed at dawn.').event).toMatchObject({
      actor: null,
      recipient: 'Two women',
    })
  })
})

describe('the mode of a request or refusal', () => {
  it.each([
    ['meet', '[The minister] {ruled out} <a return to the table>.', 'rule out'],
    ['yield', '[The families] {demanded} <the release of all prisoners>.', 'demand'],
    ['assist', '[The mayor] {asked for} <food and medicine>.', 'ask for'],
  ])('%s: %s', (mode, text, lemma) => {
    expect(read(text, { lemma }).event?.mode).toBe(mode)
  })

  it('is null for other events', () => {
    expect(read('The militia released seven hostages.').event?.mode).toBeNull()
  })
})

describe('the tables', () => {
  it('have verbs for all sixteen codes', () => {
    const codes = new Set(PATTERNS.filter(({ of }) => of === 'verb').map((pattern) => pattern.code))
    expect([...codes].sort()).toEqual([...PLOVER_CODES].sort())
  })

  it('are explained in docs/press.md, rule by rule', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    expect(Object.keys(EVENT_RULES).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })
})
