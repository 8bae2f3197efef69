// Where a narrated sentence tells more than one thing: clauses beside the main one, and second predicates, that tell a
// deed, a day or a role of their own are statements of their own. What only dates or explains (“before the talks”) is none.
import {
  type Clauses,
  isComma,
  isDash,
  type Run,
  startsVerb,
  subjectOf,
} from '../attribution/parse/clauses.ts'
import { isRelative } from '../attribution/parse/noun-groups.ts'
import type { VerbGroup } from '../attribution/parse/verb-groups.ts'
import {
  deedsIn,
  finiteIn,
  happeningsIn,
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

const COUNTED =
  /^(?:(?:about|around|almost|nearly|roughly|some|over|more|less|fewer|than|at|least|as|many|up|to|another|an?|further|other) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|several|many|others|more)\b.{0,60}?\b(?:killed|dead|died|wounded|injured|hurt|missing|arrested|detained|beaten|held|displaced|hospitali[sz]ed|captured|jailed|rescued|burned|burnt)\b/

/** “Five guards were killed”, “more than 40 injured”: one half of a toll, which is told once. */
const isToll = (clauses: Clauses, run: Run): boolean =>
  COUNTED.test(wordsOf(clauses, run)) && !isDated(clauses, run)

/** Words that open a clause beside the main one which may tell something of its own. */
const BESIDE = /^(?:after|when|as|while|whereas|since)$/

/** “hours after the army shelled the town”, “…, when gunmen stormed the archive”, “as talks were held in Lorva” */
const clauseOfTime: Cut = (clauses, [from, to], at) => {
  const { pieces, verbs } = clauses
  const opener = pieces[at]!.lower
  if (!BESIDE.test(opener)) return null
  const verb = ownClause(clauses, [at + 1, to])
  if (verb === undefined || verb.modal !== null) return null
  // “since 2011, when it seized the north”: the clause belongs to the year.
  if (pieces.slice(at + 1, verb.from).some(({ lower }) => lower === 'when')) return null
  const main = verbs.findLast((one) => one.to <= at && one.from >= from && isFiniteVerb(clauses, one))
  if (main === undefined) return null
  if (ENDS.test(main.lemma) && at - main.to < 2) return null
  if (BEGINS.test(main.lemma) && opener === 'when') return null
  // “Two men died when a mine went off”: what cost them their lives is no second thing.
  if (opener === 'when' && COUNTED.test(wordsOf(clauses, [from, at]))) return null
  const clause: Run = [at + 1, to]
  if (!happens(clauses, verb, clause)) return null
  if (/^(?:as|while|whereas)$/.test(opener) && onlyFrames(clauses, verb, at + 1)) return null
  if (opener === 'since' && !countsSince(clauses, [from, at], verb)) return null
  return [
    [from, beforeSpanOfTime(clauses, at)],
    [at + 1, to],
  ]
}

const OCCURS =
  /^(?:erupt|break|hold|take|resume|collapse|occur|happen|land|explode|continue|rage|intensify|escalate|spread|mount|fail|stall)$/

/** A deed is told, or one that a noun names is said to have taken place: “clashes erupted”. */
const happens = (clauses: Clauses, verb: VerbGroup, run: Run): boolean =>
  deedsIn(clauses, run).length > 0 || (OCCURS.test(verb.lemma) && happeningsIn(clauses, run).length > 0)

/** “as he was leaving”, “while a cutter was chasing it”: only what went on meanwhile. */
const onlyFrames = ({ pieces }: Clauses, verb: VerbGroup, at: number): boolean =>
  /ing$/.test(pieces[verb.head]!.lower) || pieces[at]!.pos === 'PRON'

const RANKED =
  /^(?:first|second|third|fourth|fifth|last|latest|worst|most|biggest|largest|deadliest|longest|only)$/

/** “has been shut since police raided it in May”; not “the worst clash since the war ended”, which only ranks. */
const countsSince = (clauses: Clauses, [from, at]: Run, verb: VerbGroup): boolean =>
  !BEGINS.test(verb.lemma) &&
  !ENDS.test(verb.lemma) &&
  isDated(clauses, [at, clauses.pieces.length]) &&
  !clauses.pieces.slice(from, at).some(({ lower }) => RANKED.test(lower))

/** “Three weeks after they signed, shots were heard”, “As talks went on, soldiers took the bridge” */
const frontedClause: Cut = (clauses, [from, to], at) => {
  const { pieces } = clauses
  if (at - from > 4 || !/^(?:after|as|while|although|though)$/.test(pieces[at]!.lower)) return null
  if (pieces[at - 1]?.lower === 'even') return null
  if (finiteIn(clauses, [from, at])) return null
  const verb = ownClause(clauses, [at + 1, to])
  if (verb === undefined || verb.modal !== null) return null
  const comma = stopAfter(clauses, verb.to, to)
  if (!isComma(pieces[comma]) || !finiteIn(clauses, [comma + 1, to])) return null
  return deedsIn(clauses, [at + 1, comma]).length > 0
    ? [
        [at + 1, comma],
        [comma + 1, to],
      ]
    : null
}

const INDEFINITE = /^(?:a|an|another|one)$/

/** A clause on a relative word, or behind a preposition and one, that opens here. */
const opensRelative = ({ pieces }: Clauses, at: number): boolean =>
  /^(?:who|whom|which|whose|where)$/.test(pieces[at]?.lower ?? '') ||
  (pieces[at]?.pos === 'ADP' && /^(?:which|whom)$/.test(pieces[at + 1]?.lower ?? ''))

/** What a relative clause must tell to count: of a thing when, of a person when or what, of a place what, of all a role. */
export const relativeTells = (clauses: Clauses, run: Run): boolean => {
  const dated = isDated(clauses, run)
  const word = clauses.pieces[run[0]]!.lower
  if (tellsRole(clauses, run) || (dated && /^(?:who|which)$/.test(word))) return true
  return (/^(?:who|where|in)$/.test(word) || dated) && deedsIn(clauses, run).length > 0
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

const SAME = /^(?:it|he|she|they|its|his|her|their|some|others|both|neither)$/

/** “The rebels freed two soldiers and | the army opened the road”, “… — and | hours later the court struck it down” */
const ownSubjectBehindAnd: Cut = (clauses, [from, to], at) => {
  const { pieces, verbs } = clauses
  if (!/^(?:and|but)$/.test(pieces[at]!.lower)) return null
  if (finiteIn(clauses, [from, at]) === undefined) return null
  const verb = verbs.find((one) => one.from > at + 1 && one.to <= to && one.form !== 'infinitive')
  if (verb === undefined || !isFiniteVerb(clauses, verb) || /ing$/.test(pieces[verb.head]!.lower)) return null
  const subject = subjectOf(clauses, verb)
  if (subject === null || subject.relative || subject.run[0] <= at || subject.run[0] > at + 5) return null
  // “was shot and his body burnt”: the same deed goes on.
  if (/^(?:PRON|DET)$/.test(pieces[subject.run[0]]!.pos) && SAME.test(pieces[subject.run[0]]!.lower))
    return null
  if (deedsIn(clauses, [from, at]).length === 0 || deedsIn(clauses, [at + 1, to]).length === 0) return null
  if (isToll(clauses, [from, at]) && isToll(clauses, [at + 1, to])) return null
  const governed = pieces
    .slice(from, at)
    .some(
      (piece) =>
        (piece.lower === 'that' && piece.pos === 'SCONJ') ||
        /^(?:if|whether|unless|until)$/.test(piece.lower),
    )
  return governed
    ? null
    : [
        [from, isComma(pieces[at - 1]) || isDash(pieces[at - 1]) ? at - 1 : at],
        [at + 1, to],
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
  // “flew in to meet the rebels and sign the pact”: both lie ahead.
  const last = verbs.findLast((other) => other.from >= from && other.to <= at)
  const ahead = last?.form === 'infinitive' || last?.modal != null
  if (ahead && verb.form === 'bare' && pieces[verb.head]!.lower === verb.lemma) return null
  const [one] = deedsIn(clauses, [from, at])
  const [other] = deedsIn(clauses, [at + 1, to])
  // “seized the strip in 1967 and annexed it in 1981”
  const apart = isDated(clauses, [from, at]) && isDated(clauses, [at + 1, to])
  if (one === undefined || other === undefined || (one === other && !apart)) return null
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
    lower === 'while' ||
    (/^(?:as|but|though)$/.test(lower) &&
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
  frontedClause,
  clauseOfTime,
  ownSubjectBehindAnd,
  secondPredicate,
]

/** A narrated run as the statements that it holds, none overlapping another. */
export const cutsIn = (clauses: Clauses, run: Run): Run[] => {
  const [from, to] = run
  for (let at = from; at < to - 3; at++) {
    if (clauses.pieces[at]!.quoted) continue
    for (const cut of at === from ? [frontedClause] : CUTS) {
      const runs = cut(clauses, run, at)
      if (runs)
        return runs.flatMap((part) => (part[1] - part[0] < to - from ? cutsIn(clauses, part) : [part]))
    }
  }
  return [run]
}
