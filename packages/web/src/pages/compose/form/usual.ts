// What a form says before anybody has said anything, for what its kind requires and its first page does not show.
import type { Field } from './field.ts'

const NOT_STATED = 'not-stated'

/** What a direct act of the kind usually is. */
const USUAL: Record<string, Record<string, string>> = { 'paper.hand-over': { manner: 'written' } }

/** First values of required choices behind the first page: what is usual, else "not stated", else the least that can be said. */
export const usualValues = (kind: string, more: readonly Field[]): Record<string, string> =>
  Object.fromEntries(
    more.flatMap(({ name, required, shape }) => {
      if (!required || shape.type !== 'choice') return []
      const value =
        USUAL[kind]?.[name] ?? (shape.options.includes(NOT_STATED) ? NOT_STATED : shape.options[0])
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

/** Languages of a paper are those in which its text is written, or its title, where nobody chose others. */
export const withLanguages = (
  body: Record<string, unknown>,
  fields: readonly Field[],
): Record<string, unknown> => {
  const asks = fields.some((field) => field.name === 'languages' && field.shape.type === 'languages')
  if (!asks || (Array.isArray(body.languages) && body.languages.length > 0)) return body
  const written = body.text ?? body.title
  return written && typeof written === 'object' ? { ...body, languages: Object.keys(written) } : body
}
