// How much each single word speaks for each becoming, in log-odds; weights under 0.1 are left out. The parts are written by bench/press/weigh.ts.
import { EVENTS } from './leanings/events.ts'
import { STANCES } from './leanings/stances.ts'
import { WORDS } from './leanings/words.ts'
import type { Weights } from './table.ts'

export const LEANINGS: Weights = new Map([...EVENTS, ...STANCES, ...WORDS])
