// Whether a name names a place where it stands: by the words before it and after it.
import type { Asked } from '../../../places/tables.ts'
import type { Known } from '../../../places/which.ts'
import { apposed, kindAfter, kindBefore, kindWithin, ofPeople } from './kinds.ts'
import { GOVERNMENTS, HAPPENINGS, isAcronym, isFollowers, isMeant } from './meant.ts'
import { type Found, found, isShort, type Lead, leadOf } from './mention.ts'
import { ownerOf } from './owners.ts'
import type { Run, Word } from './runs.ts'
import { CROSSES, GRIPS, LEAVES, MOVES, STRIKES, STRUCK, SURELY_STRUCK } from './verbs.ts'
import {
  ACTS,
  AFTER,
  AGREED,
  BODIES,
  BODIES_FIRST,
  DWELLERS,
  GIVEN,
  LOCATIVE,
  VAGUE_LOCATIVE,
} from './words.ts'

/** A name in its place: what every rule looks at. */
export type Looked = {
  run: Run
  words: readonly Word[]
  ask: Asked
  last: Word
  before: Word | undefined
  /** Undefined: a stop follows. */
  next: Word | undefined
  isPerson: boolean
  /** An adjective of a land that only this article knows. */
  isPeople: boolean
  isBody: boolean
}

/** “at Lancaster House”, but not “in the White House” nor “the House”. */
const isHouse = (words: readonly Word[], { from, to }: Run): boolean =>
  words[to - 1]!.lower === 'house' &&
  to - from > 1 &&
  /^(?:at|outside|inside)$/.test(words[from - 1]?.lower ?? '')

/** “a row over Belkadi” may be about anybody. */
const DISPUTES =
  /^(?:row|rows|disputes?|disputed|quarrel|quarrels|quarrelled|argu(?:ed|ments?|ing)|talks?|negotiations?|concerns?|fears?|anger|outrage|criticism|criticised|criticized|controversy|war|feud|clash(?:ed|es)?|rift|split|spat|tension|tensions|impasse|deadlock|disagree(?:d|ments?)|condemned|protests?|protested|charges?|sued|trial|scandal|pressure|influence|power|resigned|quit|won|victory|prevailed|advantage|mourning|grief|doubts?|questions?|debates?|stand-off|standoff|compromise|agreement|deal|case|arrested|detained|killed|sanctions|warned|accused|ousted)$/

/** “in Kabul's old city” is in Kabul, “in Kabul's view” is not. */
const PART_OF_IT =
  /^(?:capital|north|south|east|west|outskirts|streets|suburbs|port|airport|old|main|central)$/
const BORDER = /^(?:border|borders|frontier|boundary)$/
/** “according to Goma”, “a letter to Goma”: it is somebody there who is meant. */
const ADDRESSED =
  /^(?:according|belonging|close|loyal|response|answers?|repl(?:y|ied|ies)|thanks|due|letters?|messages?|respond(?:ed)?|listen(?:ed)?|talk(?:ed|ing)?|sp(?:eak|oke)|gave|given|handed|offer(?:ed)?|told|appeal(?:ed)?|calls?|apolog.*|commit.*|said|say|refer.*|related|linked|compared|devoted|opposed|support|aid)$/
const MISSIONS =
  /^(?:mission|force|operation|committee|commission|command|team|council|center|centre|church|bureau|headquarters|resistance|movement|development|dialogue|alliance)$/
/** What is between two places. */
const LINKS =
  /^(?:roads?|routes?|highway|motorway|line|corridor|ferry|flights?|area|stretch|railway|crossing|bridge|valley|pass|border|frontier|boundary|midway|halfway|km|miles)$/
/** Buildings and squares: “beside the National Museum”. */
const SITES =
  /^(?:museum|hotel|palace|tower|towers|hall|theatre|theater|cinema|school|university|college|hospital|mosque|cathedral|square|bridge|stadium|airport|station|market|fort|fortress|castle|citadel)$/
const FALLS = /^fell$/
const STAYS = /^(?:was|were|is|are|remained|remains|stayed|came)$/
const STATES =
  /^(?:calm|quiet|tense|shelled|bombed|bombarded|hit|attacked|captured|recaptured|retaken|besieged|evacuated|surrounded|empty|deserted|flooded|burned|looted|destroyed|overrun|sealed|struck|raided)$/
