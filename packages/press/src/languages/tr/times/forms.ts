// The forms in which Turkish says times; names take case endings after an apostrophe, other words directly.
import type { Form } from '../../../times/tables.ts'

const YEAR = '(?<year>(?:1[89]|20)\\d\\d)'
/** An ending that may follow: “Ekim'de”, “ekimde”, “2019'da”. */
const CASE = "(?:['’]\\p{L}+|[dt][ae]n?(?!\\p{L})|[ıiuü]n(?!\\p{L}))?"
const NAMED = "['’]\\p{L}+"
const PART =
  '(?:sabahı|sabah|akşamı|akşamüstü|akşam|gecesi|gece|öğleden sonra|öğleden önce|öğle saatlerinde|öğlen|öğle)'
const UNIT_CASE = '(?:ında|inde|unda|ünde|ın|in|de|da|te|ta|den|dan)?'

export const more: Record<string, string> = { year: YEAR, part: PART }

export const forms: readonly Form[] = [
  ['time-date', 'iso', '(?<year>(?:19|20)\\d\\d)-(?<monthnumber>\\d{2})-(?<day>\\d{2})'],
  [
    'time-date',
    'numbered',
    `(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)(?:${NAMED})?`,
  ],
  [
    'time-date',
    'date',
    `(?<day>\\d{1,2})\\s*(?:ve|ile|[-–—])\\s*(?<last>\\d{1,2})\\s+{month}(?:\\s+${YEAR})?${CASE}`,
  ],
  [
    'time-date',
    'date',
    `(?<day>\\d{1,2})\\s+{month}(?:\\s+${YEAR})?${CASE}(?:\\s+(?:günü|tarihinde|tarihli))?`,
  ],
  ['time-date', 'date', "ayın\\s+(?<day>\\d{1,2})(?:['’]\\p{L}+)"],

  // What happens again and again: “her cuma”, “günde iki kez”.
  [
    'time-vague',
    'none',
    `her\\s+(?:{weekday}|gün|gece|sabah|akşam|hafta|ay|yıl|yaz|kış)(?:\\s+(?:günü|${PART}))?`,
  ],
  [
    'time-vague',
    'none',
    '(?:günde|haftada|ayda|yılda)\\s+(?:bir|iki|üç|dört|beş|birkaç|\\d+)(?:\\s+(?:kez|kere|defa|gün))?',
  ],
  [
    'time-vague',
    'soon',
    '(?:önümüzdeki|gelecek)\\s+(?:birkaç\\s+)?(?:gün|hafta|ay|yıl|saat)(?:lerde|larda|\\s+içinde)',
  ],
  ['time-vague', 'soon', '(?:bundan\\s+(?:böyle|sonra)|bu\\s+andan\\s+itibaren)'],
  ['time-vague', 'soon', '(?:günler|haftalar|saatler|aylar)\\s+içinde'],
  ['time-vague', 'vague', '(?:günler|haftalar|aylar|yıllar|saatler)\\s+(?:önce|sonra)'],
  ['time-vague', 'vague', '(?:son|geçtiğimiz)\\s+(?:günlerde|haftalarda|aylarda|yıllarda|saatlerde)'],
  ['time-vague', 'vague', '(?:geçenlerde|yakında|kısa süre önce|son dönemde)'],
  ['time-overnight', 'overnight', '(?:geceden sabaha|gece boyunca|gece boyu)'],
  ['time-weekday', 'weekday', '{weekday}(?:y[ıi]|[ıi])\\s+\\p{L}+\\s+bağlayan\\s+gece'],
  [
    'time-near',
    'near',
    '(?<near>bugün|yarın|bu sabah|bu akşam|bu gece|dün)[dt][ae]n\\s+(?<bound>itibaren|beri|bu yana|sonra)',
  ],
  ['time-near', 'near', `{near}(?:kü|ki)?`],
  ['time-told', 'same', '(?:aynı|o)\\s+(?<unit>gün|gece|akşam|sabah|hafta|ay|yıl)'],
  ['time-told', 'same', '(?:birkaç\\s+)?(?:saat|dakika)(?:ler|lar)?\\s+sonra(?!\\p{L})'],
  ['time-told', 'following', '(?:ertesi|bir\\s+sonraki)\\s+(?<unit>gün|gece|sabah|akşam|hafta|ay|yıl)'],
  [
    'time-told',
    'previous',
    '(?:bir\\s+gün\\s+önce(?:sinde)?|bir\\s+önceki\\s+(?<unit>gün|gece|hafta|ay|yıl))',
  ],
  ['time-feast', 'feast', `(?:{which}\\s+)?{feast}(?:['’]?\\p{L}{0,5})?`],
  // “pazar” is also a market: on its own it is no day.
  [
    'time-weekday',
    'weekday',
    `(?:{which}\\s+)?{weekday}\\s+(?:günü(?:nden|ne)?|günkü)(?:\\s+(?<part>${PART}))?(?:[dt][ae]n\\s+(?<bound>beri|bu yana|itibaren))?`,
  ],
  [
    'time-weekday',
    'weekday',
    '{weekday}\\s+(?<part>sabahı|akşamı|gecesi)n?[dt][ae]n\\s+(?<bound>beri|bu yana|itibaren)',
  ],
  ['time-weekday', 'weekday', `(?:{which}\\s+)?{weekday}(?:y[ıi])?(?=\\s+(?:${PART}|[\\p{L}]+ya bağlayan))`],
  [
    'time-weekday',
    'weekday',
    '(?:{which}\\s+)(?<weekday>pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar)',
  ],
  ['time-weekday', 'weekday', '(?<weekday>pazartesi|çarşamba|perşembe|cumartesi)(?:ye|den|nden)?'],
  ['time-weekday', 'weekday', '(?<weekday>salı|cuma)(?=,|\\s+(?:saat|sabah))'],

  ['time-weekday', 'weekday', "{weekday}['’]?(?:y[ae]|[ae])\\s+(?<bound>kadar|dek)"],
  ['time-weekday', 'weekday', '{weekday}[dt][ae]n\\s+(?<bound>beri|bu yana|itibaren)'],
  ['time-told', 'previous', '(?:bir\\s+)?önceki\\s+(?<unit>gece|akşam|hafta|ay|yıl)'],

  ['time-shift', 'ago', '{n}\\s+{unit}\\s+(?:önce(?:ki|sinde|sine)?|evvel)'],
  ['time-shift', 'later', '{n}\\s+{unit}\\s+sonra(?:ki|sında)?'],
  [
    'time-stretch',
    'past',
    `(?:son|geçen)\\s+{n}\\s+{unit}(?:lik)?${UNIT_CASE}(?:\\s+(?:içinde|boyunca|beri))?`,
  ],
  ['time-stretch', 'past', '{n}\\s+{unit}(?:d[ıiuü]r|t[ıiuü]r)'],
  ['time-stretch', 'past', '{n}\\s+{unit}[dt][ae]n\\s+(?:beri|bu\\s+yana)'],
  ['time-stretch', 'coming', `(?:önümüzdeki|gelecek)\\s+{n}\\s+{unit}${UNIT_CASE}(?:\\s+içinde)?`],
  ['time-stretch', 'within', '{n}\\s+{unit}\\s+içinde'],
  ['time-stretch', 'coming', '{n}\\s+{unit}\\s+boyunca'],
  ['time-counted', 'counted', '(?:görüşmelerin\\s+)?{place}\\s+gün(?:ü(?:nde|nü|n)?|de)?'],

  [
    'time-month',
    'month',
    '{month}(?:\\s+ay(?:ının|ı))?\\s+(?<edge>başında|başlarında|ortasında|ortalarında|sonunda|sonlarında|sonuna)(?:\\s+(?<bound>kadar|dek))?',
  ],
  ['time-month', 'month', `{month}\\s+${YEAR}${CASE}`],
  [
    'time-month',
    'month',
    `(?:{which}\\s+(?:yılın?\\s+)?)?{month}(?:\\s+ayı(?:nda|nın|ndan|na)?|${NAMED}|\\s+(?:başında|ortasında|sonunda)|(?=\\s+sonuna))`,
  ],
  ['time-month', 'month', `(?<which>geçen|bu|gelecek|önümüzdeki)\\s+(?:yıl\\s+)?{month}${CASE}`],
  ['time-month', 'month', '{month}(?:da|de|ta|te)'],
  ['time-month', 'month', "{month}(?:\\s+ayın)?['’]?[dt][ae]n\\s+(?<bound>beri|bu\\s+yana|itibaren)"],
  ['time-month', 'month', "{month}['’]?[aeıi]\\s+(?<bound>kadar|dek)"],
  ['time-season', 'season', `(?<which>geçen|bu|gelecek|önümüzdeki)\\s+{season}`],
  ['time-season', 'season', '{season}\\s+başından\\s+(?<bound>beri|bu yana|itibaren)'],
  ['time-season', 'season', `${YEAR}\\s+{season}(?:ında|inde|ı|i)?`],
  ['time-unit', 'unit', '(?<unit>hafta sonu)(?:nda|nu|nun|na)?'],
  [
    'time-unit',
    'unit',
    '(?<unit>ay|yıl)\\s+(?<edge>sonuna|sonunda|başında|ortasında|başından)(?:\\s+(?<bound>kadar))?',
  ],
  ['time-unit', 'unit', '(?<unit>hafta)\\s+(?:içinde|içi|başında|ortasında)'],
  [
    'time-unit',
    'unit',
    `(?<which>geçen|geçtiğimiz|bu|gelecek|önümüzdeki)\\s+(?<unit>hafta sonu|hafta|ay|yıl)${UNIT_CASE}(?!\\p{L})`,
  ],
  ['time-season', 'season', '(?:{which}\\s+)?{season}\\s+aylar(?:ında|ının|ı)'],
  ['time-year', 'century', '(?<century>\\d{1,2})\\.\\s+yüzyıl\\p{L}*'],
  ['time-year', 'years', '(?<year>(?:1[5-9]|20)\\d\\d)[-–/](?<last>\\d\\d)(?!\\d|[-–/])'],
  ['time-year', 'decade', `(?<decade>(?:1[89]|20)?\\d0)['’]l[ıie]\\p{L}*(?:\\s+yıllar\\p{L}*)?`],
  ['time-year', 'year', `${YEAR}(?:${NAMED})(?:\\s+(?:yılında|yılından))?`],
  [
    'time-year',
    'year',
    `${YEAR}\\s+(?:yılı\\p{L}*|protokol\\p{L}*|anlaşma\\p{L}*|savaş\\p{L}*|sözleşme\\p{L}*|mutabakat\\p{L}*|ateşkes\\p{L}*)`,
  ],

  [
    'time-hour',
    'clock',
    `(?:(?<part>${PART})\\s+)?(?:yerel\\s+)?saat(?:ler[ıi]?|le)?\\s+(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?:['’]\\p{L}+)?(?:\\s+(?:sularında|civarında|sıralarında))?`,
  ],
  [
    'time-hour',
    'clock',
    `(?:(?<part>${PART})\\s+)?(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?:['’](?:[dt][ae]n?|y[ae]))?(?:\\s+(?:sularında|civarında|sıralarında))?(?!\\.?\\d)`,
  ],
  ['time-hour', 'clock', '{named}(?:na|nda|ndan)?(?:\\s+(?:doğru|sonra|önce))?'],
  [
    'time-hour',
    'part',
    '(?:sabahleyin|geceleyin|akşamleyin|öğleyin|sabaha\\s+karşı|şafakta|şafak\\s+vakti|gün\\s+doğarken|akşamüzeri|akşamüstü|öğleden\\s+sonra|öğleden\\s+önce)',
  ],
  ['time-hour', 'part', '(?:sabahın?|akşam|öğle|gece)\\s+(?:erken\\s+|geç\\s+)?saatler(?:inde|ine|i)'],
]

export const lead = '(?:(?:yaklaşık|(?<bound>en geç)|daha)\\s+)*'
export const trail = `(?:\\s+(?<part>${PART}))?(?:\\s+(?:(?<edge>sonuna)|günü(?:ne)?))?(?:\\s+(?<bound>kadar|dek|beri|bu yana|itibaren))?`
