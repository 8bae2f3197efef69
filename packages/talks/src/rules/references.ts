// References in an act: all of them, and those that must name something in the governing room.
import type { Act } from '../act.ts'
import type { Kind } from '../kinds/define.ts'
import { type Effect, GOVERNING_ITEMS, ITEM_KINDS, type ItemType } from '../kinds/fields.ts'
import { kindNamed } from '../kinds/index.ts'
import { eachAt, type Mark, marks, type Path } from '../kinds/marks.ts'

export interface Reference {
  /** Path from the act, with dots: `body.to.0`. */
  field: string
  /** Body field it stands in, or `reliesOn`: what the link is called. */
  relation: string
  target: string
  types: readonly ItemType[]
  /** What naming it does to the entry named, where it does something. */
  does: Effect | null
}

interface RefMark {
  path: Path
  types: readonly ItemType[]
  does: Effect | null
}

const refMark = ({ path, schema }: Mark): RefMark => ({
  path,
  types: schema['x-ref'] as readonly ItemType[],
  does: (schema['x-relation'] as Effect | undefined) ?? null,
})

const bodyMarks = new Map<string, RefMark[]>()
const marksOf = (kind: Kind): RefMark[] => {
  let known = bodyMarks.get(kind.name)
  if (!known) {
    known = marks(kind.body, 'x-ref').map(refMark)
    bodyMarks.set(kind.name, known)
  }
  return known
}

/** References of the envelope. All must name things of the governing room, but what the act relies on. */
const ENVELOPE: readonly RefMark[] = [
  { path: ['actor', 'organisation'], types: ['organisation'], does: null },
  { path: ['actor', 'person'], types: ['person'], does: null },
  { path: ['actor', 'for'], types: ['organisation'], does: null },
  { path: ['actor', 'side'], types: ['organisation'], does: null },
  { path: ['onBehalfOf'], types: ['organisation'], does: null },
  { path: ['sources', '*', 'source'], types: ['source'], does: null },
  { path: ['attribution', 'side'], types: ['organisation'], does: null },
  { path: ['reliesOn', '*'], types: ['entry'], does: null },
]

const collect = (list: readonly RefMark[], root: unknown, prefix: string, into: Reference[]) => {
  for (const { path, types, does } of list) {
    eachAt(root, path, (value, at) => {
      into.push({
        field: prefix + at.join('.'),
        relation: at.filter((step) => typeof step === 'string').join('.'),
        target: value as string,
        types,
        does,
      })
    })
  }
}

/** Every reference in an act of the kind: envelope first, then the body in the order of its fields. */
export const referencesIn = (act: Act, kind: Kind): Reference[] => {
  const found: Reference[] = []
  collect(ENVELOPE, act, '', found)
  collect(marksOf(kind), act.body, 'body.', found)
  return found
}

const RELIES_ON = { types: ['entry'], does: null } as const

/** What the reference of that name in an act of that kind may name and do; undefined where it has none. */
export const linkRule = (
  kindName: string,
  relation: string,
): Pick<Reference, 'types' | 'does'> | undefined => {
  if (relation === 'reliesOn') return RELIES_ON
  const kind = kindNamed(kindName)
  return kind && marksOf(kind).find(({ path }) => path.filter((step) => step !== '*').join('.') === relation)
}

/** True where the reference can only name something that stands in the governing room. */
export const mustBeGoverning = ({ types }: Pick<Reference, 'types'>) =>
  types.every((type) => GOVERNING_ITEMS.includes(type))

/** True where an entry of that kind is one that the reference may name. */
export const fits = (types: readonly ItemType[], kind: string) =>
  types.some((type) => type === 'entry' || (ITEM_KINDS[type] as readonly string[]).includes(kind))
