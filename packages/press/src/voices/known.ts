// Who of the process file is meant by a name of an article.
import type { Knowledge, Known } from '../knowledge.ts'
import { nameKey, personParts } from './names.ts'

/** One name's parts within the other's, in their order; a surname alone is not enough. */
const samePerson = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 2) return one.length === other.length && one[0] === other[0]
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/**
 * The one known person or organisation that goes by that name in any spelling; null: none does, or more than one might.
 * A surname alone finds nobody, unless the side is the same.
 */
export const findKnown = (
  knowledge: Knowledge,
  name: string,
  type: 'person' | 'organisation',
  side: string | null,
): Known | null => {
  const same = knowledge.filter((known) => known.type === type)
  const key = nameKey(name)
  const exact = same.filter(({ names }) => names.some((each) => nameKey(each) === key))
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null
  if (type === 'organisation') return null
  const parts = personParts(name)
  const fitting = same.filter(({ names }) => names.some((each) => samePerson(personParts(each), parts)))
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null
  if (parts.length !== 1 || side === null) return null
  const bearers = same.filter(
    (known) =>
      known.side !== null &&
      nameKey(known.side) === nameKey(side) &&
      known.names.some((each) => personParts(each).at(-1) === parts[0]),
  )
  return bearers.length === 1 ? bearers[0]! : null
}
