// Which PLOVER event a statement is, or tells of.
import type { DraftEvent, PloverCode } from '../../../draft.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'
import { type Claim, claimOf } from '../bearing/claim.ts'
import { predicateOf } from '../bearing/predicate.ts'
import { chooseMatch, reliefIn } from './choose.ts'
import { modeOf } from './mode.ts'
import { rolesOfMatch, rolesOfSaid } from './roles/roles.ts'
import { keepsBack, saidEvent } from './said.ts'

type Found = { event: DraftEvent | null; rules: RuleUse[] }

const DENIES = /^(?:deny|dispute|refute|rebut|disavow|disown|contest|contradict|scotch|doubt|denial)$/
/** “Voiced alarm over the arrests”, “expressed regret over the walkout”: what is felt about a deed does not tell it. */
const FEELS =
  /^(?:(?:express|voice|convey|share|show|signal|register|state|utter|declare)\w*|reiterat\w+|underscor\w+) (?:(?:its|their|his|her|our|my|the|a|an|deep|deepest|grave|serious|great|strong|utmost|profound|sincere|renewed|continued|growing|particular|some|extreme|cautious|and|concern|shock|regret|alarm) ){0,5}(?:concerns?|regrets?|alarm|dismay|sorrow|doubts?|fears?|worr(?:y|ies)|unease|disquiet|shock|sadness|grief|hopes?|optimism|confidence|surprise|disappointment|misgivings|frustration|anguish|distress|satisfaction|relief|sceptic\w+|skeptic\w+|interest)\b/i
const feels = ({ text }: Analysed, [start]: Span): boolean => FEELS.test(text.slice(start, start + 120))
/** “Questioned why they had waited”: a question tells nothing. */
const ASKS_WHY = /^(?:why|how|whether|if|who|what)\b/i
/** “Offered $2 million for the camps”: money and goods, without a verb. */
const RELIEF =
  /[$€£¥]\s?\d|\b(?:million|billion|tonnes?|tons|aid|food|medicines?|blankets|tents|vehicles|ambulances|doctors|grain|flour|fuel|shelter|loans?|generators|vaccines?)\b/i
const HOLDS_BACK = /^(?:offer|propose|suggest|float|moot|proffer|dangle|volunteer)$/

/** The attributing verb is the event: to accuse is to do it. */
const said = (
  analysed: Analysed,
  statement: Statement,
  claim: Claim,
  code: PloverCode,
  span: Span,
): Found => ({
  event: { code, mode: modeOf(code, claim.text), ...rolesOfSaid(analysed, statement, claim, code) },
  rules: [{ rule: `${code.toLowerCase()}-said`, span }],
})

/** A denial is no event, and an offer only where it offers relief; otherwise what the claim's words tell of. */
export const event = (analysed: Analysed, statement: Statement): Found => {
  const claim = claimOf(analysed, statement)
  const { cue } = statement
  const spoken = saidEvent(analysed, statement, claim)
  if (spoken) return said(analysed, statement, claim, spoken, cue?.span ?? statement.parts[0]!)
  const lemma = cue?.lemma.toLowerCase() ?? ''
  if (cue && (DENIES.test(lemma) || keepsBack(lemma, claim)))
    return { event: null, rules: [{ rule: 'event-denied', span: cue.span }] }
  if (
    cue &&
    (feels(analysed, cue.span) || (/^(?:question|ask|wonder)$/.test(lemma) && ASKS_WHY.test(claim.text)))
  )
    return { event: null, rules: [{ rule: 'event-felt', span: cue.span }] }
  const offered = cue !== null && HOLDS_BACK.test(lemma)
  const match = offered ? reliefIn(claim) : chooseMatch(analysed, claim, statement)
  if (!match && offered && cue && RELIEF.test(claim.text) && predicateOf(claim.tokens) === null)
    return said(analysed, statement, claim, 'AID', cue.span)
  if (!match && offered) return { event: null, rules: [{ rule: 'event-offered', span: cue.span }] }
  if (!match) return { event: null, rules: [] }
  const { code, of } = match.pattern
  const words: Span = [claim.tokens[match.from]!.span[0], claim.tokens[match.to]!.span[1]]
  return {
    event: { code, mode: modeOf(code, claim.text), ...rolesOfMatch(analysed, statement, claim, match) },
    rules: [{ rule: `${code.toLowerCase()}-${of}`, span: words }],
  }
}
