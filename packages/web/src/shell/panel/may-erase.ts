// Who may ask that a part of an entry be destroyed: whoever recorded it, and the side whose act it is.
import type { KindsHere } from '../../../../talks/src/answers/pages.ts'
import type { Told } from '../../../../talks/src/answers/shared.ts'

type Asked = Pick<Told, 'actor' | 'recordedBy' | 'basis'>

/** True where the erasure would count; the rules have the last word. */
export const mayErase = ({ actor, recordedBy, basis }: Asked, self: KindsHere['self']): boolean => {
  if (self.person === null) return false
  if (recordedBy?.id === self.person) return true
  const side =
    actor.kind === 'organisation' ? actor.organisation : actor.kind === 'person' ? actor.for : undefined
  return basis !== 'reported' && side?.id === self.organisation
}
