import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../staging/article.ts'
import { analyse } from '../analyse.ts'

const tagsOf = (text: string) => {
  const { tokens } = analyse(articleOf(text))
  return new Map(tokens.map(({ lower, pos }) => [lower, pos]))
}

describe('words that reports of talks use otherwise than most texts', () => {
  it.each([
    ['Diplomats in the capital caution that no troops will arrive.', 'caution', 'VERB'],
    ['Analysts in Tromsund doubt that the truce will hold.', 'doubt', 'VERB'],
    ['Its weekly list, published on Tuesday, records 46 shots.', 'records', 'VERB'],
    ['Article 7 states that talks begin in June.', 'states', 'VERB'],
    ['The two states that brokered the truce met.', 'states', 'NOUN'],
    ['There are claims that weapons were smuggled.', 'claims', 'NOUN'],
    ['The Red Cross declined to comment.', 'cross', 'PROPN'],
    ['The general expressed regret.', 'general', 'NOUN'],
    ['The second official disputed that account.', 'that', 'DET'],
    ['He expressed hope that the gate would open.', 'hope', 'NOUN'],
    ['A US official said so.', 'us', 'PROPN'],
    ['The report said IS in Tarim had been hit hard.', 'is', 'PROPN'],
    ['Oreth said on Friday that efforts to end the war had failed.', 'that', 'SCONJ'],
    ['The two agreed that as the fighting eases, they should meet.', 'that', 'SCONJ'],
    ['They were told to de-escalate.', 'de-escalate', 'VERB'],
    ['Guards shot down a drone.', 'shot', 'VERB'],
    ['The envoy urged calm.', 'calm', 'NOUN'],
  ])('%s', (sentence, word, pos) => expect(tagsOf(sentence).get(word)).toBe(pos))
})
