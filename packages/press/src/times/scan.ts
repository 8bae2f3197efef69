// Finds the words of time in a text: one pass with one expression for all forms of a language.
import type { Span } from '../span.ts'
import type { Unit, Weekday } from './calendar.ts'
import type { Bound, Clock, Edge, Meaning, Said, TimeRule, Which } from './said.ts'
import type { Form, Reading, TimeTables } from './tables.ts'
import { zoneNamed } from './zones.ts'

type Groups = Record<string, string | undefined>

type Scanner = {
  tables: TimeTables
  forms: { all: RegExp; which: readonly (readonly [TimeRule, Reading])[] }
  lead: RegExp
  trail: RegExp
  notBefore: RegExp
  notAfter: RegExp
  inName: RegExp | null
}

/** How far before a form its lead may begin, in UTF-16 units. */
const LEAD_LENGTH = 96

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')

/** The longest first, so that “Monday” is not read as “Mon”. */
const alternatives = (words: Record<string, unknown>): string =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join('|')

const fill = (pattern: string, tables: TimeTables): string =>
  pattern.replace(/\{([a-z]+)(\d?)\}/gi, (whole, name: string, nth: string) => {
    const more = tables.more[name]
    if (more !== undefined) return fill(more, tables)
    const words = (tables.words as Record<string, Record<string, unknown>>)[name]
    if (words === undefined) return whole
    const digits = name === 'n' ? '\\d{1,4}|' : ''
    return `(?<${name}${nth}>${digits}${alternatives(words)})`
  })

const scanners = new WeakMap<TimeTables, Scanner>()

const scannerOf = (tables: TimeTables): Scanner => {
  const known = scanners.get(tables)
  if (known) return known
  const sources = tables.forms.map(([, , pattern]: Form, at) => `(?:${fill(pattern, tables)})(?<form${at}>)`)
  const scanner: Scanner = {
    tables,
    forms: {
      all: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sources.join('|')})(?![\\p{L}\\p{N}_])`, 'gu'),
      which: tables.forms.map(([rule, reading]) => [rule, reading] as const),
    },
    lead: new RegExp(`(?<![\\p{L}\\p{N}])(?:${fill(tables.lead, tables)})$`, 'u'),
    trail: new RegExp(fill(tables.trail, tables), 'uy'),
    notBefore: new RegExp(`\\s*(?:${tables.notBefore})`, 'uy'),
    notAfter: new RegExp(`(?:${tables.notAfter})$`, 'u'),
    inName: tables.inName === undefined ? null : new RegExp(`\\s+(?:${tables.inName})(?!\\p{L})`, 'uy'),
  }
  scanners.set(tables, scanner)
  return scanner
}

/** A group by its name, whichever of the places it was matched in. */
const group = (groups: Groups, name: string): string | undefined =>
  groups[name] ?? groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`]

const value = <T>(words: Record<string, T>, word: string | undefined): T | undefined =>
  word === undefined ? undefined : words[word.replace(/\s+/g, ' ')]

const number = (groups: Groups, name: string): number | null => {
  const found = group(groups, name)
  return found === undefined ? null : Number(found)
}

/** “several” is null, a number that is not said is one. */
const countOf = (tables: TimeTables, groups: Groups): number | null => {
  const word = group(groups, 'n')
  if (word === undefined) return 1
  return /^\d+$/.test(word) ? Number(word) : (value(tables.words.n, word) ?? null)
}

const clockOf = (tables: TimeTables, groups: Groups): Clock | null => {
  const { words } = tables
  const zone = group(groups, 'zone')
  const named = value(words.named, group(groups, 'named'))
  if (named !== undefined) return { minutes: named, exact: false, zone: zoneNamed(zone) }
  const said = group(groups, 'hour')
  if (said === undefined) return null
  let hour = /^\d+$/.test(said) ? Number(said) : (value(words.n, said) ?? 99)
  const minute = number(groups, 'minute')
  const half =
    value(words.half, group(groups, 'half')?.replace(/[.\s]/g, '')) ??
    (hour < 12 ? value(words.half, groups.part) : undefined)
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + half
  }
  if (hour > 24 || (minute ?? 0) > 59) return null
  return { minutes: (hour % 24) * 60 + (minute ?? 0), exact: Boolean(minute), zone: zoneNamed(zone) }
}

