// Who is in and around the talks: organisations, delegations, mandates, devices, rooms.
import { type Static, Type } from 'typebox'
import { Text, When } from '../act.ts'
import { closed, Named, orNull, Told } from './shared.ts'

export const RoomRow = Type.Object(
  {
    room: Type.String(),
    title: Text,
    form: Type.String(),
    readers: Type.Array(Type.String()),
    governing: Type.Boolean(),
    /** Entries of the room in this file. */
    entries: Type.Integer(),
  },
  closed,
)
export type RoomRow = Static<typeof RoomRow>
export const Rooms = Type.Array(RoomRow)

/** A seat: the right of an organisation to read and record. Every seat reads who holds the others. */
export const SeatRow = Type.Object(
  { seat: Type.String(), organisation: Named, capacity: Type.String(), told: Told },
  closed,
)
export type SeatRow = Static<typeof SeatRow>
export const Seats = Type.Array(SeatRow)

export const People = Type.Object(
  {
    organisations: Type.Array(
      Type.Object(
        {
          organisation: Named,
          type: Type.String(),
          atTable: Type.Boolean(),
          roles: Type.Array(
            Type.Object({ role: Type.String(), from: orNull(When), to: orNull(When), told: Told }, closed),
          ),
          told: Told,
        },
        closed,
      ),
    ),
    delegations: Type.Array(
      Type.Object(
        {
          party: Named,
          head: orNull(Named),
          members: Type.Array(
            Type.Object(
              {
                person: orNull(Named),
                organisation: orNull(Named),
                function: Type.String(),
                title: orNull(Text),
                told: Told,
              },
              closed,
            ),
          ),
          /** True where the source says "including": others may belong to it. */
          open: Type.Boolean(),
          principals: Type.Array(Type.Object({ name: Text, told: Told }, closed)),
          directions: Type.Array(Type.Object({ text: Text, told: Told }, closed)),
        },
        closed,
      ),
    ),
    mandates: Type.Array(
      Type.Object(
        {
          /** The person or organisation whose mandate it is, and the party for which it would act. */
          of: Named,
          for: Type.Optional(Named),
          state: Type.Enum([
            'shown',
            'alleged-missing',
            'alleged-insufficient',
            'alleged-exceeded',
            'none-shown',
          ]),
          level: orNull(Type.String()),
          text: orNull(Text),
          told: orNull(Told),
        },
        closed,
      ),
    ),
    devices: Type.Array(
      Type.Object(
        {
          person: Named,
          key: Type.String(),
          custody: Type.String(),
          host: orNull(Type.String()),
          revoked: Type.Boolean(),
          told: Told,
        },
        closed,
      ),
    ),
    rooms: Rooms,
  },
  closed,
)
export type People = Static<typeof People>
