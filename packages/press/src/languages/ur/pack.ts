// Urdu.
import type { LanguagePack } from '../pack.ts'
import { analyseWith } from '../verb-final/analyse.ts'
import { statementsWith } from '../verb-final/statements.ts'
import { resolveWith } from '../verb-final/voices/resolve.ts'
import { findInLine } from './attribution/find.ts'
import { dateline, narrated } from './attribution/narrated.ts'
import { fold, URDU_SCRIPT, wordPattern } from './script.ts'
import { people, read } from './voices/read.ts'

const resolve = resolveWith({
  fold,
  read,
  people,
  anonymous: wordPattern('شناخت (?:خفیہ|ظاہر نہ)|نام (?:ظاہر )?نہ|نام خفیہ|گمنامی'),
})

export const urdu: LanguagePack = {
  code: 'ur',
  analyse: analyseWith(URDU_SCRIPT),
  statements: statementsWith({
    find: findInLine,
    narrated,
    dateline,
    voices: (analysed, found, _lines, knowledge) => resolve(analysed, found, knowledge),
  }),
  bearing: () => ({ force: 'said', hedges: [], negated: false, conditional: false, rules: [] }),
  times: () => [],
  places: () => [],
  event: () => ({ event: null, rules: [] }),
  becomes: () => ({ becomes: 'statement', rules: [] }),
}
