// How alike two things told are.
import { nameKey } from '../acts/names.ts'
import { apart, type Told } from './told.ts'

/** Two tellings of one thing share so much although something in them may differ: three fifths of their words, counted over both. */
export const ALIKE = 0.42
/** Where nothing else speaks against it, half of their words are enough. */
export const ALIKE_UNCONTRADICTED = 1 / 3

const alike = (): number => 1

const shareOf = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (key: string) => number = alike,
): number => {
  let common = 0
  let all = 0
  for (const key of one) {
    const weighs = weight(key)
    all += weighs
    if (other.has(key)) common += weighs
  }
  for (const key of other) if (!one.has(key)) all += weight(key)
  return all === 0 ? 0 : common / all
}

/** Whether both could be on one side: nothing that both state is different. */
export const sidesMayBeOne = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other || nameKey(one) === nameKey(other)

/** Whether both name places and none of them is the same. */
export const isElsewhere = (one: Told, other: Told): boolean =>
  one.places.size > 0 && other.places.size > 0 && shareOf(one.places, other.places) === 0

/** Whether two names can be one voice's: the same words, or those of the shorter among those of the longer. */
export const namesMayBeOne = (one: string, other: string): boolean => {
  const [fewer, more] = [nameKey(one).split(' '), nameKey(other).split(' ')].sort(
    (a, b) => a.length - b.length,
  ) as [string[], string[]]
  return fewer.every((word) => more.includes(word))
}

/**
 * 0 to 1: how likely both tell the same. Within a language by words, those weighing more that `weight` says; across
 * languages, where no words are shared, by event, place, day, figures and kind, of which at least three must speak for it.
 */
export const likeness = (one: Told, other: Told, weight?: (word: string) => number): number => {
  if (!sidesMayBeOne(one.side, other.side)) return 0
  const sameEvent = one.event !== null && one.event === other.event
  const samePlace = shareOf(one.places, other.places)
  if (one.language === null || other.language === null || one.language === other.language) {
    const words = shareOf(one.words, other.words, weight)
    // The same words about another place are another statement of the same kind ("fire was exchanged in …"), and about
    // another day they may be.
    const against = isElsewhere(one, other) ? 0.25 : apart(one.days, other.days) ? 0.1 : 0
    return Math.max(0, Math.min(1, words + (sameEvent ? 0.05 : 0) + 0.1 * samePlace - against))
  }
  const sameNumbers = shareOf(one.numbers, other.numbers) > 0
  const sameDay = one.days !== null && one.days[0] === other.days?.[0]
  const signs = [sameEvent, samePlace > 0, sameNumbers, sameDay, one.kind === other.kind]
  const speaking = signs.filter(Boolean).length
  const isEnough = speaking >= 4 || (speaking === 3 && samePlace > 0 && sameNumbers)
  return isEnough ? 0.4 + 0.1 * speaking : 0
}
