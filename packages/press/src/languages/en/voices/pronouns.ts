// “He”, “it”, “they”, “who”, “both”: whom a pronoun means, by what is nearest at hand.
import { nearest, type Place, type Referent, type Sighting } from './referent.ts'

/** Whom the pronoun means; null: it is none, or nobody fits. */
export const meantBy = (lower: string, from: Place, sightings: readonly Sighting[]): Referent | null => {
  const look = (fits: (referent: Referent) => boolean, sex: 'he' | 'she' | null = null) =>
    nearest(sightings, from, fits, sex)
  switch (lower) {
    case 'he':
    case 'him':
    case 'his':
    case 'she':
    case 'her': {
      const sex = lower === 'he' || lower === 'him' || lower === 'his' ? 'he' : 'she'
      const found = look(({ human, plural, gender }) => human && !plural && (gender ?? sex) === sex, sex)
      if (found) found.gender ??= sex
      return found
    }
    case 'it':
    case 'its':
    case 'which':
      return look(({ human, plural, body }) => !human && (!plural || body === 'armed'))
    case 'they':
    case 'them':
    case 'their':
    case 'these':
    case 'those':
      return (
        look(({ plural, body }) => (plural && body !== 'paper') || body === 'armed') ??
        look(({ human, body }) => !human && body !== 'paper')
      )
    case 'who':
    case 'whom':
      return (
        sightings.findLast(({ at, referent: { human, body } }) => at < from.at && (human || body !== null))
          ?.referent ?? null
      )
    case 'i':
    case 'we':
    case 'us':
    case 'me':
      return look(({ human, plural }) => human && !plural)
    case 'both':
    case 'each':
    case 'neither':
      return look(({ plural, human }) => plural && !human) ?? look(({ plural }) => plural)
    default:
      return null
  }
}
