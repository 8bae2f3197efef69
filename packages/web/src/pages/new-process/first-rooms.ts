// The rooms that talks begin with: one for all, one for the mediators where there are any, and one for each
// side with the mediators, who carry texts between them.
import type { NewProcess } from '../../../../node/src/http/requests.ts'
import type { Text } from '../../../../talks/src/act.ts'
import { seatPath, send } from '../../api/ask.ts'

export type RoomTitle = 'plenary' | 'mediators' | 'with-mediators'

export interface FirstRoom {
  title: RoomTitle
  /** Name of the side whose room it is. */
  side?: Text
  form: 'plenary' | 'mediators' | 'proximity'
  seats: string[]
}

const MEDIATING = new Set(['mediator', 'facilitator', 'host'])

/** The first rooms of a process. `own` is the seat of whoever opens it, a member of each. */
export const firstRooms = (process: NewProcess, own: string): FirstRoom[] => {
  const seated = process.organisations.flatMap((one) =>
    one.seat ? [{ name: one.name, ...{ seat: one.seat } }] : [],
  )
  const seatsOf = (keep: (capacity: string) => boolean) =>
    seated.filter(({ seat }) => keep(seat.capacity)).map(({ seat }) => seat.name)
  const mediators = seatsOf((capacity) => MEDIATING.has(capacity))
  const withOwn = (seats: string[]) => [...new Set([...seats, own])]
  const parties = seated.filter(({ seat }) => seat.capacity === 'party')
  return [
    { title: 'plenary', form: 'plenary', seats: seated.map(({ seat }) => seat.name) },
    ...(mediators.length > 1
      ? [{ title: 'mediators' as const, form: 'mediators' as const, seats: withOwn(mediators) }]
      : []),
    ...(mediators.length > 0
      ? parties.map(({ name, seat }) => ({
          title: 'with-mediators' as const,
          side: name,
          form: 'proximity' as const,
          seats: withOwn([seat.name, ...mediators]),
        }))
      : []),
  ]
}

/** Opens rooms one after the other, taking each from `rooms` once it stands, so that a second try opens the rest. */
export const openRooms = async (
  process: string,
  seat: string,
  rooms: FirstRoom[],
  titleOf: (title: RoomTitle) => Text,
): Promise<void> => {
  for (let room = rooms[0]; room; room = rooms[0]) {
    const { side } = room
    const title = Object.fromEntries(
      Object.entries(titleOf(room.title)).map(([language, said]) => [
        language,
        side ? `${said}: ${side[language] ?? Object.values(side)[0]}` : said,
      ]),
    )
    await send(seatPath(process, seat, 'rooms'), { title, form: room.form, seats: room.seats })
    rooms.shift()
  }
}
