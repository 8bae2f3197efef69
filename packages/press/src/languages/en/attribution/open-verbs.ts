// Verbs of saying that no list holds: any verb may bring in words where the grammar leaves it no other reading.
import {
  type Clauses,
  hasFinite,
  isComma,
  isDash,
  looksReduced,
  MEDIUM,
  type Run,
  startsVerb,
  subjectOf,
} from './parse/clauses.ts'
import { phraseAt } from './parse/phrases.ts'
import type { Piece } from './parse/pieces.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { canSpeak } from './speakers.ts'

/** “meant that”, “found that”: what is so, or what somebody has in mind, rather than what is said. */
const FACTUAL = new Set(
  `mean ensure show prove see know realise realize learn discover forget find hear understand make require provide happen seem appear turn
  follow help emerge dictate arrange pretend wish care dream decide resolve be have do get give take like prefer trust determine demonstrate
  illustrate transpire watch check notice read sense gather grasp recognise recognize doubt choose come go let leave keep hold stay remain
  become include involve begin continue start stop try manage fail`.split(/\s+/),
)
/** Openings after which the words up to a comma are no main clause. */
const SUBORDINATING =
  /^(?:if|unless|when|whenever|while|as|although|though|after|before|until|once|because|since|whatever|wherever|whoever|however|without|had|should|were|even|despite|by|on|in|at|during|with|for|from|to|asked|given|each|every|the)$/

