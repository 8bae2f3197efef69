// What is named and the name it is given: “called the plan a farce”, “termed the pause encouraging”.
import type { Clauses } from './parse/clauses.ts'
import { phraseAt } from './parse/phrases.ts'

/** “the talk malicious”, “the measures grotesque”, “this guesswork”: what is named and its name in one noun group. */
const namesWithin = ({ pieces }: Clauses, from: number, to: number): boolean => {
  const [before, last] = [pieces[to - 2], pieces[to - 1]!]
  if (to - from < 2 || before === undefined) return false
  if (/^(?:this|that|it|them|these|those)$/.test(pieces[from]!.lower))
    return !/^(?:meeting|session|summit|conference|election|vote|strike|time|week|month|year|number)s?$/.test(
      last.lower,
    )
  if (last.pos === 'ADJ') return before.pos === 'NOUN' || before.pos === 'PROPN'
  return (
    to - from > 2 &&
    last.pos === 'NOUN' &&
    !/s$/.test(last.lower) &&
    before.pos === 'NOUN' &&
    /[^s]s$/.test(before.lower)
  )
}

/** “called the plan “a farce””: the plan belongs to the claim, a mere pronoun does not. */
export const naming = (clauses: Clauses, from: number, to: number): { form: 'object'; at: number } | null => {
  const { pieces } = clauses
  const quoteWithin = pieces.slice(from, to).findIndex(({ quoted }) => quoted !== null)
  const first = pieces[from]!
  const pronoun =
    first.pos === 'PRON' ||
    (/^(?:that|this|it|them)$/.test(first.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(pieces[from + 1]?.pos ?? ''))
  if (quoteWithin > 0) return { form: 'object', at: pronoun ? from + quoteWithin : from }
  const phrase = phraseAt(clauses, from, pieces.length, false) ?? [from, to]
  const next = pieces[phrase[1]]
  if (next === undefined || /^[.,;:]$/.test(next.lower) || next.pos === 'ADP' || next.pos === 'CCONJ')
    return first.quoted || namesWithin(clauses, from, to) ? { form: 'object', at: from } : null
  // “termed the pause encouraging”
  if (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower) && phrase[1] === to)
    return { form: 'object', at: from }
  if (next.quoted || next.pos === 'DET' || next.pos === 'ADJ' || next.pos === 'NOUN')
    return { form: 'object', at: pronoun ? phrase[1] : from }
  return null
}
