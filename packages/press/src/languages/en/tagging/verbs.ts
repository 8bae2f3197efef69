// Verbs of saying that the tagger takes for nouns or adjectives: “diplomats caution that”, “the premier alleged that”.
import { LEMMA_OF, SAYING_FORMS } from '../attribution/lexicon/forms.ts'
import { isFiller, MANY, MARKS, NOMINAL, OPENING, POSSESSIVE, type Tagged } from './words.ts'

/** Whether a verb stands in the clause around `at`, so that another is not missing. */
const hasVerbBefore = (tokens: readonly Tagged[], at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (
      /^[.,;:—–?!]$/.test(lower) ||
      (pos === 'SCONJ' && lower !== 'since') ||
      pos === 'CCONJ' ||
      MARKS.has(lower)
    )
      return false
    if (lower === 'who' || lower === 'which' || lower === 'that') return false
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return true
  }
  return false
}

/** The first noun of the clause is a plural. */
const pluralSubject = (tokens: readonly Tagged[], at: number): boolean => {
  let first: Tagged | null = null
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (/^[.,;:—–?!]$/.test(lower) || pos === 'CCONJ' || (pos === 'SCONJ' && lower !== 'since')) break
    if (pos === 'ADP') first = null
    else if (pos === 'NOUN' || pos === 'PROPN' || MANY.test(lower)) first = tokens[before]!
  }
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (/^[.,;:—–?!]$/.test(lower) || pos === 'CCONJ') break
    if (
      (pos === 'NOUN' || pos === 'PROPN' || MANY.test(lower)) &&
      (tokens[before + 1]?.pos === 'ADP' || before === at - 1)
    )
      first = tokens[before]!
  }
  return first !== null && (/(?:[^s]s|men|people|police)$/.test(first.lower) || MANY.test(first.lower))
}

/** A plain form: after a plural subject only (“diplomats in the capital caution that”). */
const isPlain = (tokens: readonly Tagged[], at: number, previous: Tagged, next: Tagged): boolean => {
  const opens =
    next.lower === 'that' || MARKS.has(next.lower) || OPENING.test(next.lower) || /ing$/.test(next.lower)
  const nominal =
    NOMINAL.has(previous.pos) ||
    MANY.test(previous.lower) ||
    (previous.pos === 'ADJ' && tokens.some(({ pos }, n) => n < at && n > at - 4 && pos === 'DET'))
  return opens && nominal && pluralSubject(tokens, at) && !hasVerbBefore(tokens, at)
}

/** “…, Meruvian officials grumble.” */
const isAsidePlain = (tokens: readonly Tagged[], at: number, before: number, next: Tagged): boolean => {
  if (!/^[.,]$/.test(next.lower) || !/(?:[^s]s|men|people|police)$/.test(tokens[before]!.lower)) return false
  let opening = before
  while (opening >= 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[opening]!.pos)) opening--
  const aside = opening > 0 && tokens[opening]!.lower === ',' && before - opening < 4 && before === at - 1
  return (
    aside &&
    tokens.slice(0, opening).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    !tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'and' || lower === 'or')
  )
}

/** A past form: “the premier alleged that”, “hours after each accused the other”. */
const isPast = (tokens: readonly Tagged[], at: number, next: Tagged): boolean => {
  const { pos, lower } = tokens[at]!
  if (pos === 'NOUN' && !(lower === 'accused' && OPENING.test(next.lower))) return false
  const opens =
    next.lower === 'that' ||
    next.lower === ':' ||
    MARKS.has(next.lower) ||
    OPENING.test(next.lower) ||
    next.pos === 'PRON' ||
    (MARKS.has(tokens[at - 1]?.lower ?? '') && next.pos === 'PROPN')
  return (opens || next.pos === 'PART') && !hasVerbBefore(tokens, at)
}

