// Reads a phrase that names a source in Urdu: title before name, owner before thing owned (“X کی وزارت کے ترجمان”).
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Mention, Person } from '../../verb-final/voices/mention.ts'
import { exonyms } from '../places/exonyms.ts'
import { fold, wordSet } from '../script.ts'
import { countryNamed, countryOfAdjective, countryOfCode, nameInUse } from './countries.ts'
import {
  ANY_BODY,
  DEMONSTRATIVES,
  KIN,
  MEDIA,
  OF_ANY_STATE,
  OFFICE,
  ORGANISATION,
  PLACE_NOUNS,
  PRONOUNS,
  READERS,
  RESIDENTS,
  STATE_OF_BODY,
  TITLES,
  UNNAMED,
} from './nouns.ts'

const GENITIVES = wordSet('کا کے کی')
const INSTITUTION = wordSet('وزارت وزارتِ محکمہ محکمے دفتر دفترِ ہاؤس سفارتخانے سفارتخانہ عدالت کورٹ')
const HEADS = wordSet('ترجمان وزیر سفیر سربراہ ڈائریکٹر چیف سیکریٹری سیکرٹری سکریٹری چیئرمین کمشنر جج اہلکار')
const isTitle = (word: string) => TITLES.has(word) || OFFICE.has(word)
const isNoun = (word: string) => isTitle(word) || UNNAMED.has(word) || ORGANISATION.has(word)

/** What a statement or report says, whoever gave it out says. */
const PAPERS = wordSet('بیان رپورٹ اعلامیے اعلامیہ پیغام خط')
const last0 = (words: readonly string[]) => words.at(-1) ?? ''
/** Groups that keep their people's name: “افغان طالبان”. */
const GROUPS = wordSet('طالبان باغیوں باغی ملیشیا جنگجوؤں')

/** Folded words of the article with one space around each. */
const textOf = new WeakMap<Analysed, string>()
const foldedText = (analysed: Analysed): string => {
  const known = textOf.get(analysed)
  if (known !== undefined) return known
  const text = ` ${analysed.tokens.map(({ lower }) => lower).join(' ')} `
  textOf.set(analysed, text)
  return text
}

/** The states that a phrase names, by name or adjective, with the place of the first. */
const statesIn = (words: readonly string[]): { states: string[]; at: number } => {
  const states = new Set<string>()
  let first = -1
  for (let at = 0; at < words.length; at++) {
    const length = [3, 2, 1].find((size) => countryNamed(words.slice(at, at + size).join(' ')))
    const state = length
      ? countryNamed(words.slice(at, at + length).join(' '))
      : (countryOfAdjective(words.slice(at, at + 2).join(' ')) ?? countryOfAdjective(words[at]!))
    if (!state) continue
    states.add(state)
    if (first === -1) first = at
    at += (length ?? 1) - 1
  }
  return { states: [...states], at: first }
}

/** The state in which the town or province lies whose office it is: “بلوچستان کی حکومت”. Only states that the article names. */
const stateOfPlace = (text: string, owner: readonly string[]): string | null => {
  for (let size = Math.min(3, owner.length); size > 0; size--)
    for (let at = 0; at + size <= owner.length; at++) {
      const place = exonyms()[owner.slice(at, at + size).join(' ')]
      const country = place && countryOfCode(place.slice(-2))
      if (country && text.includes(` ${fold(nameInUse(country, text))} `)) return nameInUse(country, text)
    }
  return null
}

/** The state of the body that the phrase names: “آئی ایس آئی کے سربراہ”. */
const stateOfBody = (words: readonly string[]): string | null => {
  for (let size = 4; size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const code = STATE_OF_BODY.get(words.slice(at, at + size).join(' '))
      if (code) return countryOfCode(code)
    }
  return null
}

/** Whose it is: what stands before the first genitive, or the adjective of a state. */
const sideOf = (
  analysed: Analysed,
  words: readonly string[],
  shown: readonly string[],
  head: string,
): string | null => {
  if (words.some((word) => READERS.has(word))) return null
  const isResident = RESIDENTS.has(head) || words.some((word) => RESIDENTS.has(word))
  if (isResident) return null
  const text = foldedText(analysed)
  const { states, at } = statesIn(words)
  if (states.length > 0 && GROUPS.has(words[at + 1] ?? '')) return shown.slice(at, at + 2).join(' ')
  if (states.length > 1 && words.includes('اور')) return null
  if (states.length > 0) return nameInUse(states[0]!, text)
  const body = stateOfBody(words)
  if (body) return nameInUse(body, text)
  const genitive = words.findIndex((word) => GENITIVES.has(word))
  if (genitive < 1 || KIN.has(head)) return null
  const whole = words.slice(0, genitive)
  const doing = whole.findLastIndex((word) => word === 'والے' || word === 'والی')
  if (doing !== -1) return shown.slice(doing + 1, genitive).join(' ') || null
  const place = stateOfPlace(text, whole)
  if (place) return place
  if (
    whole.some((word) => PLACE_NOUNS.has(word)) ||
    whole.every((word) => ANY_BODY.has(word) || OFFICE.has(word) || OF_ANY_STATE.has(word))
  )
    return null
  if (/^(?:بندی|نگرانی)$/u.test(whole.at(-1)!)) {
    const rest = words.findIndex((word) => ORGANISATION.has(word))
    return rest === -1 ? null : shown[rest]!
  }
  return shown.slice(0, genitive).join(' ')
}

