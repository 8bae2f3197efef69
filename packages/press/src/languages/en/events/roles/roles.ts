// Who did it, and to whom: by the short names that stand in the text.
import type { Analysed, Token } from '../../../../text/analysed.ts'
import type { Statement } from '../../../pack.ts'
import { type Claim, joinHyphens } from '../../bearing/claim.ts'
import type { Match } from '../match.ts'
import { isParticiple } from '../window.ts'
import { nameOf, speakerName } from './names.ts'
import { chunksIn, phraseIn, splitPair, WHEN } from './phrases.ts'
import { behind, mayReceive, recipientIn } from './recipient.ts'
import { subjectOf } from './subject.ts'

export type Roles = { actor: string | null; recipient: string | null }
type Phrases = { actor: readonly Token[]; recipient: readonly Token[] }

/** Acts of two sides together: names that “and” or “between” joins are one each. */
const TOGETHER = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

const between = (tokens: readonly Token[]): Phrases | null => {
  const at = tokens.findIndex(({ lower }) => lower === 'between')
  if (at === -1) return null
  const tail = tokens.slice(at + 1)
  const and = tail.findIndex(({ lower }) => lower === 'and')
  if (and < 1) return null
  return { actor: phraseIn(tail.slice(0, and)), recipient: phraseIn(tail.slice(and + 1)) }
}

const agentBehind = (tokens: readonly Token[]): Token[] => {
  const at = tokens.findIndex(({ lower }) => lower === 'by')
  return at === -1 ? [] : phraseIn(tokens.slice(at + 1))
}

/** “Turkey's invasion”, “two rebel ambushes”: whoever stands before the noun as its doer. */
const possessor = (tokens: readonly Token[], noun: number): Token[] => {
  const mark = tokens[noun - 1]
  const owned = mark && /^(?:'s|’s|’|')$/.test(mark.text)
  let from = owned ? noun - 1 : noun
  const end = from
  while (from > 0 && end - from < 6 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]!.pos)) from--
  const phrase = phraseIn(tokens.slice(from, end))
  return owned || phrase.every(({ pos }) => pos === 'PROPN') ? phrase : []
}

/** The verb that has the noun as its object: “held three rounds of talks”. */
const governor = (tokens: readonly Token[], noun: number): number => {
  for (let at = noun - 1; at >= 0 && noun - at < 8; at--) {
    const { pos, text, lower } = tokens[at]!
    if (pos === 'VERB') return at
    if (/^[,;:.]$/.test(text) || pos === 'AUX' || (pos === 'ADP' && lower !== 'of')) return -1
  }
  return -1
}

/** What two names do together, and with nobody else, the one does with the other. */
const paired = (code: string, parties: Phrases): Phrases => {
  const pair = TOGETHER.has(code) && parties.recipient.length === 0 ? splitPair(parties.actor) : null
  return pair ? { actor: pair[0], recipient: pair[1] } : parties
}

const ofNoun = (tokens: readonly Token[], { pattern, from, after }: Match): Phrases => {
  const verb = governor(tokens, from)
  const agent = agentBehind(after)
  const owner = agent.length > 0 ? agent : possessor(tokens, from)
  const subject = owner.length > 0 || verb === -1 ? owner : subjectOf(tokens, verb)
  return paired(pattern.code, { actor: subject, recipient: behind(pattern.code, chunksIn(after)) })
}

/** “Opposition leaders arrested after clashes”, “the two freed on Tuesday”: undergone, though no “was” says so. */
const isUndergone = (tokens: readonly Token[], { from, to, passive, pattern, before }: Match): boolean => {
  if (passive) return true
  const verb = tokens[from]!
  const next = tokens[to + 1]
  return (
    pattern.rest.length === 0 &&
    !TOGETHER.has(pattern.code) &&
    isParticiple(verb) &&
    /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? '') &&
    before.some(({ lower }) => pattern.objects?.has(lower)) &&
    (next === undefined || /^(?:ADP|ADV|PUNCT|CCONJ|SCONJ)$/.test(next.pos))
  )
}

const ofVerb = (tokens: readonly Token[], match: Match): Phrases => {
  const { code } = match.pattern
  const subject = subjectOf(tokens, match.from)
  if (isUndergone(tokens, match))
    return {
      actor: agentBehind(match.after),
      recipient: mayReceive(code, subject) ? subject : behind(code, chunksIn(match.after)),
    }
  const chunks = chunksIn(
    match.pattern.rest.length > 0 && match.to > match.from + match.pattern.rest.length
      ? tokens.slice(match.from + 1, match.to)
      : match.after,
  )
  return paired(code, { actor: subject, recipient: recipientIn(code, chunks) })
}

/** Parties of an event in the claim, whose tokens the match is of. */
export const rolesOfMatch = (
  analysed: Analysed,
  statement: Statement,
  { tokens }: Claim,
  match: Match,
): Roles => {
  const joined = match.pattern.code === 'ASSAULT' ? null : between([...match.before, ...match.after])
  const found = joined ?? (match.pattern.of === 'noun' ? ofNoun : ofVerb)(tokens, match)
  const actor = nameOf(analysed, statement, found.actor)
  const recipient = nameOf(analysed, statement, found.recipient)
  return { actor, recipient: recipient === actor ? null : recipient }
}

/** “The council's approach”, “US sanctions”: what is praised or blamed is of somebody. */
const ownerIn = (phrase: readonly Token[]): Token[] => {
  const mark = phrase.findIndex(({ text }) => /^(?:'s|’s|’|')$/.test(text))
  const names = phrase.findIndex(({ pos }) => pos !== 'PROPN')
  return phrase.slice(0, mark > 0 ? mark : Math.max(0, names))
}

const RECEIVES = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'THREATEN', 'REJECT'])

/** Parties of an event that the attributing verb is: the speaker, and whom it speaks of or to. */
export const rolesOfSaid = (
  analysed: Analysed,
  statement: Statement,
  claim: Claim,
  code: Match['pattern']['code'],
): Roles => {
  const actor = speakerName(analysed, statement)
  if (!RECEIVES.has(code)) return { actor, recipient: null }
  const cueEnd = claim.cue.at(-1)?.index ?? Number.POSITIVE_INFINITY
  const claimStart = claim.tokens[0]?.index ?? -1
  // “Accused | the army | of firing”: between cue and claim, or at the claim's beginning.
  const gap =
    claimStart > cueEnd
      ? analysed.tokens
          .slice(cueEnd + 1, claimStart)
          .filter(({ lower }) => !/^(?:on|upon|for|to)$/.test(lower))
      : []
  const start = claim.tokens.slice(0, /^(?:to|on|upon)$/.test(claim.tokens[0]?.lower ?? '') ? 14 : 10)
  const chunks = chunksIn(start)
  const own = phraseIn(start)
  const phrase = [phraseIn(joinHyphens(gap)), own, ownerIn(own), behind(code, chunks)].find(
    (found) => found.length > 0 && mayReceive(code, found) && !WHEN.test(found.at(-1)!.lower),
  )
  const named = phrase ? nameOf(analysed, { ...statement, speech: 'narration' }, phrase) : null
  return { actor, recipient: named === actor ? null : named }
}
