// An act beyond a mandate is shown as such to its own side and to those who keep the record first: a record must not
// humiliate. Others read that it takes effect once confirmed, and no more.
import type { KindsHere } from '../../../talks/src/answers/pages.ts'
import type { Told } from '../../../talks/src/answers/shared.ts'
import { useAnswer } from '../api/queries.ts'

const KEEPING = new Set(['secretariat', 'rapporteur'])

type Asked = Pick<Told, 'actor' | 'recordedBy'>

/** True for the side whose act it is, whoever recorded it, and those who keep the record. */
export const isConcerned = ({ actor, recordedBy }: Asked, self: KindsHere['self']): boolean => {
  const side =
    actor.kind === 'organisation' ? actor.organisation : actor.kind === 'person' ? actor.for : actor.side
  return (
    KEEPING.has(self.capacity) ||
    side?.id === self.organisation ||
    (recordedBy !== null && recordedBy.id === self.person)
  )
}

/** `isConcerned` for the reader's seat; false until it is known. Asked only of what awaits confirmation. */
export const useIsConcerned = (isAsked = true): ((told: Asked) => boolean) => {
  const self = useAnswer<KindsHere>('kinds', { enabled: isAsked }).data?.self
  return (told) => self !== undefined && isConcerned(told, self)
}
