// The places that an English article names as places.
import type { DraftPlace } from '../../../draft.ts'
import type { Knowledge } from '../../../knowledge.ts'
import type { Analysed } from '../../../text/analysed.ts'

export const places = (_analysed: Analysed, _knowledge: Knowledge): DraftPlace[] => []
