// Turkish.
import type { LanguagePack } from '../pack.ts'
import { analyseWith } from '../verb-final/analyse.ts'
import { bearingWith } from '../verb-final/bearing.ts'
import { becomesWith } from '../verb-final/becoming.ts'
import { eventWith } from '../verb-final/events.ts'
import { statementsWith } from '../verb-final/statements.ts'
import { resolveWith } from '../verb-final/voices/resolve.ts'
import { findInLine } from './attribution/find.ts'
import { dateline, narrated } from './attribution/narrated.ts'
import { TURKISH_BEARING } from './bearing.ts'
import { TURKISH_BECOMING } from './becoming.ts'
import { TURKISH_EVENTS } from './events.ts'
import { places } from './places/places.ts'
import { fold, TURKISH_SCRIPT } from './script.ts'
import { times } from './times/times.ts'
import { STATE_OFFICE } from './voices/nouns.ts'
import { people, read } from './voices/read.ts'

const resolve = resolveWith({
  fold,
  read,
  people,
  stateOffice: STATE_OFFICE,
  former: / (?:eski|emekli|sabık) /u,
  anonymous:
    /kimliğini(?:n)? gizl|kimliğinin|adını(?:n)? (?:ver|açıkla|yayım|gizli)|isminin|ismini vermek|ismini açıkla/u,
})

export const turkish: LanguagePack = {
  code: 'tr',
  analyse: analyseWith(TURKISH_SCRIPT),
  statements: statementsWith({
    find: findInLine,
    narrated,
    dateline,
    voices: (analysed, found, _lines, knowledge) => resolve(analysed, found, knowledge),
  }),
  bearing: bearingWith(TURKISH_BEARING),
  times,
  places,
  event: eventWith(TURKISH_EVENTS),
  becomes: becomesWith(TURKISH_BECOMING),
}
