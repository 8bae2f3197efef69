// What an article tells of its own names: one that it has once placed is a place elsewhere too, unless it acts like a party.
import { countryNamed, countryOfCapital, countryOfPeople } from '../../../places/countries.ts'
import type { Asked } from '../../../places/tables.ts'
import { HAPPENINGS } from './meant.ts'
import { type Found, found } from './mention.ts'
import type { Run, Word } from './runs.ts'
import { ACTS, AFTER, AGREED, BODIES, LOCATIVE } from './words.ts'

/** After these a name is a place wherever it stands again. */
const SETTLES = /^(?:in|near|at|outside|around|inside|towards?|into|reach(?:ed|ing)?|across|off)$/
/** So is a name that one of these follows. */
const SEATS = /^(?:village|town|city|sector|district|province|valley|camp|area|hamlet|crossing)$/
/** What parties have, or what they are called by: “Halden troops”, “Halden’s government”. */
const RULED =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troops?|soldiers?|officials?|negotiators?|leaders?|leadership|delegation|cabinet|forces?|jets?|warships?|ambassador|envoy|diplomats?|authorities|side|representatives?|demands?|claims?|offer|proposal|position|stance|response|reply|refusal|decision|foreign|prime|defen[cs]e|interior|fighters?|rebels?|dissidents?|militia|militias|militiamen|gunmen|guerrillas?|insurgents?|separatists?|militants?|loyalists?)$/
/** “the government of Kassou” is no place. */
const RULERS =
  /^(?:governments?|leaders?|leadership|arm(?:y|ies)|forces|ministry|ministers?|presidents?|prime|people|part|side|behalf|state|republic|kingdom|federation|representatives?|ambassadors?|emirate|sultanate|delegations?|delegates?|envoys?|negotiators?|troops|soldiers|parliament|council|party|movement|front)$/

/** Names that stand as places somewhere and as parties nowhere. */
export const learnedOf = (
  placed: readonly (Found | null)[],
  runs: readonly Run[],
  words: readonly Word[],
): ReadonlySet<string> => {
  const learned = new Set<string>()
  const parties = new Set<string>()
  runs.forEach((run, at) => {
    const place = placed[at]
    if (isParty(run, words)) parties.add(run.name)
    if (!place) return
    const before = words[place.words[0] - 1]
    const lead =
      before && /^(?:the|northern|southern|eastern|western|nearby)$/.test(before.lower)
        ? words[place.words[0] - 2]
        : before
    const isWhole =
      place.rule === 'place-kind' && (place.words[1] === run.to || SEATS.test(words[run.to]?.lower ?? ''))
    const isOf = lead?.lower === 'of' && place.rule === 'place-kind'
    if (isWhole || isOf || (lead && SETTLES.test(lead.lower))) learned.add(run.name)
  })
  // A country or its capital is a party wherever nothing says otherwise.
  for (const name of learned)
    if (COMPASS.test(name) || parties.has(name) || countryNamed(name) || countryOfCapital(name))
      learned.delete(name)
  return learned
}

/** “The North” is a party as often as a place. */
const COMPASS = /^(?:North|South|East|West)$/

/** It speaks, or owns what only parties do. */
const isParty = (run: Run, words: readonly Word[]): boolean => {
  const { from, to, closed } = run
  const next = closed ? undefined : words[to]
  const before = words[from - 1]
  // “ministers of Madain and Barqa”
  const of = before?.lower === 'and' && words[from - 2]?.isName ? from - 3 : from - 1
  if (words[of]?.lower === 'of' && RULERS.test(words[of - 1]?.lower ?? '')) return true
  if (!next) return false
  const isLed =
    before !== undefined && (LOCATIVE.has(before.lower) || /^(?:of|from|to|and|on)$/.test(before.lower))
  if (words[to - 1]!.possessive) return RULED.test(next.lower)
  return (ACTS.test(next.lower) && !isLed) || (RULED.test(next.lower) && !isLed)
}

/** “seven of which it imputes to Korgan” */
const isBlamed = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'to' &&
  words
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ lower }) =>
      /^(?:imput|attribut|ascrib|credit|address|complain|appeal|apolog|loyal|close$|sympathetic)/.test(lower),
    )

/** “Once Korgan paid them”, “and Korgan closed the road”: who does something is a party, and no place. */
const DOES =
  /^(?:paid|pays|lifted|lifts|closed|closes|opened|reopened|transferred|released|freed|handed|sent|sends|withdrew|expelled|suspended|cut|halted|stopped|blocked|banned|imposed|deployed|moved|seized|arrested|detained|recognised|recognized|joined|left|quit|began|started|resumed|broke|walked|took|gave|made|met|offered|proposed|hosted|hosts|mediated|sought|seeks|tried|failed|fails|returned|ordered|summoned|recalled|severed|restored|ceded|annexed|invaded|attacked|bombed|shelled|fired|launched|tightened|eased|struck|backs|backed|needs|needed|knows|knew|thinks|sees|saw|plans|planned|prepares|prepared|holds|keeps|kept)$/
const isDoer = (words: readonly Word[], { from, to, closed }: Run): boolean => {
  const before = words[from - 1]
  const next = closed || words[to - 1]!.possessive || words[to - 1]!.gap !== ' ' ? undefined : words[to]
  return (
    next !== undefined &&
    DOES.test(next.lower) &&
    (before === undefined ||
      before.sentence !== words[from]!.sentence ||
      before.gap.includes(',') ||
      /^(?:and|but|once|unless|if|that|while|because|until|after|before|as|when|since|said|where|which|whether|though|although|so)$/.test(
        before.lower,
      ))
  )
}

/** Where a name that is learned stands again. */
export const learnedBefore = (
  learned: ReadonlySet<string>,
  run: Run,
  words: readonly Word[],
): Found | null => {
  const last = words[run.to - 1]!
  if (!learned.has(run.name) || run.titled || BODIES.test(last.lower)) return null
  const next = run.closed ? undefined : words[run.to]
  if (isBlamed(words, run.from) || isDoer(words, run)) return null
  if (next && (next.isName || AGREED.test(next.lower) || (HAPPENINGS.test(next.lower) && !last.possessive)))
    return null
  return found(words, [run.from, run.to], run.name, true, 'place-moving')
}

/** What headlines call by where it is: “Sahel truce”, “Blue Gorge war”. */
const FOUGHT = /^(?:truce|ceasefire|cease-fire|war|conflict|fighting|swap|crisis|siege|unrest|clashes|peace)$/
const HELD = /^(?:talks|meeting|summit|round|conference)$/

/** In headlines: a place that is known or that the article has placed, before what happens there. */
export const headlined = (
  learned: ReadonlySet<string>,
  run: Run,
  words: readonly Word[],
  ask: Asked,
): Found | null => {
  const last = words[run.to - 1]!
  const next = run.closed || last.possessive ? undefined : words[run.to]
  if (!next || run.titled || BODIES.test(last.lower) || countryOfPeople(run.name)) return null
  const known = ask(run.name)
  const isPlaced = learned.has(run.name) || (run.to - run.from > 1 && AFTER.has(last.lower))
  // “the Lorva war stance”
  const after = words[run.to + 1]
  const isLabel = /^(?:war|crisis|conflict|peace)$/.test(next.lower) && next.gap === ' '
  if (isLabel && after?.pos === 'NOUN' && !isPlaced) return null
  const happens =
    FOUGHT.test(next.lower) || (HELD.test(next.lower) && (isPlaced || known?.level !== 'country'))
  return happens && (isPlaced || known) ? found(words, [run.from, run.to], run.name, true, 'place-of') : null
}
