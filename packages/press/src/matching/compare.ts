// Whether two claims are the same, contradict each other, or are two.
import { likeness } from './likeness.ts'

/** A claim as it is compared, whether it is a draft or stands in the process file. Names are folded. */
export interface Comparable {
  /** Kind of act that it is or becomes. */
  kind: string
  /** Of its content words. */
  stems: ReadonlySet<string>
  /** Numbers in its words that count something. */
  numbers: readonly string[]
  /** Who says it, where they have a name; null: unnamed, the outlet, or nobody stated. */
  voice: string | null
  /** On whose side; null: not said. */
  side: string | null
  /** First and last day of what it tells, ISO 8601; null: not said. */
  days: readonly [string, string] | null
  places: readonly string[]
  /** Null: an entry, which says so only in its words. */
  negated: boolean | null
  /** Answer to an offer or paper; null where it is none. */
  answer: string | null
  killed: number | null
  injured: number | null
  /** What it is beside its words, such as who has which role; equal ones are about one thing. Null: words alone tell. */
  structure: string | null
}

export type Field = 'number' | 'losses' | 'answer' | 'negation' | 'time' | 'author'
export interface Compared {
  likeness: number
  /** Where they differ; null: they say the same. */
  field: Field | null
  here: string | null
  there: string | null
}

/** Two tellings of one thing share at least half of their words … */
const SAME = 0.5
/** … and where something differs, more: else they are simply two things. */
const OTHERWISE_SAME = 0.6

/** Kinds that tell words, between which outlets choose differently. */
const SAYING = new Set(['statement.record', 'commentary.record', 'position.state', 'request.make'])
const comparableKinds = (one: string, other: string): boolean =>
  one === other || (SAYING.has(one) && SAYING.has(other))

const apart = (one: Comparable['days'], other: Comparable['days']): boolean =>
  one !== null && other !== null && (one[1] < other[0] || other[1] < one[0])

const said = (days: Comparable['days']): string | null =>
  days === null ? null : days[0] === days[1] ? days[0] : `${days[0]} – ${days[1]}`

const figures = ({ killed, injured }: Comparable): string | null =>
  killed === null && injured === null ? null : [killed ?? '?', injured ?? '?'].join(' / ')

const difference = (here: Comparable, there: Comparable): Omit<Compared, 'likeness'> | null => {
  const differ = (field: Field, one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other ? { field, here: one, there: other } : null
  const count = (of: Comparable) => of.numbers.join(', ') || null
  return (
    differ('losses', figures(here), figures(there)) ??
    differ('answer', here.answer, there.answer) ??
    (here.negated !== null && there.negated !== null && here.negated !== there.negated
      ? { field: 'negation', here: String(here.negated), there: String(there.negated) }
      : null) ??
    (apart(here.days, there.days) ? differ('time', said(here.days), said(there.days)) : null) ??
    differ('number', count(here), count(there)) ??
    differ('author', here.voice, there.voice)
  )
}

/**
 * How two claims stand to each other; null: they are two. Claims of different sides, or of places that have nothing in
 * common, are never the same.
 */
export const compare = (here: Comparable, there: Comparable): Compared | null => {
  if (!comparableKinds(here.kind, there.kind)) return null
  if (here.side !== null && there.side !== null && here.side !== there.side) return null
  const shared = here.places.some((place) => there.places.includes(place))
  if (here.places.length > 0 && there.places.length > 0 && !shared) return null
  const alike = likeness(here.stems, there.stems)
  const structured = here.structure !== null && here.structure === there.structure
  if (alike < SAME && !structured) return null
  const found = difference(here, there)
  if (found === null) return { likeness: alike, field: null, here: null, there: null }
  // Of one thing told twice, numbers in the words are beside it; its own fields are not.
  if (structured && found.field === 'number') return { likeness: alike, field: null, here: null, there: null }
  return structured || alike >= OTHERWISE_SAME ? { likeness: alike, ...found } : null
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
