// Which field a word belongs to: the lists of acts.ts and matters.ts, looked up by lemma, and by what is left of a form that the tagger did not
// know. A word may belong to several fields; the weights say what each is worth.
import type { Token } from '../../../text/analysed.ts'
import { ACTS } from './acts.ts'
import { MATTERS } from './matters.ts'

type Fields = ReadonlyMap<string, readonly string[]>

const fieldsOf = (lists: Readonly<Record<string, string>>): Fields => {
  const fields = new Map<string, string[]>()
  for (const [field, words] of Object.entries(lists))
    for (const word of new Set(
      words
        .trim()
        .toLowerCase()
        .split(/\s*,\s*/),
    )) {
      const known = fields.get(word)
      if (known) known.push(field)
      else fields.set(word, [field])
    }
  return fields
}

const ACT_FIELDS = fieldsOf(ACTS)
const MATTER_FIELDS = fieldsOf(MATTERS)
const NONE: readonly string[] = []

/** “Spurned”, “torches”, “massing” without their ending, as a word of the lists might be written. */
const bareForms = (lower: string): string[] => {
  const [, stem] = /^(.{3,}?)(?:e?s|e?d|ing)$/.exec(lower) ?? []
  if (stem === undefined) return []
  const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...single, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])]
}

const lookUp = (fields: Fields, { lower, lemma }: Token, next: Token | undefined): readonly string[] => {
  const words = lemma && lemma !== lower ? [lemma, lower] : [lower, ...bareForms(lower)]
  if (next)
    for (const word of words) {
      const found = fields.get(`${word} ${next.lower}`)
      if (found) return found
    }
  for (const word of words) {
    const found = fields.get(word)
    if (found) return found
  }
  return NONE
}

/** The fields of a verb, with the word behind it where that is its particle. */
export const actFields = (token: Token, next?: Token): readonly string[] => lookUp(ACT_FIELDS, token, next)
/** The fields of a noun; of two words where the lists have them together. */
export const matterFields = (token: Token, next?: Token): readonly string[] =>
  lookUp(MATTER_FIELDS, token, next)
/** The fields of a verb that is known only by its lemma, as a cue is. */
export const actFieldsOf = (lemma: string): readonly string[] =>
  ACT_FIELDS.get(lemma) ?? ACT_FIELDS.get(lemma.split(' ')[0]!) ?? NONE
