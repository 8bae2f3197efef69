// An act that confirming a draft would sign. Planned acts name each other before any of them has an id.
import { createHash } from 'node:crypto'
import type { Act, Ref, Text } from '@parley/talks'

export type NewThing = 'source' | 'organisation' | 'person' | 'place' | 'issue'

export interface PlannedAct {
  /** Names it within the article: `organisation:pakistan`, `draft:7`, `draft:7:present`. */
  key: string
  /** Stands for its id wherever a later planned act names it; see `refOfKey`. */
  ref: Ref
  where: 'governing' | 'room'
  act: Act
  /** What it adds that several drafts may need; null for the acts of a draft. */
  introduces: NewThing | null
  /** What sentences call it. */
  name: Text
  /** Number of the draft whose act it is; null: any draft that names it needs it. */
  draft: number | null
  /** Keys of the planned acts that it names. */
  needs: string[]
}

/** In place of an id: 64 hex digits that no entry has, so that a planned act has the form of any act. */
export const refOfKey = (key: string): Ref =>
  createHash('sha256').update(`parley planned act v1\n${key}`).digest('hex')

/** The value with each text replaced that `replace` knows; everything else as it is. */
export const withRefs = <Value>(value: Value, replace: (ref: string) => string | undefined): Value => {
  if (typeof value === 'string') return (replace(value) ?? value) as Value
  if (Array.isArray(value)) return value.map((one) => withRefs(one, replace)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withRefs(one, replace)]),
  ) as Value
}

/** Every 64-digit hex text in a value. */
export const refsIn = (value: unknown): Set<string> => {
  const found = new Set<string>()
  withRefs(value, (text) => {
    if (/^[0-9a-f]{64}$/.test(text)) found.add(text)
    return undefined
  })
  return found
}

/** The act with the ids that its planned references came to have. */
export const resolved = (act: Act, ids: ReadonlyMap<Ref, string>): Act => withRefs(act, (ref) => ids.get(ref))