/** A present form: “the army claims the bridge”, “…, Radio Dirra reports.”, “…, and notes that”. */
const isPresent = (
  tokens: readonly Tagged[],
  at: number,
  before: number,
  next: Tagged,
  edge: boolean,
): boolean => {
  const previous = tokens[before]!
  // “…, the United Nations estimates.”, “…,” its latest report notes drily, “…”
  if (/^[.,]$/.test(next.lower)) {
    let opening = before
    while (
      opening >= 0 &&
      (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART|PRON)$/.test(tokens[opening]!.pos) ||
        /^(?:of|for)$/.test(tokens[opening]!.lower))
    )
      opening--
    const comma = opening >= 0 && (tokens[opening]!.lower === ',' || MARKS.has(tokens[opening]!.lower))
    const first = tokens[opening + 1]!
    const plural = previous.pos === 'NOUN' && /[^s]s$/.test(previous.lower)
    if (!comma || before - opening > 9 || (plural && tokens[before - 1]?.lower !== 'for')) return false
    // A list has its last part behind “and”; here a clause stands before.
    const told = tokens.slice(0, opening).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    return (
      told &&
      (previous.pos === 'PROPN' ||
        previous.pos === 'NUM' ||
        /^(?:the|its|his|her|their|a|an)$/.test(first.lower)) &&
      !tokens.slice(at + 1, at + 6).some(({ lower }) => lower === 'and' || lower === 'or')
    )
  }
  const clause = next.lower === 'that' || MARKS.has(next.lower)
  if (previous.pos === 'CCONJ') return clause || OPENING.test(next.lower)
  if (hasVerbBefore(tokens, at) || POSSESSIVE.has(previous.lower)) return false
  if (clause || OPENING.test(next.lower) || next.lower === ':' || next.pos === 'PROPN') return true
  if (next.pos === 'PART' && next.lower === 'to') return true
  if (/^(?:rules|points|calls)$/.test(tokens[at]!.lower) && /^(?:out|for|on)$/.test(next.lower) && edge)
    return true
  if (
    /^(?:rules|points|turns|brushes|waves|shrugs)$/.test(tokens[at]!.lower) &&
    /^(?:out|down|aside|off|away)$/.test(next.lower)
  )
    return true
  if (edge) return next.pos === 'NOUN' || next.pos === 'NUM'
  return (
    /^(?:on|for|of|upon|out)$/.test(next.lower) &&
    /^(?:calls|warns|rules|insists|points)$/.test(tokens[at]!.lower)
  )
}

/** “the memo catalogues 31 breaches” */
const COUNTS =
  /^(?:lists|catalogues|catalogs|logs|registers|documents|tallies|records|counts|chronicles|shows|puts)$/

/** Whether the word is a verb of saying that the tagger took for something else. */
export const asVerb = (tokens: readonly Tagged[], at: number): boolean => {
  const token = tokens[at]!
  if (
    token.pos === 'NOUN' &&
    COUNTS.test(token.lower) &&
    NOMINAL.has(tokens[at - 1]?.pos ?? 'X') &&
    tokens[at + 1]?.pos === 'NUM' &&
    !hasVerbBefore(tokens, at)
  )
    return true
  const form = LEMMA_OF.get(token.lower)
  if (form === undefined || token.pos === 'VERB' || token.pos === 'AUX') return false
  if (token.pos === 'PROPN' && token.text !== token.lower && at > 0) return false
  let before = at - 1
  while (before >= 0 && isFiller(tokens[before])) before--
  const previous = tokens[before]
  let after = at + 1
  while (isFiller(tokens[after])) after++
  const next = tokens[after]
  if (previous === undefined || next === undefined) return false
  if (previous.lower === '-' || next.lower === '-') return false
  // “the two states that”, but “Article 7 states that”
  if (previous.pos === 'NUM' && tokens[before - 1]?.pos === 'DET') return false
  if (token.lower === form && token.pos !== 'ADJ' && previous.pos !== 'PRON')
    return isPlain(tokens, at, previous, next) || isAsidePlain(tokens, at, before, next)
  if (!SAYING_FORMS.has(token.lower)) return false
  if (previous.pos === 'PRON' && /^(?:he|she|it|they|who|we|i|you|which|that)$/.test(previous.lower))
    return true
  // Behind a quotation it is a verb only where a comma or stop closes that.
  if (MARKS.has(previous.lower) && !/^[,.!?]$/.test(tokens[before - 1]?.lower ?? '')) return false
  const edge = /^(?:,|\)|—|–)$/.test(previous.lower) || MARKS.has(previous.lower)
  const subject =
    NOMINAL.has(previous.pos) ||
    edge ||
    previous.pos === 'CCONJ' ||
    (previous.pos === 'ADJ' && next.lower === 'that') ||
    /^(?:each|both|all)$/.test(previous.lower)
  if (!subject) return false
  return /s$/.test(token.lower)
    ? isPresent(tokens, at, before, next, edge)
    : /d$/.test(token.lower) && isPast(tokens, at, next)
}
