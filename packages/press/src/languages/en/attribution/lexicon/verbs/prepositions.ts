// The prepositions that open what is said: “insisted on …”, “accused them of …”.
import type { PrepositionRow } from '../frame.ts'

export const PREPOSITIONS: readonly PrepositionRow[] = [
  ['on upon', 'insist'],
  [
    'to',
    'direct agree admit confess own object allude refer testify appeal impute ascribe attribute credit consent accede acquiesce assent liken compare',
  ],
  ['with', 'task counter charge credit compare equate'],
  ['of', 'warn caution complain boast brag remind assure inform notify accuse apprise suspect advise'],
  ['against', 'warn caution argue protest rail inveigh fulminate counsel lobby rage rant advise'],
  [
    'about',
    'warn caution complain boast brag ask protest inquire enquire joke grumble moan gloat gripe enthuse testify inform speculate grouse carp whine fume rant ruminate reminisce muse pontificate alert',
  ],
  [
    'over',
    'warn complain protest grumble gloat enthuse fume crow marvel rejoice chide rebuke criticise criticize',
  ],
  ['at', 'hint protest grumble rail balk baulk sneer jeer bristle marvel scoff snort fume rage carp rejoice'],
  [
    'for',
    `argue plead appeal apologise apologize blame reproach reprove chide scold rebuke reprimand upbraid berate castigate censure condemn
    criticise criticize fault lambast lambaste slam blast assail denounce pillory chastise mock ridicule deride vilify excoriate
    praise commend laud congratulate thank compliment applaud salute petition lobby press push beg arraign`,
  ],
  ['on', 'blame pin speculate congratulate compliment '],
  ['with', 'plead remonstrate expostulate sympathise sympathize commiserate'],
]
