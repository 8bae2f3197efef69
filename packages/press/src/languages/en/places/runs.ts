// Words of a text, and the runs of words with capital letters that may be names.
import type { Asked } from '../../../places/tables.ts'
import type { Analysed, PartOfSpeech } from '../../../text/analysed.ts'
import { BEFORE, NEVER, OFFICE_TITLES, TITLES } from './words.ts'

export type Word = {
  text: string
  lower: string
  start: number
  /** Without a possessive ’s. */
  end: number
  possessive: boolean
  /** Begins with a capital letter or is a number, and may be part of a name. */
  isName: boolean
  /** What stands between it and the next word of its paragraph. */
  gap: string
  sentence: number
  /** As the tagger has it; null where it cuts words in another way. */
  pos: PartOfSpeech | null
}

/** Words `from` to `to`, the latter not included. */
export type Run = {
  from: number
  to: number
  name: string
  /** A title stands before it or in it: it is a person. */
  titled: boolean
  /** What follows is parted from it by a stop, or nothing of its paragraph follows. */
  closed: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-’'‘]|(?<=\b\p{Lu})\.)[\p{L}\p{M}\p{N}]+)*/gu
const COUNTED =
  /^(?:position|post|outpost|checkpoint|checkpost|gate|pier|height|camp|sector|zone|kilomet(?:re|er))$/
const SPELLED = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
/** Small words inside names: “Tin ag Hamada”, “Deir ez-Zor”, “Rio de la Plata”. */
const INNER = new Set([
  'of',
  'de',
  'del',
  'la',
  'las',
  'los',
  'le',
  'el',
  'al',
  'ag',
  'bin',
  'ibn',
  'ul',
  'ud',
  'e',
  'di',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'ez',
  'es',
  'ed',
  'az',
  'and',
])

/** “The Persian Gulf”, “the United Arab Emirates”: here a language or a people is a part of a name. */
const isGeographicPair = (before: Word | undefined, lower: string, after: string): boolean =>
  (lower === 'arab' && before?.text === 'United') ||
  (/^(?:persian|arab|english|spanish|french|dutch|portuguese|german|italian)$/.test(lower) &&
    /^\s(?:Gulf|Channel|Sea|Republic|Guiana|Polynesia|Harbour|Harbor)(?!\p{L})/u.test(after))

export const wordsOf = (analysed: Analysed): Word[] => {
  const words: Word[] = []
  const tagged = new Map(analysed.tokens.map(({ span, pos }) => [span[0], pos]))
  for (const { span, sentences } of analysed.paragraphs) {
    const text = analysed.text.slice(...span)
    let sentence = sentences[0]
    const first = words.length
    for (const match of text.matchAll(WORD)) {
      const start = span[0] + match.index
      while (sentence + 1 < sentences[1] && analysed.sentences[sentence + 1]!.span[0] <= start) sentence++
      const own = /^(.+?)[’']s?$/u.exec(match[0])
      const bare = own ? own[1]! : match[0]
      const lower = bare.toLowerCase()
      if (words.length > first) {
        const last = words.at(-1)!
        const rest = analysed.text.slice(last.end, start)
        last.gap = last.possessive ? rest.replace(/^[’']s?/, '') : rest
      }
      words.push({
        text: bare,
        lower,
        start,
        end: start + bare.length,
        possessive: own !== null,
        isName:
          /^(?:\p{Lu}|(?:al|el|ad|ar|as|ash|at|az|an|ed|er|es|ez|ul|ud)-\p{Lu})/u.test(bare) &&
          (!NEVER.has(lower) ||
            isGeographicPair(words.at(-1), lower, analysed.text.slice(start + bare.length))) &&
          !/-(?:\w+ed|drawn|owned|ridden|torn|driven|flown|fought|bound|proof|free|wide|run|led|backed|based|born|style|made|held|controlled|sponsored|brokered|mediated|language|speaking|allied|occupied|wide)$/.test(
            lower,
          ),
        gap: '',
        sentence,
        pos: tagged.get(start) ?? null,
      })
    }
  }
  return words
}

/** Runs of names in the order of the text. Inner small words join two parts where the whole is known, or between names. */
export const runsOf = (words: readonly Word[], ask: Asked): Run[] => {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.isName) continue
    let to = at + 1
    while (to < words.length && goesOn(words, at, to, ask)) to++
    while (to > at + 1 && INNER.has(words[to - 1]!.lower) && !words[to - 1]!.isName) to--
    let from = at
    let titled =
      words[from - 1] !== undefined &&
      TITLES.test(words[from - 1]!.lower) &&
      /^\.?\s$/.test(words[from - 1]!.gap)
    while (from < to && TITLES.test(words[from]!.lower) && !isPlaceWithTitle(words, from, to, ask)) {
      titled = true
      from++
    }
    // “High Commissioner Dayan Wickram”, but not “Camp General Roca”.
    for (let n = from + 1; n < to - 1 && !BEFORE.has(words[from]!.lower); n++)
      if (OFFICE_TITLES.test(words[n]!.lower)) {
        titled = true
        from = n + 1
      }
    if (from < to)
      runs.push({
        from,
        to,
        name: words
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
        titled,
        closed: !/^\s+$/.test(words[to - 1]!.gap) || to >= words.length,
      })
    at = to - 1
  }
  return runs
}

/** “Sheikh Zayed”, “General Santos” are towns where the gazetteer has them whole and a capital follows. */
const isPlaceWithTitle = (words: readonly Word[], from: number, to: number, ask: Asked): boolean =>
  to - from > 1 &&
  /^(?:sheikh|shaikh|prince|king|queen|san)$/.test(words[from]!.lower) &&
  ask(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ) !== null

/** “The Strait of Larenz”, “the Line of Control”: with “of” and a name these are names of places. */
export const GEOGRAPHIC = /^(?:straits?|gulf|sea|bay|cape|horn|isles?|line|sound|firth|valley)$/

const goesOn = (words: readonly Word[], from: number, at: number, ask: Asked): boolean => {
  const before = words[at - 1]!
  if (
    before.possessive ||
    !/^(?:\s|\.\s)$/.test(before.gap) ||
    (before.gap !== ' ' && before.text.length > 3)
  )
    return false
  if (words[at]!.sentence !== before.sentence) return false
  const word = words[at]!
  if (word.isName) return true
  if (word.text === 'State' && before.isName && before.lower !== 'islamic') return true
  if (/^\d{1,3}$/.test(word.text) || (before.isName && SPELLED.test(word.text)))
    return BEFORE.has(before.lower) || COUNTED.test(before.lower)
  if (!INNER.has(word.lower) || word.gap !== ' ') return false
  const next = words[at + 1]
  if (!next) return false
  // “of” and “and” join only what is known whole: “Strait of Hormuz”, “Azad Jammu and Kashmir”.
  if (word.lower === 'of' || word.lower === 'and') {
    if (!next.isName) return false
    if (word.lower === 'of' && at - from === 1 && GEOGRAPHIC.test(before.lower)) return true
    for (let end = at + 2; end <= Math.min(words.length, at + 4); end++) {
      const whole = words
        .slice(from, end)
        .map(({ text }) => text)
        .join(' ')
      const known = ask(whole)
      if (
        known &&
        (known.level === 'region' ||
          known.level === 'country' ||
          known.level === 'process' ||
          known.level === 'admin1')
      )
        return true
      if (!words[end]?.isName) break
    }
    return false
  }
  return next.isName || (INNER.has(next.lower) && words[at + 2]?.isName === true)
}
