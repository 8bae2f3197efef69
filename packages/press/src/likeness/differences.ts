// Where two tellings of one thing do not say the same.
import { namesMayBeOne } from './likeness.ts'
import { apart, type Told } from './told.ts'

export type Field = 'losses' | 'answer' | 'negation' | 'time' | 'number' | 'author'

export interface Difference {
  field: Field
  here: string
  there: string
}

const said = (days: NonNullable<Told['days']>): string =>
  days[0] === days[1] ? days[0] : `${days[0]} – ${days[1]}`

const without = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((key) => !other.has(key)).sort()

/** The opposite, another day, another figure, another author. What only one of them states is no difference. */
export const differences = (here: Told, there: Told): Difference[] => {
  const found: Difference[] = []
  if (here.negated !== null && there.negated !== null && here.negated !== there.negated)
    found.push({ field: 'negation', here: String(here.negated), there: String(there.negated) })
  if (here.days !== null && there.days !== null && apart(here.days, there.days))
    found.push({ field: 'time', here: said(here.days), there: said(there.days) })
  const mine = without(here.numbers, there.numbers)
  const theirs = without(there.numbers, here.numbers)
  if (mine.length > 0 && theirs.length > 0)
    found.push({ field: 'number', here: mine.join(', '), there: theirs.join(', ') })
  if (here.voice !== null && there.voice !== null && !namesMayBeOne(here.voice, there.voice))
    found.push({ field: 'author', here: here.voice, there: there.voice })
  return found
}
