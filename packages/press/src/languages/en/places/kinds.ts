// Names with the kind of place beside them, and places named by their people: “Leepa Sector”, “the river Yaruma”, “Afghan soil”.
import { countryByCode, countryOfPeople } from '../../../places/countries.ts'
import { type Found, found, isShort, textOf } from './mention.ts'
import type { Looked } from './named.ts'
import { GEOGRAPHIC, type Word } from './runs.ts'
import { AFTER, BEFORE, DISTRICTS, WEAK_AFTER, WEAK_BEFORE } from './words.ts'

const LAND = /^(?:soil|territory|territories|mainland|airspace|waters)$/
/** What a people has that is a place: “Afghan soil”, “the Jordanian coast”; not “an Egyptian hospital”. */
const OF_PEOPLE =
  /^(?:soil|territory|territories|mainland|airspace|waters|border|borders|frontier|coast|desert|highlands|lowlands|countryside|islands|peninsula|plateau|archipelago|coastline|heartland|borderlands|side)$/
/** Of a people that only this article knows nothing else has a name: “the Tarengi border”. */
const OWN_BORDERS = /^(?:border|borders|frontier|coast|waters|airspace)$/
const WHOSE =
  /^(?:forces?|police|guards?|troops|officials?|authorities|service|commission|commander|commanders|agency|clashes|issues|dispute|trade|traders|talks|patrols?|soldiers|states?|post|posts)$/
/** Kinds of which a number tells which one: “Position 4”. */
const NUMBERED =
  /^(?:post|position|camp|hill|checkpoint|checkpost|outpost|gate|sector|zone|point|pier|height|highway|route)$/
/** Kinds that end names of places as a rule, though they also end names of bodies. */
const MOSTLY_PLACES = /^(?:line|gate|side|basin|mine|works)$/
const MOSTLY_BODIES = /^(?:agency|division|department|front|side)$/
/** In small letters they end names of places, where an article stands before: “the Enerhod plant”. */
const WITH_ARTICLE = /^(?:post|station|plant|market|mine)$/
/** What is called by where it was agreed or is fought over: “the Red Coast ceasefire”. */
const LABELS = /^(?:ceasefire|truce|talks|process|accord|agreement|deal|war|crisis|dispute|question)$/
/** What may stand between a name and its kind: “La Palma assembly zone”. */
const BETWEEN =
  /^(?:assembly|de-escalation|mining|refugee|buffer|border|main|military|naval|air|security|tribal|fishing|demilitari[sz]ed)$/

/** “Afghan soil” is Afghanistan, “the Pak-Afghan border” a place of its own. Undefined: it is no people's name. */
/** Of no country, and no place: “African hands”. */
const OF_REGIONS =
  /^(?:African|Asian|European|Arab|Arabian|Western|Eastern|Northern|Southern|Nordic|Baltic|Balkan|Scandinavian|Caucasian|Latin|Kurdish|Catalan|Basque|Chechen|Baloch|Balochi|Pashtun|Bengali|Tamil|Sinhalese|Tigrayan|Oromo|Amhara|Crimean|Sahelian|Siberian|Slavic|Hispanic|Druze|Alawite|Maronite|Coptic|Orthodox|Catholic|Protestant|Jewish|Soviet|Ottoman|Byzantine|Roman|Nazi|Allied|Atlanticist)s?$/

export const ofPeople = ({ run, words, last, next, isPeople }: Looked): Found | null | undefined => {
  if (isPeople)
    return next &&
      OWN_BORDERS.test(next.lower) &&
      !last.possessive &&
      !(words[run.to + 1] && WHOSE.test(words[run.to + 1]!.lower))
      ? found(words, [run.from, run.to + 1], `${run.name} ${next.text}`, true, 'place-of')
      : null
  if (run.to - run.from !== 1) return countryOfPeople(run.name) ? null : undefined
  if (OF_REGIONS.test(last.text) && !last.possessive) return null
  const country = peopleOf(last.text)
  if (country === null) return undefined
  if (!next || !OF_PEOPLE.test(next.lower) || next.lower === 'side' || last.possessive) return null
  // “Pakistani border forces” are no border.
  const after = next.gap === ' ' ? words[run.to + 1] : undefined
  if (after && WHOSE.test(after.lower)) return null
  const name = LAND.test(next.lower) ? country : `${run.name} ${next.text}`
  return found(words, [run.from, run.to + 1], name, true, 'place-of')
}

