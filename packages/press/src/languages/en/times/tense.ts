// Which tense the verb beside a time has: what is told, what is ahead, what reaches up to now.
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Tense } from '../../../times/tables.ts'
import {
  AHEAD_LEMMAS,
  AHEAD_WORDS,
  ARRANGING,
  ASKING,
  BORDERS,
  FORESEEING,
  GIVES,
  IMPLICATIVE,
  INVITING,
  MODALS,
  MOVING,
  OPEN_NOUNS,
  PAST_FORMS,
  SAYING,
  SCHEDULED,
} from './tense-words.ts'

const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX'

const AUXILIARIES = new Set(['was', 'were', 'had', 'did'])

const isPast = ({ lower, lemma }: Token): boolean =>
  PAST_FORMS.has(lower) || (lower !== lemma && !/(?:s|ing)$/.test(lower))

/** “Took hold”, “set sail”: the first verb of the two is finite. */
const isPhrase = (tokens: readonly Token[], at: number, from: number): boolean => {
  const [one, other] = [tokens[at - 1], tokens[at]!]
  return (
    at > from &&
    one !== undefined &&
    PAST_FORMS.has(one.lower) &&
    !AUXILIARIES.has(one.lower) &&
    other.lower === other.lemma &&
    !PAST_FORMS.has(other.lower)
  )
}

/** The tense of the verb at `at`, looking back over its auxiliaries and over what governs an infinitive. */
const tenseAt = (
  tokens: readonly Token[],
  at: number,
  from: number,
  isBounded = false,
): Tense | 'look-on' | 'intended' => {
  const verb = tokens[at]!
  if (isPhrase(tokens, at, from)) return 'past'
  let auxiliaries: Token[] = []
  let n = at - 1
  while (
    n >= from &&
    (isVerb(tokens[n]!) ||
      ['ADV', 'PART'].includes(tokens[n]!.pos) ||
      MODALS.has(tokens[n]!.lower) ||
      /^[“”‘’"']$/.test(tokens[n]!.text) ||
      tokens[n]!.lower === 'not') &&
    tokens[n]!.lower !== 'to'
  )
    n--
  auxiliaries = tokens.slice(n + 1, at)
  const has = (words: readonly string[]) => auxiliaries.some(({ lower }) => words.includes(lower))
  if (auxiliaries.some(({ lower }) => MODALS.has(lower)))
    return has(['have']) && isPast(verb) ? 'past' : 'ahead'
  if (MODALS.has(verb.lower)) return 'ahead'
  if (FORESEEING.has(verb.lemma) && !has(['to'])) return 'ahead'
  if (n >= from && tokens[n]!.lower === 'to') {
    // An infinitive: “were to meet”, “agreed to reopen”, “ready to withdraw”; not “is said to have met”.
    const before = tokens.slice(Math.max(from, n - 7), n)
    // “Was to have dealt with it on Friday”: it was planned.
    if (has(['have'])) return /^(?:was|were)$/.test(before.at(-1)?.lower ?? '') ? 'ahead' : 'past'
    const governing = before.findLast(
      (token) => isVerb(token) || AHEAD_WORDS.has(token.lower) || AHEAD_LEMMAS.has(token.lemma),
    )
    // “An attempt to stop it on Friday quickly failed”: the verb after it tells.
    if (!governing) return 'intended'
    // “Exhorted donors to cover it by Sunday”, but “failed to cover it by Sunday”.
    if (isBounded && isVerb(governing) && !IMPLICATIVE.has(governing.lemma)) return 'ahead'
    // “Had planned to meet on Friday”
    if (AHEAD_LEMMAS.has(governing.lemma) && isPluperfect(tokens, tokens.indexOf(governing), from))
      return 'planned'
    if (
      AHEAD_LEMMAS.has(governing.lemma) ||
      AHEAD_WORDS.has(governing.lower) ||
      ['is', 'are', 'was', 'were', 'be'].includes(governing.lower)
    )
      return 'ahead'
    return isPast(governing) ? 'past' : 'look-on'
  }
  if (has(['did'])) return 'past'
  // “Insisted that the peaks be evacuated by Easter”
  if (auxiliaries[0]?.lower === 'be') return 'ahead'
  const isSet = verb.lower !== 'set' || /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')
  if (AHEAD_WORDS.has(verb.lower) && isSet) return 'ahead'
  if (has(['have', 'has', 'had', "'ve", '’ve']) || (['have', 'has', 'had'].includes(verb.lower) && at > from))
    return 'perfect'
  if (has(['is', 'are', "'re", '’re', "'s", '’s']) && /ing$/.test(verb.lower))
    return SCHEDULED.has(verb.lemma) ? 'ahead' : 'unknown'
  if (has(['is', 'are', 'was', 'were', 'been', 'being']) && isPast(verb)) return 'past'
  if (isPast(verb)) return 'past'
  if (/ing$/.test(verb.lower)) return 'look-on'
  if (SAYING.has(verb.lemma) || looksBack(tokens, at)) return 'past'
  if (['is', 'are', "'s", '’s', 'be'].includes(verb.lower)) return 'ahead'
  return SCHEDULED.has(verb.lemma) ? 'ahead' : 'look-on'
}

/** “Behind closed doors”, “with armed men” */
const isOfNoun = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|en)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.pos === 'ADP' &&
  tokens[at - 1]!.lower !== 'to' &&
  tokens[at + 1]?.pos === 'NOUN'

