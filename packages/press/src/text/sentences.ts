// Cuts a paragraph into sentences at stops, by what stands around each; the abbreviations are each language's own.

/** `always` ends no sentence; of `sometimes` the second says before what it does not. Both are tested on the text up to the stop. */
export type Abbreviations = { always: RegExp; sometimes: readonly (readonly [RegExp, RegExp])[] }

const STOP = /[.!?…]+["”’')\]»]*(?=\s)/gu

/** The sentences of a paragraph, each with its marks, without the space between them. */
export const sentencesOf = (text: string, { always, sometimes }: Abbreviations): string[] => {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length
    const before = text.slice(from, end)
    const after = text.slice(end).trimStart()
    // A sentence begins with a capital, a figure or an opening mark; not with what goes on (“…?” he asked).
    if (!/^["“‘'«([•*–—-]?\s?["“‘']?[\p{Lu}\p{N}\p{Lo}]/u.test(after)) continue
    if (
      stop === '.' &&
      (always.test(before) || sometimes.some(([ending, next]) => ending.test(before) && next.test(after)))
    )
      continue
    if (stop.startsWith('…') && !/^["“‘]?\p{Lu}/u.test(after)) continue
    sentences.push(before.trim())
    from = end
  }
  const rest = text.slice(from).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}
