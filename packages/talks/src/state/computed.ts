// What the file knows of an item beyond its own words: whether it was answered, how far it is verifiable.
import type { ElementCheck } from '../answers/shared.ts'
import { type Asking, first } from '../questions/asking.ts'
import { requestAnswer } from '../questions/commitments.ts'
import { elementCheck } from '../questions/lists.ts'
import { SLIP, type SlipRow, slipOf } from '../questions/slips.ts'
import type { Item } from './item.ts'

export interface Computed {
  type?: 'person' | 'delegation' | 'shown' | 'alleged' | 'principals'
  check?: ElementCheck
  unanswered?: boolean
  answer?: string | null
  state?: 'given' | 'declined' | 'withdrawn'
  commentary?: boolean
  verified?: string
}

const TYPES: Record<string, Computed['type']> = {
  'person.add': 'person',
  'delegation.name': 'delegation',
  'mandate.show': 'shown',
  'mandate.allege': 'alleged',
  'principal.name': 'principals',
}

/** Computed fields of an item, by its kind. */
export function computed(ask: Asking, item: Item): Computed {
  const type = TYPES[item.kind]
  if (type) return { type }
  switch (item.kind) {
    case 'paper.hand-over':
      return { check: elementCheck(ask, item.id), unanswered: unanswered(ask, item) }
    case 'request.make':
      return { check: elementCheck(ask, item.id), answer: requestAnswer(ask, item.id) }
    case 'undertaking.make':
      return { check: elementCheck(ask, item.id) }
    case 'assurance.give':
    case 'assurance.decline': {
      const state = item.kind === 'assurance.give' ? 'given' : 'declined'
      return { state: item.withdrawnBy === undefined ? state : 'withdrawn' }
    }
    case 'statement.record':
    case 'commentary.record':
      return { commentary: item.kind === 'commentary.record' }
    case 'incident.claim': {
      const steps = item.verifications as Item[]
      return { verified: (steps.at(-1)?.state ?? item.verification) as string }
    }
    default:
      return {}
  }
}

function unanswered(ask: Asking, item: Item): boolean {
  const row = first<SlipRow>(
    ask.db,
    `SELECT ${SLIP} FROM papers p JOIN entries e ON e.entry = p.entry WHERE p.entry = ?`,
    item.entry,
  )
  return row !== undefined && slipOf(ask, row).unanswered
}
