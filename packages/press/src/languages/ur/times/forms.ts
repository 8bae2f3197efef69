// The forms in which Urdu says times; postpositions that mark them stand after.
import type { Form } from '../../../times/tables.ts'
import { fold } from '../script.ts'

const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
const PART = '(?:علی الصبح|صبح|دوپہر|سہ پہر|سہپہر|شام|رات گئے|رات|شب)'
const ON = '(?:\\s+(?:کو|کے روز|کے دن|کی شب|کے دوران))?'
const HOUR = '(?<hour>\\d{1,2}|ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ)'
const ABOUT = '(?:\\s+(?:کے قریب|کے لگ بھگ|کے آس پاس|پر))?'

const AND_NEXT =
  'اور\\s+(?:اتوار|پیر|سوموار|منگل|بدھ|جمعرات|جمعہ|جمعے|ہفتہ|ہفتے|سنیچر)\\s+کی\\s+درمیانی\\s+(?:شب|رات)'
/** A day that something begins with or lasts until. */
const FROM = '(?:\\s+(?:کو|کے روز|کے دن|(?<bound>سے|تک)(?!\\s+(?:پہلے|قبل|اب))))?'

export const more: Record<string, string> = {}

const rows: readonly Form[] = [
  ['time-date', 'iso', '(?<year>(?:19|20)\\d\\d)-(?<monthnumber>\\d{2})-(?<day>\\d{2})'],
  ['time-date', 'numbered', '(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)'],
  [
    'time-date',
    'date',
    `(?<day>\\d{1,2})\\s*(?:اور|سے|تا|[-–—])\\s*(?<last>\\d{1,2})\\s+{month}(?:\\s*،?\\s*${YEAR})?(?:\\s+تک)?`,
  ],
  ['time-date', 'date', `(?<day>\\d{1,2})\\s+{month}(?:\\s*،?\\s*${YEAR})?${FROM}`],
  ['time-date', 'date', `{n}\\s+{month}(?:\\s*،?\\s*${YEAR})?${FROM}`],
  ['time-date', 'date', `{month}\\s+(?:کی\\s+)?(?<day>\\d{1,2})(?!\\d)(?:\\s*،?\\s*${YEAR})?${ON}`],

  [
    'time-vague',
    'vague',
    '(?:حالیہ(?: چند| کچھ)?|(?:گزشتہ|گذشتہ|پچھلے) (?:چند|کچھ|کئی))\\s+(?:دنوں|ہفتوں|مہینوں|برسوں|سالوں|گھنٹوں)(?:\\s+(?:میں|کے دوران))?',
  ],
  [
    'time-vague',
    'soon',
    '(?:آئندہ|اگلے|آنے والے)(?:\\s+(?:چند|کچھ))?\\s+(?:روز|دنوں|ہفتوں|مہینوں|گھنٹوں)(?:\\s+(?:میں|کے دوران))?',
  ],
  ['time-vague', 'vague', 'ہر\\s+(?:روز|دن|رات|ہفتے|ماہ|سال|جمعہ|جمعے)'],
  ['time-overnight', 'overnight', '(?:رات بھر|راتوں رات)'],
  ['time-stretch', 'past', '(?:گزشتہ|گذشتہ|پچھلے)\\s+{n}\\s+{unit}(?:\\s+(?:کے دوران|میں|سے))?'],
  ['time-stretch', 'coming', '(?:آئندہ|اگلے)\\s+{n}\\s+{unit}(?:\\s+(?:کے دوران|میں|تک))?'],
  ['time-near', 'near', `{near}(?:\\s+(?:سے|کو))?`],
  ['time-told', 'same', '(?:اسی|اس)\\s+(?<unit>روز|دن|رات)'],
  ['time-told', 'following', '(?:اگلے|دوسرے)\\s+(?<unit>روز|دن)'],
  ['time-told', 'previous', '(?:اس سے )?(?:ایک\\s+)?(?:روز|دن)\\s+(?:قبل|پہلے)'],
  ['time-feast', 'feast', '(?:{which}\\s+)?{feast}(?:\\s+(?:کے (?:روز|موقع پر|دن)|سے قبل))?'],
  // “ہفتہ” is Saturday and week, “پیر” also a saint: they need the postposition of a day.
  // “جمعرات اور جمعہ کی درمیانی شب”: the night of the first day and the next.
  ['time-weekday', 'weekday', `{weekday}(?=\\s+${AND_NEXT})`],
  ['time-weekday', 'weekday', '{weekday}\\s+کی\\s+درمیانی\\s+(?:شب|رات)'],
  ['time-weekday', 'weekday', `(?:{which}\\s+)?{weekday}\\s+(?:کی|کے روز کی)\\s+(?<part>${PART})`],
  ['time-weekday', 'weekday', '(?:{which}\\s+)?{weekday}\\s+(?:کو|کے روز|کے دن)'],
  ['time-weekday', 'weekday', '(?<weekday>پیر)\\s+(?<bound>سے|تک)(?=\\s)'],
  [
    'time-weekday',
    'weekday',
    `(?:{which}\\s+)?(?<weekday>اتوار|سوموار|منگل|بدھ|جمعرات|جمعہ|جمعے)(?:\\s+(?<bound>تک|سے))?`,
  ],

  ['time-shift', 'ago', '{n}\\s+{unit}\\s+(?:قبل|پہلے)'],
  ['time-shift', 'later', '{n}\\s+{unit}\\s+بعد'],
  ['time-stretch', 'past', '{n}\\s+{unit}\\s+سے(?!\\s+(?:زیادہ|زائد|کم|پہلے|قبل))'],
  ['time-stretch', 'within', '{n}\\s+{unit}\\s+(?:کے اندر(?:\\s+اندر)?)'],
  ['time-lasting', 'lasting', '{n}\\s+{unit}\\s+(?:کے دوران)'],

  ['time-month', 'month', `{month}\\s+(?:سنہ\\s+)?${YEAR}(?:\\s+(?:میں|(?<bound>سے|تک)))?`],
  [
    'time-month',
    'month',
    '(?<which>گزشتہ|گذشتہ|پچھلے|رواں|اس|آئندہ|اگلے)\\s+(?:سال|برس)\\s+(?:کے\\s+)?{month}(?:\\s+(?:میں|سے|تک))?',
  ],
  [
    'time-month',
    'month',
    '(?:{which}\\s+(?:ماہ\\s+)?)?{month}(?:\\s+(?:میں|سے|تک|(?<edge>کے (?:آغاز|اوائل|وسط|آخر|اواخر|اختتام))(?:\\s+(?:میں|تک|(?<bound>سے)))?))',
  ],
  ['time-season', 'season', '(?:{which}\\s+)?{season}(?:\\s+(?:میں|سے|تک))'],
  [
    'time-unit',
    'unit',
    '(?<which>گزشتہ|گذشتہ|پچھلے|پچھلی|رواں|اس|آئندہ|اگلے)\\s+(?<unit>ہفتے|ماہ|مہینے|سال|برس)(?:\\s+(?:کے دوران|کے (?:آغاز|آخر|وسط)(?:\\s+(?:میں|تک))?))?',
  ],
  ['time-year', 'decade', '(?<decade>(?:1[89]|20)?\\d0)\\s+کی دہائی(?:\\s+میں)?'],
  [
    'time-year',
    'year',
    `(?:سنہ\\s+|سن\\s+)?${YEAR}\\s+(?:کی جنگ کے بعد|کی جنگ|کے معاہدے|کے بعد|کے دوران|کے (?:آغاز|آخر|اوائل|اواخر) میں|میں|(?<bound>سے|تک)|کی|کے|ء)`,
  ],
  ['time-year', 'year', `(?:سنہ|سن)\\s+${YEAR}`],

  [
    'time-hour',
    'clock',
    `رات(?:\\s+گئے)?\\s+(?<hour>[1-5](?!\\d)|ایک|دو|تین|چار|پانچ)(?:[:.](?<minute>[0-5]\\d))?\\s+بجے${ABOUT}`,
  ],
  [
    'time-hour',
    'clock',
    `{half}\\s+(?:تقریباً\\s+|قریب\\s+)?${HOUR}[:.](?<minute>[0-5]\\d)(?:\\s+بجے)?${ABOUT}`,
  ],
  ['time-hour', 'clock', `{half}\\s+(?:تقریباً\\s+|قریب\\s+)?${HOUR}\\s+بجے${ABOUT}`],
  ['time-hour', 'clock', `(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)\\s+بجے${ABOUT}`],
  ['time-hour', 'clock', `(?<hour>[01]?\\d|2[0-4])\\s+بجے${ABOUT}`],
  ['time-hour', 'clock', '{named}(?:\\s+(?:کے قریب|کے بعد|سے پہلے))?'],
  [
    'time-hour',
    'part',
    '(?:علی الصبح|صبح سویرے|صبح تک|صبح کے وقت|رات گئے|شام تک|دوپہر تک|شام کے وقت|رات کے وقت|سہ پہر|فجر کے وقت)',
  ],
]

export const forms: readonly Form[] = rows.map(([rule, reading, pattern]) => [rule, reading, fold(pattern)])
export const lead = ''
export const trail = fold(
  `(?:\\s+(?:کی\\s+)?(?<part>${PART})(?!\\s+(?:\\d|(?:ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ)\\s+بجے)))?(?:\\s+(?<bound>تک|سے پہلے|سے قبل|کے بعد سے|سے اب تک))?`,
)
