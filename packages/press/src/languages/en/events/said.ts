// Attributing verbs that are events themselves: to accuse is to do it.
import type { PloverCode } from '../../../draft.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { ACTS, CUES, LIGHT, rowsOf } from './acts.ts'
import { nounForms, verbForms } from './forms.ts'
import { patternsAt } from './patterns/patterns.ts'
import { performedIn } from './performed.ts'
import { threatens, vowed, warnsOfPunishment } from './threats.ts'

type Act = {
  code: PloverCode
  /** The words after the verb. */
  rest: string[]
  /** Whether the object may stand between them. */
  parted: boolean
  excluded: ReadonlySet<string>
}

/** Particles that stand behind the object as well: “laughed the story off”, “held the army responsible”. */
const PARTICLES = new Set(
  'off out down aside away back up over responsible accountable liable culpable answerable'.split(' '),
)

const acts = new Map<string, Act[]>()
const enter = (verb: string, act: Act) => {
  for (const form of new Set(verbForms(verb))) acts.set(form, [...(acts.get(form) ?? []), act])
}
for (const lists of [ACTS, CUES])
  for (const [code, list] of Object.entries(lists) as [PloverCode, string][])
    for (const row of rowsOf(list)) {
      const [heads, without] = row.split(' ! ')
      const excluded = new Set((without ?? '').split(',').map((word) => word.trim()))
      for (const head of heads!.split(',')) {
        const [verb, ...after] = head.trim().split(/\s+/)
        if (!verb) continue
        const rest = after.filter((word) => word !== '…')
        const parted = after[0] === '…' || PARTICLES.has(rest[0] ?? '')
        enter(verb, { code, rest, parted, excluded })
      }
    }
for (const list of acts.values()) list.sort((one, other) => other.rest.length - one.rest.length)

const lights = new Map<string, { code: PloverCode; nouns: ReadonlySet<string> }[]>()
for (const { code, verbs, nouns } of LIGHT) {
  const light = { code, nouns: new Set(nouns.split(',').flatMap((noun) => nounForms(noun.trim()))) }
  for (const verb of verbs.split(',').map((word) => word.trim().split(' ')[0]!))
    for (const form of new Set(verbForms(verb))) lights.set(form, [...(lights.get(form) ?? []), light])
}

/** The noun cues: “in its condemnation of …”, “a demand that …”. */
const NOUN_CUES: Partial<Record<PloverCode, string>> = {
  ACCUSE:
    'accusation, condemnation, denunciation, rebuke, reprimand, censure, reproach, indictment, criticism',
  REQUEST: 'demand, appeal, plea, request, petition, entreaty, call, exhortation, invitation',
  REJECT: 'refusal, rejection, rebuff, dismissal',
  THREATEN: 'threat, ultimatum',
  AGREE: 'promise, pledge, undertaking, consent, agreement, acceptance, oath, commitment, guarantee',
  SUPPORT: 'praise, endorsement, tribute, support, thanks',
}
const byNoun = new Map(
  (Object.entries(NOUN_CUES) as [PloverCode, string][]).flatMap(([code, nouns]) =>
    nouns
      .split(', ')
      .flatMap(nounForms)
      .map((noun) => [noun, code] as const),
  ),
)

const REACH = 8
const STOPS = /^[,;:.!?()—–]$/

/** The words behind `at` in its sentence, up to a comma. */
const wordsAfter = ({ tokens }: Analysed, at: Token): Token[] => {
  const after: Token[] = []
  for (let n = at.index + 1; n < tokens.length && after.length < REACH + 6; n++) {
    const token = tokens[n]!
    if (token.sentence !== at.sentence || STOPS.test(token.text)) break
    after.push(token)
  }
  return after
}

const startsWith = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, n) => tokens[at + n]?.lower === word || tokens[at + n]?.lemma === word)

const fits = ({ rest, parted }: Act, after: readonly Token[]): boolean => {
  if (!parted || rest.length === 0) return startsWith(after, 0, rest)
  for (let at = 0; at < REACH; at++) if (startsWith(after, at, rest)) return true
  return false
}

/** “Conveyed to the governor its consent”: whom it was said to stands before what was said. */
const pastHearer = (tokens: readonly Token[]): readonly Token[] => {
  if (tokens[0]?.lower !== 'to') return tokens
  const next = tokens.findIndex(
    ({ pos, lower }, n) => n > 1 && (pos === 'DET' || /^(?:its|their|his|her|our|my)$/.test(lower)),
  )
  return next === -1 ? tokens : tokens.slice(next)
}

