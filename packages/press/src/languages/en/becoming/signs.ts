// What is seen of a statement when it is asked what it may become: one sign each for its manner, its event, its speaker, its
// tense, its place in the article and the words of words.ts.
import type { DraftEvent } from '../../../draft.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, Statement } from '../../pack.ts'
import { type Claim, claimOf } from '../bearing/claim.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { saidEvent } from '../events/said.ts'
import { grammarOf } from './grammar.ts'
import { speakerOf } from './speaker.ts'
import { kindOfSide, standingOf } from './standing.ts'
import { surroundingsOf } from './surroundings.ts'
import { TOGETHER } from './together.ts'
import { type Sign, wordingOf } from './wording.ts'

export type { Sign } from './wording.ts'

const POINTS_BACK =
  /^[“"‘']?(?:it|that|this|they|them|he|she|such|so|both|neither|the (?:charge|claim|allegation|accusation|criticism|story|report|version|account|offer|idea|proposal|suggestion|plan|request|demand|list|paper|document|map|pictures|photographs|recordings?|answer|reply|two|three|first|second|third|last|meeting|round|talks))\b/i

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/g

/** A year before that of publication: the newest one said. */
const oldYear = (text: string, published: string | null): string | null => {
  if (published === null) return null
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year))
  if (years.length === 0) return null
  const ago = Number(published.slice(0, 4)) - Math.max(...years)
  return ago <= 0 ? null : ago === 1 ? 'a year before' : 'years before'
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DATED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:[a-z]*)\.?(?: (\d{1,2})\b(?!:))?/g
const DAY = 86_400_000

/** How long before publication the newest day or month is that a claim names without its year. */
const longAgo = (text: string, published: string | null): string | null => {
  if (published === null) return null
  const today = Date.parse(published.slice(0, 10))
  let newest: number | null = null
  for (const [, before, name, after] of text.matchAll(DATED)) {
    const month = MONTHS.findIndex((each) => each.startsWith(name!.toLowerCase().slice(0, 3)))
    const day = Number(before ?? after ?? 28)
    let at = Date.UTC(Number(published.slice(0, 4)), month, day)
    // The next days are ahead; what would be further ahead was last year.
    if (at - today > 60 * DAY) at = Date.UTC(Number(published.slice(0, 4)) - 1, month, day)
    const days = (today - at) / DAY
    if (newest === null || days < newest) newest = days
  }
  if (newest === null) return null
  return newest < -1
    ? 'ahead by date'
    : newest < 14
      ? 'of these days'
      : newest < 60
        ? 'weeks before'
        : 'months before'
}

const CUE_GROUPS: [string, RegExp][] = [
  [
    'cue of judging',
    /^(?:argue|think|believe|predict|reckon|feel|expect|doubt|see|suspect|observe|judge|conclude|fear|hope|joke|sigh|quip|mutter|muse|in his view|liken|describe|call|term|put|in the words of|prefer)$/,
  ],
  ['cue of perceiving', /^(?:see|hear|notice|watch|find|count|record|register|log|observe|spot|witness)$/],
  ['cue of saying on', /^(?:add|go on|continue|explain|note|point out|say|tell)$/],
  ['cue of writing', /^(?:read|state|provide|stipulate|write|post|tweet|in a statement|record|list)$/],
  ['cue of allowing', /^(?:concede|admit|acknowledge|confirm|accept|agree)$/],
  ['cue of accusing', /^(?:accuse|blame|allege|claim|charge)$/],
  ['cue of denying', /^(?:deny|dispute|contest|rubbish|retort|rebut)$/],
  ['cue of promising', /^(?:promise|pledge|vow|swear|assure|undertake|guarantee|commit)$/],
  ['cue of offering', /^(?:offer|propose|suggest|invite|put forward|counter)$/],
  ['cue of refusing', /^(?:refuse|reject|decline|rule out|dismiss|turn down|brush aside|rule)$/],
  [
    'cue of demanding',
    /^(?:demand|insist|want|call for|ask for|require|call on|urge|appeal|ask|call|press)$/,
  ],
  [
    'cue of urging others',
    /^(?:urge|call on|call upon|appeal|appeal to|plead|beg|exhort|welcome|praise|thank|commend|condemn)$/,
  ],
  [
    'cue of complaining',
    /^(?:complain|regret|protest|lament|recall|remember|recount|point out|note|remind|explain|add|reply|answer)$/,
  ],
]

