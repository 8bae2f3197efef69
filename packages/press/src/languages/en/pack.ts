// English.
import type { LanguagePack } from '../pack.ts'
import { analyse } from './analyse.ts'
import { bearing } from './bearing/bearing.ts'
import { statements } from './statements.ts'

export const english: LanguagePack = {
  code: 'en',
  analyse,
  statements,
  bearing,
  times: () => [],
  places: () => [],
  event: () => ({ event: null, rules: [] }),
  becomes: (_analysed, statement) => ({
    becomes: statement.speech === 'narration' ? 'commentary' : 'statement',
    rules: [],
  }),
}
