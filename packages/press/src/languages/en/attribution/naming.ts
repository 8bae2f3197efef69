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

/** “considers the resort to arms | a godsend”, “termed the pause | encouraging”: the name stands behind more of its object. */
const namedLater = ({ pieces }: Clauses, from: number): boolean => {
  for (let at = from; at < from + 8 && pieces[at]; at++) {
    const { lower, pos } = pieces[at]!
    if (/^[,.;:?!]$/.test(lower) || pos === 'AUX' || pos === 'SCONJ') return false
    if (/^(?:a|an)$/.test(lower) && /^(?:NOUN|PROPN|NUM)$/.test(pieces[at - 1]!.pos)) return true
    const ends = pieces[at + 1] === undefined || /^[.,;]$/.test(pieces[at + 1]!.lower)
    if (ends && at === from && (pos === 'ADJ' || /(?:ing|ed)$/.test(lower))) return true
    if (pos === 'VERB') return false
  }
  return false
}

/** “what the ministry called | a breach”: the thing named stands before its verb. */
const whatBefore = ({ pieces }: Clauses, at: number): boolean => {
  for (let before = at - 2; before >= 0 && before > at - 9; before--) {
    if (/^[.;:]$/.test(pieces[before]!.lower)) return false
    if (pieces[before]!.lower === 'what') return true
  }
  return false
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
  // “called the talk malicious”, “what it called a courageous step”
  const last = pieces[phrase[1] - 1]!
  if (phrase[1] - from > 1 && last.pos === 'ADJ') return { form: 'object', at: pronoun ? from + 1 : from }
  if (whatBefore(clauses, from)) return { form: 'object', at: from }
  if (namedLater(clauses, phrase[1])) return { form: 'object', at: pronoun ? phrase[1] : from }
  if (next === undefined || /^[.,;:]$/.test(next.lower) || next.pos === 'ADP' || next.pos === 'CCONJ')
    return first.quoted || namesWithin(clauses, from, to) ? { form: 'object', at: from } : null
  // “termed the pause encouraging”
  if (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower) && phrase[1] === to)
    return { form: 'object', at: from }
  // “called the raid deeply regrettable”
  const graded = next.pos === 'ADV' && pieces[phrase[1] + 1]?.pos === 'ADJ'
  if (graded) return { form: 'object', at: pronoun ? phrase[1] : from }
  if (next.quoted || next.pos === 'DET' || next.pos === 'ADJ' || next.pos === 'NOUN')
    return { form: 'object', at: pronoun ? phrase[1] : from }
  return null
}