/** Kinds of which names follow a comma or a colon. */
const KINDS =
  /^(?:villages|towns|cities|districts|provinces|sectors|hamlets|crossings|islands|camps|sector|places)$/
/** The place that a run of names is where it stands; null: it is none, or an actor. */
export const placeOf = (
  run: Run,
  words: readonly Word[],
  ask: Asked,
  persons: ReadonlySet<string>,
  peoples: ReadonlySet<string>,
): Found | null => {
  const last = words[run.to - 1]!
  const looked: Looked = {
    run,
    words,
    ask,
    last,
    before: words[run.from - 1],
    next: run.closed ? undefined : words[run.to],
    isPerson: run.titled || persons.has(run.name) || (run.to - run.from === 1 && persons.has(last.text)),
    isPeople: peoples.has(run.name),
    isBody:
      (BODIES.test(last.lower) && !isHouse(words, run)) ||
      (/^(?:centre|center|circle|society)$/.test(last.lower) &&
        /^(?:for|of)$/.test(words[run.to]?.lower ?? '')) ||
      BODIES_FIRST.test(words[run.from]!.lower) ||
      isAcronym(run, ask) ||
      (run.to - run.from > 1 && /^(?:format|framework|formula|track|platform)$/.test(last.lower)),
  }
  if (acts(looked)) return null
  const people = ofPeople(looked)
  if (people !== undefined) return people
  if (looked.next && AGREED.test(looked.next.lower) && !last.possessive) return null
  const kind =
    ownerOf(looked) ??
    fared(looked) ??
    kindWithin(looked) ??
    kindAfter(looked) ??
    apposed(looked) ??
    listed(looked)
  if (kind) return kind
  const lead = leadOf(words, run)
  return (
    kindBefore(looked) ??
    ofKind(looked, lead) ??
    road(looked) ??
    (isLocative(lead)
      ? within(looked, lead)
      : (moved(looked, lead) ?? struck(looked, lead) ?? hitAt(looked) ?? directed(looked, lead)))
  )
}

/** A name that a verb of saying follows is an actor, save after a word of place: “in Kabul said”, “along the canal might”. */
const acts = ({ run, words, last, next }: Looked): boolean => {
  if (next === undefined || !ACTS.test(next.lower)) return false
  const { word, of } = leadOf(words, run)
  return !(
    of ||
    (word !== null && (LOCATIVE.has(word) || word === 'of')) ||
    (run.to - run.from > 1 && /^(?:river|bridge|road|border)$/.test(last.lower))
  )
}

/** “the town of Tarim”, “north of Verba”. */
const ofKind = ({ run, words, isPerson, isBody }: Looked, lead: Lead): Found | null =>
  lead.of && !isBody && (!isPerson || lead.settled) && !isFollowers(run)
    ? found(words, [run.from, run.to], run.name, !isPerson, 'place-kind', { district: lead.district })
    : null

const isLocative = ({ word, directed, near }: Lead): boolean =>
  word !== null &&
  (LOCATIVE.has(word) ||
    (word === 'as' && near.slice(-1)[0]?.lower === 'far') ||
    (directed && (word === 'from' || word === 'to' || word === 'on')) ||
    (word === 'for' && setsOut(near)))

/** “Fled the camp for Sel”, “set out for Sel”, but not “heading the talks for Sel”. */
const setsOut = (near: readonly Word[]): boolean =>
  near.some(
    ({ lower }, at) =>
      LEAVES.has(lower) &&
      (!SETS.test(lower) ||
        at === near.length - 1 ||
        (at === near.length - 2 && /^(?:out|off|sail|back)$/.test(near[at + 1]!.lower))),
  )
const SETS = /^(?:head|set|make|made|bolt|destine|bound)(?:s|ed|ing|ting|d)?$|^making$/

