// Whether the claim itself is denied or negative: its main predicate, not any “not” that stands somewhere in it.
import type { Force } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Statement } from '../../pack.ts'
import { claimOf } from './claim.ts'
import { predicateOf } from './predicate.ts'

const NOT = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'scarcely', 'barely', 'nor', 'neither', 'no'])
const NOBODY = /^(?:no|none|nobody|nothing|neither|nowhere|nor|never|little|few|not)$/
const DENIES = /^(?:deny|rebut|refute|disavow|disclaim|denial|doubt|gainsay|repudiate|dispute|rubbish)$/

export const negationOf = (
  analysed: Analysed,
  statement: Statement,
  force: Force,
): { negated: boolean; rules: RuleUse[] } => {
  const claim = claimOf(analysed, statement)
  const yes = (rule: string, span: [number, number] | null) => ({ negated: true, rules: [{ rule, span }] })
  if (
    statement.cue &&
    (DENIES.test(statement.cue.lemma.toLowerCase()) || claim.cue.some(({ lemma }) => DENIES.test(lemma)))
  )
    return yes('negated-denied', statement.cue.span)
  const first = claim.tokens.find(({ pos }) => pos !== 'PUNCT')
  if (!first) return { negated: false, rules: [] }
  // “not to …”, “never to …” after a verb of promising or demanding.
  if (/^(?:not|never)$/.test(first.lower) && force !== 'insisted')
    return yes('negated-infinitive', first.span)
  const predicate = predicateOf(claim.tokens)
  if (!predicate) return { negated: false, rules: [] }
  const { subject, group, rest } = predicate
  const inGroup = group.find(({ lower }) => NOT.has(lower))
  // “Not only”, “not just”: no negation. “It is a list, not a release”: of a part only.
  if (inGroup) {
    const after = claim.tokens.find(({ index }) => index === inGroup.index + 1)
    if (!after || !/^(?:only|just|merely|least|surprisingly|unlike)$/.test(after.lower))
      return yes('negated-verb', inGroup.span)
  }
  const nobody = subject.find(({ lower }) => NOBODY.test(lower))
  if (nobody && !/^(?:little|few)$/.test(nobody.lower) && subject.indexOf(nobody) <= 2) {
    const next = subject[subject.indexOf(nobody) + 1]
    if (next?.lower !== 'doubt') return yes('negated-subject', nobody.span)
  }
  const object = rest
    .slice(0, 2)
    .find(({ lower }) => /^(?:no|nothing|nobody|none|nowhere|neither)$/.test(lower))
  if (
    object &&
    !/^(?:later|more|sooner|fewer|less)$/.test(
      claim.tokens.find(({ index }) => index === object.index + 1)?.lower ?? '',
    )
  )
    return yes('negated-object', object.span)
  const yet = claim.tokens.find(
    ({ lower, index }) => lower === 'yet' && analysed.tokens[index + 1]?.lower === 'to',
  )
  if (yet && /^(?:have|be)$/.test(analysed.tokens[yet.index - 1]?.lemma ?? ''))
    return yes('negated-yet', yet.span)
  return { negated: false, rules: [] }
}
