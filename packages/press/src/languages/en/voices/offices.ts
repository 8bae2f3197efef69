// For which state an organ or an officer speaks where nothing says whose: by where the sentence opens, by who acted last, by the article's home.
import {
  ABROAD,
  LOOKS_BACK,
  OF_ARMY,
  OF_POLICE,
  OF_STATE,
  ON_THEIR_OWN,
  PART_OF_STATE,
  POSTED,
  STATE_OFFICE,
} from './lexicon/sides.ts'
import type { Near } from './near.ts'
import type { Phrase } from './phrase.ts'
import type { Polities } from './polities.ts'
import { holdsPortfolio } from './whose.ts'

const NONE: ReadonlySet<string> = new Set()

export type Offices = {
  /** `not`: the states that the holder is not of. */
  byOffice(phrase: Phrase, not?: ReadonlySet<string>): string | null
  orGovernment(phrase: Phrase | null, noun?: string, not?: ReadonlySet<string>): string | null
}

export const officesOf = (
  polities: Polities,
  near: Near,
  opening: (phrase: Phrase) => string | null,
): Offices => {
  /** What somebody of that office speaks for where nobody says it. */
  const byOffice = (phrase: Phrase, not: ReadonlySet<string> = NONE): string | null => {
    const noun = phrase.noun ?? phrase.title.at(-1)?.lower.replace(/\.$/, '') ?? ''
    if (ON_THEIR_OWN.test(noun)) return null
    const words = [...phrase.modifiers, ...phrase.title].map(({ lower }) => lower)
    if (POSTED.test(noun) || (noun === 'commissioner' && words.includes('high'))) return near.state(phrase)
    // “the Secretary of State”
    if (
      noun === 'secretary' &&
      words.includes('state') &&
      phrase.complement === null &&
      polities.named('US') !== polities.home
    )
      return polities.named('US')
    if (words.some((word) => LOOKS_BACK.test(word))) return null
    const has = (pattern: RegExp) => pattern.test(noun) || words.some((word) => pattern.test(word))
    // “The Foreign Secretary”
    const called = polities.institution(
      [...words, ...(phrase.noun === null ? [] : [noun])].slice(-2).join(' '),
    )
    if (called !== null && !not.has(called)) return called
    // “In Tehran, the general regretted it.”
    const seat = opening(phrase)
    if (
      seat !== null &&
      (has(OF_ARMY) || words.some((word) => OF_STATE.test(word)) || STATE_OFFICE.test(noun))
    )
      return seat
    const below = polities.home !== null && PART_OF_STATE.test(polities.home)
    if (has(OF_POLICE) && (polities.home === null || polities.home === 'government')) return 'police'
    // A province has officials and no army.
    if (has(OF_ARMY) && below) return 'army'
    if (has(OF_ARMY)) return orGovernment(phrase, 'army')
    return words.some((word) => OF_STATE.test(word)) || STATE_OFFICE.test(noun) || holdsPortfolio(phrase)
      ? orGovernment(phrase, 'government', not)
      : null
  }
  /** Between states an organ is that of the one spoken of last; among states of which none is clearly meant nobody's. */
  const orGovernment = (phrase: Phrase | null, noun = 'government', not: ReadonlySet<string> = NONE) => {
    const last = phrase === null || (polities.homeAlone && !ABROAD.test(noun)) ? null : near.state(phrase)
    const states = [last, polities.home, ...(not.size > 0 ? polities.ranked : [])]
    return (
      states.find((state) => state !== null && !not.has(state)) ??
      polities.seated ??
      (polities.several ? null : noun)
    )
  }
  return { byOffice, orGovernment }
}
