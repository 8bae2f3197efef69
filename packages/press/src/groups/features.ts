// What two reports of the same statement share: words within a language; figures, places and events across languages.
import type { Report } from './report.ts'

export type Features = {
  language: string
  /** Content words, shortened so that endings do not part them. */
  words: Set<string>
  /** Figures, written as digits. */
  numbers: Set<string>
  places: Set<string>
  /** Day on which it is said to have happened. */
  day: string | null
}

const EMPTY_WORDS = new Set(
  (
    'a an the and or but of in on at to for from by with as that this these those it its he his she her they their we our you i is are was were be ' +
    'been being has have had do does did will would shall should may might can could must not no nor so than then there here who which what when where ' +
    'said says say also only very more most any all both each some such about after before during over under between into out up down off again once ' +
    've bir bu şu o da de ki ile için ama veya gibi daha çok en ne mi mı mu olan olarak sonra önce kadar ' +
    'اور کے کی کا کو میں سے پر نے ہے ہیں تھا تھے تھی کہ یہ وہ اس ان بھی ہی تو جو کر گیا گئی گئے ہو رہا رہی رہے لیے ساتھ بعد'
  ).split(' '),
)

const NUMBER_WORDS: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  iki: '2',
  üç: '3',
  dört: '4',
  beş: '5',
  altı: '6',
  yedi: '7',
  sekiz: '8',
  dokuz: '9',
  on: '10',
  yirmi: '20',
  دو: '2',
  تین: '3',
  چار: '4',
  پانچ: '5',
  چھ: '6',
  سات: '7',
  آٹھ: '8',
  نو: '9',
  دس: '10',
  بیس: '20',
}

/** Digits of any script as 0 to 9, without thousands marks. */
const toNumber = (word: string, language: string): string | null => {
  const digits = word
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
  if (/^\d[\d.,]*$/.test(digits)) return digits.replace(/[.,](?=\d{3}\b)/g, '')
  // “on” is ten in Turkish and a preposition in English.
  if (word === 'on' && language !== 'tr') return null
  return NUMBER_WORDS[word] ?? null
}

/** Endings that part forms of one word; crude on purpose: it only has to bring the same words together. */
const shorten = (word: string, language: string): string => {
  if (language === 'en' && word.length > 4)
    return word.replace(/(?:ingly|edly|ings?|ed|es|ly|s)$/, '').replace(/(.)\1$/, '$1')
  return language === 'tr' && word.length > 6 ? word.slice(0, 6) : word
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[يې]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/['’]s\b/g, '')

export const featuresOf = ({ claim, language: tag, places, time }: Report): Features => {
  const language = tag.split('-')[0]!
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const [word] of fold(claim).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*(?<![.,])/gu)) {
    const number = toNumber(word, language)
    if (number !== null) numbers.add(number)
    else if (word.length > 1 && !EMPTY_WORDS.has(word)) words.add(shorten(word, language))
  }
  return { language, words, numbers, places: new Set(places), day: time?.from?.slice(0, 10) ?? null }
}
