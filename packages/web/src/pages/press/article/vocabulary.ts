// The values that a draft's fields can have, in the order in which forms offer them.
import type { PressDraft } from '../types.ts'

type Draft = PressDraft['draft']
export const KINDS: readonly Draft['source']['kind'][] = [
  'person',
  'office',
  'organisation',
  'unnamed',
  'outlet',
]
export const VOICE_BASES: readonly Draft['source']['basis'][] = ['on-record', 'background', 'unstated']
export const SPEECHES: readonly Draft['speech'][] = ['direct', 'indirect', 'mixed', 'narration']
export const FORCES: readonly Draft['force'][] = [
  'said',
  'claimed',
  'denied',
  'warned',
  'refused',
  'offered',
  'insisted',
  'observed',
]
export const PRECISIONS: readonly NonNullable<Draft['time']>['precision'][] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'days',
  'week',
  'month',
  'season',
  'year',
  'vague',
]
export const CODES: readonly NonNullable<Draft['event']>['code'][] = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]
export const MODES: readonly NonNullable<NonNullable<Draft['event']>['mode']>[] = [
  'assist',
  'change',
  'yield',
  'meet',
]
