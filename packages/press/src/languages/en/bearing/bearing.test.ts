import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bearing } from './bearing.ts'
import { marked } from './marked.ts'
import { BEARING_RULES } from './rules.ts'

const read = (text: string, lemma?: string) => {
  const { analysed, statement } = marked(text, lemma === undefined ? {} : { lemma })
  const found = bearing(analysed, statement)
  return { ...found, hedges: found.hedges.map((span) => analysed.text.slice(...span)) }
}

describe('the force of a cue', () => {
  it.each([
    ['[The navy] {claimed} <a patrol boat had been rammed>.', 'claim', 'claimed'],
    ['[The council] {blamed} <smugglers for the fire>.', 'blame', 'claimed'],
    ['[The ministry] {denied} <sending drones>.', 'deny', 'denied'],
    ['[The envoy] {warned} that <patience was running out>.', 'warn', 'warned'],
    ['[The rebels] {ruled} <a pause> out.', 'rule out', 'refused'],
    ['[The general] {brushed} aside <the report>.', 'brush', 'refused'],
    ['[The mediators] {proposed} <a shorter text>.', 'propose', 'offered'],
    ['[The families] {called} for <an inquiry>.', 'call', 'insisted'],
    ['[The bishop] {appealed} for <calm>.', 'appeal', 'insisted'],
    ['[The monitor] {noted} that <the road was empty>.', 'note', 'observed'],
    ['[The spokesman] {pointed out} that <the road was empty>.', 'point out', 'observed'],
    ['[The mayor] {said} <the market was open>.', 'say', 'said'],
  ])('%s is %s: %s', (text, lemma, force) => {
    expect(read(text, lemma).force).toBe(force)
  })

  it('is an order where somebody is told to do something', () => {
    expect(read('[The colonel] {told} them <to leave the bridge>.', 'tell').force).toBe('insisted')
  })

  it('is said where a denial is denied, and where one swears that something was so', () => {
    expect(read('[The army] {did not rule out} <a raid>.', 'rule out').force).toBe('said')
    expect(read('[The guard] {swore} <the gate was shut>.', 'swear').force).toBe('said')
    expect(read('[The guard] {swore} <he would never open it>.', 'swear').force).toBe('refused')
    expect(read('[The mayor] {asked} <traders not to hoard rice>.', 'ask').force).toBe('insisted')
  })

  it('is refused where one vows never to, warned where one vows to strike', () => {
    expect(read('[The chief] {vowed} <never to leave the valley>.', 'vow').force).toBe('refused')
    expect(read('[The chief] {vowed} <to avenge the dead>.', 'vow').force).toBe('warned')
    expect(read('[The chief] {vowed} <to rebuild the school>.', 'vow').force).toBe('offered')
  })

  it('is no offer where somebody suggests how it may have been', () => {
    expect(read('[The police] {suggested} <the fire may have been an accident>.', 'suggest').force).toBe(
      'said',
    )
    expect(read('[The police] {suggested} <that the gate be closed>.', 'suggest').force).toBe('offered')
  })

  it('is observed in the outlet’s own words', () => {
    expect(read('The bridge was closed.').force).toBe('observed')
  })
})

describe('hedges', () => {
  it.each([
    ['The account could not be independently verified.', ['could not be independently verified']],
    ['There was no immediate word on casualties.', ['no immediate word']],
    ['The convoy was reportedly turned back.', ['reportedly']],
    ['Both sides appeared to be waiting.', ['appeared to']],
    ['The captain is believed to have fled.', ['is believed to']],
    ['The talks may resume in June.', ['may']],
    ['Unconfirmed reports spoke of a raid.', ['Unconfirmed']],
  ])('%s', (text, hedges) => {
    expect(read(text).hedges).toEqual(hedges)
  })

  it('are not found in the month of May or where something is forbidden', () => {
    expect(read('The truce of May held until June.').hedges).toEqual([])
    expect(read('No party may levy a charge on the road.').hedges).toEqual([])
  })

  it('are found beside the cue', () => {
    expect(read('[He] reportedly {told} aides that <the plan was dead>.', 'tell').hedges).toEqual([
      'reportedly',
    ])
  })
})

describe('negation', () => {
  it.each([
    '[The army] {denied} <firing first>.',
    '[The army] {said} <its guns had not fired>.',
    '[The envoy] {said} <no date had been set>.',
    '[The envoy] {said} <neither side had replied>.',
    '[The guards] {said} <they had seen nothing>.',
    'The government has yet to answer.',
    'Nobody was hurt.',
  ])('%s', (text) => {
    expect(read(text, text.includes('denied') ? 'deny' : 'say').negated).toBe(true)
  })

  it.each([
    '[The army] {said} <the men who had not returned were safe>.',
    '[The envoy] {said} <the list was not only long but complete>.',
    '[The envoy] {said} <if they did not come, the talks would go on>.',
    'The talks went on although no date had been set.',
  ])('of something else is none: %s', (text) => {
    expect(read(text, 'say').negated).toBe(false)
  })
})

describe('condition', () => {
  it.each([
    'The corridor will open if the guns are quiet.',
    'Unless lorries pass, the town will starve.',
    'They would sign provided that the list was complete.',
    'Any progress depends on the other side.',
    'They would leave on condition that the road stayed open.',
    'Should the talks fail, the army will return.',
    'Had they stayed, there would be a deal.',
    'It refused to sign until the men were free, as long as the guns fire.',
    'The gate will stay shut as long as the shelling goes on.',
  ])('%s', (text) => {
    expect(read(text).conditional).toBe(true)
  })

  it.each([
    'He spoke on condition of anonymity.',
    'The crowd moved as if nothing had happened.',
    'She was asked if the road was open.',
    'The mood was calm, if sleepless.',
  ])('is none: %s', (text) => {
    expect(read(text).conditional).toBe(false)
  })
})

describe('docs/press.md', () => {
  it('explains every rule of bearing', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    expect(Object.keys(BEARING_RULES).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })

  it('has a name for every rule that the code uses', () => {
    const used = ['force', 'hedges', 'negation', 'condition'].flatMap((file) => {
      const code = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')
      return [...code.matchAll(/'((?:force|hedge|negated|condition)-[a-z-]+)'/g)].map(([, rule]) => rule!)
    })
    expect(used.filter((rule) => !(rule in BEARING_RULES))).toEqual([])
  })
})
