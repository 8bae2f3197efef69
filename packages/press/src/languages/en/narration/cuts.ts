// Where a narrated sentence tells more than one thing: clauses beside the main one, and second predicates, that tell a
// deed, a day or a role of their own are statements of their own. What only dates or explains (“before the talks”) is none.
import { type Clauses, isComma, isDash, type Run, startsVerb } from '../attribution/parse/clauses.ts'
import { isRelative } from '../attribution/parse/noun-groups.ts'
import {
  deedsIn,
  finiteIn,
  isDated,
  isFiniteVerb,
  ownClause,
  tellsRole,
  verbIn,
  wordsOf,
} from './events-within.ts'

/** The clause that stands by itself, or the runs into which the sentence falls there; null: no cut. */
type Cut = (clauses: Clauses, run: Run, at: number) => Run[] | null

const isStop = (clauses: Clauses, at: number): boolean =>
  /^[,;:]$/.test(clauses.pieces[at]!.lower) || isDash(clauses.pieces[at])

/** The next comma, semicolon or dash. */
const stopAfter = (clauses: Clauses, at: number, to: number): number => {
  let end = at
  while (end < to && !isStop(clauses, end)) end++
  return end
}

/** Verbs that say of something that it ended or began: the clause behind them is how, not what happened beside it. */
const ENDS =
  /^(?:end|collapse|fall|break|call|stop|cease|expire|fail|founder|start|begin|erupt|date|unravel|come)$/
const BEGINS = /^(?:begin|start|erupt|break|take|go|be|date|occur|happen)$/

const SPAN_OF_TIME = /^(?:hours?|days?|weeks?|months?|years?|minutes?)$/

/** Where the main clause ends before “, two days | after”. */
const beforeSpanOfTime = ({ pieces }: Clauses, at: number): number => {
  if (!SPAN_OF_TIME.test(pieces[at - 1]?.lower ?? '')) return at
  for (let comma = at - 2; comma >= at - 5; comma--) if (isComma(pieces[comma])) return comma
  return at
}

/** “hours after the army shelled the town”, “…, when gunmen stormed the archive” */
const clauseOfTime: Cut = (clauses, [from, to], at) => {
  const { pieces, verbs } = clauses
  const opener = pieces[at]!.lower
  if (opener !== 'after' && opener !== 'when') return null
  const verb = ownClause(clauses, [at + 1, to])
  if (verb === undefined) return null
  const main = verbs.findLast((one) => one.to <= at && one.from >= from && isFiniteVerb(clauses, one))
  if (main === undefined) {
    // “Three weeks after they signed, shots were heard”
    const comma = stopAfter(clauses, verb.to, to)
    if (at - from > 4 || opener === 'when' || !isComma(pieces[comma])) return null
    return finiteIn(clauses, [comma + 1, to]) && deedsIn(clauses, [at + 1, comma]).length > 0
      ? [
          [at + 1, comma],
          [comma + 1, to],
        ]
      : null
  }
  if (ENDS.test(main.lemma) && at - main.to < 2) return null
  if (BEGINS.test(main.lemma) && opener === 'when') return null
  return deedsIn(clauses, [at + 1, to]).length > 0
    ? [
        [from, beforeSpanOfTime(clauses, at)],
        [at + 1, to],
      ]
    : null
}

const INDEFINITE = /^(?:a|an|another|one)$/

/** A clause on a relative word, or behind a preposition and one, that opens here. */
const opensRelative = ({ pieces }: Clauses, at: number): boolean =>
  /^(?:who|whom|which|whose|where)$/.test(pieces[at]?.lower ?? '') ||
  (pieces[at]?.pos === 'ADP' && /^(?:which|whom)$/.test(pieces[at + 1]?.lower ?? ''))

/** What a relative clause must tell to count: of a thing when, of a person when or what, of both a role. */
export const relativeTells = (clauses: Clauses, run: Run): boolean => {
  const dated = isDated(clauses, run)
  const word = clauses.pieces[run[0]]!.lower
  if (tellsRole(clauses, run) || (dated && /^(?:who|which)$/.test(word))) return true
  return (word === 'who' || dated) && deedsIn(clauses, run).length > 0
}

/** The main clause goes on behind the comma that ends an aside. */
const goesOn = (clauses: Clauses, comma: number, to: number): boolean =>
  comma < to - 2 && isComma(clauses.pieces[comma]) && startsVerb(clauses, comma + 1)

