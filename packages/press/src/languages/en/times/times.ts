// The times that an English article says.
import type { Analysed } from '../../../text/analysed.ts'
import type { TimeTables } from '../../../times/tables.ts'
import { type FoundTime, timesWith } from '../../../times/times.ts'
import { forms, lead, more, trail } from './forms.ts'
import { tense } from './tense.ts'
import { words } from './words.ts'

const hour = '(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const half = '(?<half>[ap]\\.?\\s?m\\.?(?![\\p{L}]))'

export const englishTimes: TimeTables = {
  language: 'en',
  capitalised: true,
  words,
  more: { ...more, hour, half },
  forms,
  lead,
  trail,
  joint: '[\\s,()]*(?:of\\s+)?',
  range: {
    between: '\\s*(?:to|into|until|till|through|[-–—])\\s*(?:the\\s+)?',
    and: '\\s*(?:and|or)(?:\\s+again)?\\s*',
    opens: '(?:from|between)',
  },
  tense,
  notBefore:
    '(?:soldiers|troops|people|men|women|children|fighters|police|civilians|metres|meters|kilometres|km|dollars|rupees|per\\s+cent|percent|%|cases|prisoners|families|vehicles|Ukrainians)',
  notAfter:
    '(?:\\$|£|€|(?<!\\p{L})(?:Rs|No)\\.?\\s?|resolution\\s+|article\\s+|page\\s+|(?<!\\p{L})(?:mr|mrs|ms|miss|theresa|black|bloody|cyber|super)\\.?\\s+|\\d[,.]|(?<!mid)[/-])',
  // Bodies, papers, agreements and streets that are named after a day.
  inName:
    '(?:(?:\\p{Lu}[\\p{L}’-]+|of|and)\\s+){0,2}(?:Accords?|Agreements?|Alliance|Army|Association|Avenue|Battalions?|Bridge|Brigades?|Bulletin|Camp|Cell|Chronicle|Club|Collective|Column|Command|Corps|Coalition|Commission|Committee|Communiqué|Compact|Conference|Congress|Convention|Council|Court|Declaration|Express|Faction|Fighters|Forces?|Formula|Forum|Foundation|Front|Gazette|Group|Guards?|Herald|Hospital|Independent|Initiative|Institute|Journal|League|Legion|Mail|Market|Martyrs|Mirror|Monitor|Mosque|Movement|Nation|Observer|Pact|Papers?|Party|Platform|Post|Principles|Process|Protocol|Punch|Revolution|Road|Rule|School|Society|Square|Stadium|Standard|Street|Sun|Telegraph|Times|Treaty|Tribune|Union|University|Uprising|Vanguard|World|Youth)',
}

export const times = (analysed: Analysed): FoundTime[] => timesWith(englishTimes, analysed)
