// Places without a name of their own: “at kilometre 31”, and “across the border” or “in the buffer zone” where the process
// knows one by that name.
import { type Found, found, textOf } from './mention.ts'
import type { Word } from './runs.ts'
import { ALONE, ALONE_PAIRS, BESIDE, LOCATIVE, OF } from './words.ts'

const NUMBERED = /^(?:kilomet(?:re|er)|km|mile|checkpoint|hill|gate)$/
const BEFORE_THEM = /^(?:to|from|of|on|between|cross|crossed|crossing|leave|left|by)$/
/** What a border has that is no place. */
const NOT_PLACES = /^(?:police|guards?|commission|agreement|dispute|clashes|talks|between)$/

/** `taken` tells which stretches of words are places by their names. */
export const commonPlaces = (
  words: readonly Word[],
  taken: (from: number, to: number) => boolean,
): Found[] => {
  const places: Found[] = []
  words.forEach((word, at) => {
    if (word.isName || (places.at(-1)?.words[1] ?? 0) > at) return
    const place = numbered(words, at) ?? common(words, at)
    if (place && !taken(...place.words)) places.push(place)
  })
  return places
}

const numbered = (words: readonly Word[], at: number): Found | null => {
  const [word, number] = [words[at]!, words[at + 1]]
  return NUMBERED.test(word.lower) && word.gap === ' ' && number && /^\d+$/.test(number.text)
    ? found(words, [at, at + 2], `${word.text} ${number.text}`, true, 'place-common')
    : null
}

const common = (words: readonly Word[], at: number): Found | null => {
  const word = words[at]!
  const isPair = word.gap === ' ' && ALONE_PAIRS.has(`${word.lower} ${words[at + 1]?.lower}`)
  if (!isPair && !ALONE.has(word.lower)) return null
  const end = isPair ? at + 2 : at + 1
  const start = articleBefore(words, at)
  const before = start === null ? undefined : words[start - 1]
  if (start === null || !before) return null
  if (!LOCATIVE.has(before.lower) && !BEFORE_THEM.test(before.lower)) return null
  if (before.lower === 'of' && !(start > 1 && OF.has(words[start - 2]!.lower))) return null
  const after = words[end]
  if (after && words[end - 1]!.gap === ' ' && NOT_PLACES.test(after.lower)) return null
  const name = textOf(words, start, end).replace(/^(?:the|its|their|this|that)\s/i, '')
  return found(words, [start, end], name, false, 'place-common')
}

/** Where “the northern …” before a common noun begins; null: no article, it is any such place. */
const articleBefore = (words: readonly Word[], at: number): number | null => {
  let from = at - 1
  while (
    from >= 0 &&
    at - from < 4 &&
    BESIDE.has(words[from]!.lower) &&
    !/^(?:the|an?)$/.test(words[from]!.lower)
  )
    from--
  return words[from] && /^(?:the|this|that|its|their)$/.test(words[from]!.lower) ? from : null
}
