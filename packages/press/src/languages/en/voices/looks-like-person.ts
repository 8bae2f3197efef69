// Whether a name of several words that bears no title is a person's, and no place's, body's or paper's.
import { WELL_KNOWN } from './lexicon/bodies.ts'
import { MEN, WOMEN } from './lexicon/given-names.ts'
import { statesWith } from './lexicon/institutions.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

export const PLACING = new Set([
  'in',
  'at',
  'near',
  'across',
  'around',
  'outside',
  'inside',
  'via',
  'through',
  'toward',
  'towards',
  'into',
  'along',
])
const ACRONYM = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}?\p{Lu}+)s?$/u

/** Right before a name: a body's. */
const NAMED_BODY =
  /^(?:group|party|charity|agency|company|firm|consultancy|organi[sz]ation|newspaper|daily|weekly|magazine|website|broadcaster|channel|station|network|think-tank|movement|militia|alliance|coalition|union|association|outfit|faction|bank|airline|watchdog|monitor|portal|outlet|operator|contractor)$/

/** Words that end or begin names of places, outlets and firms. */
const NO_PERSON_END =
  /^(?:wire|radio|minerals|services?|ridge|lane|street|road|avenue|bridge|valley|river|bay|islands?|times|post|news|operations|security|affairs|club|hills?|mountains?|camp|port|crossing|county|province|district|square|airport|hotel|gate|pass|sea|lake|desert|city|town|village|region|sector|line|coast|highway|dam|basin|peninsula|strait|gulf|corridor|zone|agreement|accord|treaty|talks|process|plan|day|war|holdings?|airlines?|airways|television|international|watch|rights|borders|crescent|cross|tv|online|today|review|journal|dispatch|telegraph|herald|jihad|brotherhood|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/
const NO_PERSON_START =
  /^(?:radio|voice|voix|county|mount|mt|camp|lake|port|puerto|fort|cape|cap|costa|villa|rio|río|playa|monte|cerro|las|los|tel|wadi|ras|bir|kafr|beit|deir|khan|north|south|east|west|new|upper|lower|great|greater|saint|st|point|san|santa|red|black|white|central|northern|southern|eastern|western|operation|article|annex|resolution|phase|route|highway|sector|zone|line|hill|high|islamic|national|international|federal|royal|grand|old|free)$/

/** Whether a name of several words without a title is likely to be a person's. */
export const looksLikePerson = (
  words: readonly Word[],
  phrase: Phrase,
  places: ReadonlySet<string>,
  bodies: readonly string[],
  lands: ReadonlySet<string>,
): boolean => {
  const { name, determiner, from, to } = phrase
  if (name.length < 2 || name.length > 5) return false
  // “the campaign group Rights Beyond Borders”, “opposition party Move Ahead”
  const before = phrase.modifiers.at(-1)
  if (before && !before.capital && NAMED_BODY.test(before.lower)) return false
  if (name.some(({ lower }) => lower === 'without')) return false
  // “the Karen National Union (KNU)”
  const letters =
    words[phrase.to]?.lower === '(' && words[phrase.to + 2]?.lower === ')' ? words[phrase.to + 1]!.text : ''
  if (letters.length > 1 && letters.toLowerCase() === name.map(({ lower }) => lower[0]).join('')) return false
  if (statesWith(wordsText(name)).length > 0) return false
  // “Outraged Paris”
  if (name[0]!.first && name[0]!.pos !== 'PROPN' && stateOf(wordsText(name.slice(1)))) return false
  // “Iranian Ports and Maritime Administration”
  if (stateOf(name[0]!.text)?.by === 'adjective') return false
  const text = wordsText(name)
  const key = text.toLowerCase()
  if (MEN.has(name[0]!.lower) || WOMEN.has(name[0]!.lower)) return !NO_PERSON_END.test(name.at(-1)!.lower)
  if (bodies.some((body) => body.startsWith(`${key} `))) return false
  if (name.some(({ pos }) => pos === 'NUM')) return false
  if (determiner === 'the' || WELL_KNOWN.has(key) || stateOf(text) || places.has(key)) return false
  if (name.some((word) => ACRONYM.test(word.text) && word.text.length > 1)) return false
  if (NO_PERSON_END.test(name.at(-1)!.lower) || lands.has(key)) return false
  if (NO_PERSON_START.test(name[0]!.lower)) return isDescribed(words, to)
  const lead = words[from - 1]
  return !(lead && PLACING.has(lead.lower) && lead.sentence === words[from]!.sentence)
}

/** “, 34,” or “, a trader” or “, who”: as persons are introduced. */
const isDescribed = (words: readonly Word[], to: number): boolean =>
  words[to]?.lower === ',' && /^(?:\d\d|an?|who|whose)$/.test(words[to + 1]?.lower ?? '')
