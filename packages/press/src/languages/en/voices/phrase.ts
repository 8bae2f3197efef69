// Noun phrases of an article, cut at everything that cannot stand inside one, and what each says: determiner, owner, modifiers, title, name, noun.
import { BODIES, WELL_KNOWN } from './lexicon/bodies.ts'
import { MEN, WOMEN } from './lexicon/given-names.ts'
import { HONORIFICS, singular } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import {
  CALENDAR,
  DETERMINERS,
  isCommon,
  isNoun,
  isTrade,
  OWNED,
  PARTICLES,
  PRONOUNS,
  STARTERS,
  TITLE_WORD,
} from './phrase-words.ts'
import type { Word } from './words.ts'

export type Phrase = {
  /** First word, and the one after the last, in `words`. */
  from: number
  to: number
  determiner: string | null
  /** “Pakistan’s” in “Pakistan’s defence minister”; itself a phrase. */
  owner: Phrase | null
  /** “its”, “his”, “their” in front. */
  owned: string | null
  /** Words before the noun or title, as they stand. */
  modifiers: Word[]
  /** Title words before a name, lower case: “interior minister”, “colonel”. */
  title: Word[]
  /** A name that ends the phrase, of a person, a place or a body that is not called by a noun. */
  name: Word[]
  /** Capitals up to the end of the phrase, the noun included: “United Front”. */
  proper: Word[]
  /** The noun that the phrase turns on, in the singular, lower case; null for a name without one. */
  noun: string | null
  plural: boolean
  /** The phrase after “of”, “for”, “from”, “in”, “at”. */
  complement: {
    preposition: string
    phrase: Phrase
    /** “close to”, “familiar with”: near it, not of it. */
    loose: boolean
  } | null
  /** It is the owner of the phrase before it in the list. */
  owning: boolean
}

const POSSESSIVE = (word: Word | undefined) => word !== undefined && /^'s?$/.test(word.lower)

/** Capitalised words that are names somewhere else than at the start of a sentence. */
export const namesWithin = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ capital, first }) => capital && !first).map(({ lower }) => lower))

/** What a minister may be “of”. */
export const PORTFOLIO =
  /^(?:information|defen[cs]e|interior|justice|finance|foreign|health|education|public|national|home|agriculture|state|staff|econom\w*|security|energy|religious|trade|water|transport|labou?r|tourism|culture|refugees?|planning|operations|military|internal|external|war|peace|reconciliation|federal|affairs)$/

/** “Secretary of State”, “Minister of Defence”: one title. */
const ofPortfolio = (before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined &&
  after?.capital === true &&
  /^(?:secretary|under-secretary|undersecretary|minister|vice-minister|chief|director|speaker|head)$/.test(
    before.lower,
  ) &&
  PORTFOLIO.test(after.lower)

/** “March 9 Alliance”, “19 April Movement”: a date inside a body's name. */
const datesName = (words: readonly Word[], at: number): boolean => {
  const { lower = '', capital } = words[at] ?? {}
  if (!capital || !CALENDAR.has(lower)) return false
  const names = (word: Word | undefined) => word?.capital === true && BODIES.has(singular(word.lower))
  const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]]
  return (next?.pos === 'NUM' && names(second)) || (before?.pos === 'NUM' && names(next))
}

/** The figure of such a date. */
const isDay = (words: readonly Word[], { index, pos }: Word): boolean =>
  pos === 'NUM' && (datesName(words, index - 1) || datesName(words, index + 1))

/** “Secretary General Jan Lund”, “June Carr”: a month's name that somebody bears. */
const isFirstName = (words: readonly Word[], at: number): boolean => {
  const { lower, first } = words[at]!
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!/^(?:jan|april|june|august)$/.test(lower) || !next?.capital || CALENDAR.has(next.lower)) return false
  return first || (before !== undefined && (TITLE_WORD(before.lower) || before.lower === ','))
}

const inside = (
  words: readonly Word[],
  at: number,
  started: boolean,
  known: ReadonlySet<string>,
): boolean => {
  const word = words[at]!
  const { lower, pos, capital, first } = word
  if (lower === '(retd)') return started
  if (lower === 'of') return started && ofPortfolio(words[at - 1], words[at + 1])
  if (/^[\p{L}\p{N}]/u.test(word.text) === false) return POSSESSIVE(word) && started
  // “India Today” is an outlet.
  if (lower === 'today' && capital && started && words[at - 1]!.capital) return true
  if (datesName(words, at)) return true
  if (
    CALENDAR.has(lower) &&
    (capital || lower === 'yesterday' || lower === 'today') &&
    !isFirstName(words, at)
  )
    return false
  if (lower === 'may' && pos !== 'PROPN') return false
  // “US” and “WHO” are no pronouns.
  if (PRONOUNS.has(lower) && !/^\p{Lu}{2,}$/u.test(word.text)) return false
  if (DETERMINERS.has(lower) || OWNED.has(lower)) return true
  if (capital && !first) return true
  if (first && STARTERS.has(lower) && !(capital && known.has(lower) && words[at + 1]?.capital)) return false
  if (capital && first && (known.has(lower) || words[at + 1]?.capital))
    return pos !== 'VERB' || known.has(lower)
  if (capital && first)
    return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'X'
  if (PARTICLES.has(lower) && words[at - 1]?.capital && words[at + 1]?.capital) return true
  if (isNoun(lower) && pos !== 'VERB') return true
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'DET') return true
  const next = words[at + 1]
  const nextNominal =
    next !== undefined &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) || (pos === 'ADV' && /ed$/.test(next.lower))) &&
    /^\p{L}/u.test(next.text)
  // “the retired officer”, “a visiting envoy”, “a very senior official”
  return started && nextNominal && (pos === 'ADV' || (pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(lower)))
    ? DETERMINERS.has(words[at - 1]!.lower) ||
        OWNED.has(words[at - 1]!.lower) ||
        /^AD[JV]$/.test(words[at - 1]!.pos)
    : false
}

