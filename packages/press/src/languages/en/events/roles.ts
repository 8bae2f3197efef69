// Who did it, and to whom: by the short names that stand in the text.
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { type Claim, joinHyphens } from '../bearing/claim.ts'
import type { Match } from './match.ts'
import { things } from './things.ts'

export type Roles = { actor: string | null; recipient: string | null }

const LEAD =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|some|any|all|of|“|”|"|‘|’|'|,|–|—|-)$/i
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|who|which|that|himself|itself|themselves|one)$/i
const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|week|weeks|month|months|year|years|day|days|night|morning|evening|afternoon|hour|hours|minutes|midnight|noon|dawn|weekend)$/i
/** What acts do with things: no party. */
const NO_PARTY =
  /^(?:talks?|meetings?|sessions?|rounds?|negotiations?|deal|agreement|accord|truce|ceasefire|cease-fire|protocol|text|draft|shots?|shells?|rockets?|fire|mortars?|fighting|clash|clashes|attack|attacks|document|pact|treaty|summit|call|dialogue|there|plan|proposal|statement|offer|idea|charge|claim|allegation|report|trucks?|lorr(?:y|ies)|bombs?|explosions?|blasts?|mines?|bullets?|shrapnel|flour|food|medicine|supplies|weapons|letter|letters|list|lists|map|maps|paper|papers|story|account|criticism)$/i

