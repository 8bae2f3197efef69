// Folds text so that two spellings of one word meet: Latin case and diacritics, and in Arabic script the letter
// variants that differ between Arabic, Urdu, Persian and Pashto keyboards. Only the index and the query are folded;
// what is shown is always the original.

const LETTERS: Record<string, string> = {
  // yeh: Arabic, dotless, Pashto e and feminine. The Urdu barree yeh (ے) ends other words and stays apart.
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ه: 'ہ',
  ھ: 'ہ',
  ة: 'ہ',
  ە: 'ہ',
  ۃ: 'ہ',
  ٱ: 'ا',
  ء: '',
  ـ: '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
}
for (let digit = 0; digit < 10; digit++) {
  LETTERS[String.fromCharCode(0x660 + digit)] = String(digit)
  LETTERS[String.fromCharCode(0x6f0 + digit)] = String(digit)
}

/** Zero-width non-joiner: separates letters inside one Persian or Urdu word. */
export const ZWNJ = '\u200c'

const MARKS = /[\p{M}\p{Cf}]/gu
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')
const ASCII = /^[\x00-\x7f]*$/

/** Lower case, no diacritics, one letter for each group of variants, Latin digits. A ZWNJ joins. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '') // İ lowers to i with a mark
    .replace(VARIANTS, (letter) => LETTERS[letter]!)
}

const WORDS = /[\p{L}\p{N}\p{Co}]+/gu

/** The words of a folded text, as the index's tokenizer (unicode61) splits them. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORDS) ?? []
}
