// What stands at the end of a sentence behind reported words and is the outlet's own: how long after what it was said, what a
// place or person named in it did before, what the outlet reads into it.

import { type Clauses, isComma, isDash } from './parse/clauses.ts'
import { clauseAt, dateWithin, goesOnBehind, opensRelative, wordsFrom } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { isPast, isPresent } from './tense.ts'

export type Claim = {
  from: number
  end: number
  /** The verb that it hangs on; null: none. */
  main: VerbGroup | null
}

/** Whether the outlet's own words begin at `at`. */
export type Tail = (clauses: Clauses, at: number, claim: Claim) => boolean

const isSetOff = ({ pieces }: Clauses, at: number): boolean =>
  isComma(pieces[at - 1]) || isDash(pieces[at - 1])

const SPAN_BEFORE =
  /^(?:(?:just|only|barely|less|more|than|about|some|nearly|almost|roughly|a|an|the|few|couple|of|mere|several|many|one|two|three|four|five|six|seven|eight|nine|ten|\d+) ){0,4}(?:hours?|days?|weeks?|months?|years?|minutes?|moments|decades?) (?:after|before|since|ahead of|later)\b/

/** “…, three days after the rebels warned of a raid” */
const spanOfTime: Tail = (clauses, at) =>
  isSetOff(clauses, at) && SPAN_BEFORE.test(wordsFrom(clauses, at, 10))

const UNSAID =
  /^without (?:(?:immediately|further|even|ever) )?(?:elaborating|clarifying|specifying|explaining|providing|offering|giving|naming|identifying|citing|presenting|producing|disclosing|detailing|adding|mentioning|going into|stating|saying|indicating|claiming|directly|attributing)\b/

/** “… without giving details” */
const leavesOpen: Tail = (clauses, at) =>
  clauses.pieces[at]!.lower === 'without' && UNSAID.test(wordsFrom(clauses, at, 4))

const SPEAKING =
  /^(?:speaking|citing|quoting|referring|responding|reacting|commenting|writing|replying|alluding|addressing)$/

/** “…, speaking after a meeting in Lorva” */
const howSpoken: Tail = (clauses, at) =>
  isComma(clauses.pieces[at - 1]) && SPEAKING.test(clauses.pieces[at]!.lower)

/** “… was open to a pause, while Norvia has tied it to a retreat”: the tense is no longer that of reported words. */
const contrast: Tail = (clauses, at, { from, end, main }) => {
  const { pieces } = clauses
  const { lower } = pieces[at]!
  const evenAs = lower === 'even' && pieces[at + 1]?.lower === 'as'
  if (!evenAs && (!/^(?:while|whereas|though|although)$/.test(lower) || !isComma(pieces[at - 1])))
    return false
  const verb = clauseAt(clauses, evenAs ? at + 2 : at + 1, end)
  if (verb === null) return false
  if (evenAs) return true
  const own = clauses.verbs.find((one) => one.from >= from && one.to <= at && one.form === 'finite')
  return (
    main !== null && isPast(clauses, main) && isPresent(clauses, verb) && !(own && isPresent(clauses, own))
  )
}

