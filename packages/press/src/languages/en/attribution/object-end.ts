// Where what an act of speech is about ends: “condemned the raid”, “accepted the plan”.

import type { Complement } from './complements.ts'
import { factTail, objectTail } from './object-tails.ts'
import { type Clauses, hasFinite, isComma, isDash, looksReduced } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { clauseAt } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { cutAt } from './tails.ts'
import { isPast } from './tense.ts'

/** A clause of its own begins here: a subject, or “therein”, before its first verb; or “while it waits, the army …”. */
const opensMain = ({ pieces, verbs, verbAt }: Clauses, at: number): boolean => {
  if (/^(?:while|although|though|as|when|if)$/.test(pieces[at]?.lower ?? ''))
    return pieces.slice(at).some(isComma)
  for (let next = at; next < pieces.length && next < at + 12; next++) {
    const verb = verbs[verbAt[next] ?? -1]
    if (verb !== undefined) return next > at && (verb.form === 'finite' || verb.form === 'bare')
    if (isComma(pieces[next]) && isRelative(pieces[next + 1])) return true
    if (isComma(pieces[next]) || pieces[next]!.pos === 'SCONJ' || isRelative(pieces[next])) return false
  }
  return false
}

/** A relative clause or an apposition behind an act of speech tells of itself: “, in which …”, “, a charge that …”. */
export const objectEnd = (clauses: Clauses, from: number, last: number, main: VerbGroup): number => {
  const end = cutAt(clauses, { from, end: last, main }, objectTail)
  const { pieces, verbs, verbAt } = clauses
  for (let at = from + 1; at < end; at++) {
    const nominal = !pieces
      .slice(from, at)
      .some(
        (piece) =>
          isRelative(piece) || (piece.pos === 'SCONJ' && piece.lower !== 'since') || piece.quoted?.whole,
      )
    if (/^(?:and|but|then|yet)$/.test(pieces[at]!.lower)) {
      let next = at + 1
      while (pieces[next]?.pos === 'ADV') next++
      const verb = verbs[verbAt[next] ?? -1]
      const comma = isComma(pieces[at - 1])
      if (
        nominal &&
        verb &&
        (verb.form === 'bare' || verb.form === 'finite') &&
        (isPast(clauses, verb) === isPast(clauses, main) ||
          (verb.form === 'finite' && (comma || verb.negated || main.form === 'ing')))
      )
        return comma ? at - 1 : at
      // “condemning the raid and demanding a retreat”; not “accusing it of shelling and looting towns”
      const doing = verbs.some((one) => one.form === 'ing' && one.from >= from && one.to <= at)
      if (nominal && !doing && verb?.form === 'ing' && main.form === 'ing') return comma ? at - 1 : at
      // “put it at 149, and there the matter rests”
      if (nominal && comma && hasFinite(clauses, at + 1, end) && opensMain(clauses, at + 1)) return at - 1
      // “accused it of firing first but the raid was called a mistake”
      if (nominal && pieces[at]!.lower === 'but' && clauseAt(clauses, at + 1, end) !== null) return at
    }
    // “its support for Norvia | which has shut the border”
    if (nominal && /^(?:who|which)$/.test(pieces[at]!.lower) && pieces[at - 1]!.pos === 'PROPN') return at
    if (!isComma(pieces[at]) && !isDash(pieces[at])) continue
    // “talks, in which it refuses any contact, aim to …”: the sentence around the clause goes on.
    const around = verbs[verbAt[at + 1] ?? -1]
    if (nominal && around?.form === 'finite' && around.modal === null && !isPast(clauses, around)) return at
    // “decried the swap, burnt tyres and marched”
    const listed = verbs[verbAt[at + 1] ?? -1]
    if (
      nominal &&
      listed?.form === 'bare' &&
      main.form === 'bare' &&
      isPast(clauses, listed) &&
      isPast(clauses, main) &&
      !looksReduced(pieces, listed) &&
      pieces.slice(listed.to, end).some(({ lower }) => lower === 'and')
    )
      return at
    const next = pieces[at + 1]
    const second = pieces[at + 2]
    if (
      isRelative(next) ||
      next?.lower === 'whose' ||
      next?.lower === 'something' ||
      (next?.pos === 'ADP' && isRelative(second)) ||
      next?.lower === 'where'
    )
      return at
    if (
      /^(?:a|an|the)$/.test(next?.lower ?? '') &&
      /^(?:demand|claim|charge|accusation|allegation|offer|proposal|suggestion|request|condition|call|promise|move|step|view|position|line|threat)$/.test(
        second?.lower ?? '',
      )
    )
      return at
  }
  return end
}

/** Where the words of a cue end that begin at `at`, as far as the kind of its complement tells. */
export const actEnd = (clauses: Clauses, { form, at }: Complement, end: number, main: VerbGroup): number => {
  const { verbs } = clauses
  // “says sorry after two men drown”: the only verb stands in what tells of the act.
  if (form === 'clause') {
    const last = cutAt(clauses, { from: at, end, main }, objectTail)
    return verbs.some((verb) => verb.from >= at && verb.from < last) ? end : last
  }
  if (form !== 'object' && form !== 'infinitive') return end
  const last = cutAt(clauses, { from: at, end, main }, factTail)
  return form === 'object' ? objectEnd(clauses, at, last, main) : last
}
