// Cues of several words: “made clear”, “ruled out”, “brushed the question aside”.
import { PHRASAL_BY_VERB } from './lexicon/frames.ts'
import type { Clauses } from './parse/clauses.ts'

/** “made clear”, “ruled out”: the longest phrase that begins with this verb. */
export const phrasalAt = (
  { pieces }: Clauses,
  head: number,
  lemma: string,
): { lemma: string; letters: string; to: number } | null => {
  let best: { lemma: string; letters: string; to: number } | null = null
  for (const [verb, rest, letters] of PHRASAL_BY_VERB.get(lemma) ?? []) {
    const words = rest.split(' ')
    // “brushed the question aside”
    if (words.length === 1 && /^(?:aside|off|away|out|down)$/.test(rest) && letters.includes('o'))
      for (let at = head + 2; at < head + 7; at++) {
        const { lower, pos } = pieces[at] ?? { lower: '.', pos: 'PUNCT' }
        if (/^[,.;:]$/.test(lower) || pos === 'VERB' || pos === 'AUX') break
        if (lower === rest && /^(?:[.,;]|as|with|until|for)$/.test(pieces[at + 1]?.lower ?? '.'))
          best ??= { lemma: `${verb} ${rest}`, letters, to: head + 1 }
      }
    // “ruled that out”
    if (
      words.length === 1 &&
      /^(?:that|this|it|them)$/.test(pieces[head + 1]?.lower ?? '') &&
      pieces[head + 2]?.lower === rest &&
      letters.includes('o')
    )
      best ??= { lemma: `${verb} ${rest}`, letters, to: head + 1 }
    if (
      words.every((word, n) => pieces[head + 1 + n]?.lower === word) &&
      head + 1 + words.length > (best?.to ?? 0)
    )
      best = { lemma: `${verb} ${rest}`, letters, to: head + 1 + words.length }
  }
  return best
}
