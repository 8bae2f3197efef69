// The state in whose capital a sentence opens: “In Tehran, the general …”, “At a news conference in Beijing, a ministry spokesman …”.
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Word } from './words.ts'

const OPENS = /^(?:in|at|from|speaking|across|over|on|during|after)$/
const PLACES = /^(?:in|from|outside)$/

export const openingOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  polities: Polities,
): ((phrase: Phrase) => string | null) => {
  const byStart = new Map(phrases.filter(({ owning }) => !owning).map((phrase) => [phrase.from, phrase]))
  return ({ from }) => {
    const { sentence } = words[from]!
    let first = from
    while (words[first - 1]?.sentence === sentence) first--
    if (!OPENS.test(words[first]!.lower)) return null
    let comma = first + 2
    while (comma < Math.min(from, first + 10) && words[comma]!.lower !== ',') comma++
    if (comma >= from || words[comma]!.lower !== ',') return null
    for (let at = comma - 1; at > first; at--) {
      const place = byStart.get(at)
      if (place && place.name.length > 0 && PLACES.test(words[at - 1]!.lower))
        return polities.named(wordsText(place.name))
    }
    return null
  }
}
