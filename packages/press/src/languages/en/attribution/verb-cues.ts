// Attributions by a verb in the active voice, in every order: “S said that …”, “…, S said”, “…, said S”, “…, adding that …”.
import { type Complement, type Cue, complementOf, phrasalAt } from './complements.ts'
import { claimEnd, claimStart, objectEnd, type Readings, resumes } from './extents.ts'
import type { Found } from './found.ts'
import { FRAMES } from './lexicon/frames.ts'
import {
  type Clauses,
  hasFinite,
  isComma,
  isDash,
  looksReduced,
  type Run,
  type Subject,
  subjectOf,
} from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** Every verb group of a stretch as a cue, where it may be one. */
export const readingsOf = (clauses: Clauses): Readings =>
  clauses.verbs.map((verb) => {
    const cue = cueOf(clauses, verb)
    return cue === null ? null : { verb, cue, complement: complementOf(clauses, verb, cue) }
  })

/** “was adamant that”, “were clear: …” */
const STANCE =
  /^(?:adamant|confident|hopeful|sceptical|skeptical|convinced|optimistic|pessimistic|unequivocal|clear|emphatic|categorical|certain|doubtful|insistent|unapologetic|defiant|scathing|dismissive|worried|concerned|afraid|sure|unaware|aware|sorry|glad|proud)$/

const cueOf = (clauses: Clauses, verb: VerbGroup): Cue | null => {
  const stance = clauses.pieces[verb.to]
  if (
    /^(?:be|is|are|was|were)$/.test(clauses.pieces[verb.head]!.lower) &&
    stance &&
    STANCE.test(stance.lower) &&
    /^(?:that|:)$/.test(clauses.pieces[verb.to + 1]?.lower ?? '')
  )
    return {
      frame: { letters: 'c', prepositions: [] },
      lemma: `be ${stance.lower}`,
      from: verb.to,
      to: verb.to + 1,
    }
  const phrasal = phrasalAt(clauses, verb.head, verb.lemma)
  if (phrasal !== null)
    return {
      frame: { letters: phrasal.letters, prepositions: [] },
      lemma: phrasal.lemma,
      from: verb.head,
      to: phrasal.to,
    }
  const frame = FRAMES.get(verb.lemma)
  return frame === undefined ? null : { frame, lemma: verb.lemma, from: verb.head, to: verb.to }
}

const REFUSING =
  /^(?:say|comment|confirm|deny|elaborate|disclose|reveal|discuss|specify|speculate|rule out|accept|agree)$/

/** Whether the form of the verb can attribute: not “would say”, “must ask”, “did not say”. */
const asserts = (verb: VerbGroup, lemma: string): boolean => {
  if (verb.negated)
    return verb.modal === 'would' ||
      verb.modal === 'could' ||
      /^(?:confirm|deny|rule out|comment|dispute)$/.test(lemma)
      ? REFUSING.test(lemma)
      : false
  return verb.modal === null
}

/** The source of a verb without a subject of its own: that of the verb it is joined to. */
const sharedSubject = (clauses: Clauses, readings: Readings, verb: VerbGroup): Run | null =>
  nearestSubject(clauses, verb, (other) => {
    const reading = readings[clauses.verbs.indexOf(other)]
    return Boolean(reading && (reading.complement === null || reading.complement.at <= verb.from))
  }) ?? nearestSubject(clauses, verb, () => true)

const nearestSubject = (
  clauses: Clauses,
  verb: VerbGroup,
  isFit: (other: VerbGroup) => boolean,
): Run | null => {
  for (const other of clauses.verbs.toReversed()) {
    if (
      other.to > verb.from ||
      (other.form !== 'finite' && other.form !== 'bare') ||
      looksReduced(clauses.pieces, other)
    )
      continue
    if (verb.form === 'bare' && verb.modal === null && !sameTime(clauses, verb, other)) continue
    if (!isFit(other)) continue
    const subject = subjectOf(clauses, other) ?? invertedSubject(clauses, other)
    if (subject !== null && !subject.relative) return subject.run
  }
  return null
}

