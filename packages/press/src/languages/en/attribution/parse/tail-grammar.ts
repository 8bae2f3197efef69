// What the end of a sentence is made of: clauses, relative clauses, dates.
import { type Clauses, isComma, startsVerb, subjectOf } from './clauses.ts'
import type { VerbGroup } from './verb-groups.ts'

export const wordsFrom = ({ pieces }: Clauses, at: number, count: number): string =>
  pieces
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(' ')

/** The verb of a clause with its own subject that opens at `at`; null where none does. */
export const clauseAt = (clauses: Clauses, at: number, end: number): VerbGroup | null => {
  const verb = clauses.verbs.find((one) => one.from >= at && one.to <= end)
  if (verb === undefined || verb.from === at || (verb.form !== 'finite' && verb.form !== 'bare')) return null
  const subject = subjectOf(clauses, verb, at)
  return subject !== null && !subject.relative && subject.run[0] <= at + 4 ? verb : null
}

/** The sentence around an aside goes on behind one of its commas: “the envoy, who left in May, | has returned”. */
export const goesOnBehind = (clauses: Clauses, at: number, end: number): boolean => {
  for (let comma = at + 1; comma < end - 1; comma++)
    if (isComma(clauses.pieces[comma]) && startsVerb(clauses, comma + 1)) return true
  return false
}

/** “who”, “which”, “where”, “whose”, also behind a preposition. */
export const opensRelative = ({ pieces }: Clauses, at: number): boolean =>
  /^(?:who|which|whose|where)$/.test(pieces[at]?.lower ?? '') ||
  (pieces[at]?.pos === 'ADP' && /^(?:which|whom|whose)$/.test(pieces[at + 1]?.lower ?? ''))

const DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:in|on|since|until|by|early|late|last|this) may|may \d+|jan|feb|aug|sept?|oct|nov|dec|yesterday|(?:last|this) (?:week|weekend|month|year|night|autumn|summer|spring|winter)|(?:1[89]|20)\d\d|ago)\b/

export const dateWithin = (clauses: Clauses, at: number, end: number): boolean =>
  DATE.test(wordsFrom(clauses, at, end - at))

/** A headline, or an entry of a list. */
export const isHeadline = ({ stretch, pieces }: Clauses): boolean =>
  stretch.form !== 'paragraph' || /^(?:•|\*)$/.test(pieces[0]!.lower)

/** “announced the deal hours after the army said it had won”: the first verb stands behind a conjunction of time. */
export const opensSubordinate = ({ pieces, verbs }: Clauses, at: number): boolean => {
  const verb = verbs.find(({ from }) => from > at)
  return (
    verb !== undefined &&
    pieces
      .slice(at + 1, verb.from)
      .some(
        ({ lower }, n, words) =>
          /^(?:after|before)$/.test(lower) &&
          /^(?:hours|days|weeks|months|years|minutes)$/.test(words[n - 1]?.lower ?? ''),
      )
  )
}
