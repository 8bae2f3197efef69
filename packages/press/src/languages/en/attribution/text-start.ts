// Where an article's words begin in a stretch: after a dateline (“GENEVA (Harbour Wire) —”) or the hour of an entry (“18.40 –”).
import type { Stretch } from './parse/pieces.ts'

const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?|\s?GMT|h)?\s*[-–—:]\s*/
const DASHED = /^[\p{Lu}\d][^.!?“”"]{1,70}?\s?(?:[—–]|--|-)\s/u
const CAPITALS = /^[\p{Lu}\d’'.,/ -]{3,}(?:[,(/]|\s[—–-])/u
const BRACKETED = /^[\p{Lu}][\p{Lu}’'., /-]{2,40}\([^()\n]{3,60}\)\s(?:[-–—]\s)?/u
const COLON = /^\p{Lu}[\p{Lu}’'\- ]{2,30}(?:,[^:]{1,25})?:\s/u

/** The first piece that is of the text; 0 where there is no dateline. */
export const textStart = ({ pieces, form, span }: Stretch, text: string): number => {
  if (form !== 'paragraph') return pieces[0]?.lower === '•' || pieces[0]?.lower === '*' ? 1 : 0
  const head = text.slice(span[0], span[0] + 90)
  const clock = CLOCK.exec(head)
  const dashed = DASHED.exec(head)
  const match = clock ?? (dashed && CAPITALS.test(head) ? dashed : (BRACKETED.exec(head) ?? COLON.exec(head)))
  if (!match) return 0
  const end = span[0] + match[0].length
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.span[0] >= end - 1),
  )
}
