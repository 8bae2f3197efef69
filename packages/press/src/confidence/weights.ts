// The log-odds of being right, by sign. The parts are written by `npm run bench:press -- --calibrate`.
import { FIELDS } from './weights/fields.ts'
import { RULES } from './weights/rules.ts'

export const WEIGHTS: Readonly<Record<string, number>> = { ...FIELDS, ...RULES }