/** “…, which the army shut in October”; “the envoy, who has shuttled since May, left” falls in two at the second comma. */
const relativeClause: Cut = (clauses, [from, to], at) => {
  const { pieces } = clauses
  const open = isComma(pieces[at])
  const start = open ? at + 1 : at
  if (!opensRelative(clauses, start)) return null
  if (!open && !pieces.slice(Math.max(from, at - 6), at).some(({ lower }) => INDEFINITE.test(lower)))
    return null
  const verb = verbIn(clauses, [start, to])
  if (verb === undefined) return null
  const stop = stopAfter(clauses, start, to)
  const end = tellsRole(clauses, [start, stop]) ? stop : Math.max(stop, verb.to)
  if (!relativeTells(clauses, [start, end]) || (!open && !isDated(clauses, [start, end]))) return null
  if (goesOn(clauses, end, to))
    return [
      [from, end],
      [end + 1, to],
    ]
  return verbIn(clauses, [from, at])
    ? [
        [from, at],
        [start, to],
      ]
    : null
}

/** “The ceasefire, signed in Geneva in October, | gave all fighters ninety days” */
const participleBetween: Cut = (clauses, [from, to], at) => {
  const { pieces, verbs, verbAt } = clauses
  if (!isComma(pieces[at]) || finiteIn(clauses, [from, at])) return null
  let first = at + 1
  while (pieces[first]?.pos === 'ADV') first++
  const verb = verbs[verbAt[first] ?? -1]
  if (verb?.form !== 'bare' || /ing$/.test(pieces[verb.head]!.lower)) return null
  const end = stopAfter(clauses, at + 1, to)
  const aside: Run = [at + 1, end]
  if (!goesOn(clauses, end, to)) return null
  if (!isDated(clauses, aside) && deedsIn(clauses, [from, end]).length === 0 && !tellsRole(clauses, aside))
    return null
  return [
    [from, end],
    [end + 1, to],
  ]
}

/** “recalled its envoy and | shut the crossing”: two deeds of different kinds under one subject. */
const secondPredicate: Cut = (clauses, [from, to], at) => {
  const { pieces, verbs } = clauses
  if (!/^(?:and|but)$/.test(pieces[at]!.lower) || !startsVerb(clauses, at + 1)) return null
  const main = finiteIn(clauses, [from, at])
  const verb = verbs.find((one) => one.from > at)
  if (main === undefined || verb === undefined || !isFiniteVerb(clauses, verb)) return null
  if (isRelative(pieces[main.from - 1])) return null
  const [one] = deedsIn(clauses, [from, at])
  const [other] = deedsIn(clauses, [at + 1, to])
  if (one === undefined || other === undefined || one === other) return null
  return [
    [from, at],
    [at + 1, to],
  ]
}

/** “Rebels free captives as talks enter third day” */
const headlineClause: Cut = (clauses, [from, to], at) => {
  const { stretch, pieces } = clauses
  if (stretch.form === 'paragraph' || at - from < 2 || to - at < 4) return null
  const { lower } = pieces[at]!
  const holdsVerb = ([first, last]: Run) =>
    clauses.verbs.some((verb) => verb.from >= first && verb.to <= last)
  const cuts =
    lower === ';' ||
    (/^(?:as|but|though|while)$/.test(lower) &&
      holdsVerb([from, at]) &&
      clauses.verbs.some((verb) => verb.from > at + 1 && verb.to <= to))
  return cuts
    ? [
        [from, at],
        [at + 1, to],
      ]
    : null
}

/** “after 20 days of fighting that killed 74 people”: how long, and how many it cost. */
const FIGHTING =
  /^(?:[\w-]+ ){1,3}(?:days?|weeks?|months?|years?) of (?:[\w-]+ ){0,3}(?:fighting|clashes|war|warfare|shelling|bombardment|violence|raids|strikes|attacks|battles|bloodshed|unrest)\b.*\b(?:kill|died|dead|lives|wound|injur|displac|casualt)/
const fightingAfter: Cut = (clauses, [from, to], at) =>
  /^(?:after|following|amid)$/.test(clauses.pieces[at]!.lower) &&
  finiteIn(clauses, [from, at]) &&
  FIGHTING.test(wordsOf(clauses, [at + 1, to]))
    ? [
        [from, at],
        [at + 1, to],
      ]
    : null

const CUTS: readonly Cut[] = [
  headlineClause,
  participleBetween,
  relativeClause,
  fightingAfter,
  clauseOfTime,
  secondPredicate,
]

/** A narrated run as the statements that it holds, none overlapping another. */
export const cutsIn = (clauses: Clauses, run: Run): Run[] => {
  const [from, to] = run
  for (let at = from + 1; at < to - 3; at++) {
    if (clauses.pieces[at]!.quoted) continue
    for (const cut of CUTS) {
      const runs = cut(clauses, run, at)
      if (runs)
        return runs.flatMap((part) => (part[1] - part[0] < to - from ? cutsIn(clauses, part) : [part]))
    }
  }
  return [run]
}