const invertedSubject = (clauses: Clauses, verb: VerbGroup): Subject | null => {
  const previous = clauses.pieces[verb.from - 1]
  if (!previous?.quoted && !isComma(previous)) return null
  const phrase = phraseAt(clauses, verb.to)
  return phrase === null ? null : { run: phrase, relative: false }
}

/** Both past or both present. */
const sameTime = ({ pieces }: Clauses, one: VerbGroup, other: VerbGroup): boolean => {
  const present = (verb: VerbGroup) =>
    verb.form === 'bare'
      ? /s$/.test(pieces[verb.head]!.lower)
      : /^(?:is|are|has|have|does|do|will|can|may)$/.test(pieces[verb.from]!.lower)
  return present(one) === present(other) && !/^(?:had|would)$/.test(pieces[other.from]!.lower)
}

const NOTHING: Complement = { form: 'none', at: -1 }

export const findVerbCues = (clauses: Clauses, readings: Readings, start: number): Found[] => {
  const found: Found[] = []
  for (const reading of readings) {
    if (reading === null) continue
    const { verb, cue } = reading
    const complement = reading.complement ?? NOTHING
    if (verb.from < start || verb.passive || verb.form === 'participle') continue
    if (!asserts(verb, cue.lemma)) continue
    const one =
      verb.form === 'infinitive'
        ? infinitive(clauses, readings, verb, cue, complement)
        : verb.form === 'ing'
          ? participial(clauses, readings, verb, cue, complement)
          : finite(clauses, readings, verb, cue, complement, start)
    if (one !== null && !isAnonymity(clauses, one)) found.push(one)
  }
  return found
}

/** “declined to be named”, “asking that his name not be used” tell on which terms somebody speaks, not what. */
const isAnonymity = ({ pieces }: Clauses, { claim: [first] }: Found): boolean => {
  const words = pieces
    .slice(first![0], first![1])
    .map(({ lower }) => lower)
    .join(' ')
  return (
    words.length < 90 &&
    /^(?:not )?to be (?:named|identified|quoted)|\bnot be (?:named|used|identified|quoted|published)|^to give (?:his|her|their) names?\b|^anonymity\b/.test(
      words,
    )
  )
}

const cueRun = (verb: VerbGroup, cue: Cue): Run => (verb.negated ? [verb.from, cue.to] : [cue.from, cue.to])

/** “called to complain that …”, “took to the radio to say …” */
const infinitive = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
): Found | null => {
  if (!['that', 'quotation', 'colon', 'clause'].includes(complement.form)) return null
  const governing = clauses.verbs.findLast((other) => other.to <= verb.from)
  if (governing === undefined || governing.modal !== null) return null
  if (
    !/^(?:call|phone|ring|write|go|take|come|emerge|appear|stop|pause|rise|stand|return|interrupt|use|text|telephone|intervene)$/.test(
      governing.lemma,
    )
  )
    return null
  const subject = subjectOf(clauses, governing)
  if (subject === null) return null
  return {
    claim: [[complement.at, claimEnd(clauses, readings, complement.at, governing)]],
    cue: { run: [cue.from, cue.to], lemma: cue.lemma },
    source: subject.run,
    rule: 'verb-of-coming-to-say',
  }
}

/** “…, adding that …” */
const participial = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
): Found | null => {
  const { pieces } = clauses
  let before = verb.from - 1
  while (before >= 0 && pieces[before]!.pos === 'ADV') before--
  const previous = pieces[before]
  const absolute =
    previous !== undefined && (previous.pos === 'NOUN' || previous.pos === 'PROPN')
      ? withSubject(clauses, verb)
      : null
  if (absolute !== null && complement.form !== 'none' && complement.form !== 'beside')
    return {
      claim: [[complement.at, claimEnd(clauses, readings, complement.at, null)]],
      cue: { run: [cue.from, cue.to], lemma: cue.lemma },
      source: absolute,
      rule: 'with-source-saying',
    }
  if (['beside', 'alone', 'none', 'infinitive'].includes(complement.form)) return null
  if (
    previous !== undefined &&
    !isComma(previous) &&
    !isDash(previous) &&
    !previous.quoted &&
    !/^(?:and|but|by|before|while|without|letter|statement|note|message|post|tweet|report)$/.test(
      previous.lower,
    )
  )
    return null
  const source = sharedSubject(clauses, readings, verb)
  if (source === null) return null
  return {
    claim: [[complement.at, claimEnd(clauses, readings, complement.at, null)]],
    cue: { run: [cue.from, cue.to], lemma: cue.lemma },
    source,
    rule: 'participle-adds-claim',
  }
}

