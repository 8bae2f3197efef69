// The words of the talks in every language of the interface. Another language is another folder and a line here.
import enFields from './en/fields.json' with { type: 'json' }
import enInput from './en/input.json' with { type: 'json' }
import enKinds from './en/kinds.json' with { type: 'json' }
import enProblems from './en/problems.json' with { type: 'json' }
import enReasons from './en/reasons.json' with { type: 'json' }
import enSentences from './en/sentences.json' with { type: 'json' }
import enVocabulary from './en/vocabulary.json' with { type: 'json' }
import urFields from './ur/fields.json' with { type: 'json' }
import urInput from './ur/input.json' with { type: 'json' }
import urKinds from './ur/kinds.json' with { type: 'json' }
import urProblems from './ur/problems.json' with { type: 'json' }
import urReasons from './ur/reasons.json' with { type: 'json' }
import urSentences from './ur/sentences.json' with { type: 'json' }
import urVocabulary from './ur/vocabulary.json' with { type: 'json' }

/** Nested words; a leaf is a text with gaps as `{{name}}` and other words as `$t(namespace:path)`. */
export type Words = { [key: string]: string | Words }

/**
 * One file each: names of kinds, labels of fields, values of enumerations, sentences, reasons of the rules,
 * problems of the node, problems of input with their remedies.
 */
export interface Catalogue {
  kinds: Words
  fields: Words
  vocabulary: Words
  sentences: Words
  reasons: Words
  problems: Words
  input: Words
}

export const CATALOGUES: Record<string, Catalogue> = {
  en: {
    kinds: enKinds,
    fields: enFields,
    vocabulary: enVocabulary,
    sentences: enSentences,
    reasons: enReasons,
    problems: enProblems,
    input: enInput,
  },
  ur: {
    kinds: urKinds,
    fields: urFields,
    vocabulary: urVocabulary,
    sentences: urSentences,
    reasons: urReasons,
    problems: urProblems,
    input: urInput,
  },
}

/** The catalogue of a language, by its base where it has none of its own, else English. */
export const catalogueOf = (language: string): Catalogue =>
  CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? CATALOGUES.en!

/** The same words in every language that has them, as a text. `path` as in `sentences:unnamed.entry`. */
export const wordsInAll = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(CATALOGUES).flatMap(([language, catalogue]) => {
      const words = wordsAt(catalogue, path)
      return words === undefined ? [] : [[language, words]]
    }),
  )

/** The words at `namespace:a.b.c`; without a namespace, of the sentences. Undefined where there are none. */
export function wordsAt(catalogue: Catalogue, path: string): string | undefined {
  const colon = path.indexOf(':')
  const namespace = (colon < 0 ? 'sentences' : path.slice(0, colon)) as keyof Catalogue
  let at: string | Words | undefined = catalogue[namespace]
  for (const key of path.slice(colon + 1).split('.')) {
    if (at === undefined || typeof at === 'string' || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return typeof at === 'string' ? at : undefined
}
