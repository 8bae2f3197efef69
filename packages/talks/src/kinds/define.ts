// What an act kind is. Each kind is one small file; forms, permissions, sentences, tables and the reference page
// are made from it.
import type { Static, TObject } from 'typebox'
import { ACTING, type Capacity, CONVEYING, type Level, REPORTING } from '../capacities.ts'
import type { Change } from '../file/tables.ts'

export const GROUPS = [
  'setting-up',
  'sessions',
  'papers',
  'issues',
  'undertakings',
  'evidence',
  'ceasefire',
  'statements',
  'confirmations',
] as const
export type Group = (typeof GROUPS)[number]

/** What a kind may know of its entry when it writes rows: facts that hold whoever reads it. */
export interface Item {
  place: number
  id: string
  room: string
  /** Organisation for whom the act was done, as stated in it; null where it states none. */
  side: string | null
  voice: string | null
  voiceSide: string | null
  /** For a release whose proof holds: id of the earlier entry that it opens. */
  opened: string | null
}

/** The mandate that a party needs for an act of this kind to bind it; `only` narrows that to some of the bodies. */
export interface Binding {
  level: Level
  only?: { field: string; values: readonly string[] }
}

export interface KindSpec<N extends string, B extends TObject> {
  name: N
  group: Group
  /** Version of the body; an act of a newer version is unjudged by these rules. */
  v?: number
  /** What somebody does by it, in one sentence. */
  purpose: string
  body: B
  /** Where it may stand: the governing room alone, or any room. */
  rooms: 'governing' | 'any'
  /** Seat capacities that may record it, by basis; [] forbids the basis. Missing: everybody who acts, conveys, reports. */
  direct?: readonly Capacity[]
  conveyed?: readonly Capacity[]
  reported?: readonly Capacity[]
  binds?: Binding
  /** Field that names an organisation: a party may do it only for its own. */
  own?: keyof B['properties'] & string
  /** True where a party may do it only for the seat that its device sits at (field `seat`). */
  ownSeat?: boolean
  /** Fields whose values the sentence of the act takes; `actor` comes by itself. */
  says: readonly (keyof B['properties'] & string)[]
  /** Fields that stand on the first page of the form, at most six; the others fold away, in the body's order. */
  form: readonly (keyof B['properties'] & string)[]
  /** Rows that it makes in the process file. */
  changes(item: Item, body: Static<B>): Change[]
}

export interface Kind<N extends string = string, B extends TObject = TObject> extends KindSpec<N, B> {
  v: number
  may: { direct: readonly Capacity[]; conveyed: readonly Capacity[]; reported: readonly Capacity[] }
  /** Catalogue key of the sentence, and the fields whose values it takes. */
  sentence: { key: string; values: readonly string[] }
  /** All fields of the body in the order in which forms show them. */
  fields: readonly string[]
}

/** A complete kind from what its file states. */
export const defineKind = <const N extends string, B extends TObject>(spec: KindSpec<N, B>): Kind<N, B> => ({
  ...spec,
  v: spec.v ?? 1,
  may: {
    direct: spec.direct ?? ACTING,
    conveyed: spec.conveyed ?? CONVEYING,
    reported: spec.reported ?? REPORTING,
  },
  sentence: { key: `act.${spec.name}`, values: spec.says },
  fields: [...spec.form, ...Object.keys(spec.body.properties).filter((field) => !spec.form.includes(field))],
})
