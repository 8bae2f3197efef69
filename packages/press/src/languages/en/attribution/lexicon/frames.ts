// Verbs that attribute, and what may stand with each as the words that it attributes: the tables of `verbs/` put together.
import { type Frame, wordsOf } from './frame.ts'
import { ACTS } from './verbs/acts.ts'
import { MANNER } from './verbs/manner.ts'
import { PAPERS } from './verbs/papers.ts'
import { PREPOSITIONS } from './verbs/prepositions.ts'
import { SAYING, THINKING } from './verbs/saying.ts'

export type { Frame } from './frame.ts'
export { PHRASAL, PHRASAL_BY_VERB } from './phrasal.ts'

/** Each verb of the rows, with the first words of all its rows joined. */
const byVerb = (rows: readonly (readonly [string, string])[], separator: string): Map<string, string> => {
  const joined = new Map<string, string>()
  for (const [first, verbs] of rows)
    for (const verb of wordsOf(verbs)) joined.set(verb, (joined.get(verb) ?? '') + separator + first)
  return joined
}

const build = (): ReadonlyMap<string, Frame> => {
  const prepositions = byVerb(PREPOSITIONS, ' ')
  return new Map(
    [...byVerb([...SAYING, ...THINKING, ...MANNER, ...ACTS, ...PAPERS], '')].map(([verb, letters]) => [
      verb,
      { letters: [...new Set(letters)].join(''), prepositions: wordsOf(prepositions.get(verb) ?? '') },
    ]),
  )
}

/** Cue verbs by lemma, with what they take. */
export const FRAMES: ReadonlyMap<string, Frame> = build()

/** Verbs that say how one speaks, and none that are verbs of saying as well. */
export const VOICE: ReadonlySet<string> = (() => {
  const saying = new Set(SAYING.flatMap(([, verbs]) => wordsOf(verbs)))
  return new Set(MANNER.flatMap(([, verbs]) => wordsOf(verbs)).filter((verb) => !saying.has(verb)))
})()