/** “in Istanbul”, “near Tin Ouzal”. */
const within = ({ run, words, ask, last, next, isPerson, isBody }: Looked, lead: Lead): Found | null => {
  const known = ask(run.name)
  if (isPerson && (!known || known.level === 'settlement')) return null
  if (isMeant(words, run, lead, known)) return null
  // “the Joint Mission in Marfa Bay”: the place is part of the body’s name.
  const ahead = lead.near.at(-1)
  if (/^(?:in|for|at)$/.test(lead.word!) && ahead?.isName && ahead.gap === ' ' && MISSIONS.test(ahead.lower))
    return null
  if (isBody && known?.level !== 'country' && known?.level !== 'region') return null
  if (last.possessive && !(known && PART_OF_IT.test(next?.lower ?? ''))) return null
  const span: [number, number] = [run.from, run.to]
  if (known) return found(words, span, run.name, false, 'place-in')
  const isVague =
    (VAGUE_LOCATIVE.has(lead.word!) ||
      (lead.word === 'over' && lead.near.slice(-3).some(({ lower }) => DISPUTES.test(lower)))) &&
    !SITES.test(last.lower) &&
    !lead.near.slice(-1).some(({ lower }) => MOVES.has(lower))
  // “into the Liberal Renewal campaign office”
  const isLabel =
    last.gap === ' ' &&
    next?.pos === 'NOUN' &&
    !next.isName &&
    words[run.from - 1]?.lower === 'the' &&
    !isSite(words, run.to)
  const isCommon = run.to - run.from === 1 && SITES.test(last.lower)
  if (
    isVague ||
    isLabel ||
    isCommon ||
    lead.indefinite ||
    isShort(run.name) ||
    /^\p{L}{1,3}\d/u.test(run.name) ||
    (next && HAPPENINGS.test(next.lower))
  )
    return null
  return found(words, span, run.name, true, 'place-in')
}

const BONDS =
  /^(?:pact|pacts|deal|deals|agreements?|accords?|treaty|treaties|truce|ceasefire|signed|agreed|reached|brokered|negotiated|talks|links?|connections?|ties|relations|relationship|cooperation|rivalry|feud|dispute|disputes|friendship|partnership|balance|competition)$/

const SETTLED = new Set<Known['level']>(['settlement', 'admin1', 'admin2', 'region', 'process'])

/** “flew to Kabul”, “fishermen from Tio-Sol”, “the road between Tarim and Sefid”. */
const moved = ({ run, words, ask, last, next, isPerson, isBody }: Looked, lead: Lead): Found | null => {
  if (isPerson || isBody || last.possessive) return null
  const { near } = lead
  // “flew out of Sanaa” is from there.
  const word = lead.word === 'of' && near.at(-1)?.lower === 'out' ? 'from' : lead.word
  const known = ask(run.name)
  const sure = known === null
  const place = () => found(words, [run.from, run.to], run.name, sure, 'place-moving')
  const isName =
    known !== null ||
    !(isShort(run.name) || lead.indefinite || next?.isName || (next && HAPPENINGS.test(next.lower)))
  // “The pact signed between Kenya and the rebels”, “the link between Orvo and its bank”
  if (word === 'between' && near.slice(-2).some(({ lower }) => BONDS.test(lower))) return null
  if (word === 'between')
    return isName &&
      (near.slice(-2).some(({ lower }) => LINKS.test(lower)) ||
        near.slice(-3).some(({ lower }) => MOVES.has(lower)))
      ? place()
      : null
  if (word === 'with') return known && near.slice(-1).some(({ lower }) => BORDER.test(lower)) ? place() : null
  if (word !== 'to' && word !== 'from' && word !== 'through') return null
  const dwells = word === 'from' && near.slice(-1).some(({ lower }) => DWELLERS.test(lower))
  const isJourney = word === 'from' && next?.lower === 'to' && words[run.to + 1]?.isName === true
  const isGiven = near.some(({ lower }) => GIVEN.test(lower))
  const isJustGiven = near.slice(-2).some(({ lower }) => GIVEN.test(lower))
  if (isJourney && !isGiven && isName) return place()
  const moves = (isJustGiven ? near.slice(-3) : near).some(({ lower }) => MOVES.has(lower))
  // “troops loyal to Juba”
  const isLoyal = word === 'to' && near.slice(-1).some(({ lower }) => ADDRESSED.test(lower))
  if ((dwells || moves) && !isLoyal) return isName ? place() : null
  if (known === null) return null
  if (word === 'through') return place()
  const isActor = known.level === 'country' || (known.level === 'settlement' && GOVERNMENTS.test(run.name))
  const isAddressed = word === 'to' && near.some(({ lower }) => ADDRESSED.test(lower))
  const isThere = word === 'to' ? !isAddressed : !isGiven
  return isThere && !isActor && SETTLED.has(known.level) ? place() : null
}

