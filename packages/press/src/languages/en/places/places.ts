// The places that an English article names as places.
import type { DraftPlace } from '../../../draft.ts'
import type { Knowledge } from '../../../knowledge.ts'
import { placesWith } from '../../../places/places.ts'
import type { PlaceTables } from '../../../places/tables.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { mentionsOf } from './mentions.ts'

export const englishPlaces: PlaceTables = { language: 'en', exonyms: {}, mentions: mentionsOf }

export const places = (analysed: Analysed, knowledge: Knowledge): DraftPlace[] =>
  placesWith(englishPlaces, analysed, knowledge)
