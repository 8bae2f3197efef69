// What the words around a claim speak of, in the fields of vocabulary.ts: the rest of its sentence, and the sentences before and behind it in
// the same paragraph. A paragraph seldom changes its subject.
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import { actFields, matterFields } from './vocabulary.ts'

const known = new WeakMap<Analysed, Map<number, readonly string[]>>()

const fieldsIn = (tokens: readonly Token[]): string[] => {
  const fields = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (token.pos === 'VERB') for (const act of actFields(token, next)) fields.add(act)
    else if (token.pos === 'NOUN' || token.pos === 'PROPN')
      for (const matter of matterFields(token, next)) fields.add(matter)
  }
  return [...fields]
}

/** The fields of one sentence of the article; none where there is no such sentence. */
const fieldsOfSentence = (analysed: Analysed, index: number): readonly string[] => {
  const sentence = analysed.sentences[index]
  if (sentence === undefined) return []
  const article = known.get(analysed) ?? new Map<number, readonly string[]>()
  known.set(analysed, article)
  const before = article.get(index)
  if (before) return before
  const fields = fieldsIn(analysed.tokens.slice(...sentence.tokens))
  article.set(index, fields)
  return fields
}

export const surroundingsOf = (analysed: Analysed, { parts }: Statement, claim: Claim): string[] => {
  const first = claim.tokens[0]?.sentence ?? 0
  const last = claim.tokens.at(-1)?.sentence ?? first
  const beside = claim.around.filter(
    ({ span }) => !parts.some(([from, to]) => from < span[1] && span[0] < to),
  )
  const paragraph = analysed.sentences[first]?.paragraph
  const within = (index: number) =>
    analysed.sentences[index]?.paragraph === paragraph ? fieldsOfSentence(analysed, index) : []
  return [
    ...fieldsIn(beside).map((field) => `beside: ${field}`),
    ...within(first - 1).map((field) => `ahead: ${field}`),
    ...within(last + 1).map((field) => `behind: ${field}`),
  ]
}