/** “told them to leave Yemen”, not “left Yemen with no choice”: a country as well is a place to whoever crosses its border. */
const isGoing = (verb: Word, last: Word, next: Word | undefined): boolean =>
  CROSSES.has(verb.lower) &&
  !last.possessive &&
  (next === undefined || last.gap !== ' ' || GOES_ON.test(next.lower))
const GOES_ON =
  /^(?:and|or|for|on|by|within|after|before|while|at|without|since|last|this|next|because|when|illegally|again)$/

/** “mortar fire on Kuwaykh”, “captured Goma”. */
const struck = (
  { run, words, ask, last, before, next, isPerson, isBody }: Looked,
  lead: Lead,
): Found | null => {
  if (isPerson || isBody) return null
  const known = ask(run.name)
  const isName = !(last.possessive || next?.isName || isShort(run.name) || lead.indefinite)
  const span: [number, number] = [run.from, run.to]
  if (lead.word === 'on' && lead.near.slice(-3).some(({ lower }) => STRIKES.has(lower)))
    return (known ? known.level !== 'country' : isName)
      ? found(words, span, run.name, true, 'place-in')
      : null
  // “crossed the Anta”
  const verb = before?.lower === 'the' ? words[run.from - 2] : before
  if (before?.gap !== ' ' || verb?.gap !== ' ') return null
  if (!before || !verb || (verb !== before && !/^cross/.test(verb.lower))) return null
  if (known)
    return (GRIPS.has(verb.lower) && !last.possessive) ||
      (STRUCK.has(verb.lower) && (known.level !== 'country' || isGoing(verb, last, next)))
      ? found(words, span, run.name, false, 'place-moving')
      : null
  return isName && SURELY_STRUCK.has(verb.lower) ? found(words, span, run.name, true, 'place-moving') : null
}

/** How places fare: “Gorou was calm”, “Korth and Sel were shelled”. */
const fared = ({ run, words, next, isPerson, isBody }: Looked): Found | null => {
  if (isPerson || isBody || !next) return null
  // “Shells fell”, “Roads were cut”: a plural that begins a sentence is no name.
  const isFirst = words[run.from - 1]?.sentence !== words[run.from]!.sentence
  if (isFirst && run.to - run.from === 1 && /s$/.test(run.name)) return null
  let at = run.to
  while (words[at]?.lower === 'and' && words[at + 1]?.isName) at += 2
  const [verb, state] = [words[at], words[at + 1]]
  const fares = state?.lower === 'being' ? words[at + 2] : state
  if (!verb || !fares || !(FALLS.test(verb.lower) || (STAYS.test(verb.lower) && STATES.test(fares.lower))))
    return null
  return found(words, [run.from, run.to], run.name, true, 'place-moving')
}

/** “Two villages, Sel and Mora”, “in every sector: Tavri, Chham”. */
const listed = ({ run, words, before, isPerson, isBody, ask }: Looked): Found | null =>
  before && !isPerson && !isBody && isExample(words, run.from)
    ? found(words, [run.from, run.to], run.name, true, 'place-kind')
    : before &&
        !isPerson &&
        !isBody &&
        /^[,:] $/.test(before.gap) &&
        (KINDS.test(before.lower) || (before.lower === 'capital' && (run.closed || ask(run.name))))
      ? found(words, [run.from, run.to], run.name, true, 'place-kind')
      : null

