// In which zone a clock time is meant: the stated one, else where it says “local time” that of the place, else the outlet's.
import type { DraftTime } from '../draft.ts'
import { zoneOfId } from '../places/zone.ts'
import { slice } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'

const LOCAL = /local time|yerel saat|مقامی وقت/i
/** How far behind a time the words may stand, in UTF-16 units. */
const REACH = 20

/** `place` is the gazetteer's id of the first place of the claim; null: none. */
export const zonedBy = (time: DraftTime, place: string | null, { text }: Analysed): DraftTime => {
  const [from, to] = time.span
  const isLocal = time.from?.includes('T') && LOCAL.test(slice(text, [from, to + REACH]))
  const zone = isLocal ? zoneOfId(place) : null
  return zone === null ? time : { ...time, zone }
}
