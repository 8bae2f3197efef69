// Pairs quotation marks by where they stand: one that follows a space opens, one that follows a letter or stop closes.
// So ’…‘, ‘…’, ”…“ and "…" are all read, whichever way a keyboard turns them.
import type { Span } from '../../span.ts'
import type { Quotation } from '../../text/analysed.ts'
import type { Script } from './script.ts'

const isGap = (mark: string | undefined) => mark === undefined || /[\s([{:،,—–-]/u.test(mark)
const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{M}\p{N}]/u.test(mark)

const opens = (text: string, at: number, closing: Script['closing']): boolean =>
  text[at]! in closing && isGap(text[at - 1]) && text[at + 1] !== undefined && !/\s/u.test(text[at + 1]!)

const closes = (text: string, at: number, marks: readonly string[]): boolean =>
  marks.includes(text[at]!) && !/\s/u.test(text[at - 1] ?? ' ') && !isLetter(text[at + 1])

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
    let end = at + 1
    while (end < to && !closes(text, end, marks)) end++
    const open = end >= to
    if (open && /['‘’]/u.test(text[at]!)) continue
    found.push({ span: [at, open ? to : end + 1], inner: [at + 1, end], paragraph, open })
    at = open ? to : end
  }
  return found
}
