// The sides of the talks: who is a party, who mediates, and to which side an organisation belongs.
import type { Named } from '../answers/shared.ts'
import { textIn } from '../catalogues/texts.ts'
import { type Asking, first, remember, rows, STANDS } from './asking.ts'

const collators = new Map<string, Intl.Collator>()

/** Alphabetical in the reader's language: the order of parties where no alternat was agreed. */
export function alphabetical<Item>(ask: Asking, items: Item[], nameOf: (item: Item) => Named): Item[] {
  const { language } = ask.reader
  let collator = collators.get(language)
  if (!collator) {
    collator = new Intl.Collator(language)
    collators.set(language, collator)
  }
  const compare = collator.compare
  return items
    .map((item) => ({ item, name: textIn(nameOf(item).name, language) }))
    .sort((one, other) => compare(one.name, other.name))
    .map(({ item }) => item)
}

const byName = (ask: Asking, ids: readonly string[]): Named[] =>
  alphabetical(
    ask,
    ids.map((id) => ask.names.of(id)),
    (named) => named,
  )

/** Ids of the organisations that hold one of these roles, or a seat in that capacity. */
function holding(ask: Asking, roles: readonly string[]): string[] {
  return remember(ask, `holding ${roles}`, () => {
    const list = JSON.stringify(roles)
    const ids = rows<{ organisation: string }>(
      ask.db,
      `SELECT r.organisation FROM roles r CROSS JOIN entries e ON e.entry = r.entry
       WHERE r.role IN (SELECT value FROM json_each(?)) AND ${STANDS}
       UNION SELECT s.organisation FROM seats s CROSS JOIN entries e ON e.entry = s.entry
       WHERE s.capacity IN (SELECT value FROM json_each(?)) AND ${STANDS} AND e.closed_by IS NULL`,
      list,
      list,
    )
    return ids.map(({ organisation }) => organisation)
  })
}

const partyIds = (ask: Asking): string[] => holding(ask, ['party'])
export const parties = (ask: Asking): Named[] => byName(ask, partyIds(ask))
export const mediators = (ask: Asking): Named[] => byName(ask, holding(ask, ['mediator', 'facilitator']))

/** The party that an organisation is, or is part of; else itself. */
export function sideOf(ask: Asking, organisation: string): string {
  return sides(ask).get(organisation) ?? organisation
}

function sides(ask: Asking): Map<string, string> {
  return remember(ask, 'sides', () => {
    const isParty = new Set(partyIds(ask))
    const above = new Map(
      rows<{ id: string; part_of: string | null }>(ask.db, 'SELECT id, part_of FROM organisations').map(
        ({ id, part_of }) => [id, part_of],
      ),
    )
    const found = new Map<string, string>()
    for (const id of above.keys()) {
      let at: string | null | undefined = id
      for (let steps = 0; at && !isParty.has(at) && steps < 20; steps++) at = above.get(at)
      found.set(id, at && isParty.has(at) ? at : id)
    }
    return found
  })
}

/** The reader's own side: the organisation of the seat, or the party that it is part of. Null for no such seat. */
export function ownSide(ask: Asking): string | null {
  const seat = first<{ organisation: string }>(
    ask.db,
    'SELECT organisation FROM seats WHERE name = ? ORDER BY entry LIMIT 1',
    ask.reader.seat,
  )
  return seat ? sideOf(ask, seat.organisation) : null
}
