// Which of the events that a claim's words tell of is the one it is about.
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import { conditionOf } from '../bearing/condition.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { speakerOf } from '../becoming/speaker.ts'
import { wordingOf } from '../becoming/wording.ts'
import { CERTAINTY } from './certainty.ts'
import { type Match, matchesIn } from './match.ts'
import { standingOf } from './standing.ts'

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'provided'])
const INVERTED = new Set(['had', 'should', 'were'])
/** “If they fire”, “should they fire”; “had fired” is none. */
const conditional = ({ lower }: Token, at: number, tokens: readonly Token[]): boolean =>
  CONDITIONS.has(lower) ||
  (INVERTED.has(lower) &&
    (at === 0 || tokens[at - 1]!.pos === 'PUNCT') &&
    /^(?:PRON|DET|PROPN|NOUN)$/.test(tokens[at + 1]?.pos ?? ''))
const WISHES =
  /^(?:want|hope|wish|intend|plan|ready|willing|able|prepared|need|try|ought|like|refus|declin|fail|supposed|offer|propos|threaten|ask|urg|demand|seek|likely|unlikely|reluctant|order|tell|told|instruct|stop|before|without|instead|from|for|of|about|accus|continu)/
/** What these govern is not done. */
const WITHHELD =
  /^(?:fail|refus|declin|without|instead|unable|avoid|avert|prevent|rather|stall|forbid|abstain|refrain|short|reluctant|yet|hesitat|balk|baulk)/
/** “Since the war began”, “after the raid”: when it was, not what happened. */
const DATES = /^(?:since|before|after|until|till|following|during|ahead)$/
const BESIDE = /^(?:when|while|as|whereas|once)$/
const GROUNDS = /^(?:because|although|though|where|despite|over|about|amid|against|for|if|like|than)$/
/** Verbs that say of a noun that it was done: “shelling persisted”, “carried out a raid”, “there was fighting”. */
const HAPPENS =
  /^(?:persist|continu|occur|happen|t(?:ake|ook|aking)$|erupt|br(?:eak|oke)|flare|follow|resum|beg[aiu]n|start|end(?:s|ed)?$|lasted|went$|rag|intensif|carri|launch|conduct|stag|h[eo]ld|mount|suffer|report|record|announc|impos|order|was$|were$|hit|rock|kill|le(?:ft|aves?)$|made|makes?$|complet|declar|call)/
/** What mediators and delegates are there for: said of them as often as done. */
const ROLE =
  /^(?:chair|co-chair|mediat|broker|negotiat|facilitat|host|moderat|conven|lead|led|head|shuttl|carr(?:y|i))/
const isPresent = ({ lower, lemma }: Token): boolean =>
  /s$/.test(lower) ? lemma !== lower : lemma === lower && !/(?:ed|ing)$/.test(lower)
const FIRST_PERSON = /^(?:i|we|you)$/

