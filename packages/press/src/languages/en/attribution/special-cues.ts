// Constructions with a shape of their own: “as X put it”, “he declined”, “quoted a source as saying”, “a charge Y denies”.
import type { Cue } from './complements.ts'
import { claimEnd, claimStart, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { ANSWERED } from './lexicon/answered.ts'
import { type Clauses, isComma, type Run, subjectOf } from './parse/clauses.ts'
import { phraseAt } from './parse/phrases.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** “Asked whether he would sign, he declined”, “Both refused”. */
export const alone = (
  clauses: Clauses,
  verb: VerbGroup,
  cue: Cue,
  source: Run,
  start: number,
): Found | null => {
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
  return {
    claim: [claim],
    cue: { run: verb.negated ? [verb.from, cue.to] : [cue.from, cue.to], lemma: cue.lemma },
    source,
    rule: 'refusal-alone',
  }
}

/** “neither confirmed nor denied the sortie”, “would neither endorse nor contradict that account” */
export const neitherNor = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  start: number,
): Found | null => {
  const { pieces, verbs } = clauses
  if (pieces[verb.to]?.lower !== 'nor') return null
  const neither = pieces.findIndex(
    ({ lower }, at) => at >= verb.from - 1 && at < verb.head && lower === 'neither',
  )
  const second = verbs.find(({ from }) => from === verb.to + 1)
  if (neither === -1 || second === undefined) return null
  const subject = subjectOf(clauses, neither < verb.from ? { ...verb, from: neither } : verb, start)
  const end = claimEnd(clauses, readings, second.to, verb)
  if (subject === null || end <= second.to) return null
  return {
    claim: [[second.to, end]],
    cue: {
      run: [Math.min(neither, verb.from), second.to],
      lemma: `neither ${verb.lemma} nor ${second.lemma}`,
    },
    source: subject.run,
    rule: 'act-of-speech',
  }
}

/** Who is quoted, with what explains the name: “quoted Idris Bako, a colonel, | as saying”. */
const quotedSpeaker = (clauses: Clauses, from: number): Run | null => {
  const { pieces } = clauses
  const source = phraseAt(clauses, from, pieces.length, false)
  if (source === null) return null
  if (pieces[source[1]]?.lower === 'as') return source
  if (!isComma(pieces[source[1]])) return null
  for (let at = source[1] + 1; at < source[1] + 12 && at < pieces.length; at++)
    if (isComma(pieces[at]) && pieces[at + 1]?.lower === 'as' && QUOTED_AS.test(pieces[at + 2]?.lower ?? ''))
      return [from, at]
  return null
}

const QUOTED_AS = /^(?:saying|telling|stating|warning|adding|insisting|claiming|arguing|confirming)$/

/** “state media quoted a source as saying that”: the words are the source's. */
export const quotingOther = (
  clauses: Clauses,
  readings: Readings,
  from: number,
  verb: VerbGroup,
  before: Run | null,
): Found | null => {
  const { pieces } = clauses
  const source = quotedSpeaker(clauses, from)
  if (source === null) return null
  const as = isComma(pieces[source[1]]) ? source[1] + 1 : source[1]
  const inner = readings.find((reading) => reading?.verb.head === as + 1)
  if (!inner) return null
  const { complement } = inner
  const follows = complement !== null && !['beside', 'none', 'alone'].includes(complement.form)
  // “…, the agency quoted the captain as saying.”
  if (!follows && before === null) return null
  return {
    claim: follows ? [[complement.at, claimEnd(clauses, readings, complement.at, verb)]] : [before!],
    cue: { run: [inner.cue.from, inner.cue.to], lemma: inner.cue.lemma },
    source,
    rule: 'quotes-somebody-as-saying',
  }
}

/** “As the envoy put it, …”, “…, as she said, …” */
export const asPut = (
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
    !/^(?:put it|see it|tell it|read it|understand it|remember it|view it|say|note|observe|tell|write|report|explain|argue|point out|remark|describe|confirm|see|acknowledge|concede|claim|recall|announce|suggest|maintain|believe|understand|contend|reveal|disclose|state|stress|warn|predict|admit|insist|quip|joke|read)$/.test(
      cue.lemma,
    )
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
export const chargeDenied = ({ pieces }: Clauses, [from, to]: Run): { what: Run; who: Run } | null => {
  if (!isComma(pieces[from - 1]) || !/^(?:a|an)$/.test(pieces[from]!.lower) || to - from < 3) return null
  if (!ANSWERED.test(pieces[from + 1]!.lower)) return null
  const next = pieces[from + 2]!
  return next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'PRON'
    ? { what: [from, from + 2], who: [from + 2, to] }
    : null
}