/** “with each side accusing the other”: the phrase after “with”. */
const withSubject = ({ pieces }: Clauses, verb: VerbGroup): Run | null => {
  for (let at = verb.from - 1; at >= 0 && at > verb.from - 7; at--) {
    if (pieces[at]!.lower === 'with' && isComma(pieces[at - 1])) return [at + 1, verb.from]
    if (/^[,;:.]$/.test(pieces[at]!.lower)) return null
  }
  return null
}

const finite = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
  start: number,
): Found | null => {
  const { pieces } = clauses
  const run = cueRun(verb, cue)
  let source: Run | null = null
  let claimLimit = verb.from
  let before = verb.from - 1
  while (before >= start && pieces[before]!.pos === 'ADV') before--
  const previous = pieces[before]
  const openBefore =
    previous === undefined ||
    before < start ||
    isComma(previous) ||
    isDash(previous) ||
    previous.quoted !== null
  const subject = subjectOf(clauses, verb, start)
  // “…, said the minister”: the source stands after the verb.
  const inverted =
    openBefore &&
    (clauses.stretch.form === 'paragraph' ||
      /^(?:say|report|claim|warn|insist|hint|tell|add|admit|ask)$/.test(cue.lemma)) &&
    (cue.frame.letters.includes('c') || cue.frame.letters.includes('q')) &&
    cue.to === verb.to
      ? invertedSource(clauses, verb, before, start)
      : null
  if (inverted !== null && (subject === null || previous?.quoted)) {
    const claim = claimBefore(clauses, verb.from, start)
    if (claim !== null) {
      const claims: Run[] = [claim]
      if (isComma(pieces[inverted[1]]))
        claims.push(...goingOn(clauses, readings, inverted[1] + 1, claim, verb))
      const colon = pieces[inverted[1]]?.lower === ':'
      if (colon)
        return {
          claim: [[inverted[1] + 1, pieces.length]],
          cue: { run, lemma: cue.lemma },
          source: inverted,
          rule: 'cue-source-claim',
        }
      return { claim: claims, cue: { run, lemma: cue.lemma }, source: inverted, rule: 'claim-cue-source' }
    }
  }
  if (subject !== null && isNobody(clauses, subject.run)) return null
  // “Does she regret anything?” asks, and attributes nothing.
  if (pieces.at(-1)?.lower === '?' && complement.form === 'object' && !pieces.some(({ quoted }) => quoted))
    return null
  const charge = subject === null ? null : chargeDenied(clauses, subject.run)
  if (charge !== null)
    return {
      claim: [charge.what],
      cue: { run, lemma: cue.lemma },
      source: charge.who,
      rule: 'charge-that-source-denies',
    }
  if (subject !== null) {
    source = subject.run
    claimLimit = subject.run[0]
  } else if (previous !== undefined && /^(?:and|but|then|or|,)$/.test(previous.lower)) {
    source = sharedSubject(clauses, readings, verb)
    if (source === null || ['beside', 'none', 'alone'].includes(complement.form)) return null
    return {
      claim: [[complement.at, claimEnd(clauses, readings, complement.at, verb)]],
      cue: { run, lemma: cue.lemma },
      source,
      rule: 'second-cue-of-one-source',
    }
  }
  if (source === null) return null
  if (pieces[claimLimit - 1]?.lower === 'as' && (complement.form === 'beside' || complement.form === 'none'))
    return asPut(clauses, readings, cue, verb, source, claimLimit - 1, start)
  // “the minister, who he says has gone”
  if (
    complement.form === 'none' &&
    cue.frame.letters.includes('b') &&
    isRelative(pieces[claimLimit - 1]) &&
    clauses.verbAt[cue.to] !== -1 &&
    cue.to < pieces.length
  )
    return {
      claim: [[cue.to, claimEnd(clauses, readings, cue.to, verb)]],
      cue: { run, lemma: cue.lemma },
      source,
      rule: 'which-source-says',
    }
  const speaks = cue.frame.letters.includes('c') || cue.frame.letters.includes('q')
  if (complement.form === 'alone') return alone(clauses, verb, cue, source, start)
  const leading = pieces[claimLimit - 1]
  const both = claimBefore(clauses, claimLimit, start)
  if (complement.form === 'none') {
    const spoken = leading?.quoted || (isComma(leading) && !cue.frame.letters.includes('o'))
    if (!speaks || both === null || !spoken) return null
    return { claim: [both], cue: { run, lemma: cue.lemma }, source, rule: 'claim-source-cue' }
  }
  if (leading !== undefined && both !== null && complement.form !== 'beside' && complement.form !== 'that') {
    // “…,” he said, “…”: the words on both sides of the cue.
    const split =
      complement.form === 'quotation' &&
      (isComma(pieces[complement.at - 1]) || isDash(pieces[complement.at - 1]))
    if (split || (complement.form === 'colon' && !leading.quoted && hasFinite(clauses, ...both)))
      return {
        claim: [
          ...(leadsOnly(clauses, both, complement.at) ? [] : [both]),
          [complement.at, claimEnd(clauses, readings, complement.at, verb)],
        ],
        cue: { run, lemma: cue.lemma },
        source,
        rule: 'claim-source-cue',
      }
    if (leading.quoted?.whole && complement.form !== 'quotation')
      return { claim: [both], cue: { run, lemma: cue.lemma }, source, rule: 'claim-source-cue' }
  }
  const quoting =
    complement.form === 'object' && /^(?:quote|cite)$/.test(cue.lemma)
      ? quotingOther(clauses, readings, complement.at, verb)
      : null
  if (quoting !== null) return quoting
  if (complement.form !== 'beside') {
    // A question or colon clause after a complete quotation is a claim of its own.
    const end = relativeEnd(clauses, subject, complement.at, claimEnd(clauses, readings, complement.at, verb))
    return {
      claim: [
        [complement.at, complement.form === 'object' ? objectEnd(clauses, complement.at, end, verb) : end],
      ],
      cue: { run, lemma: cue.lemma },
      source,
      rule:
        complement.form === 'object' || complement.form === 'infinitive'
          ? 'act-of-speech'
          : 'source-cue-claim',
    }
  }
  if (both === null) return null
  if (
    !cue.frame.letters.includes('c') &&
    !/^(?:go on|put it)$/.test(cue.lemma) &&
    !pieces.slice(...both).some(({ quoted }) => quoted)
  )
    return null
  const claims: Run[] = [both]
  if (isComma(pieces[complement.at]) || isDash(pieces[complement.at]) || pieces[complement.at]?.lower === ';')
    claims.push(...goingOn(clauses, readings, complement.at + 1, both, verb))
  const hanging = isHanging(clauses, both) && claims.length > 1
  return {
    claim: hanging ? claims.slice(1) : claims,
    cue: { run, lemma: cue.lemma },
    source,
    rule: 'claim-source-cue',
  }
}