/** Reads `words[from..to)` as one phrase. */
const read = (words: readonly Word[], from: number, to: number): Phrase => {
  let start = from
  let owner: Phrase | null = null
  for (let at = to - 1; at > from; at--) {
    if (!POSSESSIVE(words[at])) continue
    owner = { ...read(words, from, at), owning: true }
    start = at + 1
    break
  }
  let determiner: string | null = null
  let owned: string | null = null
  while (
    start < to - 1 ||
    (start < to && (DETERMINERS.has(words[start]!.lower) || OWNED.has(words[start]!.lower)))
  ) {
    const { lower } = words[start]!
    if (OWNED.has(lower)) owned = lower
    else if (DETERMINERS.has(lower)) determiner = determiner ?? lower
    else break
    start++
    if (start >= to) break
  }
  const all = words.slice(start, to)
  const link = all.findIndex(({ lower }, at) => lower === 'of' && ofPortfolio(all[at - 1], all[at + 1]))
  if (link > 0) return ofState(all, link, { from, to, determiner, owner, owned })
  const rest = withoutTail(all)
  let cut = rest.length
  while (
    cut > 0 &&
    (rest[cut - 1]!.capital ||
      (cut < rest.length && (PARTICLES.has(rest[cut - 1]!.lower) || isDay(words, rest[cut - 1]!))))
  )
    cut--
  while (cut < rest.length && !rest[cut]!.capital && !isDay(words, rest[cut]!)) cut++
  // “Outraged Paris”, “Neighbouring Thailand”
  if (opensBeforeState(rest, cut)) cut++
  const proper = rest.slice(cut)
  const last = rest.at(-1)
  const title = titleOf(rest, cut)
  const land = proper.length > 1 && stateOf(wordsText(proper)) !== undefined
  const name =
    title > 0
      ? rest.slice(title)
      : last && !land && isCommon(last.lower) && !bearsName(rest, cut)
        ? []
        : proper
  const before = rest.slice(0, rest.length - name.length)
  let first = before.length
  if (title > 0) {
    first--
    while (first > 0 && TITLE_WORD(before[first - 1]!.lower)) first--
  }
  const noun = name.length === 0 && last ? singular(last.lower) : null
  return {
    from,
    to,
    determiner,
    owner,
    owned,
    modifiers: noun === null ? before.slice(0, first) : rest.slice(0, -1),
    title: before.slice(first),
    name,
    proper,
    noun,
    plural: noun !== null && (noun !== last!.lower || /^(?:people|police)$/.test(last!.lower)),
    complement: null,
    owning: false,
  }
}

/** Whether the capital of the first word is the sentence's, and a state's name stands behind it. */
const opensBeforeState = (rest: readonly Word[], cut: number): boolean => {
  const [opening, ...name] = rest.slice(cut)
  return (
    opening !== undefined &&
    name.length > 0 &&
    opening.first &&
    /(?:ed|ing|al|ous|ful|ish|rn|nt|ive)$/.test(opening.lower) &&
    stateOf(wordsText(name)) !== undefined &&
    stateOf(opening.text) === undefined &&
    stateOf(wordsText([opening, ...name])) === undefined
  )
}

/** “US Secretary of State Antony Blinken”: modifiers, title with what it is of, name. */
const ofState = (
  all: readonly Word[],
  link: number,
  rest: Pick<Phrase, 'from' | 'to' | 'determiner' | 'owner' | 'owned'>,
): Phrase => {
  let end = link + 1
  while (end < all.length && (PORTFOLIO.test(all[end]!.lower) || all[end]!.lower === 'and')) end++
  const title = all.slice(link - 1, link)
  const name = all.slice(end)
  const modifiers = [...all.slice(0, link - 1), ...all.slice(link + 1, end)]
  const named = name.length > 0
  return {
    ...rest,
    modifiers,
    title: named ? title : [],
    name,
    proper: name,
    noun: named ? null : title[0]!.lower,
    plural: false,
    complement: null,
    owning: false,
  }
}

