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

describe('words that are no verb', () => {
  it('in a name, in a kind of gas, as what a verb is said of', () => {
    expect(codes('The hall was rented by the United Nations for a week.')).not.toContain('COOPERATE verb')
    expect(codes('The pipeline will carry Arvanian gas to the coast.')).not.toContain('ASSAULT verb')
    expect(codes('Fighting has subsided in the port.')).not.toContain('ASSAULT verb')
  })

  it('but irregular pasts are, whatever the tagger takes them for', () => {
    expect(codes('Loyalist units retook the airfield.')).toContain('ASSAULT verb')
  })
})

describe('the head of an object', () => {
  it('is not the word that tells its kind', () => {
    expect(codes('The meeting brought aid groups from six countries together.')).not.toContain('AID verb')
    expect(codes('The two sides entered ceasefire talks on Monday.')).not.toContain('AGREE verb')
    expect(codes('The two sides entered ceasefire talks on Monday.')).toContain('CONSULT verb')
  })

  it('is no name that hangs on it: a return of sanctions is welcomed, no guest', () => {
    expect(codes('The minister welcomes the return of the Lorimian quartet.')).not.toContain('CONSULT verb')
  })
})

describe('whom a deed told as a noun is done to', () => {
  it('stands behind “of” or before it as owner', () => {
    expect(codes('The release of the pilots surprised nobody.')).toContain('RETREAT noun')
    expect(codes('The owner confirmed the tanker’s release.')).toContain('RETREAT noun')
    expect(codes('The album’s release was a success.')).not.toContain('RETREAT noun')
    expect(codes('Doctors confirmed the use of sarin.')).toContain('ASSAULT noun')
  })
})

describe('what was not held', () => {
  it('is no meeting where it was put off or came to nothing', () => {
    expect(codes('Talks with the Front were again postponed.')).not.toContain('CONSULT noun')
    expect(codes('The summit has been called off.')).not.toContain('CONSULT noun')
    expect(codes('The two governments postponed a high-level conference.')).not.toContain('CONSULT noun')
  })

  it('is no request where it is a try, and no agreement where it is a question', () => {
    expect(codes('The junta sought to divide the valley.')).not.toContain('REQUEST verb')
    expect(codes('The sides must agree whether the council stays.')).not.toContain('AGREE verb')
  })
})

describe('what a relative clause is about', () => {
  it('is the object of its verb', () => {
    expect(codes('The deal that the rivals reached in August still stands.')).toContain('AGREE verb')
    expect(codes('The crossings that Lorimia closed in May are quiet.')).toContain('COERCE verb')
    expect(codes('The verdict that the judges reached in August stands.')).not.toContain('AGREE verb')
  })
})

describe('what is left open', () => {
  it('is nothing done', () => {
    expect(codes('It is unclear who shelled the depot.')).not.toContain('ASSAULT verb')
    expect(codes('Unknown gunmen shelled the depot.')).toContain('ASSAULT verb')
    expect(codes('The envoy has been pushing for months to return.')).not.toContain('REQUEST verb')
  })

  it('is no meeting and no request where the outlet asks for comment', () => {
    expect(codes('The Post has reached out to the ministry for comment.').size).toBe(0)
    expect(codes('The Post has asked the palace for a response.')).not.toContain('REQUEST verb')
    expect(codes('The mission has asked the palace for a helicopter.')).toContain('REQUEST verb')
  })
})

describe('a participle before its noun', () => {
  it('tells of no deed', () => {
    expect(codes('Injured people were lying on the grass.')).not.toContain('ASSAULT verb')
    expect(codes('The hills are considered occupied territory.')).not.toContain('ASSAULT verb')
  })
})