/** The verb of the cue, with whatever words make it an act. */
const actOf = (analysed: Analysed, claim: Claim, lemma: string): PloverCode | null => {
  const behind = claim.cue.map((token) => wordsAfter(analysed, token))
  for (const [n, { lower }] of claim.cue.entries()) {
    if (n > 0 && PARTICLES.has(lower)) continue
    const after = behind[n]!
    const act = acts.get(lower)?.find((each) => fits(each, after))
    if (act) return after.slice(0, 4).some((token) => act.excluded.has(token.lower)) ? null : act.code
  }
  for (const [n, { lower }] of claim.cue.entries()) {
    const object = pastHearer(behind[n]!)
    const end = object.findIndex(
      (token) => (token.pos === 'ADP' && token.lower !== 'of') || token.lower === 'that',
    )
    const core = end === -1 ? object : object.slice(0, end)
    const light = lights
      .get(lower)
      ?.find(({ nouns }) =>
        core.some(
          (token, at) => nouns.has(token.lower) || nouns.has(`${core[at - 1]?.lower} ${token.lower}`),
        ),
      )
    if (light) return light.code
  }
  const [verb, ...rest] = lemma.split(' ')
  const named = acts.get(verb!)?.find((each) => each.rest.join(' ') === rest.join(' '))
  if (named) return named.code
  for (const { lower, pos } of claim.cue) {
    const code = pos === 'NOUN' ? byNoun.get(lower) : undefined
    if (code) return code
  }
  return null
}

const SAYS_LITTLE =
  /^(?:offer|propose|suggest|report|describe|call|see|saw|find|found|hear|question|conced|record|log|count|show|claim|mention|admit|put$|puts$)/
/** “Declared a truce”, “sealed a pact”: where a noun is all that is claimed, it is the cue's object. */
const doneTo = ({ cue, tokens }: Claim): PloverCode | null => {
  const verb = cue.length === 1 ? cue[0]! : undefined
  if (!verb || verb.pos === 'NOUN' || SAYS_LITTLE.test(verb.lower) || predicateOf(tokens)) return null
  const end = tokens.findIndex(({ pos, lower }) => pos === 'ADP' && lower !== 'of')
  const object = tokens.slice(0, Math.min(end === -1 ? 8 : end, 8))
  return (
    patternsAt(verb.lower).find(
      ({ of, rest, objects, subjects, after, excluded }) =>
        of === 'verb' &&
        rest.length === 0 &&
        objects !== null &&
        subjects === null &&
        after === null &&
        object.some(({ lower }) => objects.has(lower)) &&
        !object.some(({ lower }) => excluded?.has(lower)),
    )?.code ?? null
  )
}

const NO_COMMENT =
  /^(?:to )?(?:(?:publicly |further )?comment|be (?:drawn|interviewed|quoted|named|identified)|elaborate|speculate|give (?:a|any|the|further|more|his|her|its) ?(?:date|details?|comments?|name|names|reason|interview|timetable|figures?)|give any$|answer (?:any )?(?:further )?questions|take questions|talk to (?:reporters|journalists|the press)|speak to (?:reporters|journalists|the press)|respond to (?:questions|requests?)|be more specific|go into detail)/i
/** To decline, unlike to refuse, is mostly to keep back words. */
const NO_WORDS =
  /^(?:to )?(?:say|tell|confirm|deny|discuss|disclose|reveal|identify|name|specify|speak|talk|go into|go beyond|answer|give|provide|offer (?:details|any)|state|put a (?:figure|date|number)|predict|guess|explain|expand|describe|divulge|detail|address|characteri[sz]e|estimate|venture|reply|respond|be|make a statement|(?:whether|who|how|when|why|where|which|what)\b|leaked)/i
const OFFERED =
  /\b(?:offer|invitation|proposal|request|demand|plan|terms|deal|mediation|draft|call|meeting|talks|seat|post)\b/i

/** What is repudiated or made fun of is turned down only where somebody had put it forward. */
const PUT_FORWARD =
  /\b(?:allegations?|charges?|accusations?|claims?|offers?|proposals?|plans?|demands?|deals?|accords?|pledges?|ideas?|suggestions?|memo|drafts?|terms|calls?|pullback|appeals?|ultimatum|promises?|overtures?|truce|ceasefire|mediation)\b/i
const MOCKS = new Set(
  'mock ridicule deride lampoon belittle disparage jeer scoff sneer poke taunt'.split(' '),
)

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither'])
const WILL = new Set(['will', 'would', 'wo', 'can', 'could', 'ca', "'ll", '’ll'])
const YIELDS = new Set(
  'accept agree sign discuss countenance hear entertain budge tolerate allow consider negotiate talk meet attend join recognise recognize bow yield compromise contemplate envisage concede withdraw permit let'.split(
    ' ',
  ),
)

/** “Would not accept”: to withhold it is to refuse; any other act that is negated is none. */
const negatedAct = (claim: Claim, lemma: string): PloverCode | null =>
  claim.cue.some(({ lower }) => WILL.has(lower)) &&
  (claim.cue.some((token) => YIELDS.has(token.lemma)) || YIELDS.has(lemma))
    ? 'REJECT'
    : null

