// English.
import type { LanguagePack } from '../pack.ts'
import { analyse } from './analyse.ts'
import { bearing } from './bearing/bearing.ts'
import { becomes } from './becoming/becomes.ts'
import { event } from './events/event.ts'
import { places } from './places/places.ts'
import { statements } from './statements.ts'
import { times } from './times/times.ts'

export const english: LanguagePack = {
  code: 'en',
  analyse,
  statements,
  bearing,
  times,
  places,
  event,
  becomes,
}