/** “Asked whether he would, he said: “…””, “On Monday, he said, “…””: the words before the cue only lead to the quotation. */
const leadsOnly = (clauses: Clauses, [from, to]: Run, at: number): boolean => {
  const first = clauses.pieces[from]!
  if (clauses.pieces.slice(from, to).some(({ quoted }) => quoted)) return false
  if (
    /^(?:asked|pressed|questioned|speaking|addressing|responding|writing|referring|reading|replying|reached|contacted|challenged)$/.test(
      first.lower,
    )
  )
    return true
  return (
    clauses.pieces[at]?.quoted?.whole === true &&
    !hasFinite(clauses, from, to) &&
    (first.pos === 'ADP' || first.pos === 'ADV')
  )
}

/** “Asked whether he would sign, he declined”, “Both refused”. */
const alone = (clauses: Clauses, verb: VerbGroup, cue: Cue, source: Run, start: number): Found | null => {
  const { pieces } = clauses
  const asked = /^(?:asked|pressed|questioned|challenged)$/.test(pieces[start]?.lower ?? '')
  const question = asked
    ? pieces.findIndex(
        ({ lower }, at) =>
          at > start && at < source[0] && /^(?:whether|if|about|how|why|what|when|where|who)$/.test(lower),
      )
    : -1
  let end = verb.to
  while (end < pieces.length && !/^[.;,?!]$/.test(pieces[end]!.lower)) end++
  const claim: Run =
    question === -1
      ? [source[0], end]
      : [question, isComma(pieces[source[0] - 1]) ? source[0] - 1 : source[0]]
  return { claim: [claim], cue: { run: cueRun(verb, cue), lemma: cue.lemma }, source, rule: 'refusal-alone' }
}