const peopleOf = (word: string): string | null => {
  const codes = word.split('-').map((part) => countryOfPeople(part))
  return codes.every((code) => code !== null) ? (countryByCode(codes[0]!)?.name ?? null) : null
}

const AT = /^(?:at|near|from|outside|towards?|opposite|behind|around|on|attacked|captured|visited)$/

/** The kind is the last word of the name, with a capital: “Panjshir Valley”. */
export const kindWithin = ({ run, words, last, next, isPerson, ask }: Looked): Found | null => {
  const { from, to, name } = run
  if (next && !last.possessive && LABELS.test(next.lower) && !ask(name)) return null
  if (to - from > 2 && words[from + 1]!.lower === 'of' && GEOGRAPHIC.test(words[from]!.lower))
    return found(words, [from, to], name, true, 'place-kind')
  if (to - from > 1 && isNumber(last) && NUMBERED.test(words[to - 2]!.lower))
    return found(words, [from, to], name, true, 'place-kind')
  if (to - from < 2 || !AFTER.has(last.lower) || isPerson) return null
  const known = ask(name)
  // “At Tavri Post”, not “told the Tavri Post”
  if (/^(?:post|station)$/.test(last.lower) && AT.test(words[from - 1]?.lower ?? ''))
    return found(words, [from, to], name, true, 'place-kind')
  if (WEAK_AFTER.has(last.lower) && !MOSTLY_PLACES.test(last.lower) && !known) return null
  const district = DISTRICTS.has(last.lower)
  const bare = textOf(words, from, to - 1)
  const isBare = !known && (district || ask(bare)?.level === 'region')
  return found(words, [from, to], isBare ? bare : name, true, 'place-kind', { district })
}

/** After a list: “Nakyal and Kel sectors”; in small letters only, “Islamic State” is none. */
export const MANY =
  /^(?:states?|sectors|districts|provinces|regions|areas|towns|villages|cities|counties|governorates|suburbs|neighbou?rhoods|valleys|hills|fronts|crossings|camps)$/
const MANY_OR_WEAK = (kind: string): boolean =>
  MANY.test(kind) ||
  WEAK_AFTER.has(kind) ||
  /^(?:camps?|posts?|outposts?|bases?|barracks|checkpoints?)$/.test(kind)
/** What stands right before its name: “another town Katale”, “the provincial capital Goma”. */
const CALLED =
  /^(?:town|city|village|hamlet|capital|district|province|stronghold|bastion|suburb|neighbou?rhood|settlement|island|enclave|locality)$/

const isNumber = ({ text }: Word): boolean =>
  /^(?:\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(text)

const COUNTED =
  /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|any|each|every|other)$/
/** Words that the tagger takes for names where they begin a sentence before a noun. */
const COMMON =
  /^(?:secret|old|new|heavy|local|nearby|main|small|large|big|vast|narrow|wide|long|short|dry|wet|frozen|flooded|empty|ruined|burning|rural|urban|remote|distant|neighbou?ring|rebel|army|military|police|border|mountain|coastal|inland|northern|southern|eastern|western|central|upper|lower|outlying|key|major|minor|private|public|state|strategic|disputed|contested|occupied|front|fresh|green|deep|high|low|poor|rich|safe|open|closed|foreign|joint|similar|certain|steep|sealed|abandoned|displaced|refugee|fishing|farming|mining|makeshift)$/
const isOpening = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sentence !== words[at]!.sentence