/** What speaks for or against a match being what its claim is about; each has its weight in certainty.ts. */
export const signsOf = (match: Match, claim: Claim, main: Token | null, statement: Statement): string[] => {
  const { pattern, from, before } = match
  const { tokens } = claim
  const own = tokens[from]!
  const signs = ['any', pattern.of, pattern.code, `${pattern.of} in ${statement.speech}`]
  const specific = pattern.objects || pattern.subjects || pattern.after
  if (specific) signs.push('with its object', `${pattern.code} with its object`)
  if (pattern.rest.length > 0) signs.push('with its particle')
  if (pattern.of === 'verb') {
    if (main === own) signs.push('main verb')
    else if (main && main.index < own.index) signs.push('verb after the main one')
    if (match.passive) signs.push('passive')
    const kind = pattern.code === 'CONSULT' || pattern.code === 'AGREE' ? 'of words' : 'of deeds'
    if (match.infinitive)
      signs.push(match.ahead ? `ahead ${kind}` : match.beside ? 'participle beside' : 'infinitive')
    if (match.modal)
      signs.push(/^(?:will|'ll|’ll|shall|wo)$/.test(match.modal) ? `will ${kind}` : `modal ${kind}`)
    if (match.relative) signs.push('relative clause')
    else if (match.opener && DATES.test(match.opener)) signs.push('clause that dates')
    else if (match.opener && BESIDE.test(match.opener)) signs.push('clause beside')
    else if (match.opener && GROUNDS.test(match.opener)) signs.push('clause of grounds')
    if (pattern.subjects) signs.push('with its subject')
    if (main && main.index > own.index && !match.passive && /(?:ed|en|n|t)$/.test(own.lower))
      signs.push('participle before the verb')
    if (ROLE.test(own.lower)) signs.push(`verb of a role in ${statement.speech}`)
    if (!match.infinitive && match.modal === null && !match.passive && isPresent(own))
      signs.push(`present in ${statement.speech}`)
    if (before.some(({ lower }) => FIRST_PERSON.test(lower))) signs.push('first person')
    if (before.length === 0) signs.push('no subject')
  } else {
    if (main && main.index > own.index && main.index - own.index < 8) signs.push('subject noun')
    if (main === null) signs.push('noun without verb')
    if (main && main.index < own.index) signs.push('noun after the verb')
    const preposition = [tokens[from - 1], tokens[from - 2]].find((token) => token?.pos === 'ADP')
    if (preposition) {
      signs.push('noun after preposition')
      if (DATES.test(preposition.lower)) signs.push('noun that dates')
      else if (GROUNDS.test(preposition.lower)) signs.push('noun of grounds')
    }
    if (main && HAPPENS.test(main.lower) && Math.abs(main.index - own.index) < 7)
      signs.push('noun that happens')
  }
  if (pattern.of === 'noun' && main === null && tokens.length < 10) signs.push('short noun phrase')
  if (tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => WISHES.test(lower)))
    signs.push('wished or withheld')
  if (tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => WITHHELD.test(lower)))
    signs.push('withheld')
  if (tokens.slice(Math.max(0, from - before.length - 4), from + 1).some(conditional)) signs.push('condition')
  if (claim.headline) signs.push('headline')
  const distance = own.index - tokens[0]!.index
  if (distance > 8) signs.push('later than eight words')
  if (distance > 16) signs.push('later than sixteen words')
  if (own.sentence !== tokens[0]!.sentence) signs.push('later sentence')
  return signs
}

/** The log-odds that a match is what its claim is about. */
const certainty = (signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (CERTAINTY[sign] ?? 0), 0)

/** Above this a match is taken; below, the claim has no event. */
const ENOUGH = -0.5

/**
 * How much of a pattern had to fit: an object or what follows says more of a verb than its subject, that more than its
 * particle; “take to the streets” is said whole, and of “were burnt” the subject is the object.
 */
const tellingOf = ({ objects, subjects, after, rest, forms }: Match['pattern']): number => {
  const state = forms[0] === 'be'
  const undergoes = objects || after || (state && subjects) || (!state && rest.length > 1)
  if (undergoes) return subjects && objects ? 3 : 2
  return subjects ? 1 : 0
}

/** Particles that make another verb: to call off a strike is not to call one. */
const PARTICLE = /^(?:off|out|up|down|back|over|away|aside|apart|through)$/

/** Where more of a pattern fits, the same verb with less says no more: “withdrew their demand”, “stormed out”. */
const isOutdone = ({ from, to, pattern }: Match, matches: readonly Match[]): boolean => {
  // “A joint exercise” is no mere exercise.
  const longer = (of: Match) => of.pattern.of === 'noun' && of.from < from && of.to >= to
  if (pattern.of === 'noun' && matches.some(longer)) return true
  const telling = tellingOf(pattern)
  const other = (of: Match) =>
    of.from === from &&
    of.to === from + of.pattern.rest.length &&
    PARTICLE.test(of.pattern.rest[0] ?? '') &&
    (tellingOf(of.pattern) > 0 || telling === 0)
  if (pattern.of === 'verb' && pattern.rest.length === 0 && matches.some(other)) return true
  return matches.some(
    ({ from: there, pattern: rival }) =>
      there === from &&
      rival.of === pattern.of &&
      (tellingOf(rival) > telling ||
        (telling === 0 && there === from && rival.rest.length > pattern.rest.length)),
  )
}

