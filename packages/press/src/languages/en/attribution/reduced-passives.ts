// Charges and claims told by a participle with its doer: “a raid blamed by the north on smugglers”, “an island, claimed by both, …”.
import type { Found } from './found.ts'
import { wordsOf } from './lexicon/frame.ts'
import { canSpeak } from './lexicon/speakers.ts'
import { type Clauses, isComma, type Run } from './parse/clauses.ts'
import { nounGroupsOf } from './parse/noun-groups.ts'
import { agentAfter } from './passive-cues.ts'

/** Participles that are an act of speech by whoever stands behind “by”. */
const CHARGED = new Set(
  wordsOf(
    `accused blamed claimed denied disputed denounced condemned criticised criticized rejected dismissed contested decried`,
  ),
)

/** “the rebels, described by officials as well armed”: only what stands behind “as” is theirs. */
const DESCRIBED = new Set(
  wordsOf(`described branded labelled labeled termed dubbed characterised characterized regarded`),
)

/** The noun phrase that the participle at `at` describes, with what belongs to it. */
export const describedBefore = ({ pieces, verbAt }: Clauses, at: number, start: number): Run | null => {
  const end = isComma(pieces[at - 1]) ? at - 1 : at
  let from = end
  while (
    from > start &&
    verbAt[from - 1] === -1 &&
    !/^[,;:.—–]$/.test(pieces[from - 1]!.lower) &&
    !pieces[from - 1]!.quoted?.whole
  )
    from--
  const groups = nounGroupsOf(pieces, from, end)
  const last = groups.at(-1)
  if (last === undefined || last.to !== end) return null
  // “a raid on a post”: the phrase with what hangs on it by “of” and the like.
  let n = groups.length - 1
  while (
    n > 0 &&
    groups[n]!.from - groups[n - 1]!.to === 1 &&
    /^(?:of|on|against|and|in|at|near)$/.test(pieces[groups[n]!.from - 1]!.lower)
  )
    n--
  return [groups[n]!.from, end]
}

/** Where the participle's own words end: at the comma that closes its aside, else at the end of its clause. */
const closing = ({ pieces, verbAt }: Clauses, from: number): number => {
  for (let at = from; at < pieces.length; at++)
    if (/^[,;:.—–]$/.test(pieces[at]!.lower) || pieces[at]!.pos === 'CCONJ' || verbAt[at] !== -1) return at
  return pieces.length
}

export const findReducedPassives = (clauses: Clauses, found: readonly Found[], start: number): Found[] => {
  const { pieces, verbs } = clauses
  return verbs.flatMap((verb): Found[] => {
    const { head } = verb
    if (
      verb.form !== 'bare' ||
      verb.from <= start ||
      !(CHARGED.has(pieces[head]!.lower) || DESCRIBED.has(pieces[head]!.lower))
    )
      return []
    if (
      pieces[verb.to]?.lower !== 'by' ||
      found.some(({ cue }) => cue !== null && cue.run[0] <= head && head < cue.run[1])
    )
      return []
    const agent = agentAfter(clauses, verb.to, verb.lemma)
    const before = describedBefore(clauses, verb.from, start)
    if (agent === null || before === null || !canSpeak(pieces.slice(...agent.run))) return []
    const rest: Run = [agent.run[1], closing(clauses, agent.run[1])]
    const described = DESCRIBED.has(pieces[head]!.lower)
    if (described && (pieces[rest[0]]?.lower !== 'as' || rest[1] < rest[0] + 2)) return []
    if (described) rest[0]++
    return [
      {
        claim: described ? [rest] : rest[1] > rest[0] ? [before, rest] : [before],
        cue: { run: [head, verb.to], lemma: verb.lemma },
        source: agent.run,
        rule: 'act-by-agent',
      },
    ]
  })
}
