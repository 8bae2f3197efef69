// Cues without a subject of their own: “…, adding that …”, “with each side accusing the other of …”, “called to complain that …”.
import type { Complement, Cue } from './complements.ts'
import { claimEnd, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { type Clauses, isComma, isDash, subjectOf } from './parse/clauses.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { sharedSubject, withSubject } from './sources.ts'

const EAGER = /^(?:quick|swift|careful|keen|eager|happy|pains|loath|anxious|first|last|fast|reluctant)$/

/** “went on to deny”, “hastened to add”, “was quick to blame”: the second verb is what was done. */
const goesOnTo = ({ pieces }: Clauses, governing: VerbGroup, verb: VerbGroup): boolean => {
  const between = pieces.slice(governing.to, verb.from).map(({ lower }) => lower)
  if (governing.lemma === 'go') return between.length === 1 && between[0] === 'on'
  if (
    /^(?:proceed|hasten|rush|hurry|move|continue|begin|start|happen|choose|seek|try|attempt)$/.test(
      governing.lemma,
    )
  )
    return between.length === 0 && governing.form !== 'infinitive'
  return governing.lemma === 'be' && between.length < 4 && EAGER.test(between.at(-1) ?? '')
}

/** “called to complain that …”, “took to the radio to say …” */
export const infinitive = (
  clauses: Clauses,
  readings: Readings,
  verb: VerbGroup,
  cue: Cue,
  complement: Complement,
): Found | null => {
  const governing = clauses.verbs.findLast((other) => other.to <= verb.from)
  if (governing === undefined || governing.modal !== null || governing.negated) return null
  const says = ['that', 'quotation', 'colon', 'clause'].includes(complement.form)
  const acts = says || ['object', 'question', 'infinitive'].includes(complement.form)
  if (acts && goesOnTo(clauses, governing, verb)) {
    const subject = subjectOf(clauses, governing)
    return subject === null
      ? null
      : {
          claim: [[complement.at, claimEnd(clauses, readings, complement.at, governing)]],
          cue: { run: [cue.from, cue.to], lemma: cue.lemma },
          source: subject.run,
          rule: 'verb-of-coming-to-say',
        }
  }
  if (!says) return null
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
export const participial = (
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
    !/^(?:and|but|by|before|while|without|letter|statement|note|message|post|tweet|report|complaint|communique|communiqué|resolution|declaration|petition|motion|decree|video|broadcast|editorial|cable|memo|telegram|speech|article|text|email|notice|order)$/.test(
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