/** “state media quoted a source as saying that”: the words are the source's. */
const quotingOther = (clauses: Clauses, readings: Readings, from: number, verb: VerbGroup): Found | null => {
  const { pieces } = clauses
  const source = phraseAt(clauses, from, pieces.length, false)
  if (source === null || pieces[source[1]]?.lower !== 'as') return null
  const inner = readings.find((reading) => reading?.verb.head === source[1] + 1)
  const complement = inner?.complement
  if (!inner || !complement || ['beside', 'none', 'alone'].includes(complement.form)) return null
  return {
    claim: [[complement.at, claimEnd(clauses, readings, complement.at, verb)]],
    cue: { run: [inner.cue.from, inner.cue.to], lemma: inner.cue.lemma },
    source,
    rule: 'quotes-somebody-as-saying',
  }
}

/** “As the envoy put it, …”, “…, as she said, …” */
const asPut = (
  clauses: Clauses,
  readings: Readings,
  cue: Cue,
  verb: VerbGroup,
  source: Run,
  as: number,
  start: number,
): Found | null => {
  const { pieces } = clauses
  if (
    !/^(?:put it|say|note|observe|tell|write|report|explain|argue|point out|remark|describe)$/.test(cue.lemma)
  )
    return null
  const after = isComma(pieces[cue.to]) ? cue.to + 1 : -1
  const rest: Run[] = after === -1 ? [] : [[after, claimEnd(clauses, readings, after, verb)]]
  const opening: Run[] =
    isComma(pieces[as - 1]) && as - 1 > start ? [[claimStart(clauses, as - 1, start), as - 1]] : []
  const quote = rest.length > 0 && pieces[after]?.quoted ? rest : [...opening, ...rest]
  if (quote.length === 0 || (opening.length === 0 && as > start)) return null
  return {
    claim: quote,
    cue: { run: [cue.from, cue.to], lemma: cue.lemma },
    source,
    rule: 'as-source-puts-it',
  }
}

/** “, a charge Kigali denies”: what is answered, and who answers. */
const chargeDenied = ({ pieces }: Clauses, [from, to]: Run): { what: Run; who: Run } | null => {
  if (!isComma(pieces[from - 1]) || !/^(?:a|an)$/.test(pieces[from]!.lower) || to - from < 3) return null
  if (
    !/^(?:charge|claim|accusation|allegation|demand|suggestion|assertion|proposal|condition|idea|accusation|report|view)$/.test(
      pieces[from + 1]!.lower,
    )
  )
    return null
  const next = pieces[from + 2]!
  return next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'PRON'
    ? { what: [from, from + 2], who: [from + 2, to] }
    : null
}

/** A relative clause between commas ends with the second: “the army, which denies hitting civilians, said”. */
const relativeEnd = ({ pieces }: Clauses, subject: Subject | null, from: number, end: number): number => {
  if (!subject?.relative || !isComma(pieces[subject.run[1]])) return end
  for (let at = from; at < end; at++) if (isComma(pieces[at])) return at
  return end
}