/** “Towns such as Sel”, “cities including Mora” */
const isExample = (words: readonly Word[], from: number): boolean => {
  const [one, two, three] = [words[from - 1], words[from - 2], words[from - 3]]
  if (one?.lower === 'as')
    return two?.lower === 'such' && three !== undefined && PLURAL_KINDS.test(three.lower)
  return /^(?:including|like)$/.test(one?.lower ?? '') && two !== undefined && PLURAL_KINDS.test(two.lower)
}
const PLURAL_KINDS =
  /^(?:villages|towns|cities|districts|provinces|sectors|hamlets|crossings|islands|camps|states|regions|areas|places|countries|ports|suburbs|counties|neighbou?rhoods|governorates|settlements|locations|capitals|valleys)$/

/** “the Chiyah telephone exchange”: what the noun and those after it end in stands somewhere. */
const isSite = (words: readonly Word[], from: number): boolean => {
  let at = from
  while (words[at]?.gap === ' ' && words[at + 1]?.pos === 'NOUN') at++
  return STANDING.test(words[at]!.lower) || AFTER.has(words[at]!.lower)
}
const STANDING =
  /^(?:schools?|exchange|hotels?|clinics?|hospitals?|mosques?|church|churches|temple|temples|shrine|school-yard|playground|theatre|theater|cinema|museum|palace|hall|tower|factory|warehouse|compound|complex|site|marsh|meadow|pastures?|lagoon|orphanage|monastery|convent|university|campus|dormitory|library|studio|court|courthouse|townhall|headquarters|embassy|consulate|pumping|substation|windmill|bakery|mall|supermarket|restaurant|café|cafe|tavern|inn|lodge|guesthouse|villa|mansion|racecourse|arena|pitch|ground|grounds|yard|yards|depot|garage|forecourt|pavement|promenade|waterfront|seafront|lighthouse|observatory|telescope|mast|antenna|transmitter|gateway|turnstile|kiosk|stall|stalls|tollgate|tollbooth|weighbridge|customs|wall|fence|moat|rampart|ramparts|gates?)$/

/** “the Odesa missile strike” */
const WEAPONS =
  /^(?:missile|drone|rocket|car|truck|bomb|suicide|mortar|air|terror|school|market|hotel|airport)$/
const STRUCK_NOUNS =
  /^(?:strikes?|attacks?|bombings?|massacres?|siege|offensive|blasts?|explosions?|shelling|bombardment|raids?|clashes|fighting|ambush|shooting|assault|battle|earthquake)$/

/** “the Odesa missile strike”. */
const hitAt = ({ run, words, ask, last, next, isPerson }: Looked): Found | null => {
  const known = ask(run.name)
  const isHit =
    next && STRUCK_NOUNS.test(WEAPONS.test(next.lower) ? (words[run.to + 1]?.lower ?? '') : next.lower)
  return known && next && isHit && SETTLED.has(known.level) && !last.possessive && !isPerson
    ? found(words, [run.from, run.to], run.name, false, 'place-of')
    : null
}

/** “How the southern Philippines got there”: only places have a south. */
const directed = ({ run, words, ask, last, next, isPerson, isBody }: Looked, lead: Lead): Found | null => {
  if (!lead.directed || isPerson || isBody || last.possessive) return null
  const isNoun = next && last.gap === ' ' && (next.pos === 'NOUN' || next.isName)
  return ask(run.name) && !isNoun ? found(words, [run.from, run.to], run.name, false, 'place-in') : null
}

const ALONG =
  /^(?:along|off|down|up|onto|across|beside|block|blocks|blocked|blocking|cut|reopened|reopen|closed)$/
const STRETCH = /^(?:sides?|stretch|section|length|lane|lanes|carriageway|north|south|east|west)$/

/** “along the M4”, “to either side of the A12”. */
const road = ({ run, words, before }: Looked): Found | null => {
  if (run.to - run.from !== 1 || !/^\p{Lu}{1,2}-?\d{1,4}$/u.test(run.name) || before?.lower !== 'the')
    return null
  const [verb, kind] = [words[run.from - 2], words[run.from - 3]]
  const isRoad = verb && (ALONG.test(verb.lower) || (verb.lower === 'of' && kind && STRETCH.test(kind.lower)))
  return isRoad ? found(words, [run.from, run.to], run.name, true, 'place-kind') : null
}
