// Names with the kind of place beside them, and places named by their people: “Leepa Sector”, “the river Yaruma”, “Afghan soil”.
import { countryByCode, countryOfPeople } from '../../../places/countries.ts'
import { type Found, found, textOf } from './mention.ts'
import type { Looked } from './named.ts'
import { AFTER, BEFORE, DISTRICTS, WEAK_AFTER, WEAK_BEFORE } from './words.ts'

const LAND = /^(?:soil|territory|territories|mainland|airspace|waters)$/
/** Kinds that end names of places as a rule, though they also end names of bodies. */
const MOSTLY_PLACES = /^(?:line|gate|side|basin|mine|works)$/
const MOSTLY_BODIES = /^(?:agency|division|department|post|station|front|plant|market)$/
/** What may stand between a name and its kind: “La Palma assembly zone”. */
const BETWEEN =
  /^(?:assembly|de-escalation|mining|refugee|buffer|border|main|military|naval|air|security|tribal|fishing|demilitari[sz]ed)$/

/** “Afghan soil” is Afghanistan, “the Pak-Afghan border” a place of its own. Undefined: it is no people's name. */
export const ofPeople = ({ run, words, last, next }: Looked): Found | null | undefined => {
  if (run.to - run.from !== 1) return undefined
  const country = peopleOf(last.text)
  if (country === null) return undefined
  if (!next || !AFTER.has(next.lower) || next.lower === 'side' || next.isName || last.possessive) return null
  const name = LAND.test(next.lower) ? country : `${run.name} ${next.text}`
  return found(words, [run.from, run.to + 1], name, true, 'place-of')
}

const peopleOf = (word: string): string | null => {
  const codes = word.split('-').map((part) => countryOfPeople(part))
  return codes.every((code) => code !== null) ? (countryByCode(codes[0]!)?.name ?? null) : null
}

/** The kind is the last word of the name, with a capital: “Panjshir Valley”. */
export const kindWithin = ({ run, words, last, isPerson, ask }: Looked): Found | null => {
  const { from, to, name } = run
  if (to - from < 2 || !AFTER.has(last.lower) || isPerson) return null
  const known = ask(name)
  if (WEAK_AFTER.has(last.lower) && !MOSTLY_PLACES.test(last.lower) && !known) return null
  const district = DISTRICTS.has(last.lower)
  const bare = textOf(words, from, to - 1)
  const isBare = !known && (district || ask(bare)?.level === 'region')
  return found(words, [from, to], isBare ? bare : name, true, 'place-kind', { district })
}

/** The kind follows in small letters: “Hak bridge”. */
export const kindAfter = ({ run, words, last, next, isPerson, isBody, ask }: Looked): Found | null => {
  const { from, to, name } = run
  if (!next || last.possessive || next.isName || isPerson || isBody || last.gap !== ' ') return null
  const end = BETWEEN.test(next.lower) ? to + 2 : to + 1
  const kind = words[end - 1]
  if (!kind || !AFTER.has(kind.lower) || kind.isName || kind.sentence !== last.sentence) return null
  const known = ask(name)
  if (WEAK_AFTER.has(kind.lower) && MOSTLY_BODIES.test(kind.lower) && !known) return null
  const district = DISTRICTS.has(kind.lower)
  const whole = known || district ? name : textOf(words, from, end)
  return found(words, [from, end], whole, true, 'place-kind', { district })
}

/** The kind stands before: “Wadi Jaref”, “the river Yaruma”. */
export const kindBefore = ({ run, words, before, isPerson, isBody, ask }: Looked): Found | null => {
  const { from, to, name } = run
  if (isPerson || isBody) return null
  const first = words[from]!
  if (to - from > 1 && BEFORE.has(first.lower) && !WEAK_BEFORE.has(first.lower))
    return found(words, [from, to], name, true, 'place-kind')
  if (!before || before.isName || !BEFORE.has(before.lower) || before.gap !== ' ') return null
  if (/^(?:point|position|port)$/.test(before.lower)) return null
  return found(words, [from - 1, to], ask(name) ? name : `${before.text} ${name}`, true, 'place-kind')
}