/** “The visit follows talks on Monday”, “the raid comes days after …”: it tells of what was. */
const looksBack = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]!.lower === 'follows' || tokens[at]!.lower === 'follow') return true
  return (
    tokens[at]!.lemma === 'come' &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ lower }) => /^(?:after|amid|as|days|hours|weeks|months|following)$/.test(lower))
  )
}

/** “demanded that they hand over …”: what follows is asked for. */
const isAsked = (tokens: readonly Token[], first: number, from: number): boolean =>
  from > first &&
  tokens[from - 1]!.lower === 'that' &&
  tokens.slice(Math.max(first, from - 4), from - 1).some(({ lemma }) => AHEAD_LEMMAS.has(lemma))

const isPluperfect = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(first, at - 4), at + 1).some(({ lower }) => lower === 'had')

const isObject = (tokens: readonly Token[], at: number, time: number): boolean => {
  const between = tokens.slice(at + 1, time)
  return (
    GIVES.has(tokens[at]!.lemma) &&
    between.length > 0 &&
    between.some(({ pos, lower }) => pos === 'NOUN' || /ing$/.test(lower)) &&
    !between.some((each) => isBorder(each) || each.lower === 'to' || each.text === ',')
  )
}

/** “For Thursday”, “from Monday”, “for 3 November”; not “for two days”. */
const ARRANGED =
  /^(?:(?:in\s+)?for|from|starting|beginning|effective)\s+(?!(?:the\s+(?:past|last)|an?|the|[\p{L}-]+)\s+(?:hours?|days?|nights?|weeks?|months?|years?)\b)(?!.*\b(?:to|until)\b)/iu

const isArranging = ({ lemma, lower }: Token): boolean => ARRANGING.has(lemma) || ARRANGING.has(lower)

const isMoving = ({ lemma, lower }: Token): boolean => MOVING.has(lemma) || MOVING.has(lower)

