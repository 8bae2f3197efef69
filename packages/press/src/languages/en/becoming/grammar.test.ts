import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claimOf } from '../bearing/claim.ts'
import { marked } from '../bearing/marked.ts'
import { ACTS } from './acts.ts'
import { grammarOf } from './grammar.ts'
import { MATTERS } from './matters.ts'
import { kindOfSide, standingOf } from './standing.ts'
import { surroundingsOf } from './surroundings.ts'
import { actFieldsOf } from './vocabulary.ts'

const signs = (text: string, given: Parameters<typeof marked>[1] = {}) => {
  const { analysed, statement } = marked(text, given)
  return grammarOf(claimOf(analysed, statement), statement).map(({ sign }) => sign)
}

describe('the field of a word', () => {
  it.each([
    ['spurn', 'rejecting'],
    ['relay', 'giving'],
    ['brush aside', 'rejecting'],
    ['waylay', 'attacking'],
    ['undertake', 'promising'],
    ['reconvene', 'meeting'],
  ])('%s is of %s', (lemma, field) => {
    expect(actFieldsOf(lemma)).toContain(field)
  })

  it('has its name in docs/press.md', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    const fields = [...Object.keys(ACTS), ...Object.keys(MATTERS)]
    expect(fields.filter((field) => !page.includes(field))).toEqual([])
  })
})

describe('who does what to what', () => {
  it('is told by the verb and the noun it takes', () => {
    const found = signs('The envoy relayed a sealed dossier to the other camp.')
    expect(found).toContain('doing to what: giving, paper')
    expect(found).toContain('actor: delegation')
    expect(found).toContain('done: delegation, giving')
  })

  it('tells what is done to somebody from what somebody does', () => {
    expect(signs('Two captives were repatriated.')).toContain('undergone: captive, freeing')
    expect(signs('The gunmen released the hostages.')).toContain('done: fighter, freeing')
  })

  it('takes what an act of speech is about as its object', () => {
    const given = { lemma: 'spurn', side: 'Keld' }
    expect(signs('[Keld] {spurned} <the compromise>.', given)).toContain('said of what: rejecting, offer')
    expect(signs('[Keld] {vowed} <to vacate the ridge>.', { ...given, lemma: 'vow' })).toContain(
      'to do: freeing',
    )
  })

  it('knows nobody and everybody as actors', () => {
    expect(signs('Nobody was injured.')).toContain('actor: nobody')
    expect(signs('Both were injured.')).toContain('actor: everybody')
  })
})

describe('what is said around a claim', () => {
  it('is read in its own paragraph only', () => {
    const text = 'Shells fell on the mill. <It was the third time.> The envoys will reconvene on Monday.'
    const { analysed, statement } = marked(text, { before: ['The kidnappers fled.'] })
    const found = surroundingsOf(analysed, statement, claimOf(analysed, statement))
    expect(found).toContain('ahead: weapon')
    expect(found).toContain('behind: meeting')
    expect(found.some((sign) => sign.includes('captive'))).toBe(false)
  })
})

describe('whose side a speaker is on', () => {
  it.each([
    ['Government of Keld', 'government'],
    ['Northern Front', 'armed'],
    ['Joint Verification Mission', 'between'],
    ['Red Cross', 'civil'],
    ['Qatar', 'a state'],
    ['Arvania', 'a land'],
  ])('%s is %s', (side, kind) => {
    expect(kindOfSide(side)).toBe(kind)
  })

  it('is a party to the talks where the article keeps naming it', () => {
    const before = [
      'Arvania and the Northern Front met. Arvanian officers signed. Arvania left. The Front stayed.',
    ]
    const { analysed } = marked('Arvania returned to Arvan, and Portugal was thanked by Arvanians.', {
      before,
    })
    expect(standingOf(analysed, 'Arvania')).toEqual({ standing: 'named often', opening: true })
    expect(standingOf(analysed, 'Northern Front').opening).toBe(true)
    expect(standingOf(analysed, 'Portugal')).toEqual({ standing: 'hardly named', opening: false })
  })
})
