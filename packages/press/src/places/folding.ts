// Spellings of one name folded into one key. Keys are sequences of small Latin letters and digits, made in a reused buffer,
// so that an index of a quarter of a million names is made without making strings.

/** Letters that decompose into no base letter. */
const LETTERS: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/** The code of the letter that a letter is without its marks, in small: `Ş` is `s`. */
export const baseOf = (code: number): number => {
  const lower = String.fromCharCode(code).toLowerCase()
  const base = LETTERS[lower] ?? lower.normalize('NFD')
  const at = base.charCodeAt(0)
  return at < 128 ? at : 0
}

const FOLDED_TO = 0x2000
/** For each code unit below `FOLDED_TO` the letters and digits that it is folded to, often none. */
const folds: (readonly number[])[] = []

const foldOf = (code: number): readonly number[] => {
  const known = folds[code]
  if (known) return known
  const lower = String.fromCodePoint(code).toLowerCase()
  const letters = [...lower.normalize('NFD')].map((letter) => LETTERS[letter] ?? letter).join('')
  const made = [...letters].flatMap((letter) =>
    /[a-z0-9]/.test(letter)
      ? [letter.charCodeAt(0)]
      : /\p{M}|[^\p{L}]/u.test(letter)
        ? []
        : [letter.codePointAt(0)!],
  )
  folds[code] = made
  return made
}

/** A key under construction: code units and how many of them count. */
export type Key = { units: Uint16Array; length: number }

const LONGEST = 500

export const emptyKey = (): Key => ({ units: new Uint16Array(LONGEST + 12), length: 0 })

/** For each ASCII unit the small letter or digit that it counts as; 0: it vanishes. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0
})

/** Adds a code point beyond ASCII: small letters without accents. */
const addTo = (key: Key, code: number): void => {
  if (key.length > LONGEST || code >= FOLDED_TO) return
  for (const unit of foldOf(code)) key.units[key.length++] = unit
}

const unit = (letter: string) => letter.charCodeAt(0)
const A = 97
const C = 99
const D = 100
const H = 104
const I = 105
const J = 106
const P = 112
const S = 115
const T = 116
const Y = 121
const Z = 122
/** What a single letter sounds like. */
const SOUND = Uint16Array.from({ length: 128 }, (_, code) => {
  const alike: Record<string, string> = { c: 'k', q: 'k', w: 'v', x: 'k', y: 'i', e: 'i', o: 'u' }
  return unit(alike[String.fromCharCode(code)] ?? String.fromCharCode(code))
})
/** Letters after which an h is not heard. */
const WITH_H = Uint8Array.from({ length: 128 }, (_, code) =>
  'bdgkptz'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * What sounds alike becomes alike: Kandahar and Qandahar, Panjshir and Panjsher, Lipa and Leepa, Sheikh and Shaikh.
 * Writes the loose key of `plain` into `loose`.
 */
export const loosen = (plain: Key, loose: Key): void => {
  const { units, length } = plain
  const heard = loose.units
  let out = 0
  let last = -1
  for (let at = 0; at < length; at++) {
    const letter = units[at]!
    let to = letter < 128 ? SOUND[letter]! : letter
    const next = at + 1 < length ? units[at + 1]! : -1
    if (next === H && letter < 128) {
      if (WITH_H[letter] === 1) {
        if (letter === P) to = 102
        at++
      } else if (letter === C) {
        to = C
        at++
      }
    } else if (letter === A && (next === I || next === Y)) continue
    else if (letter === D && next === J) continue
    else if (letter === T && (next === S || next === Z)) continue
    else if (letter === H && at === length - 1 && at > 3) continue
    if (to === last) continue
    last = to
    heard[out++] = to
  }
  loose.length = out
}

/** Small letters without accents; hyphens, spaces and apostrophes vanish. */
export const fill = (key: Key, name: string): void => {
  key.length = 0
  for (const letter of name) {
    const code = letter.codePointAt(0)!
    if (code >= 128) addTo(key, code)
    else if (ASCII[code] && key.length < LONGEST) key.units[key.length++] = ASCII[code]!
  }
}

const scratch = emptyKey()
const scratchLoose = emptyKey()
const textOf = (key: Key): string => String.fromCharCode(...key.units.subarray(0, key.length))

/** Small letters and digits only: `Muzaffarābād` and `MUZAFFARABAD`, `Shirak-Gala` and `Shirak Gala` are one. */
export const plainKey = (name: string): string => {
  fill(scratch, name)
  return textOf(scratch)
}

/** The key under which spellings of one name fall together. */
export const looseKey = (name: string): string => {
  fill(scratch, name)
  loosen(scratch, scratchLoose)
  return textOf(scratchLoose)
}
