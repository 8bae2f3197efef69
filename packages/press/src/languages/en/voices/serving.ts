// For whom somebody works, where only a clause beside the name says it: “who runs the Front’s relief office”, “on the Council’s behalf”.
import { bodyNoun } from './bodies.ts'
import type { Phrase } from './phrase.ts'
import type { Word } from './words.ts'

/** What one does for a body or at its head. */
const SERVES =
  /^(?:le(?:d|ads?)|rul(?:es|ed)|govern(?:s|ed)|head(?:s|ed)|run|runs|ran|steer(?:s|ed)|direct(?:s|ed)|command(?:s|ed)|chair(?:s|ed)|presid(?:es|ed)|manag(?:es|ed)|overs(?:ees|aw)|supervis(?:es|ed)|represent(?:s|ed)|sp(?:eaks|oke)|serves|works?|worked|sits?|sat|belongs?|belonged|founded|co-founded|establish(?:es|ed)|govern(?:s|ed)|rul(?:es|ed)|administer(?:s|ed)|coordinat(?:es|ed)|co-ordinat(?:es|ed)|negotiat(?:es|ed)|mediat(?:es|ed)|advis(?:es|ed)|acts?|acted|answers?|signed|signs|stands?|stood|talks|talked|handl(?:es|ed)|fronts?|fronted|captains?|captained|co-chair(?:s|ed)|co-leads?|co-led)$/
/** As the verb of a clause without “who”: “, leading the delegation of …”. */
const SERVING =
  /^(?:leading|heading|representing|commanding|running|chairing|directing|steering|speaking|acting|signing|negotiating|answering)$/
const NOT_YET = /^(?:has|have|had|is|was|been|now|also|currently|jointly|long|already|since|still)$/
const PAST = /^(?:once|formerly|previously|until|earlier|briefly)$/
/** Between the verb and whom it serves. */
const TOWARDS = /^(?:over|for|with|at|in|on|to|of|as|under|inside|within)$/
const IN_PAST = /(?:ed|^led|^ran|^spoke|^sat|^oversaw|^stood)$/
/** Verbs that say it only together with “for”. */
const ONLY_FOR = /^(?:sp|speaking|act|answer|sign|s[ia]t|sto|stand|talk|negotiat|mediat)/

/** “who led an earlier commission”, “who commanded the brigade until 2014”: it is over. */
const isOver = (words: readonly Word[], verb: number, served: Phrase | undefined): boolean => {
  if (served?.determiner === 'a' || served?.determiner === 'an') return true
  if (served?.modifiers.some(({ lower }) => /^(?:earlier|previous|former|first|last|past)$/.test(lower)))
    return true
  for (let at = verb + 1; at < verb + 12 && /^[\p{L}\p{N}]/u.test(words[at]?.text ?? ''); at++)
    if (/^(?:until|ago|before|then|(?:19|20)\d\d)$/.test(words[at]!.lower)) return true
  return false
}

/** Whom the words from `start` on, right behind a name and what hangs on it, say that its bearer serves. */
export const servedAfter = (
  words: readonly Word[],
  start: number,
  phraseAt: (from: number) => Phrase | undefined,
): Phrase[] => {
  const sentence = words[start - 1]?.sentence
  const found: Phrase[] = []
  const note = (phrase: Phrase | undefined) => {
    if (phrase) found.push(phrase)
  }
  let at = words[start]?.lower === ',' ? start + 1 : start
  const who = words[at]?.lower === 'who'
  if (who) at++
  let lasts = false
  while (who && NOT_YET.test(words[at]?.lower ?? '')) lasts = /^ha(?:s|ve)$/.test(words[at++]!.lower) || lasts
  if (PAST.test(words[at]?.lower ?? '')) return found
  const verb = words[at]
  if (verb?.sentence === sentence && (who ? SERVES : SERVING).test(verb!.lower)) {
    const next = words[at + 1]?.lower ?? ''
    const served = phraseAt(TOWARDS.test(next) ? at + 2 : at + 1)
    if (
      (!ONLY_FOR.test(verb!.lower) || next === 'for') &&
      !(IN_PAST.test(verb!.lower) && !lasts && isOver(words, at, served))
    )
      note(served)
  }
  // “General Pia Lund, for the Security Forces, said”
  if (words[start]?.lower === ',' && verb?.sentence === sentence && verb?.lower === 'for') {
    const whom = phraseAt(at + 1)
    if (whom && words[whom.to]?.lower === ',') note(whom)
  }
  // “the delegate who escorted the flight for the Red Cross”
  for (let near = at; who && near < at + 12 && /^[\p{L}\p{N}]/u.test(words[near]?.text ?? ''); near++) {
    const whom = words[near]!.lower === 'for' ? phraseAt(near + 1) : undefined
    if (whom && whom.proper.length > 1 && bodyNoun(whom)) note(whom)
  }
  for (let near = start; near < start + 18 && words[near]?.sentence === sentence; near++)
    if (words[near]!.lower === 'behalf')
      note(words[near + 1]?.lower === 'of' ? phraseAt(near + 2) : ownerBefore(words, near, phraseAt))
  return found
}

/** “Rohistan’s” before “behalf”. */
const ownerBefore = (
  words: readonly Word[],
  at: number,
  phraseAt: (from: number) => Phrase | undefined,
): Phrase | undefined => {
  for (let from = at - 1; from > at - 6; from--)
    if (words[from]?.lower === 'on') return phraseAt(from + 1)?.owner ?? undefined
  return undefined
}
