// The times that an Urdu article says.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Tense, TimeTables } from '../../../times/tables.ts'
import { type FoundTime, timesWith } from '../../../times/times.ts'
import { fold, wordPattern, wordSet } from '../script.ts'
import { forms, lead, more, trail } from './forms.ts'
import { words } from './words.ts'

const AHEAD = wordSet('گا گی گے متوقع جائے جائیں کریں طے')
const PAST = wordSet('تھا تھی تھے کیا گیا گئی گئے ہوا ہوئی ہوئے دیا دی لیا')

/** The verb stands at the end of the clause: its first auxiliary after the time tells. */
const tense = ({ tokens, sentences }: Analysed, span: Span): Tense => {
  const first = tokens.findIndex((token) => token.span[0] >= span[1])
  if (first === -1) return 'unknown'
  const [, end] = sentences[tokens[first]!.sentence]!.tokens
  for (let at = first; at < end; at++) {
    if (AHEAD.has(tokens[at]!.lower)) return 'ahead'
    if (PAST.has(tokens[at]!.lower)) return 'past'
  }
  return 'unknown'
}

const urduTimes: TimeTables = {
  language: 'ur',
  capitalised: false,
  words,
  more,
  forms,
  lead,
  trail,
  joint: '\\s*،?\\s*',
  range: { between: '\\s*(?:سے|تا|اور|[-–—])\\s*', and: '\\s*اور\\s*', opens: '(?!)' },
  tense,
  notBefore: wordPattern('\\s(?:فوجی|افراد|لوگ|مبصر|میٹر|کلومیٹر|روپے|ڈالر|فیصد)').source,
  notAfter: '(?!)',
}

/** Letters and digits folded unit by unit; marks stay where they are, so that every span stays what it was. */
const evened = (text: string): string =>
  text.replace(/[\p{L}\p{Nd}]/gu, (letter) => {
    const plain = fold(letter)
    return plain.length === letter.length ? plain : letter
  })

/** “• صبح 8:40 — …”: when the line was posted, not when it happened. */
const isPosting = ({ text, paragraphs }: Analysed, [from, to]: Span): boolean =>
  paragraphs.some(
    ({ span }) =>
      span[0] <= from &&
      to <= span[1] &&
      /^[•\s]*$/u.test(text.slice(span[0], from)) &&
      /^\s*[—–]/u.test(text.slice(to)),
  )

export const times = (analysed: Analysed): FoundTime[] =>
  timesWith(urduTimes, { ...analysed, text: evened(analysed.text) }).filter(
    ({ time }) => !isPosting(analysed, time.span),
  )
