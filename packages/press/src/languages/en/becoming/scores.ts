// How much each sign of signs.ts speaks for each becoming, in log-odds; weights under 0.16 are left out. The parts are written by bench/press/weigh.ts.
import { EVENTS } from './scores/events.ts'
import { STANCES } from './scores/stances.ts'
import { WORDS } from './scores/words.ts'
import type { Weights } from './table.ts'

export const SCORES: Weights = new Map([...EVENTS, ...STANCES, ...WORDS])