/** “… had been hit, but gave no details”: what the speaker left unsaid. */
const UNTOLD =
  /^but (?:(?:(?:he|she|it|they) )?(?:did not|didn't|didn’t|would not|could not|has not|have not) (?:\w+ly )?(?:provide|give|offer|elaborate|specify|say|name|identify|disclose|clarify|explain|detail|mention|immediately)|(?:gave|offered|provided|had|disclosed|cited|named) (?:no|few|little)|(?:stopped short|declined|refused|fell short)|without)\b/

/** “claimed two tanks were hit, but Norvia has rejected that”: the tense is no longer that of reported words. */
const countered: Tail = (clauses, at, { end, main }) => {
  const { pieces } = clauses
  if (pieces[at]!.lower !== 'but') return false
  if (UNTOLD.test(wordsFrom(clauses, at, 6))) return true
  const verb = clauseAt(clauses, at + 1, end)
  return verb !== null && main !== null && isPast(clauses, main) && verb.perfect && isPresent(clauses, verb)
}

/** “…, which the army seized in May 2021”, “…, where thousands have been cut off” behind words in the reported past */
const relative: Tail = (clauses, at, { from, end, main }) => {
  if (!isComma(clauses.pieces[at - 1]) || !opensRelative(clauses, at)) return false
  const verb = clauses.verbs.find(
    (one) => one.from > at && one.to <= end && (one.form === 'finite' || one.form === 'bare'),
  )
  if (verb === undefined || verb.modal !== null) return false
  if (main !== null && !isPast(clauses, main)) return false
  if (dateWithin(clauses, at, end)) return !isPastPerfect(clauses, verb)
  // “…, he stressed, has no such plans, which …”: the speaker's own words are in the present already.
  const own = clauses.verbs.find((one) => one.from >= from && one.to <= at && one.form === 'finite')
  return main !== null && isPresent(clauses, verb) && !(own && isPresent(clauses, own))
}

const isPastPerfect = ({ pieces }: Clauses, verb: VerbGroup): boolean =>
  verb.perfect && pieces[verb.from]!.lower === 'had'

/** “…, while praising the deal”, “… — after accusing them of theft” */
const besides: Tail = (clauses, at) => {
  const { pieces, verbs, verbAt } = clauses
  const opens = isDash(pieces[at - 1])
    ? /^(?:while|besides|before|after)$/
    : isComma(pieces[at - 1]) || pieces[at - 1]!.quoted
      ? /^(?:while|besides)$/
      : null
  return Boolean(opens?.test(pieces[at]!.lower)) && verbs[verbAt[at + 1] ?? -1]?.form === 'ing'
}

/** “… of 2015 — close to the day of the vote”, “… — but only so that it can claim its share” */
const afterDash: Tail = (clauses, at, { from, end }) => {
  const { pieces } = clauses
  if (!isDash(pieces[at - 1]) || pieces.slice(at, end).some(isDash)) return false
  // “a pause — until May — | of its raids”: the second dash only closes an aside.
  if (pieces.slice(from, at - 1).some(isDash)) return false
  return (
    /^(?:ADP|SCONJ|CCONJ|ADJ)$/.test(pieces[at]!.pos) ||
    /^(?:despite|but|though|although|close|just)$/.test(pieces[at]!.lower)
  )
}

const READS =
  /^in (?:what (?:\w+ ){1,3}|(?:a|an|the|another|yet another) (?:[\w-]+ ){0,3}?(?:sign|move|step|development|incident|blow|setback|boost|reversal|departure|shift|signal|reference|swipe|rebuke|nod|echo|escalation|turn|twist|instance|example|breakthrough|concession|contrast)\b)/

/** “…, in the first sign that the pause is holding” */
const readInto: Tail = (clauses, at) =>
  isComma(clauses.pieces[at - 1]) && READS.test(wordsFrom(clauses, at, 8))

const UTMOST =
  /^(?:in )?the (?:first|second|third|latest|last|worst|deadliest|biggest|largest|highest|lowest|bloodiest|longest|sharpest|strongest|clearest|heaviest|fiercest|gravest|most [\w-]+) \w/

/** “…, the worst breach since the truce was signed” */
const utmost: Tail = (clauses, at, { end }) =>
  isSetOff(clauses, at) && UTMOST.test(wordsFrom(clauses, at, 5)) && !goesOnBehind(clauses, at, end)

/** “…, compared with 40 a year before” */
const compared: Tail = (clauses, at) =>
  isComma(clauses.pieces[at - 1]) && /^compared (?:with|to)\b/.test(wordsFrom(clauses, at, 2))

const IN_WORDS =
  /^during (?:a|an|his|her|its|their) (?:televised|radio|television|tv|news|press|video|online) (?:[\w-]+ )?(?:speech|address|interview|conference|briefing|message|appearance)\b|^in (?:english|french|spanish|arabic|russian|turkish|urdu|german|italian|portuguese|chinese|persian|hebrew)\b|^in (?:a|an|his|her|its|their) (?:[\w-]+ ){0,3}?(?:statement|tweet|post|interview|conference|release|briefing|address|communiqu[eé]|letter)\b/

/** ““free and fair” | in a joint statement”, “… was open | in a statement” */
const inWords: Tail = (clauses, at) => {
  const { pieces } = clauses
  if (!/^(?:in|during)$/.test(pieces[at]!.lower) || !IN_WORDS.test(wordsFrom(clauses, at, 6))) return false
  return (
    (pieces[at - 1]!.quoted !== null || !/^(?:letter|address)$/.test(pieces[at + 2]?.lower ?? '')) &&
    pieces[at - 1]!.pos !== 'VERB'
  )
}

/** “…, amid fears of a raid” */
const amid: Tail = (clauses, at) => isSetOff(clauses, at) && clauses.pieces[at]!.lower === 'amid'

const TAILS: readonly Tail[] = [
  inWords,
  amid,
  spanOfTime,
  leavesOpen,
  howSpoken,
  contrast,
  countered,
  besides,
  afterDash,
  relative,
  readInto,
  utmost,
  compared,
]

/** Where the first of the tails begins, without the comma or dash before it; the end of the claim where there is none. */
export const cutAt = (clauses: Clauses, claim: Claim, isTail: Tail): number => {
  const { pieces } = clauses
  const { from, end } = claim
  for (let at = from + 1; at < end; at++) {
    if (pieces[at]!.quoted || !isTail(clauses, at, claim)) continue
    // What the speaker's own words stand in is the speaker's, unless a clause gives them to somebody else.
    const quotes = pieces.slice(at, end).some(({ quoted }) => quoted)
    if ((quotes && clauseAt(clauses, at + 1, end) === null) || goesOnBehind(clauses, at, end)) continue
    return isSetOff(clauses, at) ? at - 1 : at
  }
  return end
}

/** Where reported words give way to the outlet's own. */
export const withoutTail = (clauses: Clauses, from: number, end: number, main: VerbGroup | null): number =>
  cutAt(clauses, { from, end, main }, (...of) => TAILS.some((tail) => tail(...of)))

/** Words of the outlet's own begin at `at`, right behind a cue. */
export const opensTail = (clauses: Clauses, at: number, end: number): boolean =>
  [spanOfTime, leavesOpen, howSpoken, readInto, utmost, compared, besides].some((tail) =>
    tail(clauses, at, { from: at, end, main: null }),
  ) && !clauses.pieces.slice(at, end).some(({ quoted }) => quoted)