const isBorder = (token: Token): boolean => BORDERS.has(token.lower) || /^[;:—–“”"()]$/.test(token.text)

/** “the 19 January agreement”, “the clash of 11 August”, “Friday’s mood”: the date names what was. */
const dates = (tokens: readonly Token[], at: number, span: Span, end: number): boolean => {
  let after = at
  while (after < end && tokens[after]!.span[0] < span[1]) after++
  const next = after < end ? tokens[after] : undefined
  const noun = next && next.pos === 'ADJ' && after + 1 < end ? tokens[after + 1] : next
  const names = noun && (noun.pos === 'NOUN' || noun.pos === 'PROPN') && noun.span[0] - span[1] < 12
  if (names)
    return !OPEN_NOUNS.has(noun.lower) && at < after && !['on', 'in', 'by', 'at'].includes(tokens[at]!.lower)
  return (
    tokens[at]?.lower === 'of' &&
    at > 0 &&
    tokens[at - 1]!.pos === 'NOUN' &&
    !OPEN_NOUNS.has(tokens[at - 1]!.lower)
  )
}

/** “… to stop it during a visit on Thursday”, “… in an interview broadcast on Tuesday” */
const OCCASION =
  /\s(?:during|after|following|in|at)\s(?:an?|the|his|her|their|its)\s(?:[\p{L}-]+\s){0,3}(?:visit|meeting|interview|speech|statement|letter|call|post|address|briefing|conference|trip|rally|sermon|broadcast|message|tweet|video|remarks|talks)(?:\s[^,;.]{0,40})?\s*$/u

/** Whether somebody asked before there, and in the past: then the occasion is that of the asking. */
const asksBefore = (tokens: readonly Token[], end: number): boolean => {
  const first = tokens.find((token) => isVerb(token) && !AUXILIARIES.has(token.lower))
  return (
    first !== undefined &&
    first.span[1] <= end &&
    ASKING.has(first.lemma) &&
    isPast(first) &&
    !tokens.some(({ lower, span }) => span[1] <= end && /^(?:will|would|if|that)$/.test(lower))
  )
}

/** “… after the bloc on Friday doubled down”, “… as rebels on Friday stepped-up raids”: the clause tells what was. */
const isTold = (tokens: readonly Token[], from: number, at: number, after: Token | undefined): boolean => {
  const opened = tokens.slice(from, at).findLastIndex(({ lower }) => /^(?:after|since|as)$/.test(lower))
  return (
    opened !== -1 &&
    after !== undefined &&
    (PAST_FORMS.has(after.lower) || /^\p{L}{2,}ed(?:-\p{L}+)?$/u.test(after.lower)) &&
    !tokens.slice(from + opened, at).some((each) => isVerb(each) || each.text === ',')
  )
}

const isQuestion = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:ask|wonder|question)/.test(before.lower)

const SET_FOR = /^(?:scheduled|due|planned|set|slated|expected|supposed|meant)$/
/** What had been set for a day and was then put off: “scheduled to be held on Friday, was postponed”. */
const OVERTAKEN =
  /^[^.;:]{0,40}?\b(?:was|were|has been|have been|had been)\s(?:\p{L}+ly\s)?(?:postponed|cancelled|canceled|called off|scrapped|delayed|put off|deferred|suspended|aborted|shelved|abandoned)\b(?!\s(?:to|until|till)\s)/iu

