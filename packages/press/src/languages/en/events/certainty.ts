// How much each sign of choose.ts and standing.ts speaks for a match being what its claim is about, in log-odds. The parts are written by bench/press/weigh.ts.
import { MANNER } from './certainty/manner.ts'
import { NEIGHBOURS } from './certainty/neighbours.ts'
import { RIVALS } from './certainty/rivals.ts'
import { WORDS } from './certainty/words.ts'

export const CERTAINTY: Readonly<Record<string, number>> = { ...MANNER, ...NEIGHBOURS, ...RIVALS, ...WORDS }
