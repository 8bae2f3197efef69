// JSON that every reader reads alike: no name twice, no fraction, no exponent, no half of a surrogate pair (RFC 7493 and
// stricter). Bytes that were signed are checked as they stand and never written again.
import { fromUtf8, toUtf8 } from '../bytes/bytes.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** Thrown inside the checker only. */
class Unfit {
  readonly code: RecordProblemCode
  readonly at: number
  constructor(code: RecordProblemCode, at: number) {
    this.code = code
    this.at = at
  }
}

const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?![0-9.eE])/y
const SPACE = /[ \t\n\r]*/y

class Checker {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  check(): void {
    this.#space()
    this.#value(0)
    if (this.#at !== this.#text.length) throw new Unfit('json-syntax', this.#at)
  }

  #space(): void {
    const code = this.#text.charCodeAt(this.#at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    SPACE.lastIndex = this.#at
    SPACE.test(this.#text)
    this.#at = SPACE.lastIndex
  }

  #value(depth: number): void {
    const start = this.#text[this.#at]
    if (start === '"') this.#string()
    else if (start === '{') this.#object(depth + 1)
    else if (start === '[') this.#array(depth + 1)
    else if (start === 't') this.#word('true')
    else if (start === 'f') this.#word('false')
    else if (start === 'n') this.#word('null')
    else this.#number()
    this.#space()
  }

  #word(word: string): void {
    if (!this.#text.startsWith(word, this.#at)) throw new Unfit('json-syntax', this.#at)
    this.#at += word.length
  }

  #number(): void {
    const at = this.#at
    const first = this.#text[at]
    if (first !== '-' && (first === undefined || first < '0' || first > '9'))
      throw new Unfit('json-syntax', at)
    NUMBER.lastIndex = at
    const digits = NUMBER.exec(this.#text)?.[0]
    if (digits === undefined || digits === '-0' || !Number.isSafeInteger(Number(digits)))
      throw new Unfit('json-number', at)
    this.#at += digits.length
  }

  /** The text between the quotes, escapes resolved. */
  #string(): string {
    const at = this.#at
    STRING.lastIndex = at
    if (!STRING.test(this.#text)) throw new Unfit('json-syntax', at)
    this.#at = STRING.lastIndex
    const raw = this.#text.slice(at + 1, this.#at - 1)
    if (!raw.includes('\\')) return raw // UTF-8 was well-formed, so no half pair stands in it unescaped
    const text = JSON.parse(`"${raw}"`) as string
    if (!text.isWellFormed()) throw new Unfit('json-lone-surrogate', at)
    return text
  }

  #object(depth: number): void {
    if (depth > LIMITS.jsonDepth) throw new Unfit('json-too-deep', this.#at)
    this.#at++
    this.#space()
    if (this.#text[this.#at] === '}') {
      this.#at++
      return
    }
    const names = new Set<string>()
    for (;;) {
      const at = this.#at
      if (this.#text[at] !== '"') throw new Unfit('json-syntax', at)
      const name = this.#string()
      if (name === '__proto__') throw new Unfit('json-forbidden-name', at)
      if (names.has(name)) throw new Unfit('json-duplicate-name', at)
      names.add(name)
      this.#space()
      this.#word(':')
      this.#space()
      this.#value(depth)
      if (this.#ends('}')) return
    }
  }

  #array(depth: number): void {
    if (depth > LIMITS.jsonDepth) throw new Unfit('json-too-deep', this.#at)
    this.#at++
    this.#space()
    if (this.#text[this.#at] === ']') {
      this.#at++
      return
    }
    for (;;) {
      this.#value(depth)
      if (this.#ends(']')) return
    }
  }

  /** Takes a comma (and the space after it) or the closing bracket; true for the bracket. */
  #ends(bracket: string): boolean {
    const next = this.#text[this.#at]
    if (next !== bracket && next !== ',') throw new Unfit('json-syntax', this.#at)
    this.#at++
    if (next === bracket) return true
    this.#space()
    return false
  }
}

/**
 * Reads strict JSON. Refuses by code: not UTF-8, a byte order mark or other syntax, a name twice, the name `__proto__`,
 * a number that is not a whole one within ±(2^53 - 1) or is -0, a lone surrogate, more than 32 levels, more than 1 MiB.
 */
export const readStrictJson = (bytes: Uint8Array): Outcome<Json, RecordProblemCode> => {
  if (bytes.length > LIMITS.contentBytes) return problem('json-too-large')
  const text = fromUtf8(bytes)
  if (text === undefined) return problem('json-not-utf8')
  try {
    new Checker(text).check()
  } catch (unfit) {
    if (!(unfit instanceof Unfit)) throw unfit
    return problem(unfit.code, `At character ${unfit.at}.`)
  }
  return accepted(JSON.parse(text) as Json)
}

/** Writes a value as strict JSON. Throws TypeError for a value that strict JSON cannot carry: that is the caller's fault. */
export const writeStrictJson = (value: unknown): Uint8Array => {
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError('this value has no JSON')
  const bytes = toUtf8(text)
  const read = readStrictJson(bytes)
  if (!read.ok) throw new TypeError(read.detail)
  return bytes
}
