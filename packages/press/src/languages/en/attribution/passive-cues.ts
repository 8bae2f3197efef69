// Attributions in the passive voice: “was quoted as saying”, “is said to have”, “it was announced that”, “were rejected as”.
import { type Complement, complementOf } from './complements.ts'
import { claimEnd, claimStart, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { FRAMES } from './lexicon/frames.ts'
import { ACTS, ACTS_WITH_AS, BY_NOBODY, CHARGED_WITH, HEARSAY, NO_HEARSAY_TO } from './lexicon/passives.ts'
import { canSpeak } from './lexicon/speakers.ts'
import { objectEnd } from './object-end.ts'
import { type Clauses, isComma, isDash, MEDIUM, type Run, subjectOf } from './parse/clauses.ts'
import { TIME_NOUN } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { MOVED } from './readings.ts'

const QUOTED_AS =
  /^(?:saying|telling|stating|warning|adding|insisting|claiming|arguing|calling|describing|admitting|denying|asking|urging)$/

const pastSelf = ({ pieces }: Clauses, at: number) =>
  /^(?:himself|herself|itself|themselves)$/.test(pieces[at]?.lower ?? '') ? at + 1 : at

/** “accused by the union | of arming them”, “blamed by the north | for the raid”: the agent without what the verb wants. */
const withoutCharge = ({ pieces }: Clauses, [from, to]: Run, lemma: string): Run => {
  const prepositions = FRAMES.get(lemma)?.prepositions ?? []
  for (let at = from + 1; at < to; at++) {
    const { lower } = pieces[at]!
    if (!prepositions.includes(lower) && !(lower === 'of' && lemma === 'accuse')) continue
    if (
      lower !== 'of' ||
      /ing$/.test(pieces[at + 1]?.lower ?? '') ||
      !pieces.slice(at + 1, to).some((piece) => piece.lower === 'of')
    )
      return [from, at]
  }
  return [from, to]
}

/** Who does it: “by the military court”. */
export const agentAfter = (clauses: Clauses, from: number, lemma = ''): { run: Run; at: number } | null => {
  const { pieces } = clauses
  for (let at = from; at < pieces.length && at < from + 14; at++) {
    if (
      /^[.;:]$/.test(pieces[at]!.lower) ||
      (isComma(pieces[at]) && (at > from || pieces[at + 1]?.lower !== 'by'))
    )
      return null
    if (pieces[at]!.quoted?.whole || (pieces[at]!.lower === 'that' && pieces[at]!.pos !== 'DET')) return null
    if (pieces[at]!.lower !== 'by') continue
    const run = phraseAt(clauses, at + 1, pieces.length, false)
    if (
      run === null ||
      TIME_NOUN.test(pieces[at + 1]!.lower) ||
      /ing$/.test(pieces[at + 1]!.lower) ||
      pieces[run[1] - 1]!.pos === 'NUM' ||
      MEDIUM.test(pieces[at + 1]!.lower)
    )
      return null
    return { run: withoutCharge(clauses, run, lemma), at }
  }
  return null
}

const clauseComplement = (complement: Complement | null) =>
  complement !== null && ['that', 'question', 'clause', 'colon', 'quotation'].includes(complement.form)

const quotedAs = (clauses: Clauses, readings: Readings, verb: VerbGroup, start: number): Found | null => {
  const { pieces } = clauses
  let at = verb.to
  while (at < verb.to + 12 && pieces[at] && pieces[at]!.lower !== 'as') at++
  const next = pieces[at + 1]
  if (pieces[at]?.lower !== 'as' || next === undefined || !QUOTED_AS.test(next.lower)) return null
  const inner = readings.find((reading) => reading?.verb.head === at + 1)
  const complement = inner?.complement
  const subject = subjectOf(clauses, verb, start)
  const cue = { run: [at + 1, at + 2] as Run, lemma: inner?.cue.lemma ?? 'say' }
  if (subject === null) return null
  if (complement && complement.form !== 'beside' && complement.form !== 'none')
    return {
      claim: [[complement.at, claimEnd(clauses, readings, complement.at, verb)]],
      cue,
      source: subject.run,
      rule: 'quoted-as-saying',
    }
  const before = subject.run[0] - 1
  if (before < start) return null
  if (!isComma(pieces[before]) && !isDash(pieces[before]) && !pieces[before]!.quoted) return null
  const to = pieces[before]!.quoted ? before + 1 : before
  const whole = pieces[to - 1]?.quoted?.whole
  return {
    claim: [[whole ? to - 1 : claimStart(clauses, to, start), to]],
    cue,
    source: subject.run,
    rule: 'quoted-as-saying',
  }
}

/** “would not be drawn on the date” */
const notDrawn = (clauses: Clauses, readings: Readings, verb: VerbGroup, start: number): Found | null => {
  if (verb.lemma !== 'draw' || !verb.negated || verb.modal === null) return null
  const subject = subjectOf(clauses, verb, start)
  if (subject === null) return null
  const on = /^(?:on|about|further)$/.test(clauses.pieces[verb.to]?.lower ?? '')
  const end = claimEnd(clauses, readings, verb.to, verb)
  return {
    claim: [on && end > verb.to ? [verb.to, end] : [subject.run[0], verb.to]],
    cue: { run: [verb.from, verb.to], lemma: 'would not be drawn' },
    source: subject.run,
    rule: on ? 'act-of-speech' : 'refusal-alone',
  }
}

/** “The killers, she has been informed, were never found”: the words around what somebody was told. */
const toldAside = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  start: number,
): Pick<Found, 'claim' | 'rule'> | null => {
  const { pieces } = clauses
  const subject = subjectOf(clauses, verb, start)
  if (subject === null || !isComma(pieces[subject.run[0] - 1])) return null
  const next = pieces[verb.to]
  if (next !== undefined && !/^[,.]$/.test(next.lower)) return null
  const to = subject.run[0] - 1
  const before: Run = [claimStart(clauses, to, start), to]
  if (before[0] >= before[1]) return null
  const rest: Run[] = isComma(next) ? [[verb.to + 1, claimEnd(clauses, readings, verb.to + 1, verb)]] : []
  return { claim: [before, ...rest], rule: 'was-told-that' }
}

