// Urdu letters: Arabic and Persian forms of one letter are one, short vowels are left out, digits are Latin.
import type { Script } from '../verb-final/script.ts'

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ة: 'ہ',
  ه: 'ہ',
  ھ: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  ە: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ۓ: 'ے',
}

export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[\u064b-\u065f\u0670\u0674\u0640\u200c\u200e\u200f]|\u200d/gu, '')
    .replace(/[يىېكةهھۀۂەأإٱؤۓ]/gu, (letter) => LETTERS[letter]!)
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase()

export const URDU_SCRIPT: Script = {
  language: 'ur',
  fold,
  // No word goes on behind ے or ں, and none begins with a verb of saying before “کہ”: where one seems to (“ہےکہ”, “کہاکہ”),
  // the space was left out.
  word: /(?:کہا|بتایا|لکھا|کیا|گیا|تھا|دیا|لگایا)(?=کہ(?![\p{L}\p{M}]))|\p{N}+(?:[.:٫٬,/]\p{N}+)*|(?:(?![ےں])[\p{L}\p{M}\p{N}\u200c]|\u200d)*[ےں]\p{M}*|(?:[\p{L}\p{M}\p{N}\u200c]|\u200d)+|[^\s\p{L}\p{M}\p{N}]/gu,
  closing: {
    '’': ['‘', '’'],
    '‘': ['’', '‘'],
    '”': ['“', '”'],
    '“': ['”', '“'],
    '"': ['"'],
    "'": ["'"],
    '«': ['»'],
  },
  endsSentence: (before, after) => !(before.endsWith('.') && /^[\p{L}\p{N}]/u.test(after)),
}

/** Words of a table, as lines of folded words hold them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold))

/** A pattern of a table over folded words. */
export const wordPattern = (source: string, flags = 'u'): RegExp => new RegExp(fold(source), flags)
