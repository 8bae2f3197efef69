// Quotations behind a colon without a verb of saying: “The minister: “…””, “He shook his head: “…””.
import type { Found } from './found.ts'
import { type Clauses, type Run, subjectOf } from './parse/clauses.ts'
import { phraseAt } from './parse/phrases.ts'

export const findColonCues = (clauses: Clauses, found: readonly Found[], start: number): Found[] => {
  const { pieces, verbs } = clauses
  const colon = pieces.findIndex(
    ({ lower, quoted }, at) =>
      !quoted && lower === ':' && at > start && Boolean(pieces[at + 1]?.quoted?.whole),
  )
  if (colon === -1) return []
  if (found.some(({ claim }) => claim.some(([from, to]) => from <= colon + 1 && to > colon + 1))) return []
  let end = colon + 1
  while (pieces[end]?.quoted) end++
  const claim: Run[] = [[colon + 1, end]]
  // The words go on from an act of speech in this sentence.
  if (found.some(({ claim }) => claim.some(([, to]) => to === colon)))
    return [{ claim, cue: null, source: null, rule: 'quotation-behind-colon' }]
  const name = phraseAt(clauses, start, colon)
  if (
    name !== null &&
    (name[1] === colon || !verbs.some(({ from, form }) => from < colon && from >= start && form !== 'ing'))
  ) {
    const speaking = verbs.find(({ from, form }) => form === 'ing' && from >= name[1] && from < colon)
    const cue = speaking ? { run: [speaking.head, speaking.to] as Run, lemma: speaking.lemma } : null
    return [{ claim, cue, source: name, rule: 'name-and-colon' }]
  }
  const main = verbs.find(
    ({ from, to, form }) => from >= start && to <= colon && (form === 'finite' || form === 'bare'),
  )
  const subject =
    main && (!main.passive || (main.negated && main.modal !== null)) ? subjectOf(clauses, main, start) : null
  return subject === null ? [] : [{ claim, cue: null, source: subject.run, rule: 'quotation-behind-colon' }]
}