/** “a source close (to …)”, “officials familiar (with …)”, “Article 7”: what follows the noun is not part of it. */
const withoutTail = (rest: readonly Word[]): Word[] => {
  let end = rest.length
  while (
    end > 1 &&
    !rest[end - 1]!.capital &&
    /^(?:ADJ|NUM|VERB|ADV)$/.test(rest[end - 1]!.pos) &&
    !isCommon(rest[end - 1]!.lower)
  )
    end--
  const noun = rest[end - 1]
  return noun && end < rest.length && isCommon(noun.lower) ? rest.slice(0, end) : [...rest]
}

/** “Julie Bishop” and “John Major” end with a noun and are names. */
const bearsName = (rest: readonly Word[], cut: number): boolean => {
  const first = rest[cut]
  return first !== undefined && cut < rest.length - 1 && (MEN.has(first.lower) || WOMEN.has(first.lower))
}

/** Where a name begins after its title: “interior minister | Moussa Kaboré”; 0: no title stands before a name. */
const titleOf = (rest: readonly Word[], cut: number): number => {
  for (let at = rest.length - 2; at >= Math.max(0, cut - 1); at--) {
    if (!TITLE_WORD(rest[at]!.lower) && !(at === cut - 1 && isTrade(rest[at]!))) continue
    const after = rest.slice(at + 1)
    if (!after[0]!.capital) return 0
    // “General Staff”, “Chief Secretary”, “Prime Minister”: the noun ends it, no name does, unless an honorific says that it is one.
    if (
      after.length === 1 &&
      isCommon(after[0]!.lower) &&
      !HONORIFICS.has(rest[at]!.lower.replace(/\.$/, ''))
    )
      return 0
    if (
      after.length > 1 &&
      isCommon(after.at(-1)!.lower) &&
      !(MEN.has(after[0]!.lower) || WOMEN.has(after[0]!.lower)) &&
      BODIES.has(singular(after.at(-1)!.lower))
    )
      return 0
    return at + 1
  }
  return 0
}

/** “Foreign Minister of Armenia | Ararat Hakobian”, “Special Envoy for Iran | Pia Lund”: the holder's name stands right behind the nation's. */
const endsOffice = (words: readonly Word[], from: number, at: number): boolean => {
  const link = words[from - 1]
  const office = words[from - 2]
  if (!link || !office || !words[at]!.capital || !/^(?:of|for|to)$/.test(link.lower)) return false
  if (!TITLE_WORD(office.lower) || link.sentence !== words[from]!.sentence) return false
  const start = words[from]!.lower === 'the' ? from + 1 : from
  const nation = wordsText(words.slice(start, at))
  if (stateOf(nation)?.by !== 'name' && !WELL_KNOWN.has(nation.toLowerCase())) return false
  let end = at
  while (words[end]?.capital && /^\p{L}/u.test(words[end]!.text)) end++
  return (
    stateOf(wordsText(words.slice(start, end))) === undefined &&
    !words.slice(at, end).some(({ lower }) => isCommon(lower) || CALENDAR.has(lower))
  )
}

const LINKING = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'near', 'inside', 'within'])

/** Every noun phrase, in order, not across `cuts` (places in `words` before which a phrase must end). */
export const phrasesOf = (words: readonly Word[], cuts: ReadonlySet<number>): Phrase[] => {
  const known = namesWithin(words)
  const found: Phrase[] = []
  let from = -1
  const close = (to: number) => {
    if (from >= 0) {
      let end = to
      while (end > from && POSSESSIVE(words[end - 1])) end--
      if (end > from)
        for (let phrase: Phrase | null = read(words, from, end); phrase; phrase = phrase.owner)
          found.push(phrase)
    }
    from = -1
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const before = words[at - 1]
    if (before === undefined || before.sentence !== word.sentence || cuts.has(at)) close(at)
    if (from >= 0 && endsOffice(words, from, at)) close(at)
    if (!inside(words, at, from >= 0, known)) {
      close(at)
      continue
    }
    const begins =
      from >= 0 &&
      ((DETERMINERS.has(word.lower) && !DETERMINERS.has(before!.lower) && word.pos !== 'NUM') ||
        OWNED.has(word.lower))
    if (begins) close(at)
    if (from < 0) from = at
  }
  close(words.length)
  const heads = found.filter(({ owning }) => !owning)
  for (let at = heads.length - 2; at >= 0; at--) {
    const phrase = heads[at]!
    const after = heads[at + 1]!
    const link = words[phrase.to]
    if (
      link &&
      LINKING.has(link.lower) &&
      after.from === phrase.to + 1 &&
      link.sentence === words[after.from]!.sentence
    )
      phrase.complement = {
        preposition: link.lower,
        phrase: after,
        loose:
          words[phrase.to - 1]!.lower !== link.lower &&
          /^(?:close|familiar|near|privy|present)$/.test(words[phrase.to - 1]!.lower),
      }
  }
  return found
}

export const wordsText = (words: readonly Word[]): string =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/ (?=['’](?:s\b|\s|$))/g, '')

/** The words of a phrase without its article, lower case. */
export const phraseText = (words: readonly Word[], phrase: Phrase): string =>
  wordsText(words.slice(phrase.from, phrase.to))
    .replace(/^(?:the|a|an)\s/i, '')
    .toLowerCase()
