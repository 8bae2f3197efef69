// How much two claims say the same in the same words: their content words, cut to stems.
const LETTERS = /[\p{L}\p{M}]{3,}/gu
const YEAR = /^(?:19|20)\d\d$/
const NUMBERS = /\d[\d,.]*\d|\d/g
/** Cut to so many letters, most inflections of English, Urdu and Turkish words meet. */
const STEM = 6
const STOP = new Set(
  (
    'the and that this with from have has had was were are been being which who whom whose will would could should may might ' +
    'its his her their they them there here than then when while where what also into over under about after before during ' +
    'said says say told saying according added but not for its any all more most some such only other another between because ' +
    'اور کہ کے کی کا میں سے پر نے کو ہے ہیں تھا تھے گیا کیا یہ وہ اس ان bir ile için olan olarak daha çok gibi kadar sonra önce dedi'
  ).split(' '),
)
const WORD_NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, String(at + 1)]),
)

const folded = (words: string): string => words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The stems of the content words, each once. */
export const stemsOf = (words: string): Set<string> =>
  new Set(
    (folded(words).match(LETTERS) ?? [])
      .filter((word) => !STOP.has(word) && WORD_NUMBERS[word] === undefined)
      .map((word) => word.slice(0, STEM)),
  )

/** Whole content words, the longest first: by these an index finds candidates. */
export const seekingWords = (words: string, most: number): string[] =>
  [...new Set(folded(words).match(LETTERS) ?? [])]
    .filter((word) => !STOP.has(word))
    .sort((a, b) => b.length - a.length)
    .slice(0, most)

/** Numbers that count something, ascending: no years, which date. */
export const numbersIn = (words: string): string[] => {
  const digits = (words.match(NUMBERS) ?? [])
    .filter((number) => !YEAR.test(number))
    .map((number) => number.replaceAll(',', ''))
  const spelt = (folded(words).match(LETTERS) ?? []).flatMap((word) => WORD_NUMBERS[word] ?? [])
  return [...digits, ...spelt].sort()
}

/** Dice's coefficient of two sets of stems: 0 nothing shared, 1 the same. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const stem of one) if (other.has(stem)) shared++
  return (2 * shared) / (one.size + other.size)
}
