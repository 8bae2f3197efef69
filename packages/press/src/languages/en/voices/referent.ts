// Whom or what a phrase stands for, and where it was spoken of.
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
  nouns: Set<string>
  /** Other words that described it, lower case. */
  marks: ReadonlySet<string>
  side: string | null
  person: Person | null
  body: BodyKind | null
  /** What stood after “of”, “in”, “for” at its first mention; two sources told apart by it are two. */
  complement: string | null
}

/** Where in the text: `at` in its words, `sentence` and `paragraph` in what was analysed. */
export type Place = { at: number; sentence: number; paragraph: number }

/** A place in the text where it was spoken of. */
export type Sighting = Place & {
  referent: Referent
  /** `source`: it speaks there. `subject`: it does what the sentence tells. `aside`: after a preposition, or as the owner of something. */
  as: 'source' | 'subject' | 'object' | 'aside'
  /** Inside somebody's words. */
  claimed: boolean
}

const WEIGHT = { source: 2.7, subject: 2.2, object: 1.2, aside: 0.6 } as const

/** How near at hand a sighting is when a pronoun looks back from `from`. */
const presence = (sighting: Sighting, from: Place): number =>
  WEIGHT[sighting.as] -
  (sighting.claimed ? 1 : 0) -
  Math.min(6, from.sentence - sighting.sentence) -
  (from.paragraph === sighting.paragraph ? 0 : 0.4)

/**
 * The one that is nearest at hand among those that fit; null: none within `reach` sentences.
 * One that is known to be of the sex that the pronoun tells is nearer than one of whom nothing is known.
 */
export const nearest = (
  sightings: readonly Sighting[],
  from: Place,
  fits: (referent: Referent) => boolean,
  sex: 'he' | 'she' | null = null,
  reach = 8,
): Referent | null => {
  let best: Referent | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let n = sightings.length - 1; n >= 0; n--) {
    const sighting = sightings[n]!
    if (sighting.at >= from.at) continue
    if (from.sentence - sighting.sentence > reach) break
    const { referent } = sighting
    const much = presence(sighting, from) + (sex !== null && referent.gender === sex ? 0.9 : 0)
    if (much > most && fits(referent)) {
      best = referent
      most = much
    }
  }
  return best
}
