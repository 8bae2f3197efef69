// Whom or what a phrase stands for, and how it may be taken up again.
import type { SourceKind } from '../../../draft.ts'
import type { BodyKind } from './lexicon/bodies.ts'
import type { Person } from './persons.ts'

export type Referent = {
  kind: Exclude<SourceKind, 'outlet'>
  /** Its fullest name; of an unnamed source the words of its first mention, without article. */
  name: string
  plural: boolean
  /** One or more human beings, whom “he”, “she” or “they” may take up; else “it”. */
  human: boolean
  gender: 'he' | 'she' | null
  /** Nouns under which it was spoken of, in the singular. */
  nouns: ReadonlySet<string>
  /** Other words that described it, lower case. */
  marks: ReadonlySet<string>
  side: string | null
  person: Person | null
  body: BodyKind | null
  /** What stood after “of”, “in”, “for” at its first mention; two sources told apart by it are two. */
  complement: string | null
}

/** A place in the text where it was spoken of. */
export type Sighting = {
  referent: Referent
  /** In `words`. */
  at: number
  sentence: number
  paragraph: number
  /** It does what the sentence tells, or speaks in it. */
  subject: boolean
  /** Inside somebody's words. */
  claimed: boolean
  /** After a preposition, or as the owner of something. */
  aside: boolean
}

/** How much nearer at hand one sighting is than another when a pronoun looks back from `sentence`. */
const presence = (sighting: Sighting, sentence: number, paragraph: number): number =>
  (sighting.subject ? 2.2 : sighting.aside ? 0.6 : 1.2) -
  (sighting.claimed ? 1 : 0) -
  Math.min(6, sentence - sighting.sentence) -
  (paragraph === sighting.paragraph ? 0 : 0.4)

/** The one that is nearest at hand among those that fit; null: none within reach. */
export const nearest = (
  sightings: readonly Sighting[],
  from: { at: number; sentence: number; paragraph: number },
  fits: (referent: Referent) => boolean,
  reach = 8,
): Referent | null => {
  let best: Referent | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let n = sightings.length - 1; n >= 0; n--) {
    const sighting = sightings[n]!
    if (sighting.at >= from.at) continue
    if (from.sentence - sighting.sentence > reach) break
    const much = presence(sighting, from.sentence, from.paragraph)
    if (much > most && fits(sighting.referent)) {
      best = sighting.referent
      most = much
    }
  }
  return best
}
