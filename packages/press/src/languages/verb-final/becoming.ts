// What a statement may become in the process file: the first kind whose rule its words fit (corpus/README.md has the order).
import type { Becoming, DraftEvent } from '../../draft.ts'
import { slice } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { Bearing, RuleUse, Statement } from '../pack.ts'
import { wordsWithin } from './words.ts'

/** Patterns over folded words with one space around each. */
export type BecomingTables = {
  fold(words: string): string
  membership: RegExp
  role: RegExp
  /** A paper, and its being given. */
  papers: RegExp
  given: RegExp
  evidence: RegExp
  assurance: RegExp
  /** What is answered: a demand, an offer, a condition. */
  answered: RegExp
  accepted: RegExp
  rejected: RegExp
  offer: RegExp
  session: RegExp
  /** Agreeing on a common text, rather than one side binding itself. */
  agreed: RegExp
  incident: RegExp
  /** A party will not move, says what must be, sets a term, or holds that something is its right. */
  insisting: RegExp
  /** Pulling back, letting go: offered where it hangs on a condition. */
  yielding: RegExp
  /** Calls for calm want nothing for the caller. */
  calming: RegExp
  /** Two names joined as the sides of talks or fighting, one a group. Global. */
  joined: RegExp
  /** Those who observe or mediate, and speak for no party. */
  thirdParties: RegExp
  /** Nobody answered, explained or announced: “No statement has been made.” */
  silence: RegExp
  /** Words of a judgment: what the outlet tells without them, and without an event, is plain fact. */
  judging: RegExp
  earlier: RegExp
  /** Who reads events rather than takes part: analysts, experts, professors. */
  analysts: RegExp
  /** “Would not comment” is no answer. */
  comment: RegExp
}

const HARD = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])
const TOLD = new Set(['CONSULT', 'AGREE', 'SANCTION', 'AID', 'SUPPORT', 'COOPERATE'])

/** The two that talk or fight, as the article joins them: “X اور Y کے درمیان”, “X ile Y arasında”. */
const parties = new WeakMap<Analysed, string[]>()
const partiesOf = (tables: BecomingTables, analysed: Analysed): string[] => {
  const known = parties.get(analysed)
  if (known) return known
  const text = ` ${analysed.tokens.map(({ lower }) => lower).join(' ')} `
  const found = [...text.matchAll(tables.joined)].flatMap((match) => match.slice(1)).filter((name) => name)
  parties.set(analysed, found)
  return found
}

/** Where the article names no two parties, everybody with a side but mediators and observers is one. */
const speaksForParty = (tables: BecomingTables, analysed: Analysed, side: string): boolean => {
  const name = tables.fold(side)
  if (tables.thirdParties.test(` ${name} `)) return false
  const known = partiesOf(tables, analysed)
  return (
    known.length === 0 ||
    known.some((party) =>
      party.split(' ').some((word) => word.length > 3 && ` ${name} `.includes(` ${word} `)),
    )
  )
}

const yearIn = (text: string): number | null => {
  const year = / (1[89]\d\d|20[0-4]\d)(?='| )(?!'[^ ]* (?:bu yana|beri)| سے)/u.exec(text)
  return year ? Number(year[1]) : null
}

/** Whoever is introduced as an analyst, expert or professor, here or where the name stands first. */
export const isAnalyst = (
  tables: BecomingTables,
  analysed: Analysed,
  { voice, speech }: Statement,
): boolean => {
  if (speech === 'narration') return false
  if (voice.span && tables.analysts.test(` ${tables.fold(slice(analysed.text, voice.span))} `)) return true
  const name = voice.resolved ? tables.fold(voice.resolved) : null
  return (
    name !== null &&
    analysed.sentences.some(({ span }) => {
      const told = ` ${tables.fold(slice(analysed.text, span))} `
      const at = told.indexOf(name)
      return at !== -1 && tables.analysts.test(`${told.slice(Math.max(0, at - 45), at)} `)
    })
  )
}

/** A role, a membership or a paper is what it tells of: no event stands beside it. */
export const tellsNoEvent = (tables: BecomingTables, text: string, isNarrated: boolean): boolean =>
  (isNarrated && (tables.membership.test(text) || tables.role.test(text))) ||
  (tables.papers.test(text) && tables.given.test(text))

