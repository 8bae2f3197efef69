// Which tense the verb beside a time has: what is told, what is ahead, what reaches up to now.
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Tense } from '../../../times/tables.ts'

const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'ought',
  "'ll",
  '’ll',
  'won',
  'wo',
  'ca',
])
/** After these a bare infinitive or a noun lies ahead of the speaking, in whatever tense they stand. */
const AHEAD_LEMMAS = new Set(
  'plan expect schedule due set slate intend hope want wish aim prepare agree promise pledge vow undertake threaten offer propose suggest recommend demand ask urge request require order instruct tell call invite allow permit oblige commit warn need decide refuse decline ready likely bound about poised supposed try seek postpone delay defer adjourn tentatively reschedule extend'.split(
    ' ',
  ),
)
const AHEAD_WORDS = new Set(
  'due set expected scheduled planned slated set poised supposed likely about upcoming forthcoming deadline ultimatum tentatively'.split(
    ' ',
  ),
)
const SAYING = new Set(
  'say tell add note announce claim report write declare state insist deny explain argue warn accuse recall recount think believe confirm concede admit reply answer describe'.split(
    ' ',
  ),
)
/** Clauses begin here: the verbs before belong to another one. */
const BORDERS = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'because',
  'although',
  'though',
  'that',
  'but',
  'whereas',
])
const PAST_FORMS = new Set(
  'was were had did went came said told gave took made met held began broke sent left became saw found put got ran led kept fell shot fought struck hit set drove flew rose sat stood won lost built brought bought caught sought taught thought felt heard knew grew threw withdrew drew spoke chose swore wore tore wrote rode fled paid laid read cut shut spent meant hung swept crept slept burnt bore forbade'.split(
    ' ',
  ),
)

const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX'

const isPast = ({ lower, lemma }: Token): boolean =>
  PAST_FORMS.has(lower) || (lower !== lemma && !/(?:s|ing)$/.test(lower))

/** What is on a calendar is told of in the present: “they meet on Friday”. */
const SCHEDULED = new Set(
  'meet resume begin start open reopen return reconvene continue end expire sit gather convene hold take leave arrive host visit travel brief run go come fly head vote decide sign close launch close follow land chair join attend hear receive release free hand ask call wait'.split(
    ' ',
  ),
)
/** What lies ahead even where the verb is past: “predicted a quiet summer”. */
const FORESEEING = new Set(['predict', 'forecast', 'foresee', 'expect', 'schedule', 'plan', 'invite'])
/** Nouns of things that are still to come as often as not; a date beside others is of something that was. */
const OPEN_NOUNS = new Set(
  'session meeting round talk talks summit vote election elections hearing handover exchange list deadline visit release briefing call conference trip date ultimatum'.split(
    ' ',
  ),
)

/** The tense of the verb at `at`, looking back over its auxiliaries and over what governs an infinitive. */
const tenseAt = (tokens: readonly Token[], at: number, from: number): Tense | 'look-on' | 'intended' => {
  const verb = tokens[at]!
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
    if (
      AHEAD_LEMMAS.has(governing.lemma) ||
      AHEAD_WORDS.has(governing.lower) ||
      ['is', 'are', 'was', 'were', 'be'].includes(governing.lower)
    )
      return 'ahead'
    return isPast(governing) ? 'past' : 'look-on'
  }
  const isSet = verb.lower !== 'set' || /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? '')
  if (AHEAD_WORDS.has(verb.lower) && isSet) return 'ahead'
  if (has(['have', 'has', 'had', "'ve", '’ve']) || (['have', 'has', 'had'].includes(verb.lower) && at > from))
    return 'perfect'
  if (has(['is', 'are', "'re", '’re', "'s", '’s']) && /ing$/.test(verb.lower)) return 'unknown'
  if (has(['is', 'are', 'was', 'were', 'been', 'being']) && isPast(verb)) return 'past'
  if (isPast(verb)) return 'past'
  if (/ing$/.test(verb.lower)) return 'look-on'
  if (SAYING.has(verb.lemma)) return 'past'
  if (['is', 'are', "'s", '’s', 'be'].includes(verb.lower)) return 'ahead'
  return SCHEDULED.has(verb.lemma) ? 'ahead' : 'look-on'
}

/** “demanded that they hand over …”: what follows is asked for. */
const isAsked = (tokens: readonly Token[], first: number, from: number): boolean =>
  from > first &&
  tokens[from - 1]!.lower === 'that' &&
  tokens.slice(Math.max(first, from - 4), from - 1).some(({ lemma }) => AHEAD_LEMMAS.has(lemma))

const isPluperfect = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens.slice(Math.max(first, at - 4), at + 1).some(({ lower }) => lower === 'had')

/** Verbs whose object is still to come: “promised three hours on Wednesday”, “proposed meeting again on Monday”. */
const GIVES = new Set('propose promise pledge offer schedule threaten suggest plan undertake'.split(' '))

const isObject = (tokens: readonly Token[], at: number, time: number): boolean => {
  const between = tokens.slice(at + 1, time)
  return (
    GIVES.has(tokens[at]!.lemma) &&
    between.length > 0 &&
    between.some(({ pos, lower }) => pos === 'NOUN' || /ing$/.test(lower)) &&
    !between.some((each) => isBorder(each) || each.lower === 'to' || each.text === ',')
  )
}

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
  const isBounded = /^(?:by|until|till|before|within)\s/i.test(analysed.text.slice(...span))
  const condition = tokens.slice(from, at).findIndex(({ lower }) => lower === 'if' || lower === 'unless')
  if (condition !== -1 && !tokens.slice(from + condition, at).some(({ lower }) => lower === 'had'))
    return 'ahead'
  let isIntended = false
  for (let n = at - 1; n >= from; n--) {
    const token = tokens[n]!
    if (AHEAD_WORDS.has(token.lower) && token.lower !== 'set') {
      const between = tokens.slice(n + 1, at)
      const isCondition = token.lower === 'if' || token.lower === 'unless'
      if (!between.some((each) => isVerb(each) && (isCondition ? each.lower === 'had' : isPast(each))))
        return 'ahead'
    }
    if (!isVerb(token)) continue
    const found = tenseAt(tokens, n, first)
    if (found === 'past' && (isBounded || isObject(tokens, n, at)) && AHEAD_LEMMAS.has(token.lemma))
      return 'ahead'
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
    const found = tenseAt(tokens, last, after)
    if (found === 'perfect' && isBounded && isPluperfect(tokens, last, after)) return 'past'
    if (found !== 'look-on' && found !== 'intended') return found
  }
  return isIntended ? 'ahead' : 'unknown'
}
