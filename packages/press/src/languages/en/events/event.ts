// Which PLOVER event a statement is, or tells of.
import type { DraftEvent } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'
import { claimOf } from '../bearing/claim.ts'
import { chooseMatch } from './choose.ts'
import { saidEvent } from './said.ts'

const DENIES = /^(?:deny|dispute|refute|rebut|disavow|doubt|denial)$/
const HOLDS_BACK = /^(?:offer|propose|suggest)$/

export const event = (
  analysed: Analysed,
  statement: Statement,
): { event: DraftEvent | null; rules: RuleUse[] } => {
  const claim = claimOf(analysed, statement)
  const said = saidEvent(analysed, statement, claim)
  if (said && statement.cue)
    return {
      event: { code: said, mode: null, actor: null, recipient: null },
      rules: [{ rule: `${said.toLowerCase()}-said`, span: statement.cue.span }],
    }
  const lemma = statement.cue?.lemma.toLowerCase() ?? ''
  if (DENIES.test(lemma)) return { event: null, rules: [{ rule: 'event-denied', span: statement.cue!.span }] }
  const chosen = chooseMatch(claim, statement)
  if (!chosen)
    return lemma === 'allege'
      ? {
          event: { code: 'ACCUSE', mode: null, actor: null, recipient: null },
          rules: [{ rule: 'accuse-said', span: statement.cue!.span }],
        }
      : { event: null, rules: [] }
  const { match } = chosen
  const { code, of } = match.pattern
  if (HOLDS_BACK.test(lemma) && code !== 'AID')
    return { event: null, rules: [{ rule: 'event-offered', span: statement.cue!.span }] }
  return {
    event: { code, mode: null, actor: null, recipient: null },
    rules: [
      {
        rule: `${code.toLowerCase()}-${of}`,
        span: [claim.tokens[match.from]!.span[0], claim.tokens[match.to]!.span[1]],
      },
    ],
  }
}
