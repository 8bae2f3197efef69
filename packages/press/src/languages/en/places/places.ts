// The places that an English article names as places.
import type { Knowledge } from '../../../knowledge.ts'
import { type FoundPlace, placesWith } from '../../../places/places.ts'
import type { PlaceTables } from '../../../places/tables.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { mentionsOf } from './mentions.ts'
import { toponymMentionsOf } from './toponyms.ts'

export const englishPlaces: PlaceTables = { language: 'en', exonyms: {}, mentions: mentionsOf }

export const places = (analysed: Analysed, knowledge: Knowledge): FoundPlace[] =>
  placesWith(englishPlaces, analysed, knowledge)

/** Every name of a place, whoever is meant by it. */
export const toponyms = (analysed: Analysed, knowledge: Knowledge): FoundPlace[] =>
  placesWith({ ...englishPlaces, mentions: toponymMentionsOf }, analysed, knowledge)
