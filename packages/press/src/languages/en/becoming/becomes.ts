// What a statement may become in the process file: the first of the kinds that its words fit.
import type { Becoming, DraftEvent } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, RuleUse, Statement } from '../../pack.ts'

export const becomes = (
  _analysed: Analysed,
  statement: Statement,
  _event: DraftEvent | null,
  _bearing: Bearing,
): { becomes: Becoming; rules: RuleUse[] } => ({
  becomes: statement.speech === 'narration' ? 'commentary' : 'statement',
  rules: [],
})