const dateOf = (
  day: number,
  month: number | null,
  year: number | null,
  last: number | null,
): Meaning | null =>
  day < 1 || day > 31 || (month !== null && (month < 1 || month > 12)) || (last !== null && last > 31)
    ? null
    : { kind: 'date', day, month, year, last }

/** “A year and a half”, in whole units; forms name its unit `unit2`. */
const AND_A_HALF: Partial<Record<Unit, readonly [number, Unit]>> = {
  week: [10, 'day'],
  month: [6, 'week'],
  year: [18, 'month'],
  decade: [15, 'year'],
  century: [150, 'year'],
}

const meaningOf = (tables: TimeTables, reading: Reading, groups: Groups): Meaning | null => {
  const { words } = tables
  const year = number(groups, 'year')
  const which: Which | null = value(words.which, group(groups, 'which')) ?? null
  const said = value(words.unit, group(groups, 'unit')) ?? 'day'
  const [count, unit] = (groups.unit2 !== undefined && AND_A_HALF[said]) || [countOf(tables, groups), said]
  const ordinal = (name: string): number | null => {
    const word = group(groups, name)
    return word === undefined
      ? null
      : /^\d+$/.test(word)
        ? Number(word)
        : (value(words.ordinal ?? {}, word) ?? null)
  }
  const shift = (sign: 1 | -1, told: boolean): Meaning => ({
    kind: 'shift',
    count: count === null ? null : sign * count,
    unit,
    told,
  })
  switch (reading) {
    case 'near':
      return { kind: 'near', shift: value(words.near, group(groups, 'near')) ?? 0 }
    case 'overnight':
      return { kind: 'overnight' }
    case 'weekday':
      return {
        kind: 'weekday',
        weekday: value(words.weekday, group(groups, 'weekday')) as Weekday,
        which,
      }
    case 'date':
      return dateOf(
        // A day in words is a number: “گیارہ اکتوبر”.
        (group(groups, 'day') === undefined ? count : number(groups, 'day')) ?? 0,
        value(words.month, group(groups, 'month')) ?? null,
        year,
        number(groups, 'last'),
      )
    case 'iso':
      return dateOf(number(groups, 'day')!, number(groups, 'monthnumber'), year, null)
    case 'numbered': {
      // The day comes first, save where only the other order is a date.
      const [first, second] = [number(groups, 'first')!, number(groups, 'second')!]
      return second > 12 ? dateOf(second, first, year, null) : dateOf(first, second, year, null)
    }
    case 'month':
      return { kind: 'month', month: value(words.month, group(groups, 'month'))!, year, which }
    case 'season':
      return { kind: 'season', season: value(words.season, group(groups, 'season'))!, year, which }
    case 'year':
      return { kind: 'year', year: year!, digits: 1, last: null }
    case 'years': {
      const last = Math.floor(year! / 100) * 100 + number(groups, 'last')!
      return { kind: 'year', year: year!, digits: 1, last: last > year! ? last : null }
    }
    case 'decade': {
      const decade = ordinal('decade')
      return decade === null
        ? null
        : { kind: 'year', year: decade < 100 ? 1900 + decade : decade, digits: 10, last: null }
    }
    case 'century': {
      const century = ordinal('century') ?? ordinal('ordinal')
      return century === null
        ? null
        : { kind: 'year', year: (century - 1) * 100 + 1, digits: 100, last: null }
    }
    case 'quarter': {
      const quarter = ordinal('quarter')
      return quarter === null ? null : { kind: 'quarter', quarter, year, which }
    }
    case 'feast':
      return { kind: 'feast', feast: value(words.feast, group(groups, 'feast'))!, year, which }
    case 'unit':
      return { kind: 'unit', unit, which: which ?? 'this' }
    case 'vague':
    case 'soon':
      return { kind: 'vague', ahead: reading === 'soon' }
    case 'ago':
      return shift(-1, false)
    case 'later':
      return shift(1, true)
    case 'sooner':
      return shift(-1, true)
    case 'hence':
      return shift(1, false)
    case 'past':
    case 'in':
    case 'lasted':
      return { kind: 'stretch', count, unit, ahead: false, within: false }
    case 'within':
    case 'coming':
      return { kind: 'stretch', count, unit, ahead: true, within: reading === 'within' }
    case 'same':
      return { kind: 'told', shift: 0, unit }
    case 'previous':
      return { kind: 'told', shift: -1, unit }
    case 'following':
      return { kind: 'told', shift: 1, unit }
    case 'counted':
      return { kind: 'counted', place: value(words.place, group(groups, 'place')) ?? 1 }
    case 'lasting':
      return count === null ? null : { kind: 'lasting', count, unit }
    case 'clock':
    case 'part':
      return { kind: 'hour' }
    case 'none':
      return null
  }
}

