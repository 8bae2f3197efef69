// Whether two claims are the same, contradict each other, or are two.
import { type Difference, differences, type Field } from '../likeness/differences.ts'
import { ALIKE, ALIKE_UNCONTRADICTED, isElsewhere, likeness, sidesMayBeOne } from '../likeness/likeness.ts'
import type { Told } from '../likeness/told.ts'

export type { Field } from '../likeness/differences.ts'

/** A claim as it is compared, whether it is a draft or stands in the process file; `kind` is that of its act. */
export interface Comparable extends Told {
  /** Answer to an offer or paper; null where it is none. */
  answer: string | null
  killed: number | null
  injured: number | null
  /** What it is beside its words, such as who has which role; equal ones are about one thing. Null: words alone tell. */
  structure: string | null
}

export interface Compared {
  likeness: number
  /** Where they differ; null: they say the same. */
  field: Field | null
  here: string | null
  there: string | null
}

/** Kinds that tell words, between which outlets choose differently. */
const SAYING = new Set(['statement.record', 'commentary.record', 'position.state', 'request.make'])
const comparableKinds = (one: string, other: string): boolean =>
  one === other || (SAYING.has(one) && SAYING.has(other))

const figures = ({ killed, injured }: Comparable): string | null =>
  killed === null && injured === null ? null : [killed ?? '?', injured ?? '?'].join(' / ')

const difference = (here: Comparable, there: Comparable): Difference | undefined => {
  const differ = (field: Field, one: string | null, other: string | null): Difference | undefined =>
    one !== null && other !== null && one !== other ? { field, here: one, there: other } : undefined
  return (
    differ('losses', figures(here), figures(there)) ??
    differ('answer', here.answer, there.answer) ??
    differences(here, there)[0]
  )
}

/**
 * How two claims stand to each other; null: they are two. Claims of different sides, or of places that have nothing in
 * common, are never the same.
 */
export const compare = (here: Comparable, there: Comparable): Compared | null => {
  if (!comparableKinds(here.kind, there.kind)) return null
  if (!sidesMayBeOne(here.side, there.side)) return null
  if (isElsewhere(here, there)) return null
  const alike = likeness(here, there)
  const structured = here.structure !== null && here.structure === there.structure
  if (alike < ALIKE_UNCONTRADICTED && !structured) return null
  const found = difference(here, there)
  // Of one thing told twice, numbers in the words are beside it; its own fields are not.
  if (found === undefined || (structured && found.field === 'number'))
    return { likeness: alike, field: null, here: null, there: null }
  return structured || alike >= ALIKE ? { likeness: alike, ...found } : null
}

export interface Matched<Of> extends Compared {
  of: Of
}

/** The best matches first, the same before what contradicts; `is` says what they make of the draft. */
export const matchAmong = <Of>(
  here: Comparable,
  candidates: readonly { of: Of; claim: Comparable }[],
  most = 5,
): { is: 'new' | 'same' | 'contradicts'; with: Matched<Of>[] } => {
  const found = candidates
    .flatMap(({ of, claim }) => {
      const compared = compare(here, claim)
      return compared ? [{ ...compared, of }] : []
    })
    .sort((a, b) => Number(a.field !== null) - Number(b.field !== null) || b.likeness - a.likeness)
  const is = found.length === 0 ? 'new' : found.some(({ field }) => field === null) ? 'same' : 'contradicts'
  return { is, with: found.slice(0, most) }
}
