// The notation of the event tables, one pattern a line:
//   withdraw, pull back -> @forces, border     verbs, and nouns of which one must be the object (or a passive's subject)
//   fall <- @rounds                            … of which one must be the subject
//   walk + out of                              words one of which must follow within five words
//   strike ! deal, bargain                     nouns that, as object or subject, rule the pattern out
// A line that ends with a comma goes on in the next. `@forces` is a class of things.ts. A head of several words is a verb and what follows it, with or without an object between.
import type { PloverCode } from '../../../../draft.ts'
import { nounForms, verbForms } from '../forms.ts'
import { things } from '../things.ts'

export type Pattern = {
  code: PloverCode
  of: 'verb' | 'noun'
  /** The first word, in every form. */
  forms: string[]
  /** Words that follow the first. */
  rest: string[]
  objects: ReadonlySet<string> | null
  subjects: ReadonlySet<string> | null
  after: string[][] | null
  excluded: ReadonlySet<string> | null
}

const list = (part: string) =>
  part
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** In a class that has words of two parts: those are looked for as well. */
export const IN_TWO = '*two'

const nouns = (part: string | undefined): ReadonlySet<string> | null => {
  if (part === undefined) return null
  const words = list(part)
  return new Set([
    ...words.flatMap((word) => (word.startsWith('@') ? [...things(word.slice(1))] : nounForms(word))),
    ...(words.some((word) => word.includes(' ')) ? [IN_TWO] : []),
  ])
}

export const read = (code: PloverCode, of: 'verb' | 'noun', table: string): Pattern[] =>
  table
    .replace(/,\s*\n\s*/g, ', ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const pieces = line.split(/\s*(->|<-|\+|!)\s+/)
      const part = (mark: string) => {
        const at = pieces.indexOf(mark)
        return at === -1 ? undefined : pieces[at + 1]
      }
      const shared = {
        code,
        of,
        objects: nouns(part('->')),
        subjects: nouns(part('<-')),
        after: part('+') === undefined ? null : list(part('+')!).map((phrase) => phrase.split(' ')),
        excluded: nouns(part('!')),
      }
      return list(pieces[0]!).map((head) => {
        const [first, ...rest] = head.split(' ')
        return { ...shared, forms: of === 'verb' ? verbForms(first!) : nounForms(first!), rest }
      })
    })
