// The capacities in which an organisation takes part (domain.md, Talks: Roles). A seat holds one of them.

export const CAPACITIES = [
  'party',
  'mediator',
  'facilitator',
  'host',
  'guarantor',
  'witness',
  'observer',
  'depositary',
  'secretariat',
  'monitoring-mission',
  'rapporteur',
  'public',
] as const
export type Capacity = (typeof CAPACITIES)[number]

/** A role that an organisation can be assigned: every capacity, and principal, to whom a delegation reports. */
export const ROLES = [...CAPACITIES, 'principal'] as const

/** Everybody who acts at all; the public reads. */
export const ACTING = CAPACITIES.filter((capacity) => capacity !== 'public')

/** Those who keep the talks going between the parties. */
export const MEDIATING = ['mediator', 'facilitator', 'host', 'secretariat'] as const satisfies Capacity[]

/** Who may set up the process for all. The convenor (author of `process.open`) may as well, in any capacity. */
export const CONVENING = [...MEDIATING, 'depositary', 'rapporteur'] as const satisfies Capacity[]

/** Who may record an act for somebody who was present. */
export const CONVEYING = [
  'secretariat',
  'mediator',
  'facilitator',
  'rapporteur',
] as const satisfies Capacity[]

/** Who may record an act from a source. */
export const REPORTING = [
  ...CONVEYING,
  'observer',
  'monitoring-mission',
  'guarantor',
  'witness',
] as const satisfies Capacity[]

/** Mandate levels from least to most (VCLT Art. 7, 10, 12; domain.md, Talks: Mandate). */
export const LEVELS = ['negotiate', 'ad-referendum', 'initial', 'sign'] as const
export type Level = (typeof LEVELS)[number]

/** True where a mandate of level `held` covers an act that needs `needed`. */
export const reaches = (held: Level, needed: Level) => LEVELS.indexOf(held) >= LEVELS.indexOf(needed)
