// Pairs quotation marks by where they stand: one that follows a space opens, one that follows a letter or stop closes.
// So ’…‘, ‘…’, ”…“ and "…" are all read, whichever way a keyboard turns them; two single marks in a row are one double mark.
import type { Span } from '../../span.ts'
import type { Quotation } from '../../text/analysed.ts'
import type { Script } from './script.ts'

const isGap = (mark: string | undefined) => mark === undefined || /[\s([{:،,—–-]/u.test(mark)
const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{M}\p{N}]/u.test(mark)

/** How many characters make the mark at `at`: ’’ and ‘‘ are typed for one. */
const widthAt = (text: string, at: number): number =>
  /['‘’]/u.test(text[at]!) && text[at + 1] === text[at] ? 2 : 1

/** Words and marks that only a quotation follows, with or without a space: “کہ’…”, “: ’ …”. */
const HANDING_OVER = /(?:(?:^|\s)کہ|:)\s*$/u

const opens = (text: string, at: number, closing: Script['closing']): boolean => {
  if (!(text[at]! in closing)) return false
  const next = text[at + widthAt(text, at)]
  if (next === undefined) return false
  return (isGap(text[at - 1]) && !/\s/u.test(next)) || HANDING_OVER.test(text.slice(Math.max(0, at - 6), at))
}

const closes = (text: string, at: number, width: number, marks: readonly string[]): boolean =>
  marks.includes(text[at]!) &&
  (width === 1 || text[at + 1] === text[at]) &&
  !/\s/u.test(text[at - 1] ?? ' ') &&
  !isLetter(text[at + width])

/** The quotations of one paragraph, in order, outermost only. Single marks without a partner are apostrophes. */
export const pairMarks = (
  text: string,
  [from, to]: Span,
  paragraph: number,
  closing: Script['closing'],
): Quotation[] => {
  const found: Quotation[] = []
  for (let at = from; at < to; at++) {
    if (!opens(text, at, closing)) continue
    const marks = closing[text[at]!]!
    const width = widthAt(text, at)
    let end = at + width
    while (end < to && !closes(text, end, width, marks)) end++
    const open = end >= to
    if (open && width === 1 && /['‘’]/u.test(text[at]!)) continue
    found.push({ span: [at, open ? to : end + width], inner: [at + width, end], paragraph, open })
    at = open ? to : end
  }
  return found
}
