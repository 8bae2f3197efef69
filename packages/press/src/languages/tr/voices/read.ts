// Reads a phrase that names a source in Turkish: names have capitals, titles and bodies stand before or after them.
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Mention, Person } from '../../verb-final/voices/mention.ts'
import { isCapital } from '../attribution/phrases.ts'
import {
  ADJECTIVES,
  ANY_BODY,
  FIELDS,
  GENERIC_SIDES,
  GROUPS,
  MEDIA,
  OFFICE,
  ORGANISATION,
  PRONOUNS,
  STATE_OF_PEOPLE,
  TITLES,
  UNNAMED,
} from './nouns.ts'

/** “Açıklamada”, “heyetin raporunda”: a paper speaks for whoever gave it out. */
const PAPER =
  /^(?:açıklama|rapor|bildiri|metn|mektu|haber|yazı|demeç|mesaj|duyuru|tebliğ)\p{L}*(?:[dt][ae])$/u
const INSTITUTION = /l[ıiuü](?:k|ğ)(?:[ıiuü]|l[ae]r[ıi]?)?$|^(?:ofis|daire|kabine|saray|karargah|yönetim)/u
/** A name without its case: “Omarov'un” → “Omarov”, “Uzmanlara” → “Uzmanlar”. */
const bare = (text: string) => text.replace(/[’'].*$/u, '').replace(/(l[ae]r)(?:[ae]|[ıi]n)$/u, '$1')
/** A noun without possessive and plural: what “Bakan” and “Bakanı” have in common. */
export const stem = (word: string) =>
  word
    .replace(/'.*$/u, '')
    .replace(/(?:l[ae]r[ıi]?(?:n?[ıae])?|s[ıiuü]|[ıiuü])$/u, '')
    .replace(/ğ$/u, 'k')
const isNoun = (word: string) => UNNAMED.test(word) || OFFICE.test(word) || ORGANISATION.test(word)
const isTitle = (word: string) => TITLES.test(word)

/** A noun as the tables have it, without the case that the sentence gives it; other words as they are. */
const nounBase = (lower: string): string => {
  const plain = lower.replace(/'.*$/u, '')
  const forms = [
    plain,
    ...[/n?[dt][ae]n?$/u, /[dt][ae]n?$/u, /n?[ıiuü]n$/u, /[yn]?[ae]$/u].map((end) => plain.replace(end, '')),
  ]
  return forms.find((form) => isNoun(form) || isTitle(form)) ?? plain
}

/** States by their Turkish names, in small letters. */
const STATES: ReadonlySet<string> = new Set(
  (createRequire(import.meta.url)('world-countries') as Country[])
    .flatMap(({ translations }) => translations.tur?.common.toLocaleLowerCase('tr') ?? [])
    .concat([
      'türkiye',
      'ingiltere',
      'amerika',
      'kıbrıs',
      'filistin',
      'rusya',
      'suriye',
      'güney kore',
      'kuzey kore',
    ]),
)

/** Mayors and those who read events speak for nobody. */
const SIDELESS =
  /^(?:belediye|muhtar|uzman|analist|profesör|prof|doç|bilimci|gazeteci|yazar|araştırmacı|akademisyen|tarihçi|ekonomist|sosyolog|yorumcu)/u
/** Bodies and groups that every state has, though a sentence may begin with them: “Meclis Başkanı”. */
const OF_ANY_STATE = /^(?:meclis|parlamento|muhalefet|hükümet|cumhurbaşkanlı|başbakanlı|genelkurmay|sözcü)/u

/** Whose: capitals before the office, a body in the genitive or ablative. Towns and villages take no side. */
const sideOf = (tokens: readonly Token[]): string | null => {
  const words: string[] = []
  if (tokens.some(({ lower }) => SIDELESS.test(lower))) return null
  // “Konuya yakın kaynaklar”, “Oslo'daki bir merkezden”: what it is about, and where, is no side.
  if (tokens[1]?.lower === 'yakın' && !/[’']/u.test(tokens[0]!.text)) return null
  if (/[’'][dt][ae]ki$/u.test(tokens[0]?.lower ?? '')) return sideOf(tokens.slice(1))
  for (const [at, { text, lower }] of tokens.entries()) {
    const plain = nounBase(lower)
    const owned =
      plain !== lower.replace(/'.*$/u, '') || /[’']/u.test(text) || /(?:l[ae]r[ıi]n|[dt][ae]n)$/u.test(lower)
    const next = tokens[at + 1]
    const ownerNext =
      next !== undefined && ORGANISATION.test(nounBase(next.lower)) && nounBase(next.lower) !== next.lower
    if (words.length === 0 && !ownerNext) {
      // “Sahil Cumhuriyeti Dışişleri Sözcüsü”: a field's word may begin a state's name.
      const isState =
        isCapital(text) && /^(?:cumhuriyet|krallı|federasyon|emirli|birleşik)/u.test(next?.lower ?? '')
      if (
        plain === 'bir' ||
        (FIELDS.test(plain) && !isState) ||
        NUMBERS.test(plain) ||
        ADJECTIVES.test(plain)
      )
        continue
      if (at === 0 && OF_ANY_STATE.test(plain)) continue
      if (!isCapital(text) || isTitle(plain) || OFFICE.test(plain) || UNNAMED.test(plain)) return null
    }
    if (ORGANISATION.test(plain) && owned && !isCapital(text)) {
      if (!ANY_BODY.test(plain)) words.push(plain)
      break
    }
    if (
      words.length > 0 &&
      (!isCapital(text) ||
        isTitle(plain) ||
        FIELDS.test(plain) ||
        OFFICE.test(plain) ||
        /^devlet/u.test(plain))
    )
      break
    words.push(bare(text))
    // “ABD Kara Kuvvetleri Komutanı”, “LSP Kahor Milletvekili”: letters and states are whole names.
    const name = words.join(' ').toLocaleLowerCase('tr')
    if (
      owned ||
      /^\p{Lu}{2,}$/u.test(words[0]!) ||
      (STATES.has(name) && !/^cumhuriyet/u.test(next?.lower ?? ''))
    )
      break
  }
  const people = STATE_OF_PEOPLE.get(words[0]?.toLocaleLowerCase('tr') ?? '')
  if (people) return people
  const side = words
    .join(' ')
    .replace(/l[ae]r[ıi]n$/u, '')
    .replace(/(?<=^\p{L}{4,})l[ıiuü]$/u, '')
  return side === '' ||
    NUMBERS.test(tokens[0]?.lower ?? '') ||
    GENERIC_SIDES.test(side.toLocaleLowerCase('tr'))
    ? null
    : side
}

const NUMBERS = /^(?:iki|üç|dört|her|bazı|aynı|küçük|büyük|çok|birçok)$/u

export const read = (analysed: Analysed, span: Span): Mention =>
  readTokens(
    analysed.tokens.filter(({ span: [from, to], pos }) => from >= span[0] && to <= span[1] && pos === 'X'),
  )

const readTokens = (tokens: readonly Token[]): Mention => {
  const words = tokens.map(({ lower }, at) =>
    at === tokens.length - 1 || /l[ae]rd[ae]n$/u.test(lower) ? nounBase(lower) : lower.replace(/'.*$/u, ''),
  )
  const last = words.at(-1) ?? ''
  const one = words.includes('bir') || /^(?:iki|üç|bazı|birkaç|çok)$/u.test(words[0] ?? '')
  const shown = tokens
    .filter(({ lower }, at) => !(at === 0 && lower === 'bir'))
    .map(({ text }, at, all) =>
      at === all.length - 1
        ? bare(text).slice(0, Math.max(nounBase(text.toLocaleLowerCase('tr')).length, 2))
        : text,
    )
    .join(' ')
    .replace(/ğ$/u, 'k')
  const titles = words.filter((word) => !ADJECTIVES.test(word)).map(stem)
  const base: Mention = { kind: 'organisation', name: null, titles, shown, side: null, refers: 'new' }
  if (words.length === 1 && PRONOUNS.test(last)) return { ...base, kind: 'person', refers: 'pronoun' }
  if (PAPER.test(tokens.at(-1)?.lower ?? '')) {
    const owner = tokens.findIndex(({ lower }) => /[ıiuü]n$/u.test(lower) && nounBase(lower) !== lower)
    if (owner === -1 && words.length > 1) return { ...base, shown: shown.replace(/n?[dt][ae]$/u, '') }
    if (owner === -1) return { ...base, kind: 'office', refers: 'paper' }
    const body = tokens[owner]!
    const plain = nounBase(body.lower)
    return readTokens([
      ...tokens.slice(0, owner),
      { ...body, lower: plain, text: body.text.slice(0, plain.length) },
    ])
  }
  const noun = words.findLastIndex(
    (word, at) =>
      (isNoun(word) || isTitle(word)) &&
      !(at > 0 && at === words.length - 1 && isCapital(tokens[at]!.text) && !isNoun(word)),
  )
  const tail = tokens.slice(noun + 1)
  const side =
    noun === -1
      ? null
      : sideOf(noun === -1 ? tokens.slice(0, -1) : tokens.slice(0, noun + (tail.length > 0 ? 1 : 0) || noun))
  if (tail.length > 0 && tail.every(({ text }) => isCapital(text))) {
    const genitive = tail.findLastIndex(({ text }, at) => /[’']/u.test(text) && at < tail.length - 1)
    const name = tail.slice(genitive + 1).map(({ text }) => bare(text))
    // “Lodra Silahlı Kuvvetleri (LSK)”: the letters stand for the name before them.
    const letters = tail.length === 1 && /^\p{Lu}{2,}$/u.test(bare(tail[0]!.text))
    if (letters && noun > 0 && ORGANISATION.test(words[noun]!) && isCapital(tokens[noun]!.text))
      return readTokens(tokens.slice(0, noun + 1))
    // “haber ajansı MİHA”, “terör örgütü Şafak”: a body by its name.
    const named = noun === -1 ? '' : words[noun]!
    const isMedium = MEDIA.test(named)
    const isApposed = noun !== -1 && tokens[noun]!.lower === named
    if (
      isApposed &&
      genitive === -1 &&
      (isMedium || ORGANISATION.test(named)) &&
      !words.slice(0, noun).some(isTitle)
    )
      return { ...base, name: name.join(' '), side: isMedium ? null : (side ?? name.join(' ')) }
    if (noun !== -1 || name.length > 1)
      return {
        ...base,
        kind: 'person',
        name: name.join(' '),
        titles: titles.slice(0, titles.length - name.length),
        side: side ?? null,
      }
    return { ...base, name: name.join(' '), side: name.join(' ') }
  }
  // “sanık Selim Arkan”: what the table has no noun for, before a name of two words.
  const lower = tokens.findLastIndex(({ text }) => !isCapital(text))
  const behind = tokens.slice(lower + 1)
  if (noun === -1 && lower !== -1 && behind.length > 1 && /[^aeıioöuü'’]$/u.test(words[lower]!))
    return {
      ...base,
      kind: 'person',
      name: behind.map(({ text }) => bare(text)).join(' '),
      titles: [],
      side: null,
    }
  const refers = words[0] === 'aynı' || words[0] === 'söz' ? 'same' : one ? 'new' : 'definite'
  const isName = tokens.length > 1 && isCapital(tokens.at(-1)!.text)
  if (MEDIA.test(last) && !/^(?:basın|medya)/u.test(last)) {
    // “Hükümete yakın Sabah Postası gazetesi”: its name is the capitals before the kind.
    const end = isName ? tokens.length : tokens.length - 1
    const first = tokens.slice(0, end).findLastIndex(({ text }) => !isCapital(text)) + 1
    return {
      ...base,
      name:
        first < end
          ? tokens
              .slice(first, end)
              .map(({ text }) => text)
              .join(' ')
          : null,
      refers: first < end ? 'new' : 'definite',
    }
  }
  if (UNNAMED.test(last) && !(OFFICE.test(last) && !one)) {
    const back =
      refers === 'definite' && (words.length > titles.length + 1 || /l[ae]r[ıi]?$/u.test(last))
        ? 'new'
        : refers
    return { ...base, kind: 'unnamed', side, refers: back }
  }
  if (OFFICE.test(last)) return { ...base, kind: 'office', side, refers, isBody: INSTITUTION.test(last) }
  if (ORGANISATION.test(last)) {
    const own = isName && GROUPS.test(last) ? shown : side
    return { ...base, side: MEDIA.test(last) ? null : own, refers }
  }
  if (isCapital(tokens.at(-1)?.text ?? '') && !one)
    return { ...base, name: shown, side: shown, kind: /l[ae]r$/u.test(last) ? 'unnamed' : 'organisation' }
  return { ...base, kind: 'unnamed', side, refers }
}

/** Two or more capitals in a row that are no office: persons with their names. */
export const people = (analysed: Analysed): Person[] => {
  const found: Person[] = []
  const { tokens, sentences } = analysed
  for (let at = 0; at < tokens.length; at++) {
    const plainAt = (index: number) => tokens[index]!.lower.replace(/'.*$/u, '')
    const same = (index: number) =>
      index >= 0 && index < tokens.length && tokens[index]!.sentence === tokens[at]!.sentence
    const isName = (index: number) =>
      same(index) &&
      isCapital(tokens[index]!.text) &&
      !isNoun(plainAt(index)) &&
      !isTitle(plainAt(index)) &&
      !FIELDS.test(plainAt(index))
    if (!isName(at) || (same(at - 1) && isName(at - 1) && !/[’']/u.test(tokens[at - 1]!.text))) continue
    let end = at
    while (isName(end)) {
      end++
      if (/[’']/u.test(tokens[end - 1]!.text)) break
    }
    let start = at
    while (
      same(start - 1) &&
      start > at - 6 &&
      (isTitle(plainAt(start - 1)) ||
        isNoun(nounBase(plainAt(start - 1))) ||
        FIELDS.test(plainAt(start - 1)) ||
        (isCapital(tokens[start - 1]!.text) && start - 1 >= sentences[tokens[at]!.sentence]!.tokens[0]) ||
        (tokens[start - 1]!.text === '.' && isTitle(plainAt(start - 2))))
    )
      start--
    const titled =
      start < at && tokens.slice(start, at).some(({ lower }) => isTitle(lower.replace(/'.*$/u, '')))
    const own = tokens.slice(at, end)
    if (!titled || own.length > 4) continue
    const held = tokens.slice(start, at).filter(({ pos }) => pos === 'X')
    found.push({
      name: own.map(({ text }) => bare(text)).join(' '),
      parts: own.map(({ lower }) => lower.replace(/'.*$/u, '')),
      titles: held.map(({ lower }) => stem(lower)),
      side: sideOf(held),
      span: [held[0]?.span[0] ?? own[0]!.span[0], own.at(-1)!.span[1]],
    })
    at = end - 1
  }
  return found.filter(({ parts }) => parts.length > 1).concat(found.filter(({ parts }) => parts.length === 1))
}
