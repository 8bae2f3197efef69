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
