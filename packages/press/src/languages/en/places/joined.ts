// Names that are places because another is: “in Kurram and North Waziristan”.
import { countryOfPeople } from '../../../places/countries.ts'
import type { Asked } from '../../../places/tables.ts'
import { MANY } from './kinds.ts'
import { type Found, found, textOf } from './mention.ts'
import type { Run, Word } from './runs.ts'
import { ACTS, BODIES } from './words.ts'

const AND =
  /^(?:and|or|to|nor|then|and then|and to|and in|or in|and the|and near|and at|and from|and around|and on to|as well as)$/

const names = ({ from, to }: Run, words: readonly Word[]): number =>
  words.slice(from, to).filter(({ isName }) => isName).length

/** `before` is what the run before it was found to be. */
export const joinedTo = (
  before: Found | null | undefined,
  run: Run,
  words: readonly Word[],
  ask: Asked,
  persons: ReadonlySet<string>,
): Found | null => {
  const last = words[run.to - 1]!
  if (!before || before.rule === 'place-of' || run.titled || persons.has(run.name)) return null
  if (last.possessive || BODIES.test(last.lower) || countryOfPeople(run.name)) return null
  const end = before.words[1]
  const gap = words[end - 1]!.gap
  // “from Orlau, the Tarimi Republic and Sel”
  const isThe = run.from === end + 1 && words[end]!.lower === 'the' && gap === ', '
  // “In Verba and Oksana Terel at her home”
  const isHome =
    /^(?:at|in|with|by|near)$/.test(words[run.to]?.lower ?? '') &&
    /^(?:his|her)$/.test(words[run.to + 1]?.lower ?? '')
  if (isHome && names(run, words) > 1) return null
  const comma = (run.from === end && (gap === ', ' || gap === ' & ')) || isThe
  const and = AND.test(textOf(words, end, run.from).toLowerCase()) && /^\.?,?\s$/.test(gap)
  if (!comma && !and) return null
  const known = ask(run.name)
  // “in Zabadani, Fuaa, and Kafraya”: a list goes on after it.
  const goesOn = comma && /^,? $/.test(last.gap) && listGoesOn(words, run.to)
  const isListed = (and || goesOn) && names(run, words) <= 2 + Number(names(run, words) < run.to - run.from)
  // “in El Fasher, North Darfur”
  const isWithin = comma && COMPASS.test(words[run.from]!.lower) && run.to - run.from === 2
  if (!known && !isListed && !isWithin) return null
  // “in Geneva, and Russia said”: a new clause has its verb right after the name.
  const next = run.closed ? undefined : words[run.to]
  if (and && next && ACTS.test(next.lower) && known?.level !== 'settlement') return null
  return found(words, [run.from, run.to], run.name, known === null, 'place-list')
}

const COMPASS = /^(?:north|south|east|west|central|upper|lower)$/

/** What follows a name in a list: more names, and “and” with the last. */
const listGoesOn = (words: readonly Word[], from: number): boolean => {
  let at = from
  while (at < from + 8 && words[at]?.isName) at++
  const [and, name] = [words[at], words[at + 1]]
  if (!and || !name || and.lower !== 'and' || !name.isName) return false
  let end = at + 1
  while (words[end]?.isName) end++
  const next = words[end - 1]!.gap === ' ' ? words[end] : undefined
  return !(next && ACTS.test(next.lower))
}

/** “Katale and Masisi towns”: what a kind of many follows tells of all before it in the list. */
export const listedBefore = (
  named: (Found | null)[],
  runs: readonly Run[],
  words: readonly Word[],
  persons: ReadonlySet<string>,
): void => {
  runs.forEach((run, at) => {
    const place = named[at]
    const kind = run.closed ? undefined : words[run.to]
    if (!place || !kind || kind.isName || !MANY.test(kind.lower)) return
    for (let n = at - 1; n >= 0 && !named[n]; n--) {
      const [one, next] = [runs[n]!, runs[n + 1]!]
      const between = textOf(words, one.to, next.from).toLowerCase()
      const gap = words[one.to - 1]!.gap
      const isJoined = (between === 'and' && /^,?\s$/.test(gap)) || (between === '' && gap === ', ')
      if (!isJoined || one.titled || persons.has(one.name)) return
      named[n] = found(words, [one.from, one.to], one.name, true, 'place-list')
    }
  })
}
