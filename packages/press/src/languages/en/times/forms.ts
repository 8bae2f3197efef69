// The forms in which English says times. `{name}` stands for the words of that name in words.ts.
import type { Form } from '../../../times/tables.ts'

const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const LAST = '(?<last>\\d{1,2})(?:st|nd|rd|th)?'
/** Full names, or short ones beside a number; “may” and “march” are told from the verbs by what stands around them. */
const SURE_MONTH = '(?<month>january|february|april|june|july|august|september|october|november|december)'
const PART = '(?:small hours|early hours|wee hours|late hours|morning|afternoon|evening|night)'
const COUNTED =
  '(?:(?:a|one)\\s+(?<unit2>month|year|decade|century|week)\\s+and\\s+a\\s+half|{n}[\\s-]+{unit})'
/** Weekdays and months begin many names: “the March 9 Alliance”, “the Thursday Rule”, “the Sunday Times”. */
const UNITS = 'hours|days|nights|weeks|weekends|fortnights|months|years|decades|centuries'

/** “The last week of August” is no last week. */
const OF_LONGER =
  '\\s+of\\s+(?:the\\s|this\\s|last\\s|next\\s|\\d|january|february|march|april|may|june|july|august|september|october|november|december)'

export const more: Record<string, string> = {
  zone: '(?<zone>(?:gmt|utc)(?:\\s?[+-−]\\s?\\d{1,2}(?::?\\d{2})?)?|bst|cest|cet|eest|eet|msk|trt|irst|aft|pkt|est|edt|cst|cdt|mst|mdt|pst|pdt|npt|wat|cat|eat|sast|moscow time|kyiv time|israel time|gaza time|indian standard time|pakistan standard time|local time)',
}