/** The kind follows in small letters: “Hak bridge”. */
export const kindAfter = ({
  run,
  words,
  last,
  before,
  next,
  isPerson,
  isBody,
  ask,
}: Looked): Found | null => {
  const { from, to, name } = run
  if (!next || last.possessive || next.isName || isPerson || isBody || last.gap !== ' ') return null
  const end = BETWEEN.test(next.lower) ? to + 2 : to + 1
  const kind = words[end - 1]
  if (
    !kind ||
    !(AFTER.has(kind.lower) || MANY.test(kind.lower)) ||
    /^\p{Lu}/u.test(kind.text) ||
    // “Monitoring falls to them”
    (kind.pos === 'VERB' && before?.lower !== 'the') ||
    kind.sentence !== last.sentence
  )
    return null
  const known = ask(name)
  // “The QRF posts”
  if (isShort(name) && known?.level !== 'country' && MANY_OR_WEAK(kind.lower)) return null
  // “Whichever camp”, “Secret channels”: it has a capital because it begins the sentence.
  const isCommon = words[from]!.pos !== 'PROPN' || COMMON.test(words[from]!.lower)
  if (!known && isOpening(words, from) && to - from === 1 && isCommon) return null
  // “a Tashmuri checkpoint”, “two Zhangdu camps”: one of several.
  if (!known && before && COUNTED.test(before.lower)) return null
  // “the Kuwaiti side”: whoever sits there.
  if (kind.lower === 'side' && (known?.level === 'country' || isShort(name))) return null
  if (MANY.test(kind.lower))
    return found(words, [from, to], name, true, 'place-kind', { district: kind.lower !== 'towns' })
  if (WEAK_AFTER.has(kind.lower) && MOSTLY_BODIES.test(kind.lower) && !known) return null
  if (
    WITH_ARTICLE.test(kind.lower) &&
    !known &&
    !(before && (before.lower === 'the' || AT.test(before.lower)))
  )
    return null
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
  if (before && !before.isName && before.gap === ' ' && CALLED.test(before.lower) && !first.possessive)
    return found(
      words,
      [from, to],
      name,
      before.lower !== 'capital' || words[from - 2]?.lower === 'the',
      'place-kind',
    )
  if (!before || before.isName || !BEFORE.has(before.lower) || before.gap !== ' ') return null
  if (/^(?:point|position|port)$/.test(before.lower)) return null
  return found(words, [from - 1, to], ask(name) ? name : `${before.text} ${name}`, true, 'place-kind')
}

/** What an apposition says of a place: “Gadro, a border hamlet”. */
const SAID_OF =
  /^(?:stronghold|bastion|redoubt|capital|hub|hometown|birthplace|gateway|locality|resort|seaport|metropolis|conurbation|homeland|heartland|commune|ghetto|slum|outskirts|landfall|entrepôt|no-man’s-land)$/
const BREAKS =
  /^(?:of|in|at|on|near|from|to|by|with|for|that|which|where|who|under|after|since|against|during|over|before|between|into|through|behind|about|than|is|was|were|are|had|has|and|or|but|as|whose|when)$/
const FAR = /^(?:km|kms|kilomet(?:re|er)s?|miles?|nautical)$/

/** “Khorim, a village near the border”, “Verba, 30 km north of the river”. */
export const apposed = ({ run, words, last, isPerson, isBody }: Looked): Found | null => {
  if (isPerson || isBody || last.possessive || last.gap !== ', ') return null
  const first = words[run.to]
  if (!first || first.sentence !== last.sentence) return null
  const place = () => found(words, [run.from, run.to], run.name, true, 'place-kind')
  // “Fangak, where dykes burst”
  if (first.lower === 'where') return place()
  if (/^(?:\d|some$|about$|around$|just$|nearly$|roughly$)/.test(first.lower)) {
    const unit = words.slice(run.to, run.to + 3).find(({ lower }) => FAR.test(lower) || /^\d+km$/.test(lower))
    return unit ? place() : null
  }
  if (!/^(?:an?|the|once|its|their|another)$/.test(first.lower)) return null
  for (let at = run.to + 1; at < run.to + 8; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || BREAKS.test(word.lower)) return null
    const ends = word.gap !== ' ' || (next !== undefined && (BREAKS.test(next.lower) || next.pos === 'VERB'))
    if (ends)
      return !word.isName &&
        !word.possessive &&
        (SAID_OF.test(word.lower) || (AFTER.has(word.lower) && !WEAK_AFTER.has(word.lower)))
        ? place()
        : null
  }
  return null
}
