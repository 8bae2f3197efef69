// Where each kind of act stands in the printed state: under a list of its own, or under the item that it adds to.
import type { KindName } from '../kinds/index.ts'

export const LISTS = [
  'organisations',
  'people',
  'mandates',
  'sessions',
  'papers',
  'issues',
  'positions',
  'offers',
  'requests',
  'undertakings',
  'assurances',
  'evidence',
  'ceasefires',
  'incidents',
  'statements',
] as const
export type ListName = (typeof LISTS)[number]

/** Kinds whose acts are items of a list. */
export const LIST_OF: Partial<Record<KindName, ListName>> = {
  'organisation.add': 'organisations',
  'person.add': 'people',
  'delegation.name': 'people',
  'mandate.show': 'mandates',
  'mandate.allege': 'mandates',
  'principal.name': 'mandates',
  'session.convene': 'sessions',
  'paper.hand-over': 'papers',
  'issue.raise': 'issues',
  'position.state': 'positions',
  'offer.make': 'offers',
  'request.make': 'requests',
  'undertaking.make': 'undertakings',
  'assurance.give': 'assurances',
  'assurance.decline': 'assurances',
  'evidence.deposit': 'evidence',
  'ceasefire.declare': 'ceasefires',
  'incident.claim': 'incidents',
  'statement.record': 'statements',
  'commentary.record': 'statements',
}

/** Kinds that stand under `process`. */
export const PROCESS_OF: Partial<Record<KindName, 'sourcesCited' | 'places' | 'terms' | 'rules'>> = {
  'source.cite': 'sourcesCited',
  'place.name': 'places',
  'term.name': 'terms',
  'rule.set': 'rules',
}

interface Under {
  /** Field of the act that names the item it adds to. */
  of: string
  /** Field of that item under which it stands. */
  as: string
  /** Kind of that item. */
  parent: KindName
}

/** Kinds whose acts stand under the item that they add to. */
export const UNDER: Partial<Record<KindName, Under>> = {
  'role.assign': { of: 'organisation', as: 'roles', parent: 'organisation.add' },
  'seat.open': { of: 'organisation', as: 'seats', parent: 'organisation.add' },
  'seat.close': { of: 'seat', as: 'closings', parent: 'seat.open' },
  'device.accredit': { of: 'person', as: 'devices', parent: 'person.add' },
  'session.attend': { of: 'session', as: 'attendance', parent: 'session.convene' },
  'session.note': { of: 'session', as: 'notes', parent: 'session.convene' },
  'session.minutes': { of: 'session', as: 'minutes', parent: 'session.convene' },
  'session.answer-minutes': { of: 'minutes', as: 'answers', parent: 'session.minutes' },
  'session.adjourn': { of: 'session', as: 'adjournments', parent: 'session.convene' },
  'session.outcome': { of: 'session', as: 'outcomes', parent: 'session.convene' },
  'paper.transmit': { of: 'paper', as: 'transmissions', parent: 'paper.hand-over' },
  'paper.receive': { of: 'paper', as: 'receipts', parent: 'paper.hand-over' },
  'paper.reply': { of: 'paper', as: 'replies', parent: 'paper.hand-over' },
  'paper.withdraw': { of: 'paper', as: 'withdrawals', parent: 'paper.hand-over' },
  'paper.supersede': { of: 'paper', as: 'supersessions', parent: 'paper.hand-over' },
  'offer.answer': { of: 'offer', as: 'answers', parent: 'offer.make' },
  'request.answer': { of: 'request', as: 'answers', parent: 'request.make' },
  'undertaking.report': { of: 'undertaking', as: 'reports', parent: 'undertaking.make' },
  'assurance.withdraw': { of: 'assurance', as: 'withdrawals', parent: 'assurance.give' },
  'evidence.hand-over': { of: 'exhibit', as: 'transfers', parent: 'evidence.deposit' },
  'evidence.present': { of: 'exhibit', as: 'disclosures', parent: 'evidence.deposit' },
  'evidence.contest': { of: 'exhibit', as: 'contests', parent: 'evidence.deposit' },
  'incident.assign': { of: 'incident', as: 'regimes', parent: 'incident.claim' },
  'incident.verify': { of: 'incident', as: 'verifications', parent: 'incident.claim' },
}

/** The fields under which other entries stand in an item of that kind. */
export const addedTo = (kind: string): { as: string; kind: KindName }[] =>
  Object.entries(UNDER)
    .filter(([, under]) => under.parent === kind)
    .map(([kind, { as }]) => ({ as, kind: kind as KindName }))