/** The tense of the verb to which a time belongs: the nearest before it in its clause, else the nearest after it. */
export const tense = (analysed: Analysed, span: Span): Tense => {
  const sentence = analysed.sentences.find((each) => each.span[0] <= span[0] && span[0] < each.span[1])
  if (!sentence) return 'unknown'
  const { tokens } = analysed
  const [first, end] = sentence.tokens
  let at = first
  while (at < end && tokens[at]!.span[1] <= span[0]) at++
  if (dates(tokens, at, span, end)) return 'past'
  let from = at
  while (from > first && !(isBorder(tokens[from - 1]!) && tokens.slice(from, at).some(isVerb))) from--
  const isBounded = /^(?:by|until|till|before|within|no later than|ahead of|prior to)\s/i.test(
    analysed.text.slice(...span),
  )
  if (
    tokens.slice(from, at).some(({ lower }) => SET_FOR.test(lower)) &&
    OVERTAKEN.test(analysed.text.slice(span[1], sentence.span[1]))
  )
    return 'planned'
  const isArranged = ARRANGED.test(analysed.text.slice(...span))
  // “Bringing the release forward to Tuesday”
  if (
    /^(?:to|until)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens.slice(from, at).some(isMoving) &&
    !tokens.slice(from, at).some(({ lemma }) => lemma === 'date')
  )
    return 'ahead'
  const occasion = OCCASION.exec(analysed.text.slice(sentence.span[0], span[0]))
  if (occasion && asksBefore(tokens.slice(from, at), sentence.span[0] + occasion.index)) return 'past'
  // “Asked if the offer stood …” is a question.
  const condition = tokens
    .slice(from, at)
    .findIndex(({ lower }, n) => lower === 'unless' || (lower === 'if' && !isQuestion(tokens[from + n - 1])))
  if (condition !== -1 && !tokens.slice(from + condition, at).some(({ lower }) => lower === 'had'))
    return 'ahead'
  // “… where the two in June had lost men”: its own verb is still to come.
  const opened = tokens.slice(from, at).findLastIndex(({ lower }) => BORDERS.has(lower))
  const behind = tokens.slice(at, end).find((token) => token.span[0] >= span[1])
  const isBeforeVerb =
    opened !== -1 && behind !== undefined && isVerb(behind) && !tokens.slice(from + opened, at).some(isVerb)
  if (isTold(tokens, from, at, behind)) return 'past'
  let isIntended = false
  for (let n = isBeforeVerb ? from - 1 : at - 1; n >= from; n--) {
    const token = tokens[n]!
    const isMerely = token.lower === 'about' && tokens[n + 1]?.lower !== 'to'
    if (AHEAD_WORDS.has(token.lower) && token.lower !== 'set' && !isMerely) {
      const between = tokens.slice(n + 1, at)
      const isCondition = token.lower === 'if' || token.lower === 'unless'
      if (!between.some((each) => isVerb(each) && (isCondition ? each.lower === 'had' : isPast(each))))
        return 'ahead'
    }
    if (!isVerb(token) || isOfNoun(tokens, n)) continue
    const found = tenseAt(tokens, n, first, isBounded)
    if ((found === 'past' || found === 'perfect') && isArranged && tokens.slice(n, at).some(isArranging))
      return 'ahead'
    // “Were given until Friday to reply”
    if (found === 'past' && isBounded && token.lemma === 'give') return 'ahead'
    if (found === 'past' && (isBounded || isObject(tokens, n, at)) && AHEAD_LEMMAS.has(token.lemma))
      return 'ahead'
    // “Has summoned them for talks on Tuesday”
    if (found === 'perfect' && INVITING.has(token.lemma) && !isPluperfect(tokens, n, first)) return 'ahead'
    // “Had not done so by Sunday”
    if (found === 'perfect' && isBounded && isPluperfect(tokens, n, first)) return 'past'
    if (found === 'intended') {
      isIntended = true
      break
    }
    if (found !== 'look-on') return found
    if (token.lower === token.lemma && isAsked(tokens, first, from)) return 'ahead'
  }
  let after = at
  while (after < end && tokens[after]!.span[0] < span[1]) after++
  for (let n = after; n < end && !(isBorder(tokens[n]!) && n > after); n++) {
    const token = tokens[n]!
    if (!isVerb(token)) continue
    // The last verb of its group carries the meaning.
    let last = n
    while (last + 1 < end && (isVerb(tokens[last + 1]!) || tokens[last + 1]!.pos === 'ADV')) last++
    while (!isVerb(tokens[last]!)) last--
    // “Friday’s session was to have dealt with it”
    if (/^(?:is|are|was|were)$/.test(tokens[last]!.lower) && tokens[last + 1]?.lower === 'to') return 'ahead'
    const found = tenseAt(tokens, last, after)
    if (found === 'perfect' && isBounded && isPluperfect(tokens, last, after)) return 'past'
    if (found !== 'look-on' && found !== 'intended') return found
  }
  // The tagger takes “The pact lapses in March” for nouns.
  const clause = tokens.slice(from, after)
  const isTimetable =
    !clause.some(isVerb) &&
    clause.some(
      ({ lower }) =>
        lower.endsWith('s') &&
        (SCHEDULED.has(lower.replace(/e?s$/, '')) || SCHEDULED.has(lower.replace(/s$/, ''))),
    )
  return isIntended || isTimetable ? 'ahead' : 'unknown'
}
