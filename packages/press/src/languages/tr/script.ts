// Turkish letters: dotted and dotless i kept apart, circumflexes left out; an apostrophe joins a name and its case.
import type { Script } from '../verb-final/script.ts'

export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('tr')
    .replace(/[âîû]/gu, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter]!)
    .replace(/[’`´]/gu, "'")

const ABBREVIATED =
  /(?:^|[\s(“"])(?:Prof|Doç|Yrd|Dr|Av|Org|Korg|Tümg|Tuğg|Gen|Alb|Yb|Bnb|Yzb|Tğm|Sn|St|No|vb|vs|bkz|T\.C|A\.Ş|M\.Ö|M\.S|\p{Lu})\.$/u

export const TURKISH_SCRIPT: Script = {
  language: 'tr',
  fold,
  word: /\p{N}+(?:[.:,/]\p{N}+)*(?:[’']\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu,
  closing: {
    '“': ['”'],
    '„': ['“', '”'],
    '"': ['"'],
    '‘': ['’'],
    "'": ["'"],
    '«': ['»'],
    '’': ['’'],
  },
  endsSentence: (before, after) =>
    !ABBREVIATED.test(before) &&
    !(
      /\d\.$/u.test(before) &&
      /^\s+(?:\p{Ll}|(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Dünya|Ordu|Tugay|Tümen|Kolordu|Alay)\b)/u.test(
        after,
      )
    ) &&
    /^(?:$|\s*[“"‘«„(•—–-]|\s+[\p{Lu}\p{N}])/u.test(after),
}

/** Words of a table, as lines of folded words hold them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(fold))
