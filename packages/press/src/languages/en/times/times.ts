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
    '(?:\\$|£|€|(?<!\\p{L})(?:Rs|No)\\.?\\s?|resolution\\s+|article\\s+|page\\s+|\\d[,.]|(?<!mid)[/-])',
}

export const times = (analysed: Analysed): FoundTime[] => timesWith(englishTimes, analysed)
