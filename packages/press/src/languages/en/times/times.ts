// The times that an English article says.
import type { DraftTime } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'

export const times = (_analysed: Analysed): DraftTime[] => []
