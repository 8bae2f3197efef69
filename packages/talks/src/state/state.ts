// What `parley state --json` prints: all that a seat's process file holds, arranged for scripts. Its shape is a
// promise to whoever scripts against it: docs/state.schema.json.

import type { RecordLine } from '../answers/pages.ts'
import type { RoomRow } from '../answers/people.ts'
import type { Named } from '../answers/shared.ts'
import type { Awaited } from '../answers/talks.ts'
import type { KindName } from '../kinds/index.ts'
import { type Asking, asking, first, prepared, type Reader } from '../questions/asking.ts'
import { awaited } from '../questions/awaited.ts'
import { rooms } from '../questions/rooms.ts'
import type { Db } from '../sqlite.ts'
import { addedTo, LIST_OF, LISTS, type ListName, PROCESS_OF, UNDER } from './arrangement.ts'
import { computed } from './computed.ts'
import { ITEM_COLUMNS, type Item, type ItemRow, itemOf } from './item.ts'

export interface State extends Record<ListName, Item[]> {
  /** How the process was opened, with the sources, places, terms and rules that it names; null where not here. */
  process: (Item & Record<'sourcesCited' | 'places' | 'terms' | 'rules', Item[]>) | null
  rooms: (Item & Omit<RoomRow, 'room' | 'governing'>)[]
  awaited: (Item &
    Pick<Awaited, 'from' | 'what' | 'own'> & { about: Named & { form: string }; since: Awaited['since'] })[]
  register: Partial<RecordLine> & {
    /** Acts in this file, and how many of them the rules refuse or cannot judge; those are in no list. */
    acts: number
    refused: number
    unjudged: number
    /** Acts that stand under no other key: confirmations, corrections, withdrawals, releases, erasures. */
    others: Item[]
  }
}

const ENTRIES = `SELECT ${ITEM_COLUMNS} FROM entries e WHERE e.kind IS NOT NULL ORDER BY e.entry`

/** The state of a seat's file. `record` is what the node knows of the register; without it only acts are counted. */
export function stateOf(db: Db, reader: Reader, record: RecordLine | null = null): State {
  const ask = asking(db, reader)
  const items = new Map<string, Item>()
  const counts = { acts: 0, refused: 0, unjudged: 0 }
  for (const row of prepared(db, ENTRIES).iterate() as Iterable<ItemRow>) {
    counts.acts++
    if (row.standing === 'refused') counts.refused++
    else if (row.standing === 'unjudged') counts.unjudged++
    else items.set(row.id, withPlaces(itemOf(ask, row)))
  }
  const lists = arrange(items)
  for (const item of items.values()) Object.assign(item, computed(ask, item))
  return {
    process: lists.process,
    ...lists.lists,
    rooms: roomItems(ask, items),
    awaited: awaitedItems(ask, items),
    register: { ...record, ...counts, others: lists.others },
  }
}

/** Gives an item the empty lists that other entries may add to. */
function withPlaces(item: Item): Item {
  for (const { as } of addedTo(item.kind)) item[as] = []
  return item
}

function arrange(items: ReadonlyMap<string, Item>) {
  const lists = Object.fromEntries(LISTS.map((list) => [list, [] as Item[]])) as Record<ListName, Item[]>
  const under = { sourcesCited: [] as Item[], places: [] as Item[], terms: [] as Item[], rules: [] as Item[] }
  const others: Item[] = []
  let opening: Item | null = null
  for (const item of items.values()) {
    const kind = item.kind as KindName
    const list = LIST_OF[kind]
    const processList = PROCESS_OF[kind]
    if (list) lists[list].push(item)
    else if (processList) under[processList].push(item)
    else if (kind === 'process.open') opening ??= item
    else if (kind !== 'room.describe' && !addTo(items, item)) others.push(item)
  }
  const process = opening && (Object.assign(opening, under) as NonNullable<State['process']>)
  return { lists, others, process }
}

/** Puts the item under the one it adds to; false where that is not in the file or is of another kind. */
function addTo(items: ReadonlyMap<string, Item>, item: Item): boolean {
  const under = UNDER[item.kind as KindName]
  const parent = under && items.get((item[under.of] as Named | undefined)?.id ?? '')
  if (!under || parent?.kind !== under.parent) return false
  ;(parent[under.as] as Item[]).push(item)
  return true
}

/** Rooms, each told by the entry that describes it, else by its first entry that can be read. */
function roomItems(ask: Asking, items: ReadonlyMap<string, Item>): State['rooms'] {
  return rooms(ask.db, ask.reader).flatMap(({ room, title, form, readers, entries }) => {
    const telling = first<{ id: string }>(
      ask.db,
      `SELECT e.id FROM entries e WHERE e.room = ? AND e.kind IS NOT NULL AND e.verdict NOT IN ('refused', 'unjudged')
       ORDER BY e.kind <> 'room.describe', e.entry LIMIT 1`,
      room,
    )
    const item = telling && items.get(telling.id)
    return item ? [{ ...toldOnly(item), id: room, title, form, readers, entries }] : []
  })
}

function awaitedItems(ask: Asking, items: ReadonlyMap<string, Item>): State['awaited'] {
  return awaited(ask, Number.MAX_SAFE_INTEGER).items.flatMap(
    ({ id, from, what, about, since, own, told }) => {
      const item = items.get(told.id)
      return item ? [{ ...toldOnly(item), id, from, what, about, since, own }] : []
    },
  )
}

/** How an item is known, without what it says. */
function toldOnly(item: Item): Item {
  const { id, entry, room, kind, actor, recordedBy, basis, at, when, signedAt, side, inCapacity } = item
  const { sources, attribution, grade, remark, tags, effect, reasons } = item
  return {
    ...{ id, entry, room, kind, actor, recordedBy, basis, at, when, signedAt, side, inCapacity },
    ...{ sources, attribution, grade, remark, tags, effect, reasons },
  }
}