/** “Asked the mission to help”: what is asked about is no request. */
const asked = (claim: Claim, lemma: string, commands: boolean): PloverCode | null => {
  if (commands) return /^to (?:know|hear|find out|understand)\b/i.test(claim.text) ? null : 'REQUEST'
  if (lemma === 'tell') return null
  // “Asked the union for help”; for comment only an outlet asks.
  if (
    lemma === 'ask' &&
    /^(?:[^\s,]+ ){1,5}for (?!(?:\w+ ){0,2}(?:comment|response|reaction))/.test(claim.text)
  )
    return 'REQUEST'
  if (lemma === 'ask' && /^(?:\S+ ){1,6}(?:not )?be [a-z]/.test(claim.text)) return 'REQUEST'
  const about = /^(?:who|what|why|how|when|where|which|whether|if)\b/i.test(claim.text)
  return !about && /^(?:\S+ ){1,7}(?:not )?to [a-z]/.test(claim.text) ? 'REQUEST' : null
}

const SAYS_NO = /^[“"‘']?(?:no|never|nothing doing|not a chance|no way|out of the question)[.,!”"’']*$/i

/** “Ordered the men to fire” asks; “ordered the gate shut” does it. */
const ORDERS_SOMEBODY = /^(?:\S+ ){1,5}(?:not )?to [a-z]/

/** “Declined to say who had fired”: what is kept back is not told either. */
export const keepsBack = (lemma: string, { text }: Claim): boolean => {
  const plain = text.replace(/[“”"‘]/g, '')
  return (
    (/^(?:refuse|decline)$/.test(lemma) && NO_COMMENT.test(plain)) ||
    (lemma === 'decline' && NO_WORDS.test(plain) && !OFFERED.test(plain))
  )
}

/** “Put the toll at 22”, “the number of arrests at 193”: what is counted tells what was done. */
const COUNTED: readonly (readonly [PloverCode, RegExp])[] = [
  ['ASSAULT', /\b(?:toll|dead|deaths?|killed|wounded|injured|casualt(?:y|ies)|fatalities)\b/i],
  ['COERCE', /\b(?:arrests?|arrested|detentions?|detained|detainees|hostages)\b/i],
  ['PROTEST', /\b(?:protesters|demonstrators|marchers|turnout|crowd)\b/i],
]
const counted = (analysed: Analysed, claim: Claim): PloverCode | null => {
  if (!/\d|\b(?:dozen|score|hundred|thousand)s?\b/.test(claim.text)) return null
  const behind = claim.cue.flatMap((token) => [token, ...wordsAfter(analysed, token)])
  const words = behind.map(({ text }) => text).join(' ')
  return COUNTED.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** The event that the attributing verb is, if it is one. */
export const saidEvent = (analysed: Analysed, statement: Statement, claim: Claim): PloverCode | null => {
  const { cue } = statement
  if (!cue) return performedIn(statement, claim)
  const lemma = cue.lemma.toLowerCase()
  const commands = /^(?:not )?to\b/i.test(claim.text)
  const plain = claim.text.replace(/[“”"‘]/g, '')
  if (lemma === 'warn' || lemma === 'caution') {
    const warning = claim.cue.flatMap((token) => wordsAfter(analysed, token))
    const behind = warning
      .map(({ text }) => text)
      .join(' ')
      .replace(/[“”"‘’']/g, '')
      .replace(/ +/g, ' ')
    return threatens(plain) || warnsOfPunishment(`${plain.replace(/['’]/g, '')} ${behind}`)
      ? 'THREATEN'
      : null
  }
  if (lemma === 'vow' || lemma === 'swear') return vowed(plain, lemma)
  // To stress is no act, nor is to wish.
  if (lemma === 'insist' || lemma === 'want') return null
  if (/^(?:say|answer|reply|respond)$/.test(lemma) && SAYS_NO.test(claim.text.trim())) return 'REJECT'
  if (claim.cue.some(({ lower }) => NEGATIONS.has(lower))) return negatedAct(claim, lemma)
  if (keepsBack(lemma, claim)) return null
  if (lemma === 'seek' && commands) return null
  if (/^puts?\b/.test(lemma)) {
    const count = counted(analysed, claim)
    if (count) return count
  }
  if (/^(?:order|instruct|command|direct)$/.test(lemma) && ORDERS_SOMEBODY.test(plain)) return 'REQUEST'
  if (lemma === 'ask' || lemma === 'tell') {
    const request = asked(claim, lemma, commands)
    if (request) return request
  }
  if (lemma === 'repudiate') return PUT_FORWARD.test(plain) ? 'REJECT' : null
  if (MOCKS.has(lemma)) return PUT_FORWARD.test(plain) ? 'REJECT' : actOf(analysed, claim, lemma)
  return actOf(analysed, claim, lemma) ?? doneTo(claim) ?? performedIn(statement, claim)
}
