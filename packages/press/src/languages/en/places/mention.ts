// A place found among the words of a text, and what stands before a name.
import type { PlaceMention, PlaceRule } from '../../../places/tables.ts'
import type { Run, Word } from './runs.ts'
import { BESIDE, DISTRICTS, OF } from './words.ts'

/** `words` are the first word's index and the index after the last one. */
export type Found = PlaceMention & { words: [number, number] }

export const found = (
  words: readonly Word[],
  [from, to]: [number, number],
  name: string,
  sure: boolean,
  rule: PlaceRule,
  more: Partial<PlaceMention> = {},
): Found => ({
  span: [words[from]!.start, words[to - 1]!.end],
  name,
  sure,
  within: null,
  district: false,
  rule,
  words: [from, to],
  ...more,
})

export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** Two to four capitals: a body's or a paper's short name, where no gazetteer knows it. */
export const isShort = (name: string): boolean => name.length < 3 || /^\p{Lu}{2,4}$/u.test(name)

/** The word of place before a name, past adjectives and articles. */
export type Lead = {
  /** Null: what stands before is parted from it. */
  word: string | null
  /** “the town of”. */
  of: boolean
  /** “the town of” makes even a person's name a place, “the people of” does not. */
  settled: boolean
  district: boolean
  /** “from southern Lebanon”. */
  directed: boolean
  /** “from a Kyrlani jeep”: what follows an indefinite article is no name of a place. */
  indefinite: boolean
  /** The words before it in the sentence, five at most. */
  near: readonly Word[]
}

const SETTLED_OF = /^(?:town|city|village|hamlet|port|capital|district|province|outskirts)$/
const DIRECTION = /^(?:north|south|east|west|central|upper|lower)(?:-?(?:east|west))?(?:ern)?$/

/** “mineral-rich eastern Congo” */
const DESCRIBED =
  /-(?:rich|held|torn|ravaged|controlled|occupied|populated|majority|dominated|hit|stricken|run|administered|speaking|ruled|era)$/
/** With a capital letter these are bodies and offices: “the School of Public Health”. */
const INSTITUTIONS =
  /^(?:school|hospital|university|church|mosque|bishop|archbishop|diocese|governor|mayor|station|control|defen[cs]e|base|hub)$/

/** “starving El Sarf”, “rainy Verba” */
const isQuality = ({ isName, lower, pos }: Word): boolean =>
  !isName && (pos === 'ADJ' || (pos === 'VERB' && /(?:ing|ed)$/.test(lower)))

export const leadOf = (words: readonly Word[], { from }: Run): Lead => {
  let at = from - 1
  while (
    at >= 0 &&
    from - at < 5 &&
    (BESIDE.has(words[at]!.lower) ||
      DESCRIBED.test(words[at]!.lower) ||
      (at === from - 1 && isQuality(words[at]!))) &&
    /^\s$/.test(words[at]!.gap) &&
    !isKindOf(words, at)
  )
    at--
  const word = words[at]
  const adjacent = word !== undefined && /^\s$/.test(word.gap)
  const of = adjacent && isKindOf(words, at)
  const kind = of ? words[at - 1]!.lower : ''
  const between = words.slice(at + 1, from)
  return {
    word: adjacent ? word.lower : null,
    of,
    settled: SETTLED_OF.test(kind),
    district: DISTRICTS.has(kind),
    directed: between.some(({ lower, isName }) => !isName && DIRECTION.test(lower)),
    indefinite: between.some(({ lower }) => lower === 'a' || lower === 'an'),
    near: words
      .slice(Math.max(0, at - 5), Math.max(0, at))
      .filter((each) => each.sentence === words[from]!.sentence),
  }
}

const isKindOf = (words: readonly Word[], at: number): boolean => {
  const kind = words[at - 1]
  return (
    words[at]!.lower === 'of' &&
    kind?.gap === ' ' &&
    OF.has(kind.lower) &&
    !(kind.isName && INSTITUTIONS.test(kind.lower) && words[at - 2]?.sentence === kind.sentence)
  )
}