/** “showing, they said, a drone”: the words before the cue only lead to what is said. */
const isHanging = ({ verbs }: Clauses, [, to]: Run): boolean =>
  verbs.some((verb) => verb.to === to && verb.form === 'ing')

/** The words after a cue in mid-sentence, where they go on with the claim before it. */
const goingOn = (
  clauses: Clauses,
  readings: Readings,
  after: number,
  before: Run,
  verb: VerbGroup,
): Run[] => {
  const { pieces } = clauses
  if (pieces[after - 1]?.lower === ';') {
    const cued = readings.some(
      (reading) =>
        reading !== null &&
        reading.complement !== null &&
        reading.verb.from >= after &&
        reading.verb.form !== 'infinitive',
    )
    return cued || pieces.slice(after).some(({ quoted }) => quoted) ? [] : [[after, pieces.length]]
  }
  const quote = pieces[before[1] - 1]!.quoted?.whole && before[1] - before[0] === 1
  if (quote && !pieces[after]?.quoted) {
    // “…,” says the major, screwing the cap on his pen, “…”
    const next = pieces.findIndex(({ quoted }, n) => n > after && quoted?.whole && isComma(pieces[n - 1]))
    const cued = readings.some(
      (reading) => reading !== null && reading.complement !== null && reading.verb.from >= after,
    )
    return next === -1 || cued ? [] : [[next, next + 1]]
  }
  return resumes(clauses, readings, after, before, verb)
    ? [[after, claimEnd(clauses, readings, after, verb)]]
    : []
}

/** “neither side said”, “nobody claimed” */
const isNobody = ({ pieces }: Clauses, [from, to]: Run) =>
  /^(?:neither|nobody|none|no|nothing)$/.test(pieces[from]!.lower) ||
  // “the first reported since” has no noun of its own.
  (pieces[from]!.lower === 'the' &&
    pieces.slice(from + 1, to).every(({ pos, lower }) => (pos === 'ADJ' || pos === 'ADV') && !/^(?:other|latter|former)$/.test(lower)))

/** The noun phrase right after a verb that stands behind its claim. */
const invertedSource = (clauses: Clauses, verb: VerbGroup, before: number, start: number): Run | null => {
  const { pieces, verbAt } = clauses
  if (before < start) return null
  if (pieces[verb.to]?.lower === 'that') return null
  const phrase = phraseAt(clauses, verb.to)
  if (phrase === null) return null
  // “, said the road would open” has a clause here, not a source.
  const next = pieces[phrase[1]]
  if (next !== undefined && verbAt[phrase[1]] !== -1) {
    const n = verbAt[phrase[1]]!
    if (clauses.verbs[n]!.form === 'finite' || clauses.verbs[n]!.form === 'bare') return null
  }
  return phrase
}

/** The words before a source or a verb that stands behind its claim; null where nothing is said there. */
const claimBefore = (clauses: Clauses, end: number, start: number): Run | null => {
  const { pieces } = clauses
  let last = end
  while (last > start && pieces[last - 1]!.pos === 'ADV' && last === end) last--
  const closing = pieces[last - 1]
  if (closing === undefined || last <= start) return null
  if (!isComma(closing) && !isDash(closing) && closing.quoted === null && closing.lower !== '?') return null
  const to = closing.quoted ? last : last - 1
  const quote = pieces[to - 1]
  // A whole quotation right before the source is all of the claim.
  if (quote?.quoted?.whole && to - 1 > start && !hasOpening(clauses, to - 1)) return [to - 1, to]
  const from = claimStart(clauses, to, start)
  if (from >= to) return null
  return [from, to]
}

/** The words before the quotation lead into it: “The road “is ours,” he said”. */
const hasOpening = ({ pieces }: Clauses, at: number): boolean => {
  const before = pieces[at - 1]
  return before !== undefined && !/^[.:;,?!—–]$/.test(before.lower) && before.quoted === null
}
