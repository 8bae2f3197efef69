// The words that carry what a claim says, and the figures in it, in English, Urdu and Turkish.

const EMPTY_WORDS = new Set(
  (
    'a an the and or but of in on at to for from by with as that this these those it its he his she her they their them we our you i is are was were be ' +
    'been being has have had do does did will would shall should may might can could must not no nor so than then there here who whom whose which what when ' +
    'where while because said says say told saying according added also only very more most such any other another all both each some about after before ' +
    'during over under between into out up down off again once ' +
    've bir bu şu o da de ki ile için ama veya gibi daha çok en ne mi mı mu olan olarak sonra önce kadar dedi ' +
    'اور کے کی کا کو میں سے پر نے ہے ہیں تھا تھے تھی کہ یہ وہ اس ان بھی ہی تو جو کر گیا گئی گئے کیا ہو رہا رہی رہے لیے ساتھ بعد'
  ).split(' '),
)

const COUNTED =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COUNTED.split(' ').map((word, at) => [word, String(at + 1)])),
  dozen: '12',
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
/** A number in one language and an everyday word in another. */
const NUMBER_WORDS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = { tr: { on: '10' } }

/** A year dates; it counts nothing. */
const YEAR = /^(?:19|20)\d\d$/

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[يې]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/['’]s\b/g, '')

/** Lists are folded as texts are, so that both meet. */
const foldedKeys = (of: Readonly<Record<string, string>>) =>
  new Map(Object.entries(of).map(([word, number]) => [folded(word), number]))
const empty = new Set([...EMPTY_WORDS].map(folded))
const numberWords = foldedKeys(NUMBER_WORDS)
const numberWordsOf = new Map(Object.entries(NUMBER_WORDS_OF).map(([tag, words]) => [tag, foldedKeys(words)]))

/** Digits of any script as 0 to 9. */
const inDigits = (word: string): string =>
  word
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** A number in digits, without thousands marks; null: it is none. */
const numberOf = (word: string, language: string): string | null => {
  const digits = inDigits(word)
  if (/^\d[\d.,]*$/.test(digits)) return digits.replace(/[.,](?=\d{3}\b)/g, '')
  return numberWordsOf.get(language)?.get(word) ?? numberWords.get(word) ?? null
}

/** Endings that part forms of one word; crude on purpose: it only has to bring the same words together. */
const shortened = (word: string, language: string): string => {
  if (language === 'tr') return word.length > 6 ? word.slice(0, 6) : word
  return word.length > 4 ? word.replace(/(?:ingly|edly|ings?|ed|es|ly|s)$/, '').replace(/(.)\1$/, '$1') : word
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.,]*(?<![.,])/gu

/** What a text says, as far as likeness looks at it: content words cut to stems, and figures that count something. */
export const contentOf = (text: string, tag: string): { words: Set<string>; numbers: Set<string> } => {
  const language = languageOf(tag)
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const [word] of folded(text).matchAll(WORDS)) {
    if (empty.has(word) && !numberWordsOf.get(language)?.has(word)) continue
    const number = numberOf(word, language)
    if (number === null) {
      if (word.length > 1) words.add(shortened(word, language))
    } else if (!YEAR.test(inDigits(word))) numbers.add(number)
  }
  return { words, numbers }
}

/** The language of a BCP 47 tag, without script and region. */
export const languageOf = (tag: string): string => tag.split('-')[0]!

/** Whole content words, the longest first: by these an index finds candidates. */
export const seekingWords = (text: string, most: number): string[] =>
  [...new Set(folded(text).match(/[\p{L}]{3,}/gu) ?? [])]
    .filter((word) => !empty.has(word))
    .sort((one, other) => other.length - one.length)
    .slice(0, most)
