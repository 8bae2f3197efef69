import { describe, expect, it } from 'vitest'
import { claimOf } from '../bearing/claim.ts'
import { marked } from '../bearing/marked.ts'
import { candidatesOf } from './choose.ts'

/** What is learnt of the verb or noun of a claim, by the word that it starts with. */
const standing = (text: string, word: string): Set<string> => {
  const { analysed, statement } = marked(text)
  const claim = claimOf(analysed, statement)
  return new Set(
    candidatesOf(analysed, claim, statement)
      .filter(({ match }) => claim.tokens[match.from]!.lower === word)
      .flatMap(({ signs }) => signs),
  )
}

describe('how a match stands in its claim', () => {
  it('is known by its own word', () => {
    expect(standing('Gunmen shelled the depot.', 'shelled')).toContain('word: verb shell')
    expect(standing('The clash lasted an hour.', 'clash')).toContain('word: noun clash')
  })

  it('tells what follows and what stands before', () => {
    const signs = standing('Gunmen shelled the depot.', 'shelled')
    expect(signs).toContain('followed: verb by the')
    expect(signs).toContain('followed: ASSAULT verb by the')
    expect(standing('They shelled it.', 'shelled')).toContain('followed: verb by a pronoun')
    expect(standing('They shelled it.', 'shelled')).toContain('preceded: verb by a pronoun')
  })

  it.each([
    ['Gunmen shelled the depot.', 'main verb'],
    ['The depot, which gunmen shelled on Monday, was empty.', 'relative'],
    ['The dispute began on Monday, when gunmen shelled the depot.', 'beside'],
    ['The market opened late after gunmen shelled the depot.', 'dating'],
    ['Gunmen crossed the river and shelled the depot.', 'joined'],
  ])('%s: %s', (text, clause) => {
    expect(standing(text, 'shelled')).toContain(`clause: ASSAULT ${clause}`)
  })

  it('tells a noun under a verb that is an event itself from one under a mere “was”', () => {
    expect(standing('Police arrested six men after the clash.', 'clash')).toContain(
      'clause: ASSAULT noun, main verb an event',
    )
    expect(standing('It was the worst clash of the year.', 'clash')).toContain(
      'clause: ASSAULT noun, main verb to be',
    )
    expect(standing('The farmers feared a clash.', 'clash')).toContain('governed: by fear')
  })

  it('tells what else the claim may be about', () => {
    expect(standing('Police arrested six men after the clash.', 'clash')).toContain(
      'rival: ASSAULT beside COERCE',
    )
  })
})
