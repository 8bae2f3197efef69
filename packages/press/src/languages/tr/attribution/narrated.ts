// What a Turkish article tells in its own voice; and what stands before its first sentence.
import { overlaps, type Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Line, spanOfRun } from '../../verb-final/line.ts'

/** “LOZAN, 14 Mart – …”, “DOHA – …”, “YUKARI HAREM (Vadi Radyosu) - …”: the units before the dash. */
export const dateline = ({ units }: Line): number => {
  const mark = units.findIndex(({ text }, at) => at > 0 && at < 14 && /^[—–-]$/u.test(text))
  if (mark !== -1 && /^\p{Lu}{2,}$/u.test(units[0]!.shown)) return mark + 1
  if (units[0]!.text === '•' && mark !== -1 && mark < 8) return mark + 1
  const colon = units.findIndex(({ text }, at) => at < 4 && text === ':')
  return colon > 0 && /^\p{Lu}{2,}$/u.test(units[0]!.shown) ? colon + 1 : 0
}

const ROLE = /^(?:garantör|arabuluculuk|arabulucu|sahipliği|sahibi|gözlemci|kolaylaştırıcı|diplomasisi)$/u
const HELD = /^(?:olan|yapan|eden|yürüten|üstlenen)$/u

/** “Ateşkese garantör olan Moritanya, …”: a role told in passing, whatever else the sentence says. */
const roleIn = (line: Line, low: number): Span | null => {
  const { units } = line
  const held = units.findIndex(
    ({ text }, at) => at > low && HELD.test(text) && ROLE.test(units[at - 1]!.text),
  )
  if (held === -1) return null
  let end = held + 1
  while (end < units.length && end < held + 8 && !/^[,;.(]$/u.test(units[end]!.text)) {
    end++
    if (/['’]/u.test(units[end - 1]!.shown)) break
  }
  return end > held + 1 ? spanOfRun(line, [low, end]) : null
}

export const narrated = (analysed: Analysed, line: Line, low: number, told: readonly Span[]): Span[] => {
  const { units, sentence } = line
  const paragraph = analysed.paragraphs[sentence.paragraph]!
  const whole = paragraph.form === 'headline' || /[.?!…]/u.test(units.at(-1)!.text) || units.length > 10
  if (!whole || units.length - low < 3) return []
  const piece = spanOfRun(line, [low, units.length])
  if (!told.some((span) => overlaps(span, piece))) return [piece]
  const role = roleIn(line, low)
  return role ? [role] : []
}