export const forms: readonly Form[] = [
  // Dates first: their parts are also months and years.
  ['time-date', 'iso', '(?<year>(?:19|20)\\d\\d)-(?<monthnumber>\\d{2})-(?<day>\\d{2})'],
  ['time-date', 'numbered', '(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)'],
  [
    'time-date',
    'date',
    `(?:between\\s+)?${DAY}\\s*(?:and|to|through|[-–—])\\s*${LAST}(?:\\s+of)?\\s+{month}(?:,?\\s+${YEAR})?`,
  ],
  [
    'time-date',
    'date',
    `{month}\\s+${DAY}\\s*(?:and|to|through|[-–—])\\s*${LAST}(?![:.]?\\d)(?:,?\\s+${YEAR})?`,
  ],
  ['time-date', 'date', `${DAY}(?:\\s+of)?[\\s-]+{month}(?:,?[\\s-]+${YEAR})?`],
  ['time-date', 'date', `{month}\\s+${DAY}(?![:.]?\\d|,\\d{3})(?:,?\\s+${YEAR})?`],
  [
    'time-date',
    'date',
    '(?:the\\s+)(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?!and|after|when|but|the|in|he|she|they|it|as|that|it)\\p{L})',
  ],

  [
    'time-vague',
    'none',
    `(?:on\\s+)?(?:each|every|alternate)\\s+(?:(?:second|other|third|few|two|three|four|six|single|last|\\d+)\\s+)?(?:{weekday}|(?:day|night|week|weekend|month|year|morning|evening|afternoon|hour|minute|spring|summer|autumn|winter|ramadan|christmas|easter)s?)(?:\\s+(?:${PART}))?(?:\\s+(?:by|at|before|until|from)\\s+(?:noon|midday|midnight|dawn|dusk|\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?m\\.?)?))?`,
  ],
  [
    'time-vague',
    'none',
    '(?:once|twice|(?:two|three|four|five|six|several|many|\\d+)\\s+times)\\s+an?\\s+(?:hour|day|night|week|fortnight|month|year|decade)',
  ],
  // “Obey an order given on a Friday”: any of them.
  [
    'time-vague',
    'none',
    `(?:on\\s+)?an?\\s+(?:good\\s+|quiet\\s+|normal\\s+|single\\s+)?{weekday}(?:\\s+(?:${PART}))?(?=\\s*(?:[.,;:!?”"’)]|$))`,
  ],
  ['time-told', 'same', '(?<bound>until|till)\\s+then'],
  ['time-told', 'same', '(?<bound>since)\\s+then'],
  ['time-told', 'same', 'ever\\s+(?<bound>since)'],
  [
    'time-told',
    'same',
    '(?:a\\s+few|several|some)\\s+(?:hours|minutes|moments)\\s+(?:later|earlier|afterwards)',
  ],
  ['time-told', 'same', 'within\\s+(?:hours|minutes)\\s+of(?=\\s+(?:the|a|an|his|her|its|their)\\s)'],
  ['time-told', 'same', 'within\\s+(?:the|an)\\s+hour'],
  ['time-vague', 'soon', `(?:with)?in\\s+(?:a\\s+(?:matter|question)\\s+of\\s+)?(?:${UNITS})(?!\\s+of)`],
  [
    'time-vague',
    'soon',
    `(?:(?:in|over|during|within|for)\\s+)?(?:the\\s+)?(?:coming|next)\\s+(?:few\\s+|couple\\s+of\\s+|several\\s+)?(?:${UNITS})`,
  ],
  ['time-vague', 'soon', 'in\\s+the\\s+(?:very\\s+)?(?:near|foreseeable|immediate)\\s+future'],
  ['time-vague', 'soon', `(?:in|over|during|within|for)\\s+the\\s+(?:${UNITS})\\s+(?:ahead|to\\s+come)`],
  [
    'time-told',
    'same',
    '(?<!(?:\\d|two|three|four|five|six|seven|eight|nine|ten|several|few)\\s)(?:hours|minutes|moments)\\s+(?:later|earlier)',
  ],
  [
    'time-told',
    'same',
    '(?<!(?:\\d|two|three|four|five|six|seven|eight|nine|ten|several|few|until)\\s)(?:hours|minutes|moments)\\s+after(?=\\s+(?!midnight|noon|midday|dawn|dusk|sun|\\d)\\p{L})',
  ],
  ['time-vague', 'none', '(?:by\\s+night|day\\s+and\\s+night|by\\s+daylight|night\\s+and\\s+day|by\\s+day)'],
  ['time-near', 'near', '(?<bound>until|till|up\\s+to)\\s+now'],
  [
    'time-near',
    'near',
    '(?:(?:an?|just\\s+an?)\\s+(?:short\\s+|little\\s+)?(?:while|moment)|(?:(?:a\\s+few|several|some|just)\\s+)?(?:moments|minutes|hours))\\s+ago',
  ],
  ['time-near', 'near', '{near}'],
  ['time-overnight', 'overnight', 'overnight(?!-)'],
  [
    'time-told',
    'same',
    `(?:later|earlier)\\s+(?:in\\s+the|that|the\\s+same)\\s+(?<unit>day|night|evening|morning|afternoon|week|month|year)`,
  ],
  [
    'time-told',
    'same',
    '(?:the\\s+same|that(?:\\s+same|\\s+very)?)\\s+(?<unit>day|night|evening|morning|afternoon|week|month|year)',
  ],
  [
    'time-told',
    'previous',
    'the\\s+(?<unit>day|night|evening|morning|afternoon|week|month|year)\\s+before(?!\\s+(?:yesterday|last))',
  ],
  ['time-told', 'following', 'the\\s+(?<unit>day|night|evening|morning|afternoon)\\s+after'],
  [
    'time-told',
    'previous',
    '(?:the\\s+)?(?:previous|preceding)\\s+(?<unit>day|night|evening|morning|afternoon|week|weekend|month|year)',
  ],
  [
    'time-told',
    'following',
    '(?:the\\s+)?(?:following|next)\\s+(?<unit>day|night|evening|morning|afternoon)',
  ],
  ['time-told', 'following', 'the\\s+(?:following|next)\\s+(?<unit>week|weekend|month|year)'],
  ['time-feast', 'feast', `(?:{which}\\s+)?{feast}(?:\\s+holidays?)?(?:\\s+${YEAR})?`],
  ['time-weekday', 'weekday', '(?:{which}\\s+)?{weekday}'],

  ['time-shift', 'ago', `${COUNTED}\\s+ago`],
  [
    'time-shift',
    'sooner',
    '(?:{n}\\s+{unit}\\s+after)(?=\\s+(?:the\\s+|a\\s+|an\\s+|his|her|its|their)?\\p{L}+)(?!\\s+(?:the\\s+)?(?:ceasefire|truce|talks)\\s+(?:began|started))',
  ],
  ['time-shift', 'later', `${COUNTED}\\s+(?:later|afterwards?|thereafter)`],
  ['time-shift', 'hence', `${COUNTED}\\s+(?:from\\s+now|hence)`],
  ['time-vague', 'vague', `(?:${UNITS})\\s+(?:later|ago|earlier)`],
  ['time-vague', 'vague', 'the\\s+other\\s+(?:day|night|evening|morning|week)'],
  ['time-shift', 'sooner', `${COUNTED}\\s+(?:earlier|before(?=[.,;]|$))`],
  [
    'time-vague',
    'vague',
    `(?:(?:in|over|during|within|for|of)\\s+)?(?:the\\s+|these\\s+)?(?:past|last|previous)\\s+(?:few|several|couple\\s+of)\\s+(?:${UNITS})`,
  ],
  [
    'time-vague',
    'vague',
    `(?:in|over|during|within|for)\\s+(?:the\\s+|these\\s+)?(?:past|last)\\s+(?:${UNITS})(?!\\s+of)`,
  ],
  ['time-vague', 'vague', `(?:in|over|during|within|of|for)\\s+(?:the\\s+)?recent\\s+(?:${UNITS})`],
  ['time-vague', 'vague', 'until\\s+further\\s+notice'],
  [
    'time-vague',
    'vague',
    '(?<!(?:as|too|how|very|more|most|so|less)\\s)(?:recently|shortly(?!\\s+(?:before|after|past))|soon(?!\\s+(?:after|before|as)))',
  ],
  [
    'time-stretch',
    'past',
    `(?:the\\s+|(?<=(?:in|over|during|for|within|of|these)\\s))(?:past|last|previous|preceding)\\s+${COUNTED}(?!\\s+of)`,
  ],
  [
    'time-stretch',
    'past',
    `the\\s+(?:past|last)\\s+(?<unit>day|week|fortnight|month|year|decade|century)(?![-’']|${OF_LONGER})`,
  ],
  ['time-stretch', 'past', 'the\\s+{n}\\s+{unit}\\s+(?:that|which)\\s+ended'],
  ['time-stretch', 'coming', `(?:the\\s+)?(?:next|coming|following)\\s+${COUNTED}(?![-’'])`],
  ['time-stretch', 'coming', '(?:the\\s+)coming\\s+(?<unit>week|month|year)'],
  ['time-stretch', 'within', `within\\s+${COUNTED}`],
  [
    'time-lasting',
    'lasting',
    '(?:during|over|throughout|in)\\s+(?:the\\s+|their\\s+|its\\s+)?{n}(?:\\s+days(?=\\s+of\\s+(?:the\\s+)?\\p{L}+)|-day(?=\\s+\\p{L}+))(?<unit>)',
  ],
  [
    'time-stretch',
    'lasted',
    `for\\s+(?:the\\s+(?:past|last)\\s+)?(?:(?:more|less)\\s+than\\s+|nearly\\s+|almost\\s+|about\\s+|over\\s+|at\\s+least\\s+)?${COUNTED}`,
  ],
  ['time-stretch', 'in', `in\\s+${COUNTED}(?!-)(?:[’']s?\\s+time)?`],
  ['time-stretch', 'lasted', 'over\\s+{n}\\s+{unit}(?!\\s+(?:ago|earlier|later|after|before))'],
  [
    'time-counted',
    'counted',
    '(?:on|for)\\s+(?:the|its|their|a)\\s+{place}\\s+(?:day|night)(?!\\s+of\\s+{feast})',
  ],

  ['time-month', 'month', `{month}(?:\\s+of)?,?\\s+${YEAR}`],
  [
    'time-month',
    'month',
    `(?:(?<which>last|next|that|this(?:\\s+past|\\s+coming)?|the\\s+following|the\\s+previous)\\s+)${SURE_MONTH}`,
  ],
  [
    'time-month',
    'month',
    '(?:(?<which>last|next|that|this(?:\\s+past|\\s+coming)?)\\s+)(?<month>may|march)(?!\\s+(?:be|have|not|to|on|through|past|in)\\b)',
  ],
  ['time-month', 'month', SURE_MONTH],
  [
    'time-month',
    'month',
    '(?<=(?:in|since|until|by|of|before|after|from|during|early|late|mid|mid-|for|between|and|to|till|through|throughout)\\s?)(?<month>may|march)',
  ],
  [
    'time-season',
    'season',
    `(?<which>last|next|that|this|the\\s+previous|the\\s+following|the\\s+coming|the\\s+past)\\s+{season}`,
  ],
  ['time-season', 'season', `(?:the\\s+)?{season}(?:\\s+of)?,?\\s+${YEAR}`],
  [
    'time-season',
    'season',
    `(?<=(?:in|since|until|by|before|after|from|during|early|late|till|through|throughout|next)\\s+(?:the\\s+)?)(?:the\\s+)?{season}`,
  ],
  ['time-unit', 'unit', '(?<edge>all)\\s+(?<unit>week|month|year)(?!-)'],
  [
    'time-unit',
    'unit',
    `(?<which>last|past|this(?:\\s+past|\\s+coming)?|next|current|coming)\\s+(?<unit>week|weekend|fortnight|month|quarter|year|decade|century)(?!-|[’'](?!s\\s)|\\s+(?:long|old)|${OF_LONGER})`,
  ],
  ['time-unit', 'unit', 'the\\s+(?<unit>week|weekend|month|year)\\s+(?<which>before\\s+last|after\\s+next)'],
  ['time-unit', 'unit', "(?:the\\s+)?(?<unit>week|month|year)(?:[’']s)?[\\s-](?<edge>end)(?!\\p{L})"],
  ['time-unit', 'unit', "(?<which>the)\\s+(?<unit>weekend)(?=[’']s\\s)"],
  [
    'time-unit',
    'unit',
    '(?<=(?:in|over|at|during|since|by|before|until|after|throughout)\\s+)(?<which>the)\\s+(?<unit>weekend)',
  ],
  [
    'time-unit',
    'unit',
    '(?<=(?:end|start|beginning|middle|half|turn|close|remainder|course|quarter|later\\s+in|earlier\\s+in|early\\s+in|late\\s+in|rest)\\s+(?:of\\s+)?)(?<which>the)\\s+(?<unit>week|month|year|decade)',
  ],
  ['time-unit', 'unit', '(?<=in\\s+)(?<which>the)\\s+(?<unit>week|month|year)(?=\\s+under\\s+review)'],
  [
    'time-unit',
    'unit',
    '(?<which>the\\s+(?:previous|following|preceding))\\s+(?<unit>week|weekend|month|year)',
  ],
  [
    'time-year',
    'decade',
    "the\\s+(?:early[\\s-]+|late[\\s-]+|mid-?\\s*)?[’']?(?<decade>(?:1[5-9]|20)?\\d0)[’']?s",
  ],
  [
    'time-year',
    'decade',
    'the\\s+(?:early[\\s-]+|late[\\s-]+|mid-?\\s*)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
  ],
  [
    'time-year',
    'century',
    '(?:the\\s+)?(?:(?<century>\\d{1,2})(?:st|nd|rd|th)|(?<ordinal>seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[\\s-]+century',
  ],
  ['time-year', 'years', '(?<year>(?:1[5-9]|20)\\d\\d)[-–/](?<last>\\d\\d)(?!\\d|[-–/])'],
  [
    'time-year',
    'quarter',
    `(?:the\\s+)?(?<quarter>first|second|third|fourth|last|final)\\s+quarter(?:\\s+of\\s+(?:${YEAR}|(?<which>this|last|next)\\s+year))?(?!\\s+of\\s+(?!this|last|next|\\d))`,
  ],
  ['time-year', 'year', YEAR],

  ['time-hour', 'clock', '{hour}(?:[:.](?<minute>[0-5]\\d))?\\s?{half}(?:,?\\s+\\(?{zone}\\)?)?'],
  [
    'time-hour',
    'clock',
    '(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?:\\s?(?:hrs|hours))?(?:,?\\s+\\(?{zone}\\)?)',
  ],
  ['time-hour', 'clock', '(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?:\\s?(?:hrs|hours))?'],
  [
    'time-hour',
    'clock',
    '(?<=(?:at|about|around|by|until|from|before|after|between|since|to|and)\\s)(?<hour>[01]?\\d|2[0-4])\\.(?<minute>[0-5]\\d)(?!\\d|\\s*(?:per|%|m\\b|million|billion|km))(?:\\s?(?:hrs|hours))?',
  ],
  ['time-hour', 'clock', '(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s?(?:hrs|hours)?\\s*(?:{zone})'],
  ['time-hour', 'clock', '(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)\\s?(?:hrs|hours)'],
  [
    'time-hour',
    'clock',
    `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+o[’']clock`,
  ],
  [
    'time-hour',
    'clock',
    `(?<=(?:at|about|around|until|by)\\s)(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s+in\\s+the\\s+(?:morning|afternoon|evening))`,
  ],
  [
    'time-hour',
    'part',
    '(?:(?:shortly|just|soon|long|well|hours|minutes|moments)\\s+)(?:before|after|past)\\s+{named}',
  ],
  ['time-hour', 'part', '(?<!\\d\\s)(?:(?<bound>before)\\s+(?<named>midnight)|(?<bound2>after)\\s+{named2})'],
  ['time-hour', 'clock', '{named}(?!\\s+(?:deadlines?|raids?|curfew|oil|ultimatum))(?:\\s+\\(?{zone}\\)?)?'],
  [
    'time-hour',
    'part',
    '(?<bound>by|until|since|before|after)\\s+(?:the\\s+)?(?:dawn|first\\s+light|daybreak|sunrise|dusk|sunset|sundown|nightfall|dark|breakfast|lunch|lunchtime|dinner|supper|iftar|(?:mid-?|late\\s+|early\\s+)?(?:morning|afternoon|evening)(?:\\s+(?:prayers?|service))?)',
  ],
  [
    'time-hour',
    'part',
    '(?:(?:shortly|just|soon|long|well|hours|minutes|moments)\\s+)?(?:before|after|at|around|about|by|until|since|towards?|near)\\s+(?:the\\s+)?(?:pre-)?(?:dawn|first\\s+light|daybreak|sunrise|dusk|sunset|sundown|nightfall|daylight|dark|breakfast|lunch|lunchtime|dinner|supper|(?:dawn|morning|midday|noon|afternoon|evening|night|friday)\\s+(?:prayers?|service)|(?:fajr|zuhr|asr|maghrib|isha)(?:\\s+prayers?)?|iftar|sehri|suhoor)',
  ],
  [
    'time-hour',
    'part',
    `(?:in|during|into|through|late\\s+in|early\\s+in|on)\\s+the\\s+(?:early\\s+|late\\s+|pre-dawn\\s+|very\\s+early\\s+)?(?:${PART}|predawn\\s+hours|dead\\s+of\\s+night)(?:\\s+hours)?`,
  ],
  ['time-hour', 'part', '(?:at|by)\\s+night'],
  [
    'time-hour',
    'part',
    '(?:by|until|before|after|since)\\s+(?:mid-?|late\\s+|early\\s+)?(?:morning|afternoon|evening)',
  ],
  [
    'time-hour',
    'clock',
    '(?<=(?:at|about|around|until|by|from|since|after|before)\\s)half[\\s-]past\\s+(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  ],
  [
    'time-hour',
    'part',
    '(?:at|around|about|by|in|during|over|until|since|before|after)\\s+(?:the\\s+)?(?:mid|late|early)[\\s-]?(?:morning|afternoon|evening)',
  ],
  [
    'time-hour',
    'part',
    '(?:at|over|around|by|before|after|until)\\s+(?:tea-?time|lunch-?time|dinner-?time|bed-?time|supper-?time|last\\s+light|dusk|break\\s+of\\s+day|sun-?up|sun-?down)',
  ],
  [
    'time-hour',
    'clock',
    '(?:a\\s+)?quarter\\s+past\\s+(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  ],
  [
    'time-hour',
    'clock',
    '(?<=(?:at|by|about|around|since|until|from|before|after)\\s)(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s+(?:on|this|that|yesterday|tomorrow|local)\\s)',
  ],
  ['time-hour', 'clock', '(?<hour>[01]?\\d|2[0-4])h(?<minute>[0-5]\\d)?(?:\\s+{zone})?'],
  ['time-hour', 'part', 'one\\s+(?:night|evening|morning|afternoon)'],
  ['time-hour', 'part', 'late\\s+(?:at|into\\s+the)\\s+night'],
]

const BEFORE_PART = '(?:(?:shortly|just|immediately|soon)\\s+(?:before|after|past)\\s+)?'

/** What leads to a time: “since early”, “by the end of”, “at about”, “late on”, “the night of”. */
export const lead =
  `(?:(?:(?!through\\s+(?:on|in|at)\\b){bound}\\s+|(?<bound2>until\\s+after|since|until)\\s+(?:(?!(?:and|but|or|that|have|has|had)\\s)[\\p{L}\\d’'-]+\\s+){2,11}?(?=(?:on|in|at|late|early)\\s|$)|(?<bound3>until\\s+after|since|until)\\s+(?:the|its|their|his|her|an?)\\s+(?:\\p{L}+\\s+){1,4}?(?=of\\s)))?(?:(?:at|on|in|of|for|during|over|about|around|approximately|at\\s+least|only|as\\s+(?:early|late|recently)\\s+as|as\\s+soon\\s+as|some\\s?time|any\\s?time|nearly|almost|roughly|barely|just|exactly|more\\s+than|less\\s+than|throughout|most\\s+of|much\\s+of|all\\s+of|dated)\\s+)*${BEFORE_PART}` +
  `(?:(?:the\\s+|one\\s+)?(?<part>${PART}|eve)\\s+(?:of|in|on)\\s+)?(?:(?:{edge}(?:\\s+(?:on|in|of))?(?:\\s+|(?<=-)))(?:the\\s+)?)?(?:the\\s+)?`

/** “Sunday’s”, “Sunday evening”, “7 August in the evening”. */
export const trail = `(?:[’']s?(?=\\s))?(?:\\s+(?:in\\s+the\\s+)?(?<part>${PART}|dawn|dusk|lunch-?time|daybreak|sunrise|sunset|nightfall)(?!\\s+(?:prayers?|service|mass|raid)))?`
