// Reads a phrase that names a source in Turkish: names have capitals, titles and bodies stand before or after them.
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Mention, Person } from '../../verb-final/voices/mention.ts'
import { FIELDS, GENERIC_SIDES, MEDIA, OFFICE, ORGANISATION, PRONOUNS, TITLES, UNNAMED } from './nouns.ts'

/** “Açıklamada”, “heyetin raporunda”: a paper speaks for whoever gave it out. */
const PAPER = /^(?:açıklama|rapor|bildiri|metin|mektup|haber|yazı|demeç|mesaj)\p{L}*(?:[dt][ae])$/u
const isCapital = (text: string) => /^\p{Lu}/u.test(text)
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

/** Whose: capitals before the office, and names in the genitive or ablative. */
const sideOf = (tokens: readonly Token[]): string | null => {
  const words: string[] = []
  for (const { text, lower } of tokens) {
    const name = bare(text)
    const plain = lower.replace(/'.*$/u, '')
    if (words.length > 0 && (!isCapital(text) || isTitle(plain) || FIELDS.test(plain) || OFFICE.test(plain)))
      break
    if (
      words.length === 0 &&
      (!isCapital(text) || isTitle(plain) || FIELDS.test(plain) || OFFICE.test(plain) || UNNAMED.test(plain))
    ) {
      if (plain === 'bir' || FIELDS.test(plain)) continue
      return null
    }
    words.push(name)
    if (/[’']/u.test(text)) break
    if (/(?:n[ıiuü]n|[dt][ae]n)$/u.test(plain)) break
  }
  const side = words.join(' ').replace(/(?:ların|lerin)$/u, '')
  return side === '' || GENERIC_SIDES.test(side.toLocaleLowerCase('tr')) ? null : side
}

export const read = (analysed: Analysed, span: Span): Mention => {
  const tokens = analysed.tokens.filter(
    ({ span: [from, to], pos }) => from >= span[0] && to <= span[1] && pos === 'X',
  )
  const words = tokens.map(({ lower }) => lower.replace(/'.*$/u, ''))
  const last = words.at(-1) ?? ''
  const one = words.includes('bir') || /^(?:iki|üç|bazı|birkaç|çok)$/u.test(words[0] ?? '')
  const shown = tokens
    .filter(({ lower }, at) => !(at === 0 && lower === 'bir'))
    .map(({ text }, at, all) => (at === all.length - 1 ? bare(text) : text))
    .join(' ')
  const titles = words
    .filter((word) => word !== 'bir' && word !== 'aynı' && word !== 'söz' && word !== 'konusu')
    .map(stem)
  const base: Mention = { kind: 'organisation', name: null, titles, shown, side: null, refers: 'new' }
  if (words.length === 1 && PRONOUNS.test(last)) return { ...base, kind: 'person', refers: 'pronoun' }
  if (PAPER.test(last)) {
    const owner = tokens.findIndex(({ lower }) => /n[ıiuü]n$/u.test(lower))
    if (owner === -1) return { ...base, kind: 'office', refers: 'paper' }
    const own = read(analysed, [tokens[0]!.span[0], tokens[owner]!.span[1]])
    return { ...own, shown: own.shown.replace(/[’']?(?:n?[ıiuü]n)$/u, '') }
  }
  const noun = words.findLastIndex(
    (word, at) =>
      (isNoun(word) || isTitle(word)) &&
      !(at > 0 && at === words.length - 1 && isCapital(tokens[at]!.text) && !isNoun(word)),
  )
  const tail = tokens.slice(noun + 1)
  const side = sideOf(
    noun === -1 ? tokens.slice(0, -1) : tokens.slice(0, noun + (tail.length > 0 ? 1 : 0) || noun),
  )
  if (tail.length > 0 && tail.every(({ text }) => isCapital(text))) {
    const genitive = tail.findLastIndex(({ text }, at) => /[’']/u.test(text) && at < tail.length - 1)
    const name = tail.slice(genitive + 1).map(({ text }) => bare(text))
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
  const refers = one ? 'new' : 'definite'
  const isName = tokens.length > 1 && isCapital(tokens.at(-1)!.text)
  if (MEDIA.test(last) && isName) return { ...base, name: shown }
  if (UNNAMED.test(last) && !(OFFICE.test(last) && !one)) return { ...base, kind: 'unnamed', side, refers }
  if (OFFICE.test(last)) return { ...base, kind: 'office', side, refers }
  if (ORGANISATION.test(last)) return { ...base, side: MEDIA.test(last) ? null : (side ?? null), refers }
  const place = words.findIndex(
    (word) =>
      OFFICE.test(word.replace(/(?:[dt][ae]n?|n[dt][ae]n?)$/u, '')) ||
      /(?:lığ|liğ|luğ|lüğ)\p{L}*[dt][ae]n$/u.test(word),
  )
  if (place !== -1 || /(?:lık|lik|luk|lük)[dt][ae]n$/u.test(last))
    return {
      ...base,
      kind: 'office',
      shown: shown.replace(/(?:n?[dt][ae]n?)$/u, ''),
      titles: titles.map((word) => word.replace(/(?:n?[dt][ae]n?)$/u, '')).map(stem),
      side,
      refers: 'definite',
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
        isNoun(plainAt(start - 1)) ||
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
