// Urdu.
import type { LanguagePack } from '../pack.ts'
import { analyseWith } from '../verb-final/analyse.ts'
import { bearingWith } from '../verb-final/bearing.ts'
import { becomesWith } from '../verb-final/becoming.ts'
import { eventWith } from '../verb-final/events.ts'
import { statementsWith } from '../verb-final/statements.ts'
import { resolveWith } from '../verb-final/voices/resolve.ts'
import { findInLine } from './attribution/find.ts'
import { dateline, narrated } from './attribution/narrated.ts'
import { URDU_BEARING } from './bearing.ts'
import { URDU_BECOMING } from './becoming.ts'
import { URDU_EVENTS } from './events.ts'
import { places } from './places/places.ts'
import { fold, URDU_SCRIPT, wordPattern } from './script.ts'
import { times } from './times/times.ts'
import { people, read } from './voices/read.ts'

const resolve = resolveWith({
  fold,
  read,
  people,
  stateOffice: wordPattern('^(?:وزیر|وزارت|خارجہ|دفاع|داخلہ|صدر|وزیراعظم|اعظم|فوج|حکومت|کابینہ|پارلیمان)$'),
  former: wordPattern(' (?:سابق|ریٹائرڈ) '),
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
  bearing: bearingWith(URDU_BEARING),
  times,
  places,
  event: eventWith(URDU_EVENTS),
  becomes: becomesWith(URDU_BECOMING),
}
