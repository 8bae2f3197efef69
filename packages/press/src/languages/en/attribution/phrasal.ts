// Cues of several words: “made clear”, “ruled out”, “brushed the question aside”.
import { PHRASAL_BY_VERB } from './lexicon/frames.ts'
import type { Clauses } from './parse/clauses.ts'
import type { Piece } from './parse/pieces.ts'

/** Behind the words that stand at `at`, with one adverb before the last of several (“the finger firmly at”); -1 where others stand there. */
const endOf = (pieces: readonly Piece[], at: number, words: readonly string[]): number => {
  let next = at
  for (const [n, word] of words.entries()) {
    const adverb =
      n === words.length - 1 && n > 0 && pieces[next]?.pos === 'ADV' && pieces[next]!.lower !== word
    if (adverb) next++
    if (pieces[next]?.lower !== word) return -1
    next++
  }
  return next
}

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
    const to = endOf(pieces, head + 1, words)
    if (to > (best?.to ?? 0)) best = { lemma: `${verb} ${rest}`, letters, to }
  }
  return best
}
