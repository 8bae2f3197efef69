// A quotation as the subject of a sentence about it: “…” was all she would say; “…” is how he puts it.
import type { Found } from './found.ts'
import { FRAMES } from './lexicon/frames.ts'
import type { Clauses } from './parse/clauses.ts'
import { canSpeak } from './speakers.ts'

export const findSummedUp = ({ pieces, verbs }: Clauses, found: readonly Found[]): Found[] => {
  const quote = pieces.findIndex(
    ({ quoted }, at) =>
      quoted !== null &&
      /^(?:is|was|were|are)$/.test(pieces[at + 1]?.lower ?? '') &&
      /^(?:all|how|what|as|the)$/.test(pieces[at + 2]?.lower ?? ''),
  )
  if (quote === -1 || found.some(({ claim }) => claim.some(([from, to]) => from <= quote && to > quote)))
    return []
  // “the way the mayor put it”
  const from = quote + (pieces[quote + 2]!.lower === 'the' ? 4 : 3)
  const cue = verbs.find((verb) => verb.from > from - 1 && verb.from < from + 14 && FRAMES.has(verb.lemma))
  const put = verbs.find((verb) => verb.lemma === 'put' && pieces[verb.to]?.lower === 'it')
  const verb = put ?? cue
  if (verb === undefined || verb.from <= from) return []
  const source: [number, number] = [from, verb.from]
  if (!canSpeak(pieces, source)) return []
  return [
    {
      claim: [[quote, quote + 1]],
      cue: { run: [verb.head, put ? verb.to + 1 : verb.to], lemma: put ? 'put it' : verb.lemma },
      source,
      rule: 'quotation-summed-up',
    },
  ]
}