/** Readings that names are made of. */
const NAMING = new Set<Reading>(['weekday', 'date', 'month', 'feast', 'season'])

/** “The Night Guard” */
const CAPITAL_PART = /\s(?:Night|Morning|Evening|Afternoon|Dawn|Sunrise|Sunset|Dark)$/

const matchesAt = (expression: RegExp, text: string, at: number): boolean => {
  expression.lastIndex = at
  return expression.test(text)
}

const PROPER = ['weekday', 'month', 'feast']

/** In small letters, unit for unit, so that expressions need not look for both. */
const lowered = (text: string): string => {
  const lower = text.replaceAll('İ', 'i').toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) => (letter.length === letter.toLowerCase().length ? letter.toLowerCase() : letter))
        .join('')
}

/** Every form that stands in the text, in its order, with what leads to it and trails it; ranges are not joined yet. */
export const scanTimes = (tables: TimeTables, written: string): (Said & { reading: Reading })[] => {
  const text = lowered(written)
  const scanner = scannerOf(tables)
  const { all, which } = scanner.forms
  const found: (Said & { reading: Reading })[] = []
  let end = 0
  for (const match of text.matchAll(all)) {
    const groups = match.groups as Groups
    const start = match.index
    if (start < end) continue
    const at = which.findIndex((_, n) => groups[`form${n}`] !== undefined)
    const [rule, reading] = which[at]!
    const isProper = PROPER.every((name) => {
      const word = group(groups, name)
      return word === undefined || /^[\p{Lu}\d]/u.test(written.slice(start + match[0].lastIndexOf(word)))
    })
    if (tables.capitalised && !isProper) continue
    const stop = start + match[0].length
    if (reading === 'part' && CAPITAL_PART.test(written.slice(start, stop))) continue
    if (scanner.inName && NAMING.has(reading) && matchesAt(scanner.inName, written, stop)) continue
    if (matchesAt(scanner.notBefore, text, stop)) continue
    const before = text.slice(Math.max(end, start - LEAD_LENGTH), start)
    if (scanner.notAfter.test(before)) continue
    const lead = scanner.lead.exec(before)
    scanner.trail.lastIndex = stop
    const trail = scanner.trail.exec(text)
    const meaning = meaningOf(tables, reading, groups)
    if (reading === 'none') end = stop
    if (meaning === null) continue
    const clock = clockOf(tables, { ...groups, ...clean(trail?.groups) })
    if (reading === 'clock' && clock === null) continue
    const span: Span = [start - (lead?.[0].length ?? 0), stop + (trail?.[0].length ?? 0)]
    const around = (name: string) =>
      (lead?.groups && group(lead.groups as Groups, name)) ??
      group(groups, name) ??
      (trail?.groups && group(trail.groups, name))
    // “Stayed away from Tuesday’s session” says no beginning.
    const isOwner = /^[’']s/.test(trail?.[0] ?? '')
    const said: Bound | null = value(tables.words.bound, around('bound')) ?? null
    // “Until it expires in October”: some day of that month, not its first.
    const isWithin =
      said === 'until' && lead?.groups?.bound === undefined && lead?.groups?.bound2 !== undefined
    const bound = isWithin ? 'by' : said
    found.push({
      span,
      meaning,
      edge: (value(tables.words.edge, around('edge')) ?? null) as Edge | null,
      bound: isOwner && bound === 'from' ? null : bound,
      part: reading === 'part' || (reading !== 'clock' && around('part') !== undefined),
      clock,
      within: null,
      to: null,
      rule,
      reading,
    })
    end = span[1]
  }
  return found
}

const clean = (groups: Groups | undefined): Groups =>
  Object.fromEntries(Object.entries(groups ?? {}).filter(([, word]) => word !== undefined))
