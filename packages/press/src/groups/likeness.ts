// How alike two reports are, and where they differ.
import type { Features } from './features.ts'
import type { Report } from './report.ts'

const shareOf = (one: Set<string>, other: Set<string>, weight: (key: string) => number): number => {
  let common = 0
  let all = 0
  for (const key of one) {
    all += weight(key)
    if (other.has(key)) common += weight(key)
  }
  for (const key of other) if (!one.has(key)) all += weight(key)
  return all === 0 ? 0 : common / all
}

const agree = (one: Set<string>, other: Set<string>): number => shareOf(one, other, () => 1)

/** Whose words they are can be the same: nothing that both state is different. Unnamed voices may or may not be one; they are never held to be. */
export const voicesMayBeOne = (one: Report['voice'], other: Report['voice']): boolean => {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false
  if (one.kind === 'person' && other.kind === 'person' && one.resolved && other.resolved) {
    const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1)
    return last(one.resolved) === last(other.resolved)
  }
  return true
}

/**
 * 0 to 1: how likely both report the same statement. Within a language by words, rare ones weighing more; across languages, where
 * no words are shared, by event, place, day and figures, of which at least three must speak for it.
 */
export const likeness = (
  one: { report: Report; features: Features },
  other: { report: Report; features: Features },
  weight: (word: string) => number,
): number => {
  if (!voicesMayBeOne(one.report.voice, other.report.voice)) return 0
  const [a, b] = [one.features, other.features]
  const sameEvent = one.report.event !== null && one.report.event.code === other.report.event?.code
  const samePlace = agree(a.places, b.places)
  const sameNumbers = agree(a.numbers, b.numbers)
  const sameDay = a.day !== null && a.day === b.day
  if (a.language === b.language) {
    const words = shareOf(a.words, b.words, weight)
    // The same words about another place or day are another statement of the same kind (“fire was exchanged in …”).
    const apart =
      (a.places.size > 0 && b.places.size > 0 && samePlace === 0) ||
      (a.day !== null && b.day !== null && !sameDay)
    return Math.max(0, Math.min(1, words + (sameEvent ? 0.05 : 0) + 0.1 * samePlace - (apart ? 0.25 : 0)))
  }
  const signs = [
    sameEvent,
    samePlace > 0,
    sameNumbers > 0,
    sameDay,
    one.report.becomes === other.report.becomes,
  ]
  const speaking = signs.filter(Boolean).length
  return speaking >= 4 || (speaking === 3 && samePlace > 0 && sameNumbers > 0) ? 0.4 + 0.1 * speaking : 0
}

export type Difference = {
  field: 'number' | 'author' | 'time' | 'negation'
  here: string
  there: string
}

/** Where two reports of the same statement do not say the same: another figure, author or day, or the opposite. */
export const differences = (
  here: { report: Report; features: Features },
  there: { report: Report; features: Features },
): Difference[] => {
  const found: Difference[] = []
  const only = (one: Set<string>, other: Set<string>) => [...one].filter((key) => !other.has(key)).sort()
  const [mine, theirs] = [
    only(here.features.numbers, there.features.numbers),
    only(there.features.numbers, here.features.numbers),
  ]
  if (mine.length > 0 && theirs.length > 0)
    found.push({ field: 'number', here: mine.join(', '), there: theirs.join(', ') })
  const [author, otherAuthor] = [here.report.voice, there.report.voice]
  if (
    author.named &&
    otherAuthor.named &&
    author.resolved &&
    otherAuthor.resolved &&
    author.resolved !== otherAuthor.resolved
  )
    found.push({ field: 'author', here: author.resolved, there: otherAuthor.resolved })
  if (here.features.day && there.features.day && here.features.day !== there.features.day)
    found.push({ field: 'time', here: here.features.day, there: there.features.day })
  if (here.report.negated !== there.report.negated)
    found.push({ field: 'negation', here: String(here.report.negated), there: String(there.report.negated) })
  return found
}
