// Which PLOVER event a statement tells of, or is.
import type { DraftEvent } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'

export const event = (
  _analysed: Analysed,
  _statement: Statement,
): { event: DraftEvent | null; rules: RuleUse[] } => ({ event: null, rules: [] })