/** “was widely seen as retaliation” */
const isWidelyHeld = ({ pieces }: Clauses, verb: VerbGroup): boolean =>
  /^(?:see|regard|view|perceive|interpret)$/.test(verb.lemma) &&
  /^(?:widely|generally|broadly|largely)$/.test(pieces[verb.head - 1]?.lower ?? '')

/** “The two raids, staged near Lorva, | were described as …”: what is said of the subject belongs to it. */
const withAside = ({ pieces }: Clauses, [from, to]: Run, verb: VerbGroup): Run =>
  isComma(pieces[to]) && isComma(pieces[verb.from - 1]) && verb.from - 1 > to
    ? [from, verb.from - 1]
    : [from, to]

export const findPassiveCues = (clauses: Clauses, readings: Readings, start: number): Found[] => {
  const { pieces, verbs, verbAt } = clauses
  const found: Found[] = []
  for (const [n, verb] of verbs.entries()) {
    if (!verb.passive || verb.form === 'infinitive' || verb.from < start) continue
    if (/^(?:quote|cite|report|hear|record)$/.test(verb.lemma)) {
      const quoting = quotedAs(clauses, readings, verb, start)
      if (quoting !== null) {
        found.push(quoting)
        continue
      }
    }
    const silent = notDrawn(clauses, readings, verb, start)
    if (silent !== null) {
      found.push(silent)
      continue
    }
    if (verb.modal !== null && verb.modal !== 'may' && verb.modal !== 'might') continue
    const subject = subjectOf(clauses, verb, start)
    const cue = { run: [verb.head, verb.to] as Run, lemma: verb.lemma }
    // “let it be known that” is a cue of its own.
    if (pieces[verb.from - 2]?.lower === 'let' || pieces[verb.from - 2]?.lower === 'lets') continue
    const it = subject !== null && pieces.slice(...subject.run).every(({ lower }) => lower === 'it')
    const agent = agentAfter(clauses, verb.to, verb.lemma)
    const next = pieces[verb.to]
    if (HEARSAY.has(verb.lemma) && !verb.negated) {
      if (it) {
        const that = complementOf(clauses, verb, {
          frame: { letters: 'cb', prepositions: [] },
          lemma: verb.lemma,
          from: verb.head,
          to: agent ? agent.run[1] : verb.to,
        })
        if (clauseComplement(that)) {
          found.push({
            claim: [[that!.at, claimEnd(clauses, readings, that!.at, verb)]],
            cue,
            source: agent?.run ?? null,
            rule: 'it-is-said',
          })
          continue
        }
        const opening = subject.run[0] - 1
        const isAside =
          (isComma(pieces[opening]) || isDash(pieces[opening])) &&
          (next === undefined || /^[,.—–]$/.test(next.lower))
        if (isAside) {
          const before: Run = [claimStart(clauses, opening, start), opening]
          const which = pieces[opening - 1]?.lower === 'which'
          const rest: Run | null =
            next && isComma(next) ? [verb.to + 1, claimEnd(clauses, readings, verb.to + 1, verb)] : null
          found.push({
            claim: which && rest ? [rest] : rest ? [before, rest] : [before],
            cue,
            source: null,
            rule: 'it-is-said',
          })
        }
        continue
      }
      // “is understood to have repeated the offer”
      let to = verb.to
      while (pieces[to]?.pos === 'ADV') to++
      const infinitive = verbAt[to] === undefined || verbAt[to] === -1 ? null : verbs[verbAt[to]!]!
      if (subject !== null && infinitive?.form === 'infinitive' && !NO_HEARSAY_TO.has(verb.lemma)) {
        found.push({
          claim: [subject.run, [to, claimEnd(clauses, readings, to, verb)]],
          cue,
          source: agent?.run ?? null,
          rule: 'is-said-to',
        })
        continue
      }
    }
    const reading = readings[n]
    // “had been told by the president that …”
    if (/^(?:tell|inform|notify|assure|warn|advise|remind)$/.test(verb.lemma) && reading) {
      const told = complementOf(clauses, verb, {
        ...reading.cue,
        frame: { letters: 'cb', prepositions: [] },
        to: agent && agent.at < verb.to + 3 ? pastSelf(clauses, agent.run[1]) : verb.to,
      })
      const aside = told === null || told.form === 'beside' ? toldAside(clauses, readings, verb, start) : null
      if (aside !== null) found.push({ ...aside, cue, source: agent?.run ?? null })
      else if (clauseComplement(told) && (agent !== null || !/^(?:warn|advise)$/.test(verb.lemma)))
        found.push({
          claim: [[told!.at, claimEnd(clauses, readings, told!.at, verb)]],
          cue,
          source: agent?.run ?? null,
          rule: 'was-told-that',
        })
      continue
    }
    // “is alarmed by the arrests”
    const moved =
      MOVED.test(pieces[verb.head]!.lower) && /^(?:by|about|over|at|with)$/.test(next?.lower ?? '')
    if (moved && subject !== null && !verb.negated && canSpeak(pieces.slice(...subject.run))) {
      const end = claimEnd(clauses, readings, verb.to + 1, verb)
      if (end > verb.to + 1)
        found.push({
          claim: [[verb.to + 1, end]],
          cue: { run: [verb.from, verb.to + 1], lemma: `be ${pieces[verb.head]!.lower}` },
          source: subject.run,
          rule: 'act-of-speech',
        })
      continue
    }
    if (ACTS.has(verb.lemma) && subject !== null && !verb.negated) {
      const needsAs = !FRAMES.has(verb.lemma) || ACTS_WITH_AS.has(verb.lemma)
      const as = pieces.findIndex(
        (piece, at) => at >= verb.to && at < verb.to + 6 && (piece.lower === 'as' || piece.quoted !== null),
      )
      const end = objectEnd(clauses, verb.to, claimEnd(clauses, readings, verb.to, verb), verb)
      if (needsAs && !isWidelyHeld(clauses, verb) && (agent === null || pieces[agent.run[1]]?.lower !== 'as'))
        continue
      if (agent !== null) {
        const rest: Run = agent.at === verb.to ? [agent.run[1], end] : [verb.to, agent.at]
        const tail: Run[] = agent.at === verb.to ? [] : [[agent.run[1], end]]
        found.push({
          claim: [withAside(clauses, subject.run, verb), rest, ...tail].filter(([from, to]) => to > from),
          cue,
          source: agent.run,
          rule: 'act-by-agent',
        })
      } else if (pieces[verb.to]?.lower === CHARGED_WITH.get(verb.lemma) && end > verb.to + 1)
        // “has been accused of rigging votes”
        found.push({
          claim: [[verb.to + 1, end]],
          cue,
          source: null,
          rule: 'act-by-nobody-named',
        })
      else if (as === verb.to && isWidelyHeld(clauses, verb) && end > as + 1)
        found.push({ claim: [[as + 1, end]], cue, source: null, rule: 'act-by-nobody-named' })
      else if (as !== -1 && BY_NOBODY.has(verb.lemma))
        found.push({
          claim: [withAside(clauses, subject.run, verb), [verb.to, end]],
          cue,
          source: null,
          rule: 'act-by-nobody-named',
        })
    }
  }
  return found
}
