// What stands behind the object of an act of speech and tells of the act: on which occasion and after what it was done, and
// what came of it.

import { type Clauses, isComma, looksReduced } from './parse/clauses.ts'
import { clauseAt, isHeadline, wordsFrom } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import type { Tail } from './tails.ts'
import { isPast } from './tense.ts'

/** What one wishes for or binds oneself to may itself be after or at something: “demanded talks after the vote”. */
const AHEAD =
  /^(?:demand|want|seek|urge|request|ask|call|promise|pledge|vow|propose|offer|suggest|plan|expect|recommend|advocate|favour|favor|prefer|need|hope|predict|foresee|order|threaten)$/

/** What is seen and counted has its own day and place: “recorded two raids on Monday, after the truce”. */
const OBSERVED = /^(?:report|record|register|count|log|document|note|observe|detail|list|recall|remember)$/

/** What one binds oneself to before others: “pledged aid at a conference”. */
const PLEDGED = /^(?:promise|pledge|vow|offer)$/
const GATHERING =
  /^at (?:(?:a|an|the) )?(?:[\w'’-]+ ){0,3}?(?:conference|meeting|summit|rally|gathering|forum|ceremony|hearing)\b/

/** Nothing but a noun and what describes it stands between; not “of shelling the post”. */
const isNominal = ({ pieces, verbs }: Clauses, from: number, at: number): boolean =>
  verbs.every((verb) => verb.to <= from || verb.from >= at || looksReduced(pieces, verb)) &&
  !pieces
    .slice(from, at)
    .some(
      ({ quoted, pos, lower }, n, all) =>
        quoted?.whole || (pos === 'ADP' && lower !== 'at' && /ing$/.test(all[n + 1]?.lower ?? '')),
    )

const AFTER =
  /^(?:(?:(?:just|only|shortly|soon|immediately|barely) )?(?:(?:a few |several |some |two |three |four |many |\d+ )?(?:minutes|hours|days|weeks|months|years) |(?:an?|one) (?:minute|hour|day|week|month|year) )?(?:after|following)|amid|ahead of|despite|in the (?:wake|aftermath) of|on the (?:eve|sidelines|margins) of)\b/

/** “announced the deal | hours after gunmen shelled the post”, “… | amid fears of a raid” */
const after: Tail = (clauses, at) => AFTER.test(wordsFrom(clauses, at, 6))

/** A comma, also one inside the marks of the quotation before: ““a farce,” while”. */
const endsInComma = ({ pieces }: Clauses, at: number): boolean =>
  isComma(pieces[at]) || Boolean(pieces[at]?.quoted)

/** “welcomed the pause | as shells fell on the port”, “…, although it had asked for more” */
const meanwhile: Tail = (clauses, at, { end, main }) => {
  const { lower } = clauses.pieces[at]!
  // “quoted the log as recording …”
  if (/^(?:quote|cite)$/.test(main?.lemma ?? '')) return false
  // “as “valuable””, “as he put it”
  const next = clauses.pieces[at + 1]
  if (lower === 'as' && (next?.quoted || next?.pos === 'PRON')) return false
  const opens =
    lower === 'as' ||
    (/^(?:while|although|though|whereas|because)$/.test(lower) && endsInComma(clauses, at - 1))
  return opens && clauseAt(clauses, at + 1, end) !== null
}

/** Forms in -ing that open a phrase about the noun before them. */
const OF_NOUN =
  /^(?:including|concerning|regarding|involving|according|excluding|starting|beginning|ranging|pending|containing|comprising|totalling|totaling|dating|belonging|during|notwithstanding|being|having)$/

/** “denied the report, causing prices to rebound” */
const result: Tail = (clauses, at) => {
  const { pieces, verbs, verbAt } = clauses
  if (!isComma(pieces[at - 1])) return false
  let first = at
  while (pieces[first]?.pos === 'ADV') first++
  return verbs[verbAt[first] ?? -1]?.form === 'ing' && !OF_NOUN.test(pieces[first]!.lower)
}

const OCCASION =
  /^(?:(?:(?:in|at|during|via|through) (?:(?:a|an|the|his|her|its|their|this) )?(?:[\w'’-]+ ){0,3}?(?:statements?|address|letters?|interviews?|speech|messages?|broadcasts?|post|tweets?|briefings?|sermon|memo|conference|meeting|summit|rally|telegram|phone call|telephone call|satellite call|call|conversation|ceremony|hearing|gathering|forum|testimony|communiqu[eé])|on (?:television|tv|radio|twitter|facebook|telegram|x|social media|(?:its|his|her|their) (?:[\w-]+ ){0,2}(?:website|channel|account|page))|before (?:a|the) (?:[\w-]+ ){0,4}(?:committee|council|parliament|assembly))|within (?:the hour|an hour|a day|hours|minutes|days)|the same (?:day|evening|night|morning|week|afternoon))\b/

/** “rejected the charge | in a letter to the guarantors”, “the raid | within the hour” */
const occasion: Tail = (clauses, at) =>
  /^(?:in|at|during|via|through|on|before|within|the)$/.test(clauses.pieces[at]!.lower) &&
  OCCASION.test(wordsFrom(clauses, at, 9))

const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)'
const ON_DAY = new RegExp(
  `^(?:(?:late |early )?(?:on )?(?:late |early )?${DAY}(?: (?:morning|afternoon|evening|night))?|last (?:week|night))(?: [.]| ,|$|(?= (?:in|at|before|during)\\b))`,
)

/** What happens on a day of its own: “condemned the raid on Wednesday”. */
const EVENT =
  /^(?:attacks?|raids?|strikes?|clash(?:es)?|killings?|murders?|bombings?|shelling|shootings?|explosions?|blasts?|incidents?|violations?|fire|firing|meetings?|talks|summit|election|vote|violence|fighting|protests?|rally|decision|visit|exchange|swap|release|arrests?|ceasefire|cease-fire|truce)$/

/** “repeated the demand | on Wednesday”, not “thanked them for their help on Wednesday” */
const day: Tail = (clauses, at, { from, end }) =>
  !EVENT.test(clauses.pieces[at - 1]!.lower) &&
  ON_DAY.test(wordsFrom(clauses, at, Math.min(6, end - at))) &&
  !clauses.pieces.slice(from, at).some(({ pos }) => pos === 'ADP' || pos === 'SCONJ')

const TAILS: readonly Tail[] = [after, meanwhile, result, occasion, day]

/** Words that any of these may open with; a comma opens others. */
const OPENING =
  /^(?:just|only|shortly|soon|immediately|barely|a|an|one|few|several|some|two|three|four|many|minutes|hours|days|weeks|months|years|after|following|amid|ahead|despite|in|on|at|during|via|through|before|within|the|as|late|early|last|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

export const objectTail: Tail = (clauses, at, claim) =>
  claim.main !== null &&
  (isComma(clauses.pieces[at - 1]) ||
    clauses.pieces[at - 1]!.quoted !== null ||
    OPENING.test(clauses.pieces[at]!.lower)) &&
  (!AHEAD.test(claim.main.lemma) ||
    (PLEDGED.test(claim.main.lemma) && GATHERING.test(wordsFrom(clauses, at, 6)))) &&
  !OBSERVED.test(claim.main.lemma) &&
  TAILS.some((tail) => tail(clauses, at, claim)) &&
  isNominal(clauses, claim.from, at)

const OWN_WORDS =
  /^in (?:his|her|its|their) (?:[\w-]+ ){0,2}(?:letters?|statements?|speech|address|remarks|message|sermon|post|tweet)$/

/** “called on leaders to find a way out | in his letter” */
const inOwnWords = (clauses: Clauses, at: number, end: number): boolean =>
  clauses.pieces[at]!.lower === 'in' &&
  end - at < 7 &&
  OWN_WORDS.test(wordsFrom(clauses, at, end - at).replace(/ \.$/, ''))

/** “refused to meet them | but have held talks with elders”: what they did besides. */
const secondDeed = (clauses: Clauses, from: number, at: number, main: VerbGroup): boolean => {
  const { pieces, verbs, verbAt } = clauses
  if (!/^(?:and|but)$/.test(pieces[at]!.lower)) return false
  let next = at + 1
  while (pieces[next]?.pos === 'ADV') next++
  const verb = verbs[verbAt[next] ?? -1]
  if (verb === undefined || verb.modal !== null || verb.passive) return false
  if (verbs.some((one) => one.from >= from && one.to <= at && one.form !== 'infinitive')) return false
  return verb.perfect || (verb.form === 'bare' && isPast(clauses, verb) && isPast(clauses, main))
}

const VISIT =
  /^during (?:a|an|the|his|her|their|its) (?:[\w'’-]+ ){0,3}?(?:visit|trip|tour|meeting|call|talks|speech|interview|conference|briefing|summit|stop|stopover|hearing|debate|rally|session|ceremony)\b/

/** “vowed to hit back | after troops shelled the port”: what has happened is no part of what lies ahead. */
export const factTail: Tail = (clauses, at, { from, end, main }) => {
  const { pieces, verbs } = clauses
  const between = verbs.filter((verb) => verb.from >= from && verb.to <= at)
  const ahead = AHEAD.test(main?.lemma ?? '') || between[0]?.form === 'infinitive'
  if (!ahead || between.some(({ form }) => form === 'finite')) return false
  if (VISIT.test(wordsFrom(clauses, at, 7)) || inOwnWords(clauses, at, end)) return true
  if (between.length > 0 && main !== null && secondDeed(clauses, from, at, main)) return true
  if (!/^(?:after|as)$/.test(pieces[at]!.lower)) return false
  const verb = clauseAt(clauses, at + 1, end)
  if (verb === null || verb.modal !== null) return false
  // “threatened to close the port as tempers fray”
  const meanwhile = pieces[at]!.lower === 'as' && pieces[at + 1]!.pos !== 'PRON'
  return isPast(clauses, verb) || isHeadline(clauses) || meanwhile
}