/** Names of letters: “آئی ایس پی آر”, “بی بی سی”. */
const LETTERS = wordSet(
  'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ',
)
const isAcronym = (words: readonly string[]) => words.length > 1 && words.every((word) => LETTERS.has(word))

export const read = (analysed: Analysed, span: Span): Mention => {
  const tokens = analysed.tokens.filter(
    (token) => token.span[0] >= span[0] && token.span[1] <= span[1] && token.pos === 'X',
  )
  const words = tokens.map(({ lower }) => lower)
  const shown = tokens.map(({ text }) => text)
  const only = words.length === 1 ? words[0]! : ''
  const titles = words.filter((word) => !GENITIVES.has(word) && word !== 'ایک' && !DEMONSTRATIVES.has(word))
  const base: Mention = {
    kind: 'organisation',
    name: null,
    titles,
    shown: shown.join(' '),
    side: null,
    refers: 'new',
  }
  if (PRONOUNS.has(only)) return { ...base, kind: 'person', refers: 'pronoun' }
  if (PAPERS.has(last0(words)) && !words.some((word) => GENITIVES.has(word)))
    return { ...base, kind: 'office', refers: 'paper' }
  const one = words.includes('ایک') || /^(?:دو|تین|کئی|بعض|متعدد|کچھ)$/u.test(words[0] ?? '')
  const without = words[0] === 'ایک' || DEMONSTRATIVES.has(words[0] ?? '') ? shown.slice(1) : shown
  const last = words.at(-1) ?? ''
  const side = sideOf(analysed, words, shown, last)
  const media = words.findLastIndex((word) => MEDIA.has(word) || /^ادار[ےہ]$/u.test(word))
  if (
    words.some((word) => MEDIA.has(word)) &&
    !words.some((word) => UNNAMED.has(word) || /^(?:ترجمان|ایڈیٹر)$/u.test(word))
  ) {
    // “ریڈیو پاکستان” is a name, no outlet called “پاکستان”.
    const own = countryNamed(words.slice(media + 1).join(' ')) ? shown : shown.slice(media + 1)
    return { ...base, name: own.length > 0 ? own.join(' ') : null }
  }
  const title = words.findLastIndex(isNoun)
  const tail = shown.slice(title + 1)
  if (tail.length > 0 && isAcronym(words.slice(title + 1)))
    return { ...base, name: tail.join(' '), side: side ?? (tail.length === words.length ? base.shown : null) }
  if (
    title !== -1 &&
    tail.length > 0 &&
    !words.slice(title + 1).some((word) => GENITIVES.has(word)) &&
    !ORGANISATION.has(words[title]!)
  )
    return {
      ...base,
      kind: 'person',
      name: tail.join(' '),
      titles: titles.slice(0, titles.length - tail.length),
      side,
    }
  const shownWhole = without.join(' ')
  const refers = one ? 'new' : 'definite'
  if (title === words.length - 1 && title !== -1) {
    if (UNNAMED.has(last) && !(OFFICE.has(last) && !one)) {
      const plural = /(?:وں|ین|ذرائع|حکام)$/u.test(last) && !DEMONSTRATIVES.has(words[0]!)
      return { ...base, kind: 'unnamed', shown: shownWhole, side, refers: plural ? 'new' : refers }
    }
    if (OFFICE.has(last))
      return {
        ...base,
        kind: one && last !== 'ترجمان' ? 'unnamed' : 'office',
        shown: shownWhole,
        side,
        refers,
        isBody: words.some((word) => INSTITUTION.has(word)) && !words.some((word) => HEADS.has(word)),
      }
    if (ORGANISATION.has(last))
      return {
        ...base,
        shown: shownWhole,
        side: ANY_BODY.has(last) || statesIn(words).states.length > 0 ? side : shownWhole,
        refers,
      }
    return { ...base, kind: one ? 'unnamed' : 'office', shown: shownWhole, side, refers }
  }
  const office = words.findIndex((word) => OFFICE.has(word))
  if (office !== -1) return { ...base, kind: 'office', shown: shownWhole, side, refers }
  if (countryNamed(words.join(' '))) return { ...base, name: base.shown, side: base.shown }
  const { states } = statesIn(words)
  if (states.length > 1 && words.includes('اور')) return { ...base, shown: shownWhole }
  // “شہر سے تعلق رکھنے والی سارہ یال”, “ڈی آئی جی ملتان سلیم یال”: a name behind what is told of it.
  const doing = words.findLastIndex((word) => /^وال[ےیا]$/u.test(word))
  if (doing !== -1 && words.length - doing - 1 >= 1 && words.length - doing - 1 <= 4)
    return { ...base, kind: 'person', name: shown.slice(doing + 1).join(' '), titles: [] }
  let rank = 0
  while (rank < words.length && LETTERS.has(words[rank]!)) rank++
  if (rank > 1 && exonyms()[words[rank] ?? '']) rank++
  if (rank > 1 && words.length - rank >= 1 && words.length - rank <= 4)
    return { ...base, kind: 'person', name: shown.slice(rank).join(' '), titles: words.slice(0, rank), side }
  if (
    words.length > 1 &&
    !words.some((word) => GENITIVES.has(word) || word === 'اور' || one || ORGANISATION.has(word))
  )
    return { ...base, kind: 'person', name: base.shown, titles: [] }
  return {
    ...base,
    name: words.length === 1 ? base.shown : null,
    shown: shownWhole,
    side: words.length > 3 && words.some((word) => GENITIVES.has(word)) ? null : base.shown,
    refers,
  }
}