/** “Refused to sign”, “threatened to shell”: what is refused or threatened has not been done. */
const isHeldBack = ({ from }: Match, matches: readonly Match[], tokens: readonly Token[]): boolean =>
  matches.some(
    ({ pattern, from: head, to }) =>
      pattern.of === 'verb' &&
      (pattern.code === 'REJECT' || pattern.code === 'THREATEN') &&
      head < from &&
      from - to <= 3 &&
      tokens[to + 1]?.lower === 'to',
  )

/** “Threatened to shell”, “broke off the talks”: what stands in another event's clause is what that is about. */
const isWithin = (
  { from }: Match,
  matches: readonly Match[],
  main: Token | null,
  tokens: readonly Token[],
) => {
  const around = matches.filter(
    (other) => other.pattern.of === 'verb' && other.from < from && from <= other.to + other.after.length,
  )
  if (around.length === 0) return null
  return around.some((other) => tokens[other.from] === main)
    ? 'within the main event'
    : 'within another event'
}

/** What the whole claim speaks of, who says it and in which tense: a role is told of without an event, a judgment too. */
const claimSigns = (analysed: Analysed, statement: Statement): string[] => {
  const { names, tense, topics } = wordingOf(analysed, statement)
  const told = statement.speech !== 'narration'
  return [
    ...[...names].map((name) => `claim: ${name}`),
    ...topics.map((topic) => `before: ${topic}`),
    told ? `${tense} told` : `${tense} narrated`,
    ...(told ? [`speaker ${speakerOf(analysed, statement)}`] : []),
  ]
}

/** Every event that the claim's words may tell of, with what speaks for and against it. */
export const candidatesOf = (
  analysed: Analysed,
  claim: Claim,
  statement: Statement,
): { match: Match; signs: string[] }[] => {
  const predicate = predicateOf(claim.tokens)
  const matches = matchesIn(claim.tokens, claim.headline, predicate?.verb ?? null)
  const { conditional } = conditionOf(analysed, statement)
  const kept = matches.filter(
    (match) => !isOutdone(match, matches) && !isHeldBack(match, matches, claim.tokens),
  )
  const around = kept.length === 0 ? [] : claimSigns(analysed, statement)
  const first = kept.find(({ pattern }) => pattern.of === 'verb')?.from
  return kept.map((match) => {
    const signs = signsOf(match, claim, predicate?.verb ?? null, statement)
    if (conditional) signs.push('under a condition')
    if (match.pattern.of === 'verb' && match.from === first) signs.push('first verb')
    const within = isWithin(match, kept, predicate?.verb ?? null, claim.tokens)
    if (within) signs.push(within, `${within}: ${match.pattern.of}`)
    signs.push(...around, ...standingOf(match, kept, claim, predicate?.verb ?? null, statement))
    return { match, signs }
  })
}

/** Relief offered, promised or asked for is of interest even where nobody has sent it yet. */
export const reliefIn = (claim: Claim): Match | null =>
  matchesIn(claim.tokens, claim.headline).find(({ pattern }) => pattern.code === 'AID') ?? null

/** “Announced the arrest of two editors”: the noun that heads what is announced is what it tells of. */
const ANNOUNCES = new Set(['announce', 'confirm', 'report'])
const isAnnounced = ({ pattern, from, to }: Match, { tokens }: Claim, statement: Statement): boolean =>
  pattern.of === 'noun' &&
  ANNOUNCES.has(statement.cue?.lemma.toLowerCase() ?? '') &&
  tokens[to + 1]?.lower === 'of' &&
  from <= 3 &&
  tokens.slice(0, from).every(({ pos }) => /^(?:DET|ADJ|NUM)$/.test(pos)) &&
  predicateOf(tokens) === null

/** The surest match, if any is sure enough. */
export const chooseMatch = (analysed: Analysed, claim: Claim, statement: Statement): Match | null => {
  let best: { match: Match; sure: number } | null = null
  for (const { match, signs } of candidatesOf(analysed, claim, statement)) {
    if (isAnnounced(match, claim, statement)) return match
    const sure = certainty(signs)
    if (!best || sure > best.sure) best = { match, sure }
  }
  return best && best.sure >= ENOUGH ? best.match : null
}
