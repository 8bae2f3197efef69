// What the repairs of tags know of words.
import type { PartOfSpeech } from '../../../text/analysed.ts'

export type Tagged = { lower: string; text: string; pos: PartOfSpeech; lemma: string }

export const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON', 'NUM'])
/** Words that open a noun phrase, and with it a clause or an object. */
export const OPENING =
  /^(?:the|a|an|this|these|those|its|his|her|their|our|my|no|any|some|every|each|both|all|it|he|she|they|there|we|i|you|that|nobody|nothing)$/
export const ARTICLE = /^(?:the|a|an|its|his|her|their|our)$/
/** Words that stand for people although they are no nouns: “some fear that”. */
export const MANY = /^(?:some|many|others|few|most|both|all)$/
export const POSSESSIVE = new Set(["'s", '’s'])
export const MARKS = new Set(['“', '"', '‘', "'", '”', '’'])
/** Adverbs that may stand between a subject and its verb. */
export const isFiller = (token: Tagged | undefined) => token?.pos === 'ADV'

/** What the tagger gets wrong: where `when` holds, the token is `to`. */
export type Repair = {
  to: PartOfSpeech
  when(
    token: Tagged,
    before: Tagged | undefined,
    after: Tagged | undefined,
    tokens: readonly Tagged[],
    at: number,
  ): boolean
}
