// What an Urdu article tells in its own voice, clause by clause; and what stands before its first sentence.
import { overlaps, type Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Line, spanOfRun } from '../../verb-final/line.ts'
import { exonyms } from '../places/exonyms.ts'
import { wordSet } from '../script.ts'
import { countryNamed } from '../voices/countries.ts'

const JOINS = wordSet('جبکہ تاہم لیکن البتہ ؛')
const STOP = /[۔؟!.…]/u

/** “بندر زیتون: …”, “• صبح 8:40 — …”: the units before the colon or dash; in a headline the state or town it is about. */
export const dateline = ({ units, sentence }: Line): number => {
  if (sentence.paragraph === 0 && sentence.index === 0) {
    const label = units.findIndex(({ text }, at) => at < 4 && text === ':')
    const name = units.slice(0, Math.max(label, 0)).map(({ text }) => text)
    const isTopic = countryNamed(name.join(' ')) !== null || exonyms()[name.join(' ')] !== undefined
    return isTopic && units.length > label + 3 ? label + 1 : 0
  }
  const mark = units.findIndex(({ text }, at) => at < 8 && (text === ':' || /^[—–-]$/.test(text)))
  if (mark < 1) return 0
  const posted =
    units.slice(0, mark).some(({ text }) => /^\d{1,2}(?::\d\d)?$/.test(text)) &&
    /^[—–-]$/.test(units[mark]!.text)
  const bullet = units[0]!.text === '•' || posted
  const isEarly = sentence.paragraph > 0 && (bullet || mark <= 4)
  return isEarly &&
    units.slice(0, mark).every(({ text }) => text !== '،' || bullet) &&
    (bullet || sentence.paragraph < 4) &&
    units.length > mark + 4
    ? mark + 1
    : 0
}

const ROLE = wordSet('ضامن ثالث میزبان سہولت ثالثی میزبانی')

/** “ترکمانستان، جو صلح نامے کا ضامن ہے، نے …”: a role told in passing, whatever else the sentence says. */
const roleIn = (line: Line, low: number): Span | null => {
  const { units } = line
  const opens = units.findIndex(
    ({ text }, at) => at > low && text === '،' && /^(?:جو|جن|جس)$/u.test(units[at + 1]?.text ?? ''),
  )
  const closes = opens === -1 ? -1 : units.findIndex(({ text }, at) => at > opens && text === '،')
  if (closes === -1 || !units.slice(opens, closes).some(({ text }) => ROLE.has(text))) return null
  return spanOfRun(line, [low, closes])
}

export const narrated = (analysed: Analysed, line: Line, low: number, told: readonly Span[]): Span[] => {
  const { units, sentence } = line
  const paragraph = analysed.paragraphs[sentence.paragraph]!
  const last = units.at(-1)!.text
  const whole = paragraph.form === 'headline' || STOP.test(last) || units.length > 8
  if (!whole || units.length - low < 3) return []
  // A headline tells one thing before its comma and another behind it.
  const isHeadline = paragraph.form === 'headline'
  const cuts = units.flatMap(({ text }, at) =>
    at > low && (JOINS.has(text) || (isHeadline && text === '،' && at > low + 2 && at < units.length - 3))
      ? [at]
      : [],
  )
  const pieces = [low, ...cuts].map((from, n) => {
    const start = n > 0 ? from + 1 : from
    return spanOfRun(line, [start, Math.max(cuts[n] ?? units.length, start + 1)])
  })
  const role = roleIn(line, low)
  const free = pieces.filter((piece) => !told.some((span) => overlaps(span, piece)))
  return role && free.length === 0 ? [role] : free
}