const STOP = wordSet(
  'نے کو سے میں پر تک کا کے کی اور کر ہے ہیں تھا تھے تھی کہ بھی ہی جو نہیں خود کہتی کہتے کہتا بتاتے بتاتی بتاتا لکھتے لکھتی لکھتا دے لے جا رہے رہی گئے گئی گیا',
)

/** What a name stands before: “پشاور ڈویژن کے”, “اقوام متحدہ کے”. */
const OWNER_KINDS = wordSet('متحدہ یونین پارٹی کونسل کمیشن لیگ موومنٹ ایجنسی')
const isOwnerKind = (word: string) => OWNER_KINDS.has(word) || PLACE_NOUNS.has(word)

/** Titles followed by words that are neither noun nor postposition: a person with a name. */
export const people = (analysed: Analysed): Person[] => {
  const found: Person[] = []
  const isName = (token: Token | undefined): token is Token =>
    token?.pos === 'X' && !STOP.has(token.lower) && !isNoun(token.lower) && !/\d/.test(token.lower)
  for (const [at, token] of analysed.tokens.entries()) {
    if (!isTitle(token.lower) || !isName(analysed.tokens[at + 1])) continue
    let end = at + 1
    while (end < at + 5 && isName(analysed.tokens[end]) && analysed.tokens[end]!.sentence === token.sentence)
      end++
    // “X سمجھتے ہیں”: a verb's participle is no name.
    if (
      end - at > 2 &&
      /(?:تا|تی|تے)$/u.test(analysed.tokens[end - 1]!.lower) &&
      /^(?:ہے|ہیں|تہ)/u.test(analysed.tokens[end]?.lower ?? '')
    )
      end--
    const after = analysed.tokens[end]
    if (
      end - at - 1 > 3 ||
      !after ||
      (after.pos === 'X' && !STOP.has(after.lower) && !/(?:تا|تی|تے)$/u.test(after.lower))
    )
      continue
    let start = at
    const before = (index: number) => analysed.tokens[index]
    while (
      start > 0 &&
      before(start - 1)!.pos === 'X' &&
      before(start - 1)!.sentence === token.sentence &&
      (isNoun(before(start - 1)!.lower) ||
        GENITIVES.has(before(start - 1)!.lower) ||
        (GENITIVES.has(before(start)!.lower) && !STOP.has(before(start - 1)!.lower)) ||
        (isOwnerKind(before(start)!.lower) && !STOP.has(before(start - 1)!.lower)) ||
        /ی$/u.test(before(start - 1)!.lower) ||
        countryNamed(`${before(start - 1)!.lower} ${before(start)!.lower}`) !== null ||
        countryOfAdjective(before(start - 1)!.lower) !== null)
    )
      start--
    const name = analysed.tokens.slice(at + 1, end)
    const held = analysed.tokens.slice(start, at + 1)
    const words = held.map(({ lower }) => lower)
    found.push({
      name: name.map(({ text }) => text).join(' '),
      parts: name.map(({ lower }) => lower),
      titles: words.filter((word) => !GENITIVES.has(word)),
      side: sideOf(
        analysed,
        words,
        held.map(({ text }) => text),
        words.at(-1)!,
      ),
      span: [held[0]!.span[0], name.at(-1)!.span[1]],
    })
  }
  return found
}