export const becomesWith =
  (tables: BecomingTables) =>
  (
    analysed: Analysed,
    statement: Statement,
    event: DraftEvent | null,
    bearing: Bearing,
  ): { becomes: Becoming; rules: RuleUse[] } => {
    const { text } = wordsWithin(analysed, statement.parts)
    const { voice, cue } = statement
    const narrated = statement.speech === 'narration'
    const { force } = bearing
    const is = (becomes: Becoming, rule: string) => ({ becomes, rules: [{ rule, span: statement.span }] })
    const analyst = isAnalyst(tables, analysed, statement)
    const year = yearIn(text)
    const published = Number(analysed.published?.slice(0, 4) ?? 'NaN')
    const code = event?.code
    const hard = code !== undefined && HARD.has(code)
    const isSided = voice.side !== null && speaksForParty(tables, analysed, voice.side)
    const old = (year !== null && year < published - 1) || tables.earlier.test(text)
    if (code === 'THREATEN' && cue) return is('statement', 'becomes-statement')
    if (narrated && tables.membership.test(text)) return is('membership', 'becomes-membership')
    if (analyst && !hard && !old) return is('commentary', 'becomes-commentary')
    if (tables.role.test(text) && code !== 'REQUEST' && code !== 'REJECT') return is('role', 'becomes-role')
    if (tables.evidence.test(text)) return is('evidence', 'becomes-evidence')
    if (tables.papers.test(text) && tables.given.test(text) && !bearing.conditional)
      return is('document', 'becomes-document')
    if (force === 'offered' && cue && code === 'AGREE')
      return bearing.conditional || !(bearing.negated || tables.assurance.test(text))
        ? is('offer', 'becomes-offer')
        : is('assurance-given', 'becomes-assurance-given')
    if (tables.assurance.test(text) && code !== 'ACCUSE')
      return tables.rejected.test(text) || force === 'refused'
        ? is('assurance-declined', 'becomes-assurance-declined')
        : is('assurance-given', 'becomes-assurance-given')
    const answers = tables.answered.test(text) || (cue !== null && tables.rejected.test(text))
    if ((code === 'REJECT' || force === 'refused') && !tables.comment.test(text) && answers)
      return is('answer', 'becomes-answer')
    if (tables.accepted.test(text)) return is('answer', 'becomes-answer')
    if (force === 'offered' || tables.offer.test(text)) return is('offer', 'becomes-offer')
    if (bearing.conditional && force !== 'warned' && tables.yielding.test(text))
      return is('offer', 'becomes-offer')
    if (tables.insisting.test(text) && (isSided || force === 'claimed'))
      return is('position', 'becomes-position')
    if (old && !(hard && !narrated)) return is('earlier-event', 'becomes-earlier-event')
    // A word of fighting in a sentence that tells of talks, aid or sanctions only says what they are about.
    const incident = hard || (!TOLD.has(code ?? '') && tables.incident.test(text))
    if (
      incident &&
      force !== 'refused' &&
      force !== 'denied' &&
      (!bearing.negated || hard) &&
      !bearing.conditional
    )
      return is('incident-claim', 'becomes-incident')
    if (code === 'REQUEST' && !tables.calming.test(text) && (isSided || cue === null || force !== 'insisted'))
      return is('position', 'becomes-position')
    if (code === 'AGREE' && !narrated && !tables.agreed.test(text) && force === 'said')
      return is('assurance-given', 'becomes-assurance-given')
    const meets =
      code === 'CONSULT' ||
      code === 'AGREE' ||
      // Talks that a side suspends or leaves.
      (narrated && code === 'SANCTION' && tables.session.test(text)) ||
      ((narrated || !isSided) && tables.session.test(text) && code === undefined)
    if (meets && force !== 'claimed' && force !== 'refused' && force !== 'denied')
      return is('session', 'becomes-session')
    if (narrated && event === null && !tables.silence.test(text) && tables.judging.test(text))
      return is('commentary', 'becomes-commentary')
    return is('statement', 'becomes-statement')
  }
