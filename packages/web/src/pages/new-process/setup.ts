// What a newcomer enters, and the process that it makes. Addresses and seats get their short names from the words.
import type { NewProcess } from '../../../../node/src/http/requests.ts'

export type OrganisationType = NewProcess['organisations'][number]['type']
export type Capacity = NonNullable<NewProcess['organisations'][number]['seat']>['capacity']

export interface Side {
  /** How the form refers to it. */
  key: number
  name: string
  type: OrganisationType
  /** Capacity of its seat. */
  capacity: Capacity
}

export interface Entered {
  title: string
  /** Language in which the form was filled. */
  language: string
  languages: string[]
  zones: string[]
  /** The writer's own name and organisation. */
  name: string
  own: Side
  others: Side[]
}

/** Capacities that stand at the table. */
const AT_TABLE = new Set<string>(['party', 'mediator', 'facilitator', 'host'])
const LONGEST = 40

/** A short name for machines from words in any script: `Doha talks` → `doha-talks`; without Latin letters, `fallback`. */
export const slugOf = (words: string, fallback: string, taken: readonly string[] = []): string => {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  const base = plain || fallback
  if (!taken.includes(base)) return base
  for (let count = 2; ; count++) {
    const next = `${base.slice(0, LONGEST - 4)}-${count}`
    if (!taken.includes(next)) return next
  }
}

/** What to send to the node. `takenSlugs` are the processes that stand here already. */
export const processOf = (
  entered: Entered,
  zoneLabels: (zone: string) => Record<string, string>,
  takenSlugs: readonly string[],
): NewProcess => {
  const seats: string[] = []
  const sides = [entered.own, ...entered.others.filter((side) => side.name.trim() !== '')]
  const organisations = sides.map((side, index) => {
    const name = slugOf(side.name, `seat-${index + 1}`, seats)
    seats.push(name)
    return {
      label: `side-${index}`,
      name: { [entered.language]: side.name.trim() },
      type: side.type,
      atTable: AT_TABLE.has(side.capacity),
      roles: [side.capacity],
      seat: { name, capacity: side.capacity },
    }
  })
  return {
    slug: slugOf(entered.title, 'talks', takenSlugs),
    title: { [entered.language]: entered.title.trim() },
    languages: entered.languages,
    zones: entered.zones.map((zone) => ({ zone, label: zoneLabels(zone) })),
    organisations,
    self: { name: { [entered.language]: entered.name.trim() }, organisation: 'side-0' },
  }
}
