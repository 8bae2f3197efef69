// What a stretch of a narrated sentence tells by itself: deeds that have a code, a day or a length of time, a role.
import type { PloverCode } from '../../../draft.ts'
import { type Clauses, looksReduced, type Run, subjectOf } from '../attribution/parse/clauses.ts'
import { isRelative } from '../attribution/parse/noun-groups.ts'
import type { VerbGroup } from '../attribution/parse/verb-groups.ts'
import { matchesIn } from '../events/match.ts'

const DATED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|yesterday|overnight|(?:last|this|previous|next) (?:week|weekend|month|year|night|evening|autumn|summer|spring|winter)|the (?:next|same|following|previous) (?:day|night|week|month|year)|(?:day|week|month|year)s? (?:later|earlier|afterwards)|(?:1[89]|20)\d\d|ago)\b/

/** Verbs that say what somebody is for in the talks. */
const ROLE =
  /^(?:lead|head|chair|co-chair|represent|mediate|facilitate|host|guarantee|underwrite|broker|monitor|oversee|moderate|convene|advise|observe|command|comprise)$/

export const wordsOf = ({ pieces }: Clauses, [from, to]: Run): string =>
  pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

export const isDated = (clauses: Clauses, run: Run): boolean => DATED.test(wordsOf(clauses, run))

/** The codes of what verbs tell here as done; not what somebody may do or means to. */
export const deedsIn = (clauses: Clauses, run: Run): PloverCode[] =>
  matched(clauses, run)
    .filter(({ pattern }) => pattern.of === 'verb')
    .map(({ pattern }) => pattern.code)

/** Deeds, also those that a noun names: “clashes erupted”, “talks were held”. */
export const happeningsIn = (clauses: Clauses, run: Run): PloverCode[] =>
  matched(clauses, run).map(({ pattern }) => pattern.code)

const matched = ({ pieces, stretch }: Clauses, [from, to]: Run) =>
  matchesIn(
    pieces.slice(from, to).flatMap(({ token }) => (token ? [token] : [])),
    stretch.form !== 'paragraph',
  ).filter(({ infinitive, modal }) => !infinitive && modal === null)

export const isFiniteVerb = ({ pieces }: Clauses, verb: VerbGroup): boolean =>
  verb.form === 'finite' || (verb.form === 'bare' && !looksReduced(pieces, verb))

/** The first verb of a clause that stands between, whoever its subject is. */
export const finiteIn = (clauses: Clauses, [from, to]: Run): VerbGroup | undefined =>
  clauses.verbs.find((verb) => verb.from >= from && verb.to <= to && isFiniteVerb(clauses, verb))

/** The first verb that may be finite, where only that can stand: “which the rebels seized in January”. */
export const verbIn = ({ verbs }: Clauses, [from, to]: Run): VerbGroup | undefined =>
  verbs.find((verb) => verb.from >= from && verb.to <= to && (verb.form === 'finite' || verb.form === 'bare'))

/** A verb whose subject opens what stands between: “the army shelled the town”. */
export const ownClause = (clauses: Clauses, [from, to]: Run): VerbGroup | undefined => {
  const verb = clauses.verbs.find(
    (one) =>
      one.from > from &&
      one.to <= to &&
      isFiniteVerb(clauses, one) &&
      !isRelative(clauses.pieces[one.from - 1]),
  )
  const subject = verb && subjectOf(clauses, verb, from)
  return subject && !subject.relative && subject.run[0] <= from + 3 ? verb : undefined
}

/** “which helps monitor the truce”, “who leads the team” */
export const tellsRole = ({ pieces, verbs }: Clauses, [from, to]: Run): boolean => {
  // Taggers take “hosts” behind “which” for a noun.
  if (isRelative(pieces[from]) && ROLE.test(pieces[from + 1]?.lower.replace(/s$/, '') ?? '')) return true
  const verb = verbs.find((one) => one.from >= from && one.to <= to)
  if (verb === undefined) return false
  const next = verbs.find((one) => one.from >= verb.to && one.from <= verb.to + 1 && one.to <= to)
  return ROLE.test(verb.lemma) || (verb.lemma === 'help' && next !== undefined && ROLE.test(next.lemma))
}
