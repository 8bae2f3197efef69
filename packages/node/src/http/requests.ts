// What may be sent to the API. The pages import the types alone. What an act says in particular is checked by
// its kind, further in.
import { Act, CAPACITIES, Ref, ROLES, Text } from '@parley/talks'
import { type Static, Type } from 'typebox'

const closed = { additionalProperties: false }
const Slug = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' })
const RoomId = Type.String({ pattern: '^[0-9a-f]{32}$' })
const SeatName = Type.String({ minLength: 1, maxLength: 40 })
const Capacity = Type.Enum([...CAPACITIES])

/** POST /api/processes. Whoever sends it becomes the convenor, as a person of one of the organisations. */
export const NewProcess = Type.Object(
  {
    /** How addresses call it. */
    slug: Slug,
    title: Text,
    summary: Type.Optional(Text),
    languages: Type.Array(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 20 }), {
      minItems: 1,
      maxItems: 20,
    }),
    zones: Type.Array(
      Type.Object({ zone: Type.String({ minLength: 1, maxLength: 64 }), label: Text }, closed),
      {
        minItems: 1,
        maxItems: 20,
      },
    ),
    organisations: Type.Array(
      Type.Object(
        {
          /** How `self` refers to it; nobody else sees it. */
          label: Type.String({ minLength: 1, maxLength: 40 }),
          name: Text,
          short: Type.Optional(Text),
          type: Type.Enum([
            'state',
            'authority',
            'armed-group',
            'intergovernmental',
            'non-governmental',
            'media',
            'unit',
            'other',
          ]),
          atTable: Type.Boolean(),
          otherNames: Type.Optional(Type.Array(Type.Object({ name: Text }, closed), { maxItems: 20 })),
          roles: Type.Optional(Type.Array(Type.Enum([...ROLES]), { maxItems: 13 })),
          /** A right to read, from the start. */
          seat: Type.Optional(Type.Object({ name: Slug, capacity: Capacity }, closed)),
        },
        closed,
      ),
      { minItems: 1, maxItems: 60 },
    ),
    /** The convenor: name, and the label of an organisation that has a seat. */
    self: Type.Object({ name: Text, organisation: Type.String(), title: Type.Optional(Text) }, closed),
  },
  closed,
)
export type NewProcess = Static<typeof NewProcess>

const PlacedAct = Type.Object({ room: RoomId, act: Act }, closed)
/** Who signs, at a demonstration's seat that keeps the keys of several: one of `signers`. Elsewhere one signs as oneself. */
const Signer = Type.Optional(Type.String({ minLength: 1, maxLength: 64 }))
/** POST …/acts/preview */
export const PreviewRequest = Type.Object({ ...PlacedAct.properties, by: Signer }, closed)
export type PreviewRequest = Static<typeof PreviewRequest>
/** POST …/acts: signed together, recorded together. */
export const ActsRequest = Type.Object(
  { acts: Type.Array(PlacedAct, { minItems: 1, maxItems: 500 }), by: Signer },
  closed,
)
export type ActsRequest = Static<typeof ActsRequest>

/** POST …/rooms */
export const NewRoom = Type.Object(
  {
    title: Text,
    form: Type.Enum(['plenary', 'proximity', 'caucus', 'mediators', 'bilateral', 'back-channel']),
    seats: Type.Array(SeatName, { minItems: 1, maxItems: 100, uniqueItems: true }),
  },
  closed,
)
export type NewRoom = Static<typeof NewRoom>

/** POST …/rooms/:room/members. With `handOver`, those added read what was written before them. */
export const MemberChange = Type.Object(
  {
    add: Type.Array(SeatName, { maxItems: 100, uniqueItems: true }),
    remove: Type.Array(SeatName, { maxItems: 100, uniqueItems: true }),
    handOver: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type MemberChange = Static<typeof MemberChange>

/** POST …/release: opens an earlier entry to another room, with proof that it is the same one. */
export const Release = Type.Object({ entry: Ref, room: RoomId, title: Type.Optional(Text) }, closed)
export type Release = Static<typeof Release>

const reason = { entry: Ref, reason: Text }
/** POST …/erase: one personal field, or one file (by its `sealed`), of an entry. */
export const Erasure = Type.Union([
  Type.Object({ ...reason, field: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  Type.Object({ ...reason, file: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, closed),
])
export type Erasure = Static<typeof Erasure>

/** POST …/seats: a seat that comes later. It reads the governing room from genesis, and no other room. */
export const NewSeat = Type.Object(
  {
    name: Slug,
    /** Entry id of an organisation. */
    organisation: Ref,
    capacity: Capacity,
    /** Who records there; each gets a device key that is hosted here. */
    people: Type.Array(
      Type.Object(
        { label: Type.String({ minLength: 1, maxLength: 40 }), name: Text, title: Type.Optional(Text) },
        closed,
      ),
      { maxItems: 50 },
    ),
  },
  closed,
)
export type NewSeat = Static<typeof NewSeat>

/** POST …/handover: another seat of the process, and the account that has it from now on. */
export const Handover = Type.Object(
  {
    seat: Slug,
    account: Type.String({ minLength: 1, maxLength: 64 }),
    /** Who records there, as the record calls them. */
    name: Text,
    title: Type.Optional(Text),
  },
  closed,
)
export type Handover = Static<typeof Handover>

const Account = Type.String({ minLength: 1, maxLength: 64 })
const Passphrase = Type.String({ minLength: 1, maxLength: 1024 })
const newHolder = {
  account: Account,
  /** Somebody whom the record knows … */
  person: Type.Optional(Ref),
  /** … or the name under which they are added to it. */
  name: Type.Optional(Text),
  title: Type.Optional(Text),
}

/** POST …/accounts: the account that may open this seat from now on, and who that is. */
export const NewHolder = Type.Object(newHolder, closed)
export type NewHolder = Static<typeof NewHolder>

/** POST …/reinstate: a seat that was restored, the account that restored it, and who that is. */
export const Reinstating = Type.Object({ seat: Slug, ...newHolder }, closed)
export type Reinstating = Static<typeof Reinstating>

/** POST …/recovery: the passphrase of the file, which is not the one to sign in with. */
export const NewRecovery = Type.Object({ passphrase: Passphrase }, closed)
export type NewRecovery = Static<typeof NewRecovery>

/** POST /api/passphrase */
export const PassphraseChange = Type.Object({ present: Passphrase, next: Passphrase }, closed)
export type PassphraseChange = Static<typeof PassphraseChange>

/** POST /api/restore: a recovery file as it was saved, and its passphrase. */
export const Restoring = Type.Object(
  { file: Type.Record(Type.String(), Type.Unknown()), passphrase: Passphrase },
  closed,
)
export type Restoring = Static<typeof Restoring>

/** POST …/notebook */
export const NewNotebookLine = Type.Object({ text: Type.String({ minLength: 1, maxLength: 20_000 }) }, closed)
export type NewNotebookLine = Static<typeof NewNotebookLine>

export const SeatPath = Type.Object({ process: Type.String(), seat: Type.String() })
export const RoomPath = Type.Object({ ...SeatPath.properties, room: RoomId })
export { RoomId, Slug }
