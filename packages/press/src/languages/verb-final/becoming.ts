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
  incident: RegExp
  position: RegExp
  earlier: RegExp
  /** Who reads events rather than takes part: analysts, experts, professors. */
  analysts: RegExp
  commentary: RegExp
  /** “Would not comment” is no answer. */
  comment: RegExp
}

const HARD = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])

const yearIn = (text: string): number | null => {
  const year = / (1[89]\d\d|20[0-4]\d)(?='| )/u.exec(text)
  return year ? Number(year[1]) : null
}

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
    const name = voice.resolved ? tables.fold(voice.resolved) : null
    const analyst =
      !narrated &&
      ((voice.span && tables.analysts.test(` ${tables.fold(slice(analysed.text, voice.span))} `)) ||
        (name !== null &&
          analysed.sentences.some(({ span }) => {
            const told = ` ${tables.fold(slice(analysed.text, span))} `
            const at = told.indexOf(name)
            return at !== -1 && tables.analysts.test(`${told.slice(Math.max(0, at - 25), at)} `)
          })))
    const year = yearIn(text)
    const published = Number(analysed.published?.slice(0, 4) ?? 'NaN')
    if (narrated && tables.membership.test(text)) return is('membership', 'becomes-membership')
    if (tables.role.test(text) && !event?.code.startsWith('RE')) return is('role', 'becomes-role')
    if (tables.evidence.test(text)) return is('evidence', 'becomes-evidence')
    if (tables.papers.test(text) && tables.given.test(text)) return is('document', 'becomes-document')
    if (force === 'offered' && cue && event?.code === 'AGREE')
      return bearing.conditional || !(bearing.negated || tables.assurance.test(text))
        ? is('offer', 'becomes-offer')
        : is('assurance-given', 'becomes-assurance-given')
    if (tables.assurance.test(text))
      return bearing.negated || tables.rejected.test(text)
        ? is('assurance-declined', 'becomes-assurance-declined')
        : is('assurance-given', 'becomes-assurance-given')
    if (year !== null && year < published - 1 && !HARD.has(event?.code ?? ''))
      return is('earlier-event', 'becomes-earlier-event')
    if (tables.earlier.test(text)) return is('earlier-event', 'becomes-earlier-event')
    if (analyst && !HARD.has(event?.code ?? '')) return is('commentary', 'becomes-commentary')
    const refusing = event?.code === 'REJECT' || force === 'refused'
    if (
      refusing &&
      !tables.comment.test(text) &&
      (tables.answered.test(text) || (cue !== null && event?.code === 'REJECT' && tables.rejected.test(text)))
    )
      return is('answer', 'becomes-answer')
    if (tables.accepted.test(text)) return is('answer', 'becomes-answer')
    if (force === 'offered') return is('offer', 'becomes-offer')
    if (tables.offer.test(text)) return is('offer', 'becomes-offer')
    if (event && HARD.has(event.code)) return is('incident-claim', 'becomes-incident')
    if (tables.incident.test(text) && force !== 'refused' && force !== 'denied')
      return is('incident-claim', 'becomes-incident')
    if (
      event?.code === 'REQUEST' &&
      (voice.side !== null || narrated || cue === null || force !== 'insisted')
    )
      return is('position', 'becomes-position')
    if (tables.position.test(text) && voice.side !== null) return is('position', 'becomes-position')
    if (event?.code === 'CONSULT' || event?.code === 'AGREE' || tables.session.test(text))
      return is('session', 'becomes-session')
    if (narrated && (tables.commentary.test(text) || event === null))
      return is('commentary', 'becomes-commentary')
    return is('statement', 'becomes-statement')
  }
