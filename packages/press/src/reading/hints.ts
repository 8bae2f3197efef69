// What somebody knows of a file beside its bytes.
import { isoDate } from './dates.ts'
import { languageTag } from './language.ts'
import { type ReadingProblem, readingProblem } from './problems.ts'

export type Hints = {
  /** File name; its ending counts only where the content does not tell the form. */
  name?: string
  /** As a browser or a mail gives it, with its charset. */
  mediaType?: string
  /** ISO 8601: a date, or a date and time with offset. */
  published?: string
  outlet?: string
  /** BCP 47; always goes before what is detected. */
  language?: string
  /** True: `published` and `outlet` go before what the file says; else they stand where it says nothing. */
  first?: boolean
}

/** The hints with their date and language in one spelling, or what is wrong with them. */
export const checkHints = (
  hints: Hints,
): { ok: true; value: Hints } | { ok: false; problem: ReadingProblem } => {
  const checked = { ...hints }
  if (hints.published !== undefined) {
    const published = isoDate(hints.published)
    if (!published) return { ok: false, problem: readingProblem('date-bad', { date: hints.published }) }
    checked.published = published
  }
  if (hints.language !== undefined) {
    const language = languageTag(hints.language)
    if (!language) return { ok: false, problem: readingProblem('language-bad', { language: hints.language }) }
    checked.language = language
  }
  return { ok: true, value: checked }
}