export const signsOf = (
  analysed: Analysed,
  statement: Statement,
  event: DraftEvent | null,
  bearing: Bearing,
): Sign[] => {
  const claim = claimOf(analysed, statement)
  const wording = wordingOf(analysed, statement)
  const found: Sign[] = []
  const add = (sign: string, span: Span | null = null) => found.push({ sign, span })
  const { speech, cue, voice } = statement
  const told = speech !== 'narration'
  const standing = told && voice.side !== null ? standingOf(analysed, voice.side) : null
  const kind = told && voice.side !== null ? kindOfSide(voice.side) : null
  const seldom =
    standing !== null &&
    (kind === 'between' ||
      kind === 'civil' ||
      (standing.standing === 'hardly named' &&
        !standing.opening &&
        kind !== 'government' &&
        kind !== 'armed'))
  add('any')
  add(speech)
  if (told) add(`force ${bearing.force}`, cue?.span ?? null)
  const said = cue !== null && saidEvent(analysed, statement, claim) !== null
  const code = event?.code ?? 'no event'
  add(`${code}${said && event ? ' by word' : told ? ' told' : ' narrated'}`)
  if (bearing.negated) add(told ? 'negated' : 'negated narration')
  if (bearing.conditional) add(told ? 'conditional' : 'conditional narration')
  if (bearing.hedges.length > 0) add('hedged', bearing.hedges[0]!)
  if (claim.headline) add('headline')
  if (told) {
    const speaker = speakerOf(analysed, statement)
    add(`speaker ${speaker}`, voice.span)
    if (speech === 'direct') add(`direct words of ${speaker}`)
    if (event && event.code === 'REQUEST') add(`request of ${speaker}`)
    if (event && event.code === 'ACCUSE') add(`accusation of ${speaker}`)
    if (event && event.code === 'REJECT') add(`refusal of ${speaker}`)
    if (bearing.force === 'offered') add(`offer or promise of ${speaker}`)
    add(voice.side === null ? 'speaks for no side' : 'speaks for a side')
    add(`source ${voice.kind}`)
    if (seldom) add('speaks for a side seldom named')
    if (standing) {
      add(`for a side ${standing.standing}`)
      add(`for a side: ${kind}`)
      add(`for a side: ${kind}, ${standing.standing}`)
      add(standing.opening ? 'for a side of the opening' : 'for a side not of the opening')
    }
    const lemma = cue?.lemma.toLowerCase() ?? ''
    for (const [sign, lemmas] of CUE_GROUPS) if (lemmas.test(lemma)) add(sign, cue!.span)
    if (!cue) add('goes on without cue')
  }
  const { tense } = wording
  add(told ? `${tense} told` : `${tense} narrated`)
  const year = oldYear(claim.text, analysed.published)
  if (year) add(year)
  else {
    const date = longAgo(claim.text, analysed.published)
    if (date) add(told ? `${date}, told` : `${date}, narrated`)
  }
  if (event && !said) {
    const manner = `${code} ${told ? 'told' : 'narrated'}`
    add(`${manner}, ${tense}`)
    if (year) add(`${manner}, of old`)
  }
  const length = claim.tokens.length
  add(length < 7 ? 'short' : length > 30 ? 'long' : 'of middle length')
  const sentence = analysed.sentences[claim.tokens[0]?.sentence ?? 0]
  const share = (sentence?.index ?? 0) / Math.max(1, analysed.sentences.length)
  if (share < 0.15) add('near the beginning')
  else if (share > 0.75) add('near the end')
  for (const one of wording.signs) found.push(one)
  for (const one of grammarOf(claim, statement)) found.push(one)
  for (const one of singleWords(claim)) found.push(one)
  if (cue) add(`cue ${cue.lemma.toLowerCase()}`, cue.span)
  const verb = predicateOf(claim.tokens)?.verb
  if (verb) add(`verb ${verb.lemma || verb.lower}`, verb.span)
  for (const sign of surroundingsOf(analysed, statement, claim)) add(sign)
  // What the words just before speak of goes on here more often than not; where the claim only points back, nearly always.
  const { topics } = wording
  const pointsBack = wording.names.has('it alone') || POINTS_BACK.test(claim.text)
  for (const topic of topics) {
    add(`${topic} before`)
    if (pointsBack) add(`${topic} pointed back to`)
  }
  const seen = {
    statement,
    event,
    said,
    bearing,
    speaker: told ? speakerOf(analysed, statement) : ('unknown' as const),
    seldom,
    words: new Set(found.map(({ sign }) => sign)),
    topics: new Set(topics),
    tense,
    length,
  }
  for (const { sign, holds } of TOGETHER) if (holds(seen)) add(sign, cue?.span ?? null)
  return found
}

/** How the signs of fields (vocabulary.ts) begin: which, and in what place. */
export const FIELD = /^[a-z ]+: /

/** How the signs of single words begin; “cue of …” is a group of them. */
export const SINGLE = /^(?:word|form|opens|verb|cue) (?!of )/

/** Names and numbers lean no way. */
const BARE = new Set(['PUNCT', 'PROPN', 'NUM', 'SYM', 'X'])

/** Each word by itself, what the claim opens with, and the forms of its verbs; the weights are those of leanings.ts. */
const singleWords = ({ tokens }: Claim): Sign[] => {
  const found: Sign[] = []
  const [first, second] = tokens
  if (first) found.push({ sign: `opens ${first.lower}`, span: null })
  if (second) found.push({ sign: `opens ${first!.lower} ${second.lower}`, span: null })
  for (const { lemma, lower, pos, span } of tokens) {
    if (BARE.has(pos)) continue
    found.push({ sign: `word ${lemma || lower}`, span })
    if (pos === 'VERB' || pos === 'AUX') found.push({ sign: `form ${lower}`, span })
  }
  return found
}
