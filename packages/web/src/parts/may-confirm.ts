// By whom an act without a sufficient mandate can be confirmed: the party's principals, and whoever may sign for it.
import type { Text } from '../../../talks/src/act.ts'
import type { People } from '../../../talks/src/answers/people.ts'

/** Names of those who can confirm for the party (an entry id), as far as the seat's file says, each once. */
export const mayConfirm = ({ delegations, mandates, organisations }: People, party: string): Text[] => {
  const named = new Map<string, Text>()
  const add = (name: Text) => named.set(Object.values(name).join(' '), name)
  for (const one of mandates) {
    if (one.state === 'shown' && one.level === 'sign' && one.for?.id === party) add(one.of.name)
  }
  for (const one of delegations) {
    if (one.party.id !== party) continue
    for (const { name, told } of one.principals) if (told.effect === 'in-effect') add(name)
  }
  for (const one of organisations) {
    if (one.organisation.id === party && one.roles.some(({ role }) => role === 'principal'))
      add(one.organisation.name)
  }
  return [...named.values()]
}
