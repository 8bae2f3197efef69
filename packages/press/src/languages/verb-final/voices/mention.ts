// How a phrase names a source, as far as the phrase alone tells.
import type { SourceKind } from '../../../draft.ts'
import type { Span } from '../../../span.ts'

export type Mention = {
  kind: Exclude<SourceKind, 'outlet'>
  /** A person's name without titles, or a body's own name; null where the phrase has none. */
  name: string | null
  /** Folded words of title, office and body, without genitives and articles: what a later short form is held to. */
  titles: string[]
  /** The phrase as it names the source, without article and case. */
  shown: string
  side: string | null
  /** A ministry or another institution: nobody who heads it or speaks for it is meant. */
  isBody?: boolean
  /**
   * `pronoun`: the person who spoke last. `paper`: a statement or report, of whoever spoke last. `same`: the source of this kind
   * that was quoted last. `definite`: a noun that may refer back. `new`: somebody not met before.
   */
  refers: 'pronoun' | 'paper' | 'same' | 'definite' | 'new'
}

/** A person whom the article introduces by name, wherever it does. */
export type Person = { name: string; parts: string[]; titles: string[]; side: string | null; span: Span }