const MISTAGGED = /^(?:\(|the|a|an|his|its|their|her|our|my|’s|'s|-)$/
/** What people do between commas without a word. */
const SILENT = new Set(
  `happen work turn go come start end live die stay remain stand wait sleep leave arrive return sit watch look fall rise walk run move know
  include need want have be do get weep smile nod grow vanish flee follow win lose permit willing fail meet succeed`.split(
    /\s+/,
  ),
)

/** “…, he thundered”, “His country, he griped, had …”: nothing but subject, verb and adverbs stands beside the commas. */
const isParenthetical = (clauses: Clauses, verb: VerbGroup, [from]: Run): boolean => {
  const { pieces, verbs } = clauses
  if (from < 2 || !isComma(pieces[from - 1]) || SILENT.has(verb.lemma)) return false
  const pronoun = pieces[from]!.pos === 'PRON'
  // “an embrace, a communiqué and a bottle shared between them”; “the situation is worrying”
  if (
    !pronoun &&
    looksReduced(pieces, verb) &&
    !pieces.slice(verb.to, verb.to + 4).some(({ lower }) => MEDIUM.test(lower))
  )
    return false
  if (verb.form === 'finite' && !verb.perfect) return false
  if (/^(?:it|we|i|whatever|whoever|all|none|most|some|others)$/.test(pieces[from]!.lower)) return false
  let opening = from - 2
  while (opening > 0 && !/^[;:.]$/.test(pieces[opening]!.lower) && !pieces[opening]!.quoted?.whole) opening--
  if (opening > 0) opening++
  let end = verb.to
  while (pieces[end]?.pos === 'ADV') end++
  if (isComma(pieces[end]) && pieces[end + 1]?.quoted?.verbal) return true
  while (/^(?:and|but|yet|so|•|\*|—)$/.test(pieces[opening]!.lower)) opening++
  const first = pieces[opening]!
  const timed =
    first.lower === 'the' &&
    /^(?:day|moment|minute|year|week|night|more|less|time|longer|morning|last|first|next)$/.test(
      pieces[opening + 1]?.lower ?? '',
    )
  if (
    (SUBORDINATING.test(first.lower) && first.lower !== 'the') ||
    timed ||
    first.pos === 'ADP' ||
    first.pos === 'SCONJ'
  )
    return false
  if (first.pos === 'VERB') return false
  const before: Run = [opening, from - 1]
  // “by phone”, “with a smile”
  for (let tries = 0; tries < 3 && pieces[end]?.pos === 'ADP'; tries++) {
    const phrase = phraseAt(clauses, end + 1, pieces.length, false)
    if (phrase === null) break
    end = phrase[1]
  }
  const after = pieces[end]
  const goesOn = clauses.verbs[clauses.verbAt[end + 1] ?? -1]
  // “, the mayor keened in an interview, breaking her silence”
  const closes =
    after === undefined || /^[.;]$/.test(after.lower) || (isComma(after) && goesOn?.form === 'ing')
  const last = verbs.findLast((other) => other.to <= from - 1 && other.from >= opening)
  if (closes) return hasFinite(clauses, ...before) && verb.to - from < 13
  if (!isComma(after) && !isDash(after)) return false
  if (end !== verb.to && pieces[verb.to]?.pos !== 'ADV') return false
  // The sentence is broken in two: subject and verb, or verb and what it wants.
  const broken =
    last === undefined || !hasFinite(clauses, ...before) ? startsVerb(clauses, end + 1) : last.to === from - 1
  return broken
}

/** Where words in quotation marks stand beside the verb or its subject, as what is said. */
const besideQuotation = ({ pieces }: Clauses, verb: VerbGroup, subject: Run | null): boolean => {
  const left = pieces[(subject?.[0] ?? verb.from) - 1]
  const farther = pieces[(subject?.[0] ?? verb.from) - 2]
  const ended = (isComma(left) && farther?.quoted?.whole) || left?.quoted?.whole
  return Boolean(ended)
}

/** Deeds, which may have a quotation about them for a name: “signed the “Pact of the Wells””. */
const DEED = new Set(
  `sign launch hold attend visit open close shut hit fire strike use carry chant wave wear display write paint show lead join found
  form head command run enter cross attack storm seize capture take kill wound raid shell bomb bring send get win lose pay buy sell build
  start end begin adopt lack need want impose introduce approve pass play sing perform host stage receive remain stand sit walk arrive live work die meet fight`.split(
    /\s+/,
  ),
)

/** “deferred action “on the request of elders””: the marks hold a circumstance, not what is said. */
const isAdverbial = ({ quoted }: Piece): boolean => quoted?.adverbial === true

/** Fewer words in quotation marks are a name or the outlet’s distance: “presented its “final position””. */
const LEAST_QUOTED = 3

/** “scorned the plan as “a gift””, “laid the raid at the door of “idle hands””: somebody's own words behind the verb. */
const quotesBehind = ({ pieces, verbs }: Clauses, verb: VerbGroup): boolean => {
  if (DEED.has(verb.lemma) || FACTUAL.has(verb.lemma)) return false
  const next = verbs.find(
    (other) => other.from >= verb.to && other.form !== 'ing' && other.form !== 'infinitive',
  )
  for (let at = verb.to; at < (next?.from ?? pieces.length) && at < verb.to + 14; at++) {
    const piece = pieces[at]!
    if (isComma(piece) || /^[;:]$/.test(piece.lower) || isDash(piece)) return false
    // “lacked authority and that its “unlawful act” …”
    if (piece.lower === 'that' && piece.pos === 'SCONJ') return false
    if (piece.quoted) return !piece.quoted.whole && piece.quoted.words >= LEAST_QUOTED && !isAdverbial(piece)
  }
  return false
}

/** What a verb takes as a cue although the lexicon does not say so, in the letters of its frames; null where it may be anything else. */
export const openLetters = (clauses: Clauses, verb: VerbGroup): string | null => {
  const { pieces } = clauses
  if (verb.passive || verb.modal !== null || verb.negated || pieces[verb.head]!.pos === 'AUX') return null
  if (verb.form !== 'bare' && verb.form !== 'finite') return null
  // A headline's and a possessive's words are nouns more often; “(ret.)”
  if (clauses.stretch.form !== 'paragraph' || MISTAGGED.test(pieces[verb.from - 1]?.lower ?? '')) return null
  const next = pieces[verb.to]
  // Most verbs have neither a quotation nor a comma nor “that” beside them; the search for a subject is spared.
  const beside =
    next?.lower === 'that' ||
    next?.lower === ':' ||
    pieces
      .slice(Math.max(0, verb.from - 14), verb.to + 14)
      .some(({ quoted, lower }) => quoted || lower === ',')
  if (!beside) return null
  const subject = subjectOf(clauses, verb)
  const speaker = subject !== null && canSpeak(pieces, subject.run) ? subject.run : null
  if (speaker === null) {
    // “…,” snorted the uncle
    const behind =
      subject === null && besideQuotation(clauses, verb, null) ? phraseAt(clauses, verb.to) : null
    return behind !== null && canSpeak(pieces, behind) ? 'q' : null
  }
  if (next?.lower === 'that' && next.pos === 'SCONJ') return FACTUAL.has(verb.lemma) ? null : 'h'
  if (subject!.relative) return null
  if (besideQuotation(clauses, verb, speaker)) return 'q'
  if (isParenthetical(clauses, verb, speaker)) return 'cq'
  if (!/^(?:it|they|we)$/.test(pieces[speaker[0]]!.lower) && quotesBehind(clauses, verb)) return 'o'
  if (next?.lower === ':' || (isComma(next) && pieces[verb.to + 1]?.quoted?.whole)) return 'q'
  return null
}
