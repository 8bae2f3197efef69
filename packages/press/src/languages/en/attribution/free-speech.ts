// Free indirect speech: sentences without a cue that carry on what somebody was just said to say.
import type { Analysed } from '../../../text/analysed.ts'
import type { Attribution } from './attribution.ts'
import { type Clauses, clausesOf, isComma, subjectOf } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import type { Stretch } from './parse/pieces.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { canSpeak, isPaper } from './speakers.ts'

/** The outlet's own words on what it was told: “could not be verified”, “could not be reached”. */
const OWN_CHECK =
  /^(?:verif|confirm|corroborat|authenticat|ascertain|establish|reach|contact|determin|substantiat|check)/

/** The verb of the main clause: behind “if they fire, …” the one after the comma. */
const mainVerb = ({ pieces, verbs }: Clauses): VerbGroup | undefined => {
  let from = 0
  if (
    /^(?:if|unless|were|should|had|when|while|as|although|though|once|until|before|after)$/.test(
      pieces[0]!.lower,
    )
  )
    from = Math.max(0, pieces.findIndex(isComma))
  return verbs.find(
    (verb) =>
      verb.from >= from &&
      (verb.form === 'finite' || verb.form === 'bare') &&
      !isRelative(pieces[verb.from - 1]),
  )
}

/** A cue in the present leaves the past perfect to the outlet: “She says it is over. They had met in May.” */
const isPresent = (analysed: Analysed, { cue }: Attribution): boolean => {
  if (cue === null || cue.lemma.includes(' ')) return false
  const word = analysed.text.slice(...cue.span).toLowerCase()
  return word === cue.lemma || word === `${cue.lemma}s`
}

/**
 * Whether a sentence right behind reported words is reported too. Tense tells: “She would put it to her council”, “No key had changed
 * hands”; or words of the speaker's in quotation marks: “The rest was “work in progress””.
 */
export const isFreeSpeech = (analysed: Analysed, stretch: Stretch, before: Attribution): boolean => {
  const { pieces } = stretch
  if (stretch.form !== 'paragraph' || pieces.at(-1)?.lower === '?') return false
  const clauses = clausesOf(stretch)
  const main = mainVerb(clauses)
  if (main === undefined) return false
  const first = pieces[main.from]!.lower
  const head = pieces[main.head]!.lower
  if (/^(?:whether|who|what|how|why)$/.test(pieces[0]!.lower)) return false
  // “would neither confirm nor deny” is an act of its own.
  if (pieces.slice(main.from, main.to).some(({ lower }) => lower === 'neither')) return false
  const ownCheck = OWN_CHECK.test(head)
  if (/^(?:would|might)$/.test(first) || (first === 'could' && !ownCheck)) return true
  if (first === 'had' && main.perfect && !isPresent(analysed, before)) return true
  if (first === 'had' && head === 'had' && main.to > main.from + 1) return true
  const quoted = pieces.some(
    (piece) => piece.quoted !== null && !piece.quoted.whole && piece.quoted.words > 1,
  )
  if (!quoted) return false
  const subject = subjectOf(clauses, main)
  return (
    subject !== null &&
    (/^(?:he|she|it|they)$/.test(pieces[subject.run[0]]!.lower)
      ? first !== 'has'
      : !canSpeak(pieces, subject.run) || isPaper(pieces, subject.run))
  )
}
