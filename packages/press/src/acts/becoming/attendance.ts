// Who sat in a session, as far as the words say: an open list.
import { CAPACITIES, type Ref, type Text } from '@parley/talks'
import type { Telling } from '../telling.ts'
import { holdersIn } from './role.ts'

interface Attendee {
  organisation: Ref
  capacity: string
  rank?: Text
}

const IS_CAPACITY: ReadonlySet<string> = new Set(CAPACITIES)

/** Those in whose presence it was, with their role and in the words for their rank. */
const inPresence = (telling: Telling): Attendee[] => {
  const hit = telling.planning.lexicon.attending.exec(telling.sentence)
  const words = (hit?.[1] ?? hit?.[2] ?? '').trim()
  if (words === '') return []
  return holdersIn(telling, words)
    .filter(({ role, isListed }) => isListed && IS_CAPACITY.has(role))
    .flatMap(({ role, holders }) =>
      holders.map((organisation) => ({ organisation, capacity: role, rank: telling.planning.text(words) })),
    )
}

/** The parties, where the words say that both were there: as "both sides", or by their names. */
const ofParties = (telling: Telling): Attendee[] => {
  const { parties, sentence } = telling
  if (parties.length !== 2) return []
  const named = new Set(
    (sentence.match(/\p{Lu}[\p{L}\p{M}’']+/gu) ?? []).flatMap((name) => telling.who.known(name) ?? []),
  )
  const isSaid =
    telling.planning.lexicon.bothSides.test(sentence) || parties.every((party) => named.has(party))
  return isSaid ? parties.map((organisation) => ({ organisation, capacity: 'party' })) : []
}

/** Records who attended a session, where the words say so of anybody. */
export const attendance = (telling: Telling, session: Ref): void => {
  const attendees = [...ofParties(telling), ...inPresence(telling)]
  if (attendees.length === 0) return
  telling.act('session.attend', {
    actor: { organisation: telling.outlet },
    suffix: 'attendance',
    body: { session, attendees, list: 'open' },
  })
}
