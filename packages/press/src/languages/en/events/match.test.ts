import { describe, expect, it } from 'vitest'
import { claimOf } from '../bearing/claim.ts'
import { marked } from '../bearing/marked.ts'
import { matchesIn } from './match.ts'

const codes = (text: string, form: 'headline' | 'paragraph' = 'paragraph'): Set<string> => {
  const { analysed, statement } = marked(text, { form })
  const { tokens, headline } = claimOf(analysed, statement)
  return new Set(matchesIn(tokens, headline).map(({ pattern }) => `${pattern.code} ${pattern.of}`))
}

describe('where a word is a verb', () => {
  it('behind “first”, “all” or “both” that belong to “was”', () => {
    expect(codes('The truce was first agreed in April.')).toContain('AGREE verb')
    expect(codes('The pilots were both arrested on Monday.')).toContain('COERCE verb')
  })

  it('behind a river that somebody else crossed', () => {
    expect(codes('Gunmen crossed the river and shelled the depot.')).toContain('ASSAULT verb')
    expect(codes('The river and the wind battered the depot.')).not.toContain('ASSAULT verb')
  })

  it('in a headline behind two names, though its form is bare', () => {
    expect(codes('Arvania and Lorimia sign protocol in Tarim', 'headline')).toContain('AGREE verb')
    expect(codes('Government, rebels trade fire near bridge', 'headline')).toContain('ASSAULT verb')
    expect(codes('Calm returns after government, M40 sign declaration', 'headline')).toContain('AGREE verb')
  })
})

describe('where a word is a noun', () => {
  it('in a headline before “due” or “set”', () => {
    expect(codes('Technical talks due in Tarim on Sunday', 'headline')).toContain('CONSULT noun')
  })
})

describe('whom a handover frees', () => {
  it('is a person where the Red Cross receives, and no letter', () => {
    expect(codes('The four were handed to the Red Cross.')).toContain('RETREAT verb')
    expect(codes('The list was handed to the Red Cross.')).not.toContain('RETREAT verb')
  })
})

describe('a road that is held', () => {
  it('is closed where the way is blocked', () => {
    expect(codes('Tanks blocked the way to the market.')).toContain('COERCE verb')
  })
})