/** The first noun phrase of a run of tokens, without article and possessive: “the army's two battalions” → “army's two battalions”. */
const phraseIn = (tokens: readonly Token[]): Token[] => {
  let start = 0
  while (
    start < tokens.length &&
    (LEAD.test(tokens[start]!.text) || tokens[start]!.pos === 'ADV' || tokens[start]!.pos === 'DET')
  )
    start++
  let end = start
  while (end < tokens.length) {
    const { pos, lower, text } = tokens[end]!
    const next = tokens[end + 1]
    const ofName =
      lower === 'of' &&
      end > start &&
      next !== undefined &&
      (next.pos === 'PROPN' ||
        (/^(?:the|its|their|his|her)$/.test(next.lower) && tokens[end + 2]?.pos !== undefined))
    const andName =
      (lower === 'and' || lower === '&') &&
      end > start &&
      next !== undefined &&
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.pos)
    if (
      !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos) &&
      !ofName &&
      !andName &&
      !/^(?:'s|’s|’|'|“|”|")$/.test(text) &&
      !(end === start && PRONOUN.test(lower))
    )
      break
    if (WHEN.test(lower) && end > start) break
    end++
  }
  const found = tokens.slice(start, end)
  while (found.length > 0 && /^(?:of|and|the|'s|’s|’|'|“|”|"|ADJ)$/.test(found.at(-1)!.lower)) found.pop()
  return found.some(({ pos, lower }) => pos === 'NOUN' || pos === 'PROPN' || PRONOUN.test(lower)) ? found : []
}

/** The subject: the phrase nearest the clause's start that hangs on no preposition. */
const subjectIn = (before: readonly Token[]): Token[] => {
  let start = 0
  while (start < before.length && before[start]!.pos === 'ADP') {
    // “On 9 November a group …”: past the phrase of the preposition, to the next article or name.
    let next = start + 1
    while (
      next < before.length &&
      !(before[next]!.pos === 'DET' && before[next - 1]!.pos !== 'ADP') &&
      before[next]!.pos !== 'PRON'
    )
      next++
    start = next
  }
  const skipped = before.slice(start)
  return phraseIn(skipped.length > 0 ? skipped : before)
}

const after = (tokens: readonly Token[], words: RegExp): Token[] => {
  const at = tokens.findIndex(({ lower }) => words.test(lower))
  return at === -1 ? [] : phraseIn(tokens.slice(at + 1))
}

/** The source as a short name: its words without article and apposition; a pronoun's by whom it stands for. */
const speakerName = (analysed: Analysed, { voice }: Statement): string | null => {
  if (voice.span === null) return voice.resolved
  const words = analysed.text.slice(...voice.span).replace(/^(?:the|a|an|its|their|his|her|one|both)\s+/i, '')
  const short = words.split(/,|\(| who | which /)[0]!.trim()
  return PRONOUN.test(short) || /^(?:one|two|three|some|both|several|many|another) of\b|^of\b/i.test(short)
    ? (voice.resolved ?? null)
    : short
}

/** The words of a phrase; of a pronoun in somebody's words, the one whose words they are. */
const nameOf = (analysed: Analysed, statement: Statement, phrase: readonly Token[]): string | null => {
  const first = phrase[0]
  if (!first) return null
  if (phrase.length === 1 && PRONOUN.test(first.lower)) {
    if (statement.speech === 'narration') return null
    return /^(?:we|i|us|our)$/i.test(first.lower)
      ? (statement.voice.side ?? statement.voice.resolved)
      : statement.speech === 'direct'
        ? null
        : speakerName(analysed, statement)
  }
  const last = phrase.at(-1)!
  if (WHEN.test(last.lower) || NO_PARTY.test(last.lower)) return null
  return analysed.text
    .slice(first.span[0], last.span[1])
    .replace(/[“”"]/g, '')
    .replace(/[’']s?$/, '')
}

const PARTY_NOUN =
  /^(?:government|army|militar\w+|forces?|rebels?|sides?|parties|party|minister|ministers|president|police|troops|council|commission|mission|movement|front|group|groups|guerrillas?|authorities|leaders?|leadership|delegation|capitals?|governments?|commander|general|mediators?|guarantors?|deserters|militants|opposition|state|states|neighbours?|observers?|him|her|them|it|other|both|world|community|officers|coalition|union)$/i

/** Blows fall on things too; the other acts are done to somebody. */
const targeted = (code: string, phrase: readonly Token[]): boolean => {
  const last = phrase.at(-1)
  if (!last) return false
  if (PRONOUN.test(last.lower) && phrase.length === 1)
    return code === 'ASSAULT' || code === 'COERCE' || code === 'CONSULT'
  if (code === 'ASSAULT')
    return (
      !things('munitions').has(last.lower) &&
      !/^(?:wars?|casualty|casualties|losses|side|truce|ceasefire|mechanism)$/.test(last.lower)
    )
  return (
    last.pos === 'PROPN' ||
    PARTY_NOUN.test(last.lower) ||
    things('people').has(last.lower) ||
    things('delegates').has(last.lower) ||
    things('captives').has(last.lower)
  )
}

/** “Kyrlan and Tashmur”: two names joined are the two parties of what they do together. */
const splitPair = (phrase: readonly Token[]): [Token[], Token[]] | null => {
  const and = phrase.findIndex(({ lower }) => lower === 'and')
  if (and < 1 || phrase[0]!.pos !== 'PROPN' || phrase[and + 1]?.pos !== 'PROPN') return null
  return [phrase.slice(0, and), phrase.slice(and + 1)]
}

/** Parties of an event in the claim. */
export const rolesOfMatch = (analysed: Analysed, statement: Statement, match: Match): Roles => {
  const name = (phrase: readonly Token[]) => nameOf(analysed, statement, phrase)
  const { before, after: rest, passive, pattern } = match
  const between = [...before, ...rest]
  const pair = between.findIndex(({ lower }) => lower === 'between')
  if (pair !== -1 && pattern.code !== 'ASSAULT') {
    const tail = between.slice(pair + 1)
    const and = tail.findIndex(({ lower }) => lower === 'and')
    if (and > 0)
      return { actor: name(phraseIn(tail.slice(0, and))), recipient: name(phraseIn(tail.slice(and + 1))) }
  }
  if (pattern.of === 'noun')
    return { actor: name(after(rest, /^by$/)), recipient: name(after(rest, /^(?:on|against|at|of)$/)) }
  if (passive) {
    const undergone = subjectIn(before)
    return {
      actor: name(after(rest, /^by$/)),
      recipient: targeted(pattern.code, undergone) ? name(undergone) : null,
    }
  }
  const subject = subjectIn(before)
  const withWhom = after(rest, /^(?:with|against)$/)
  const object = phraseIn(rest)
  const startsAtOnce = rest[0] !== undefined && rest[0].pos !== 'ADP'
  const to = /^(?:CONSULT|AGREE|COOPERATE)$/.test(pattern.code)
    ? withWhom.length > 0
      ? withWhom
      : after(rest, /^to$/)
    : startsAtOnce
      ? object
      : after(rest, /^(?:at|on|into|to|from|of)$/)
  const pairOf = /^(?:CONSULT|AGREE|COOPERATE)$/.test(pattern.code) ? splitPair(subject) : null
  if (pairOf && withWhom.length === 0) return { actor: name(pairOf[0]), recipient: name(pairOf[1]) }
  const met = pattern.code === 'CONSULT' && withWhom.length === 0 && startsAtOnce ? object : to
  return { actor: name(subject), recipient: targeted(pattern.code, met) ? name(met) : null }
}

const RECEIVES = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'THREATEN'])
/** Parties of an event that the attributing verb is: the speaker, and whom it speaks of or to. */
export const rolesOfSaid = (analysed: Analysed, statement: Statement, claim: Claim, code: string): Roles => {
  const actor = speakerName(analysed, statement)
  if (!RECEIVES.has(code)) return { actor, recipient: null }
  const cueEnd = claim.cue.at(-1)?.index ?? -1
  const claimStart = claim.tokens[0]?.index ?? -1
  // “Accused | the army | of firing”: between cue and claim, or at the claim's beginning.
  const gap =
    claimStart > cueEnd
      ? analysed.tokens
          .slice(cueEnd + 1, claimStart)
          .filter(({ lower }) => !/^(?:on|upon|for|to)$/.test(lower))
      : []
  const phrase = [phraseIn(joinHyphens(gap)), phraseIn(claim.tokens.slice(0, 10))].find((found) => {
    const last = found.at(-1)
    return (
      last !== undefined && (PARTY_NOUN.test(last.lower) || last.pos === 'PROPN') && !WHEN.test(last.lower)
    )
  })
  const named = phrase ? nameOf(analysed, { ...statement, speech: 'narration' }, phrase) : null
  return { actor, recipient: named === actor ? null : named }
}
