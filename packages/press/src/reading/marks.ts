// Takes footnote and link marks out of a block's words and remembers where they stood.
import type { Mark } from '../article.ts'
import { MARK, type RawBlock } from './raw.ts'

const FOUND = new RegExp(
  [
    `(?<mark>${MARK})`,
    // [1], [12], [^2], [note 3]
    '(?<=\\S) ?\\[(?<note>\\^?\\d{1,3}|\\^\\w{1,12}|notes? \\d{1,3})\\]',
    // [words](address), ![picture](address)
    '!?\\[(?<words>[^\\[\\]]{1,300})\\]\\((?<to>(?:https?://|mailto:|/|#)[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*)(?: "[^"]*")?\\)',
    // (https://…), <https://…>, [https://…]
    ' ?[(<\\[](?<bare>https?://[^\\s<>()\\[\\]]+)[)>\\]]',
    '(?<=[\\p{L}\\p{N}.,;:!?”"’\')»])(?<raised>[¹²³⁰⁴-⁹]{1,3})(?![\\p{L}\\p{N}])',
    '(?<=[\\p{L}.,;:!?”"’\')»])(?<dagger>[†‡]+)',
  ].join('|'),
  'gu',
)

/** Before a raised 2 or 3 these make a unit or a formula, not a note. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdmh]?m|mi|ft|yd|in|CO|R)$/u

/** True where raised digits after these words belong to them: km², CO², 10³. */
export const isUnit = (before: string): boolean => UNIT.test(before) || /\d$/.test(before)

/** Left-to-right and other invisible controls, soft hyphens; not the joiners that Urdu and Persian write with. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u061C\uFEFF]/g

/** One line, NFC, single spaces; quotation marks stay as they are. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** A note's own line, such as `[1] https://…` or `[^2]: …`: its label and its address, if it gives one. */
export const noteLine = (line: string): { label: string; target: string | null } | null => {
  const found = /^\[\^?(\w{1,12})\]:? +(.*)$/u.exec(line)
  if (!found) return null
  return { label: found[1]!, target: /https?:\/\/[^\s<>]+/.exec(found[2]!)?.[0] ?? null }
}

/**
 * The block's clean words and its marks, each `at` in those words. `targets` says where notes lead, by label.
 * A space before a mark goes with it where another space or a full stop follows.
 */
export const takeMarks = (
  raw: Pick<RawBlock, 'text' | 'marks'>,
  targets: ReadonlyMap<string, string>,
): { text: string; marks: Mark[] } => {
  const given = tidy(raw.text)
  const marks: Mark[] = []
  let text = ''
  let from = 0
  let placed = 0
  for (const found of given.matchAll(FOUND)) {
    const { note, words, to, bare, raised, dagger } = found.groups ?? {}
    const before = text + given.slice(from, found.index)
    if (raised && isUnit(before)) continue
    text = before
    from = found.index + found[0].length
    if (words !== undefined) text += words
    else if (/[\s]$/.test(text) && /^(?:$|[\s.,;:!?)])/.test(given.slice(from))) text = text.trimEnd()
    const at = text.length
    if (found[0] === MARK) {
      const mark = raw.marks[placed++]
      if (mark) marks.push({ at, ...mark })
    } else if (words !== undefined) marks.push({ at, label: words, target: to ?? null })
    else if (bare !== undefined) marks.push({ at, label: bare, target: bare })
    else {
      const label = (note ?? dagger ?? ordinary(raised ?? '')).replace(/^\^/, '')
      marks.push({ at, label, target: targets.get(label.replace(/^notes? /, '')) ?? null })
    }
  }
  text += given.slice(from)
  const lead = text.length - text.trimStart().length
  const clean = text.trim()
  return {
    text: clean,
    marks: marks.map((mark) => ({ ...mark, at: Math.min(Math.max(mark.at - lead, 0), clean.length) })),
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ordinary = (digits: string): string => [...digits].map((digit) => RAISED.indexOf(digit)).join('')

/** Digits as they stand above the line. */
export const raised = (digits: string): string => [...digits].map((digit) => RAISED[Number(digit)]).join('')
