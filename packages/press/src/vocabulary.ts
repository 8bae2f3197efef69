// The values that fields of a draft can have, in the order in which forms offer them. No schema library here: pages take these lists.
export const SPEECHES = ['direct', 'indirect', 'mixed', 'narration'] as const
export const SOURCE_KINDS = ['person', 'office', 'organisation', 'unnamed', 'outlet'] as const
export const BASES = ['on-record', 'background', 'unstated'] as const
export const FORCES = [
  'said',
  'claimed',
  'denied',
  'warned',
  'refused',
  'offered',
  'insisted',
  'observed',
] as const
export const PRECISIONS = [
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
] as const
/** The sixteen event types of PLOVER. */
export const PLOVER_CODES = [
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
] as const
/** PLOVER's modes of REQUEST and REJECT. */
export const PLOVER_MODES = ['assist', 'change', 'yield', 'meet'] as const
/** What a draft may become in the process file. */
export const BECOMINGS = [
  'membership',
  'role',
  'document',
  'evidence',
  'assurance-given',
  'assurance-declined',
  'answer',
  'offer',
  'session',
  'incident-claim',
  'position',
  'earlier-event',
  'commentary',
  'statement',
] as const

export type Speech = (typeof SPEECHES)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
export type VoiceBasis = (typeof BASES)[number]
export type Force = (typeof FORCES)[number]
export type Precision = (typeof PRECISIONS)[number]
export type PloverCode = (typeof PLOVER_CODES)[number]
export type PloverMode = (typeof PLOVER_MODES)[number]
export type Becoming = (typeof BECOMINGS)[number]
