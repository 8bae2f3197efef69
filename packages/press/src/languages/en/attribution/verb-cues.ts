// Attributions by a verb with a subject: “S said that …”, “…, S said”, “…, said S”, “S accused X of …”.
import { claimBefore, goingOn, isHanging, leadsOnly } from './claim-before.ts'
import type { Complement, Cue } from './complements.ts'
import { deniedBefore } from './denied.ts'
import { claimEnd, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { wordsOf } from './lexicon/frame.ts'
import { VOICE } from './lexicon/frames.ts'
import { canSpeak, isPaper, OF_PERSONS, OF_SPEAKERS } from './lexicon/speakers.ts'
import { actEnd } from './object-end.ts'
import { pastAdverbials } from './parse/adverbials.ts'
import {
  type Clauses,
  hasFinite,
  isComma,
  isDash,
  MEDIUM,
  type Run,
  type Subject,
  startsVerb,
  subjectOf,
} from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import { isHeadline } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { infinitive, participial } from './participle-cues.ts'
import type { AttributionRule } from './rules.ts'
import { invertedSource, isNobody, isTaken, sharedSubject } from './sources.ts'
import { cannotSpeak, isSpeaker } from './speakers.ts'
import { alone, asPut, chargeDenied, neitherNor, quotingOther } from './special-cues.ts'

/** A verb group as a cue, with all that its reading needs. `start` is the first piece of the text. */
type Sight = {
  clauses: Clauses
  readings: Readings
  start: number
  verb: VerbGroup
  cue: Cue
  complement: Complement
}

/** What one would not do where that refuses to speak or to be bound. */
const REFUSING = new Set([
  ...wordsOf(
    `say tell comment confirm deny elaborate disclose reveal discuss specify speculate accept agree endorse contradict bet commit identify name explain describe predict guess guarantee promise pledge recognise recognize concede admit acknowledge estimate clarify divulge verify dispute contest exclude respond answer reply back contemplate consider negotiate tolerate sign apologise apologize countenance entertain`,
  ),
  'rule out',
  'hear of',
  'vouch for',
  'bet on',
  'go into',
])
/** What one did not do where that says something all the same: “did not rule out”, “does not dispute”. */
const UNSAID = /^(?:confirm|deny|rule out|comment|dispute|contest|contradict|exclude|share)$/

/** Whether the form of the verb can attribute: not “would say”, “must ask”, “did not say”. */
const asserts = ({ pieces }: Clauses, verb: VerbGroup, lemma: string): boolean => {
  // What nobody could check is the outlet's own remark.
  if (verb.negated && pieces.slice(verb.from, verb.head).some(({ lower }) => lower === 'independently'))
    return false
  if (verb.negated)
    return verb.modal === 'would' || verb.modal === 'will'
      ? REFUSING.has(lemma)
      : UNSAID.test(lemma) || (verb.modal === 'could' && REFUSING.has(lemma))
  // “would only say that”, “would say only that”
  const only =
    verb.modal === 'would' &&
    [pieces[verb.head - 1], pieces[verb.to]].some((piece) => piece?.lower === 'only')
  return verb.modal === null || only
}

/** “declined to be named”, “asking that his name not be used” tell on which terms somebody speaks, not what. */
const isAnonymity = ({ pieces }: Clauses, { claim: [first] }: Found): boolean => {
  const words = pieces
    .slice(first![0], first![1])
    .map(({ lower }) => lower)
    .join(' ')
  return (
    words.length < 90 &&
    /^(?:not )?to be (?:named|identified|quoted)|\bnot be (?:named|used|identified|quoted|published)|^to give (?:his|her|their) names?\b|^anonymity\b|^to (?:remain|stay|be) (?:anonymous|unnamed)/.test(
      words,
    )
  )
}

const cueRun = (verb: VerbGroup, cue: Cue): Run => (verb.negated ? [verb.from, cue.to] : [cue.from, cue.to])

const isDoneBy = ({ pieces }: Clauses, { from, head }: VerbGroup, to: number): boolean =>
  // “he grumbled by phone”
  !/^(?:he|she|they|it|we|i)$/.test(pieces[from - 1]?.lower ?? '') &&
  !MEDIUM.test(pieces[to + 1]?.lower ?? '') &&
  /(?:ed|en|said|told|made|put)$/.test(pieces[head]!.lower) &&
  pieces[to]?.lower === 'by' &&
  !/ing$/.test(pieces[to + 1]?.lower ?? '') &&
  /^(?:DET|PROPN|PRON|ADJ|NOUN|NUM)$/.test(pieces[to + 1]?.pos ?? '')

/** “an estimated 90,000”, “the stipulated 12 hours” */
const describesNoun = ({ pieces }: Clauses, { from, head, to }: VerbGroup): boolean => {
  const before = pieces[from - 1]
  if (/^(?:the|a|an|its|his|their|our|my|’s|'s|’|')$/.test(before?.lower ?? '')) return true
  // “with disputed candidates”
  return (
    before?.pos === 'ADP' &&
    /^(?:with|of|for|by|from|over|against|about|under|between|among|into)$/.test(before.lower) &&
    /ed$/.test(pieces[head]!.lower) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(pieces[to]?.pos ?? '')
  )
}

/** “two men suspected of planting it”: what somebody else holds of them. */
const isHeldOf = ({ pieces }: Clauses, { head, to }: VerbGroup): boolean =>
  /^(?:suspected|accused|convicted)$/.test(pieces[head]!.lower) && pieces[to]?.lower === 'of'

const NOTHING: Complement = { form: 'none', at: -1 }

/** The attributions by verbs, in the order of their cues. */
export const findVerbCues = (clauses: Clauses, readings: Readings, start: number): Found[] =>
  readings.flatMap((reading): Found[] => {
    if (reading === null) return []
    const { verb, cue } = reading
    if (verb.from < start || verb.passive || verb.form === 'participle' || !asserts(clauses, verb, cue.lemma))
      return []
    // “a truce announced by the government”
    if (
      verb.form === 'bare' &&
      (isDoneBy(clauses, verb, cue.to) || isHeldOf(clauses, verb) || describesNoun(clauses, verb))
    )
      return []
    const complement = reading.complement ?? NOTHING
    const twice = neitherNor(clauses, readings, verb, start)
    if (twice !== null) return [twice]
    const one =
      verb.form === 'infinitive'
        ? infinitive(clauses, readings, verb, cue, complement)
        : verb.form === 'ing'
          ? participial(clauses, readings, verb, cue, complement, start)
          : finite({ clauses, readings, start, verb, cue, complement })
    return one === null || isAnonymity(clauses, one) ? [] : [one]
  })

const foundBy = ({ verb, cue }: Sight, rule: AttributionRule, source: Run, claim: Run[]): Found => ({
  claim,
  cue: { run: cueRun(verb, cue), lemma: cue.lemma },
  source,
  rule,
})

const ACCORD = /^(?:deal|agreement|accord|pact|treaty|truce|cease-?fire|plan|roadmap)s?$/

/** Verbs with a plain sense besides need a subject that can say: “mortars slammed into the market”. */
const mayAttribute = ({ clauses, cue }: Sight, source: Run): boolean => {
  const words = clauses.pieces.slice(...source)
  // “It has shown that …”, with nobody behind “it”
  if (/^(?:show|demonstrate|illustrate)$/.test(cue.lemma) && words.every(({ lower }) => lower === 'it'))
    return false
  // “the deal calls for talks” tells what is laid down.
  if (/^(?:call for|outline|set out)$/.test(cue.lemma) && words.some(({ lower }) => ACCORD.test(lower)))
    return false
  // “the situation is worrying”
  if (cue.lemma === 'worry' && clauses.pieces[cue.from]!.lower === 'worrying') return false
  return (!OF_SPEAKERS.has(cue.lemma) || canSpeak(words)) && (!OF_PERSONS.has(cue.lemma) || !isPaper(words))
}

/** “…, conceded the mayor” without a quotation: not where the verb has a hearer or a target (“…, chided the generals”). */
const invertsPlainly = ({ lemma, frame }: Cue): boolean =>
  frame.letters.includes('c') && (!/[ax]/.test(frame.letters) || SAYING_FIRST.has(lemma))
const SAYING_FIRST = new Set(
  'say tell add warn caution argue complain insist admit confess claim ask boast brag joke hint testify speculate swear vow promise predict suggest propose advise report charge allege contend assert maintain'.split(
    ' ',
  ),
)

/** Verbs of voice and phrases attribute unquoted words only where those are a clause: “On Monday, rebels hit back”. */
const needsClause = ({ lemma, frame }: Cue): boolean =>
  !frame.letters.includes('c') || (/ /.test(lemma) && frame.letters.includes('q')) || VOICE.has(lemma)

const isSpeaking = ({ frame }: Cue) => frame.letters.includes('c') || frame.letters.includes('q')

const finite = (sight: Sight): Found | null => {
  const { clauses, start, verb, complement } = sight
  const { pieces } = clauses
  const left = subjectOf(clauses, verb, start)
  const subject = left !== null && (cannotSpeak(pieces, left.run) || isTaken(clauses, left.run)) ? null : left
  const behind = inverted(sight, subject)
  if (behind !== null) return behind
  // “Does she regret anything?” asks, and attributes nothing.
  if (pieces.at(-1)?.lower === '?' && complement.form === 'object' && !pieces.some(({ quoted }) => quoted))
    return null
  if (subject === null) return joined(sight)
  if (isNobody(clauses, subject.run) || !mayAttribute(sight, subject.run)) return null
  const charge = chargeDenied(clauses, subject.run)
  if (charge !== null) return foundBy(sight, 'charge-that-source-denies', charge.who, [charge.what])
  return ofSubject(sight, subject)
}

/** “…, said the minister”: the source stands after the verb. */
const inverted = (sight: Sight, subject: Subject | null): Found | null => {
  const { clauses, readings, start, verb, cue } = sight
  const { pieces } = clauses
  let before = verb.from - 1
  while (before >= start && pieces[before]!.pos === 'ADV') before--
  const previous = before >= start ? pieces[before] : undefined
  if (previous === undefined || !isSpeaking(cue) || cue.to !== verb.to) return null
  if (!previous.quoted && !invertsPlainly(cue)) return null
  if (!isComma(previous) && !isDash(previous) && !previous.quoted) return null
  if (subject !== null && (!previous.quoted || previous.quoted.comma) && !closesSentence(sight, subject))
    return null
  // In headlines a verb behind a comma is more often a second one: “rejects demand, offers amnesty”.
  if (isHeadline(clauses) && !/^(?:say|report|claim|warn|insist|hint|tell|add|admit|ask)$/.test(cue.lemma))
    return null
  const source = invertedSource(clauses, verb, before, start)
  const claim = source && claimBefore(clauses, verb.from, start)
  if (source === null || claim === null || cannotSpeak(pieces, source)) return null
  const next = pieces[source[1]]
  if (next?.lower === ':') return foundBy(sight, 'cue-source-claim', source, [[source[1] + 1, pieces.length]])
  const rest = isComma(next) ? goingOn(clauses, readings, source[1] + 1, claim, verb) : []
  return foundBy(sight, 'claim-cue-source', source, [claim, ...rest])
}

/** “The army has shelled our posts, ending the truce, charged the rebel spokesman Sunday.”: a clause, then verb and speaker at its end, and no object. */
const closesSentence = ({ clauses, start, verb, cue }: Sight, subject: Subject): boolean => {
  const { pieces, verbs } = clauses
  const [from, to] = subject.run
  const broken = verbs.some(({ form, ...other }) => other.from > from && other.to <= to && form === 'bare')
  // “when the minister, …, announced the new commander”
  const opened = /^(?:when|while|after|before|as|if|because|although|though|that|and|but)$/.test(
    pieces[from - 1]?.lower ?? '',
  )
  if (subject.relative || /[rx]/.test(cue.frame.letters)) return false
  if (!broken && (opened || !hasFinite(clauses, start, from))) return false
  const source = phraseAt(clauses, verb.to)
  if (source === null || !isSpeaker(pieces, source)) return false
  const end = pastAdverbials(clauses, source[1]).at
  return end >= pieces.length || /^[.;]$/.test(pieces[end]!.lower)
}

/** “… and warned that …”: the source is that of the verb before. */
const joined = (sight: Sight): Found | null => {
  const { clauses, readings, start, verb, complement } = sight
  let before = verb.from - 1
  while (before >= start && clauses.pieces[before]!.pos === 'ADV') before--
  if (!/^(?:and|but|then|or|,)$/.test(clauses.pieces[before]?.lower ?? '')) return null
  // “she said, when asked about it”
  if (
    clauses.pieces.slice(before, verb.from).some(({ lower }) => /^(?:when|where|how|why|once)$/.test(lower))
  )
    return null
  if (['beside', 'none', 'alone'].includes(complement.form)) return null
  const source = sharedSubject(clauses, readings, verb)
  if (source === null) return null
  const last = claimEnd(clauses, readings, complement.at, verb)
  const end = actEnd(clauses, complement, last, verb)
  return foundBy(sight, 'second-cue-of-one-source', source, [[complement.at, end]])
}

const ofSubject = (sight: Sight, subject: Subject): Found | null => {
  const { clauses, readings, start, verb, cue, complement } = sight
  const { pieces, verbAt } = clauses
  const source = subject.run
  const { form } = complement
  const leading = pieces[source[0] - 1]
  if (leading?.lower === 'as' && (form === 'beside' || form === 'none'))
    return asPut(clauses, readings, cue, verb, source, source[0] - 1, start)
  if (form === 'none' && cue.frame.letters.includes('b') && (verbAt[cue.to] ?? -1) !== -1) {
    const which = whichSays(sight, source)
    if (which !== null) return which
  }
  // “the two sides agreed to meet” tells what happened, “the minister agreed to pay” what he said.
  if (
    /^(?:agree|undertake|refuse|consent)$/.test(cue.lemma) &&
    (cue.lemma === 'agree' || form === 'infinitive') &&
    /^(?:infinitive|object|alone)$/.test(form) &&
    pieces
      .slice(source[0], source[1])
      .some(({ lower }) =>
        /^(?:and|both|sides|parties|two|neighbours|countries|governments|rivals|delegations|officers|they)$/.test(
          lower,
        ),
      )
  )
    return null
  if (form === 'alone') return alone(clauses, verb, cue, source, start)
  if (/^(?:quote|cite)$/.test(cue.lemma)) {
    const quoting = quotingOther(clauses, readings, cue.to, verb, claimBefore(clauses, source[0], start))
    if (quoting !== null) return quoting
  }
  if (/^(?:deny|reject|dispute|contest)$/.test(cue.lemma) && /^(?:none|beside)$/.test(form)) {
    const denied = deniedBefore(clauses, readings, source, start)
    if (denied !== null) return foundBy(sight, 'charge-that-source-denies', denied.who, [denied.what])
  }
  const before = claimBefore(clauses, source[0], start)
  return (before === null ? null : aroundCue(sight, source, before)) ?? afterCue(sight, subject)
}

/** “the minister, who he says has gone, was …”, “a war that aid groups say has displaced …” */
const whichSays = (sight: Sight, source: Run): Found | null => {
  const { clauses, readings, verb, cue } = sight
  const { pieces } = clauses
  // The tagger may take the “that” for part of the source.
  const own: Run =
    pieces[source[0]]!.lower === 'that' && source[1] - source[0] > 1 ? [source[0] + 1, source[1]] : source
  const pronoun = pieces[own[0] - 1]
  // “victims they say are children”: nothing stands for what is told of.
  const contact = pronoun?.pos === 'NOUN' && /^(?:he|she|it|they)$/.test(pieces[own[0]]!.lower)
  if (!isRelative(pronoun) && pronoun?.lower !== 'that' && !contact) return null
  const end = claimEnd(clauses, readings, cue.to, verb)
  const comma = pieces.findIndex((piece, at) => at > cue.to && at < end && isComma(piece))
  const between = isComma(pieces[own[0] - 2]) && comma !== -1
  return foundBy(sight, 'which-source-says', own, [[cue.to, between ? comma : end]])
}

/** “To date, 2,114 have reported”: a time or place, of which nothing is said. */
const isSetting = (clauses: Clauses, before: Run): boolean => {
  const words = clauses.pieces.slice(...before)
  return (
    /^(?:ADP|SCONJ|ADV)$/.test(words[0]?.pos ?? '') &&
    words.every(({ quoted }) => !quoted) &&
    !hasFinite(clauses, ...before)
  )
}

/** Whether the words before the source can be what is said: with a verb or quoted, for some verbs. */
const fitsBefore = (clauses: Clauses, cue: Cue, before: Run): boolean =>
  !needsClause(cue) ||
  clauses.pieces.slice(...before).some(({ quoted }) => quoted) ||
  (cue.frame.letters.includes('c') && hasFinite(clauses, ...before)) ||
  cue.lemma === 'go on'

/** The claim where words stand before the source that may be all or part of it; null where they are not. */
const aroundCue = (sight: Sight, source: Run, before: Run): Found | null => {
  const { clauses, readings, verb, cue, complement } = sight
  const { pieces } = clauses
  const { form, at } = complement
  const leading = pieces[source[0] - 1]!
  const alike = (claim: Run[]) => foundBy(sight, 'claim-source-cue', source, claim)
  if (form === 'none') {
    const spoken =
      leading.quoted ||
      (isComma(leading) && cue.frame.letters.includes('c') && !cue.frame.letters.includes('o'))
    return isSpeaking(cue) && spoken && fitsBefore(clauses, cue, before) && !isSetting(clauses, before)
      ? alike([before])
      : null
  }
  if (form === 'beside') {
    const quotes = pieces.slice(...before).some(({ quoted }) => quoted)
    if (!fitsBefore(clauses, cue, before)) return null
    if (!cue.frame.letters.includes('c') && !/^(?:go on|put it)$/.test(cue.lemma) && !quotes) return null
    // “In Kalunga, the farmers worry”: words without a verb of their own only open the sentence.
    if (
      !quotes &&
      /^(?:ADP|ADV)$/.test(pieces[before[0]]!.pos) &&
      !hasFinite(clauses, ...before) &&
      /^[.;]?$/.test(pieces[at]?.lower ?? '')
    )
      return null
    const goes = isComma(pieces[at]) || isDash(pieces[at]) || pieces[at]?.lower === ';'
    const rest = goes ? goingOn(clauses, readings, at + 1, before, verb) : []
    if (rest.length === 0 && isSetting(clauses, before)) return null
    return alike(isHanging(clauses, before) && rest.length > 0 ? rest : [before, ...rest])
  }
  if (form === 'that') return null
  // “…,” he said, “…”: the words on both sides of the cue.
  const split = form === 'quotation' && (isComma(pieces[at - 1]) || isDash(pieces[at - 1]))
  if (split || (form === 'colon' && !leading.quoted && hasFinite(clauses, ...before))) {
    const rest: Run = [at, claimEnd(clauses, readings, at, verb)]
    return alike(leadsOnly(clauses, before, at) ? [rest] : [before, rest])
  }
  return leading.quoted?.whole && form !== 'quotation' ? alike([before]) : null
}

/** The claim that follows its cue. */
const afterCue = (sight: Sight, subject: Subject): Found | null => {
  const { clauses, readings, verb, complement } = sight
  const { form, at } = complement
  if (form === 'beside' || form === 'none') return null
  const end = relativeEnd(clauses, subject, at, claimEnd(clauses, readings, at, verb))
  const act = form === 'object' || form === 'infinitive'
  return foundBy(sight, act ? 'act-of-speech' : 'source-cue-claim', subject.run, [
    [at, actEnd(clauses, complement, end, verb)],
  ])
}

/** A relative clause ends where its sentence goes on: “the army, which denies hitting civilians, | said”. */
const relativeEnd = (clauses: Clauses, subject: Subject, from: number, end: number): number => {
  if (!subject.relative) return end
  const { pieces } = clauses
  const between = isComma(pieces[subject.run[1]])
  for (let at = from; at < end; at++) {
    if (!isComma(pieces[at])) continue
    const another = /^(?:and|but|or)$/.test(pieces[at + 1]?.lower ?? '') && isRelative(pieces[at + 2])
    if (between || another || startsVerb(clauses, at + 1)) return at
  }
  return end
}
