// “his opposite number”: of the side most spoken of that is not his.
import type { Polities } from './polities.ts'
import type { Sighting } from './referent.ts'

export const acrossFrom = (
  own: string | null,
  sightings: readonly Sighting[],
  polities: Polities,
): string | null => {
  if (own === null) return null
  const times = new Map<string, number>()
  for (const { referent } of sightings)
    if (
      referent.side !== null &&
      referent.side !== own &&
      (referent.body === 'armed' || polities.named(referent.side) !== null)
    )
      times.set(referent.side, (times.get(referent.side) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}
