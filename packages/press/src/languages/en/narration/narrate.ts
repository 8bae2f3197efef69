// What the outlet tells in its own voice: the sentences and clauses that no attribution covers.
import { overlaps, type Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { type Clauses, clausesOf, type Run, startsVerb, subjectOf } from '../attribution/parse/clauses.ts'
import { pastConnectives } from '../attribution/parse/connectives.ts'
import { isRelative } from '../attribution/parse/noun-groups.ts'
import type { Stretch } from '../attribution/parse/pieces.ts'
import { textStart } from '../attribution/text-start.ts'
import { OUTLET } from '../voices/voices.ts'
import { cutsIn, relativeTells } from './cuts.ts'
import { deedsIn } from './events-within.ts'
import { FURNITURE, isNoNews, isSectionHeading } from './no-news.ts'

const OPENING =
  /^(?:and|but|while|as|after|before|when|who|which|that|whose|hours|days|weeks|minutes|though|although|so|yet|whereas|since|because|where|whom|,|;|:|—|–|-|\(|\))$/
/** What a relative clause about a speaker must tell to count: who leads, mediates, signs. */
const ROLE =
  /^(?:lead|head|chair|represent|mediate|facilitate|host|act|guarantee|sign|sit|broker|monitor|speak|serve|command|oversee|take|attend|negotiate|observe|ask|man|run)$/

/** “After nearly nine hours of discussions”: how long the sides met, told without a verb. */
const LASTED =
  /^(?:[\w-]+ ){0,3}(?:hours?|days?|weeks?) of (?:[\w-]+,? ){0,4}(?:talks|discussions|negotiations|deliberations|meetings|consultations|bargaining)\b/i
const tellsLength = ({ pieces, stretch }: Clauses, [from, to]: Run): boolean =>
  to > from &&
  LASTED.test(
    pieces
      .slice(from, to)
      .map((piece) => piece.lower)
      .join(' '),
  ) &&
  stretch.form === 'paragraph'

type Tells = { run: Run; rule: 'narration' | 'narration-beside' | 'role-beside' }

/** “hours” of “hours after”, not of “hours later”. */
const isLater = (pieces: Clauses['pieces'], at: number): boolean =>
  /^(?:hours|days|weeks|minutes)$/.test(pieces[at]!.lower) &&
  /^(?:later|earlier|ago)$/.test(pieces[at + 1]?.lower ?? '')

const trimmed = ({ pieces }: Clauses, [from, to]: Run, inner: boolean): Run => {
  let start = from
  let end = to
  while (
    start < end &&
    !isLater(pieces, start) &&
    (inner
      ? OPENING.test(pieces[start]!.lower) ||
        (pieces[start]!.pos === 'ADP' && /^(?:after|before|since|until)$/.test(pieces[start]!.lower))
      : /^[,;:—–•*-]$/.test(pieces[start]!.lower))
  )
    start++
  start = pastConnectives(pieces, start, end)
  while (end > start && /^(?:[,;:.—–-]|and|but|as|while|when|after|that|…)$/.test(pieces[end - 1]!.lower))
    end--
  return [start, end]
}

/** “Fighting | subsided in the capital”: taggers see a verb in the noun that opens the sentence. */
const opensOnDoing = ({ pieces, verbs }: Clauses, [from, to]: Run): boolean => {
  const [first, second] = verbs.filter((verb) => verb.from >= from && verb.to <= to)
  return (
    first?.from === from &&
    first.form === 'ing' &&
    second !== undefined &&
    (second.form === 'finite' || second.form === 'bare') &&
    pieces.slice(first.to, second.from).every(({ pos }) => pos === 'ADV' || pos === 'ADP' || pos === 'PROPN')
  )
}

/** “denied the report and | shipped ten lorries of flour”: what a speaker does besides. */
const goesOnDoing = (clauses: Clauses, gap: Run, [from, to]: Run): boolean => {
  const { pieces } = clauses
  const opening = pieces[gap[0]]!.lower === ',' ? gap[0] + 1 : gap[0]
  return (
    gap[0] > 0 &&
    from <= opening + 1 &&
    (from === opening ? opening > gap[0] : /^(?:and|but|then)$/.test(pieces[opening]!.lower)) &&
    startsVerb(clauses, from) &&
    to - from > 3 &&
    deedsIn(clauses, [from, to]).length > 0
  )
}

/** A finite verb with a subject of its own stands between. */
const hasClause = (clauses: Clauses, [from, to]: Run): boolean =>
  opensOnDoing(clauses, [from, to]) ||
  clauses.verbs.some((verb) => {
    if (verb.from < from || verb.to > to || (verb.form !== 'finite' && verb.form !== 'bare')) return false
    const subject = subjectOf(clauses, verb, from)
    return subject !== null && !subject.relative && subject.run[0] >= from
  })

/** Cuts where a semicolon, or a comma and a conjunction, opens a clause with its own subject. */
const clausesIn = (clauses: Clauses, [from, to]: Run): Run[] => {
  const { pieces } = clauses
  const cuts: number[] = []
  for (let at = from + 1; at < to - 1; at++) {
    const { lower } = pieces[at]!
    const opens = lower === ';' || (lower === ',' && /^(?:and|but|while)$/.test(pieces[at + 1]!.lower))
    if (!opens) continue
    const last = cuts.at(-1) ?? from
    if (hasClause(clauses, [last, at]) && hasClause(clauses, [at + (lower === ';' ? 1 : 2), to]))
      cuts.push(at)
  }
  return [from, ...cuts].map((cut, n): Run => [cut, cuts[n] ?? to])
}

const uncovered = (clauses: Clauses, covered: readonly Span[], start: number): Run[] => {
  const gaps: Run[] = []
  let open = -1
  for (let at = start; at <= clauses.pieces.length; at++) {
    const piece = clauses.pieces[at]
    const free = piece !== undefined && !covered.some((span) => overlaps(span, piece.span))
    if (free && open === -1) open = at
    if (!free && open !== -1) {
      gaps.push([open, at])
      open = -1
    }
  }
  return gaps
}

/** A stop, not the comma of “7 October, 2023”. */
const endsAside = ({ pieces }: Clauses, at: number): boolean =>
  /^[,;.]$/.test(pieces[at]!.lower) && !/^(?:1[89]|20)\d\d$/.test(pieces[at + 1]?.lower ?? '')

/** “, who led the Indian side,” beside a source. */
const roleIn = (clauses: Clauses, [from, to]: Run): Run | null => {
  const { pieces, verbs } = clauses
  for (let at = from; at < to; at++) {
    if (!isRelative(pieces[at]) && pieces[at]!.lower !== 'whose') continue
    const verb = verbs.find(
      (one) => one.from > at && one.to <= to && (one.form === 'finite' || one.form === 'bare'),
    )
    if (verb === undefined) return null
    let end = verb.to
    while (end < to && !endsAside(clauses, end)) end++
    return ROLE.test(verb.lemma) || relativeTells(clauses, [at, end]) ? [at + 1, end] : null
  }
  return null
}

/** Headlines tell without a verb, and so does what they open with: “Amid growing doubts in both camps, …”. */
const tellsWithoutVerb = ({ pieces }: Clauses, [from, to]: Run): boolean => {
  const { pos, lower } = pieces[from]!
  return /^(?:amid|amidst)$/.test(lower) ? to - from > 3 : to - from > 2 && pos !== 'ADP'
}

const tellsOf = (clauses: Clauses, covered: readonly Span[], start: number): Tells[] => {
  const whole: Run = [start, clauses.pieces.length]
  if (covered.length === 0)
    return clausesIn(clauses, whole)
      .flatMap((run) => cutsIn(clauses, run))
      .map((run, n) => ({ run: trimmed(clauses, run, n > 0), rule: 'narration' }))
  return uncovered(clauses, covered, start).flatMap((gap): Tells[] => {
    const role = roleIn(clauses, gap)
    if (role !== null) return [{ run: role, rule: 'role-beside' }]
    return clausesIn(clauses, trimmed(clauses, gap, true))
      .flatMap((run) => cutsIn(clauses, run))
      .map((run) => trimmed(clauses, run, true))
      .filter(
        (run) =>
          hasClause(clauses, run) ||
          goesOnDoing(clauses, gap, run) ||
          tellsLength(clauses, run) ||
          (clauses.stretch.form !== 'paragraph' && tellsWithoutVerb(clauses, run)),
      )
      .map((run) => ({ run, rule: 'narration-beside' }))
  })
}

const isTelling = (clauses: Clauses, [from, to]: Run): boolean => {
  const words = clauses.pieces.slice(from, to)
  return (
    words.length >= 3 &&
    words.at(-1)!.lower !== '?' &&
    !words.every(({ pos, quoted }) => pos === 'PROPN' || pos === 'PUNCT' || quoted)
  )
}

/** Neither colour of the article's making nor the heading of a section. */
const isNews = (text: string, clauses: Clauses, run: Run): boolean => {
  const { pieces, stretch } = clauses
  const words = text.slice(pieces[run[0]]!.span[0], pieces[run[1] - 1]!.span[1])
  const heads = stretch.form === 'headline' && stretch.paragraph > 0
  if (heads && isSectionHeading(words, clauses.verbs.length)) return false
  return !isNoNews(words, run[1] - run[0] >= 32, () => deedsIn(clauses, run).length > 0)
}

/** The words that a told statement takes up; a source that it shares with a clause before stays with that clause. */
const coveredBy = (clauses: Clauses, { parts, cue, voice }: Statement): Span[] => {
  const { pieces, verbs } = clauses
  const spans = [...parts, ...(cue ? [cue.span] : [])]
  if (voice.span === null) return spans
  const after = voice.span[1]
  const shared =
    cue !== null &&
    verbs.some(
      (verb) =>
        (verb.form === 'finite' || verb.form === 'bare') &&
        pieces[verb.from]!.span[0] >= after &&
        pieces[verb.head]!.span[1] <= cue.span[0] &&
        !isRelative(pieces[verb.from - 1]) &&
        !parts.some((part) => overlaps(part, pieces[verb.head]!.span)),
    )
  return shared ? spans : [...spans, voice.span]
}

/** The narrated statements beside those that are told by somebody, in the order of the text. */
export const narrate = (
  analysed: Analysed,
  stretches: readonly Stretch[],
  told: readonly Statement[],
): Statement[] =>
  stretches.flatMap((stretch): Statement[] => {
    const { text } = analysed
    if (FURNITURE.test(text.slice(...stretch.span)) || /[?]["”’]?$/.test(text.slice(...stretch.span)))
      return []
    const clauses = clausesOf(stretch)
    const covered = told
      .flatMap((one) => coveredBy(clauses, one))
      .filter((span) => overlaps(span, stretch.span))
    if (
      clauses.verbs.length === 0 &&
      stretch.form === 'paragraph' &&
      covered.length === 0 &&
      clauses.pieces.length < 6
    )
      return []
    return tellsOf(clauses, covered, textStart(stretch, text))
      .filter(({ run }) => isTelling(clauses, run) && isNews(text, clauses, run))
      .map(({ run: [from, to], rule }): Statement => {
        const span: Span = [clauses.pieces[from]!.span[0], clauses.pieces[to - 1]!.span[1]]
        return { parts: [span], span, speech: 'narration', cue: null, voice: OUTLET, rules: [{ rule, span }] }
      })
  })
