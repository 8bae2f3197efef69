// What the API answers beside the pages' own answers, which stand in packages/talks/src/answers.
// The pages import the types alone.
import { EntryDetail, Text, type Verdict as VerdictOfRules } from '@parley/talks'
import { type Static, Type } from 'typebox'

const closed = { additionalProperties: false }
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })

/** Where the node listens; `exposed` where other machines can reach it. */
export const Network = Type.Object({ host: Type.String(), port: Count, exposed: Type.Boolean() }, closed)

/** GET /api/session, and the answer to signing in and to setting up. */
export const SessionAnswer = Type.Object(
  {
    /** Null where nobody has signed in: demonstrations can be opened, and nothing else. */
    person: orNull(Type.Object({ account: Type.String(), name: Type.String() }, closed)),
    /** True where no account exists yet: the first is made with POST /api/setup. */
    setupNeeded: Type.Boolean(),
    /** True where this node holds a demonstration. */
    demonstration: Type.Boolean(),
    /** True where hub and countersigners run on this machine: it demonstrates, it does not protect. */
    oneMachine: Type.Boolean(),
    network: Network,
    /** ISO 8601 UTC; null for whoever has not signed in. */
    expiresAt: orNull(Type.String()),
    /** Seats that may be used now, by process. */
    seats: Type.Array(Type.Object({ process: Type.String(), seat: Type.String() }, closed)),
  },
  closed,
)
export type SessionAnswer = Static<typeof SessionAnswer>

/** A process in which the asker may use at least one seat; `seats` holds only those. */
export const ProcessAnswer = Type.Object(
  {
    slug: Type.String(),
    /** Hex process id, to be compared out of band. */
    id: Type.String(),
    title: Text,
    reenactment: Type.Boolean(),
    demonstration: Type.Boolean(),
    zones: Type.Array(Type.Object({ zone: Type.String(), label: Text }, closed)),
    languages: Type.Array(Type.String()),
    seats: Type.Array(
      Type.Object({ seat: Type.String(), organisation: Text, capacity: Type.String() }, closed),
    ),
  },
  closed,
)
export type ProcessAnswer = Static<typeof ProcessAnswer>
export const ProcessesAnswer = Type.Object({ processes: Type.Array(ProcessAnswer) }, closed)
export type ProcessesAnswer = Static<typeof ProcessesAnswer>

/** A room that the seat reads. Others are nowhere in the answer. */
export const RoomAnswer = Type.Object(
  {
    room: Type.String(),
    title: Text,
    form: Type.String(),
    governing: Type.Boolean(),
    epoch: Count,
    /** None where this seat cannot know who reads now. */
    readers: Type.Array(Type.String()),
    /** The last entry that this seat reads there, where it can write there no more; null else. */
    readUntil: orNull(Type.Integer()),
  },
  closed,
)
export type RoomAnswer = Static<typeof RoomAnswer>
export const RoomsAnswer = Type.Object({ rooms: Type.Array(RoomAnswer) }, closed)
export type RoomsAnswer = Static<typeof RoomsAnswer>

const Named = Type.Object({ id: Type.String(), name: Text }, closed)

/** Who may open the seat, and the keys that the record accredits for it. */
export const HoldersAnswer = Type.Object(
  {
    organisation: orNull(Named),
    /** True for the seat of the convenor: whoever opens it can let further seats in. */
    convenes: Type.Boolean(),
    demonstration: Type.Boolean(),
    /** In the order in which they were let in. */
    accounts: Type.Array(
      Type.Object(
        {
          account: Type.String(),
          name: Type.String(),
          you: Type.Boolean(),
          /** As whom and by which key (hex id) it signs; null where it can only read. */
          signs: orNull(Type.Object({ person: orNull(Named), key: Type.String() }, closed)),
        },
        closed,
      ),
    ),
    devices: Type.Array(
      Type.Object(
        {
          key: Type.String(),
          person: Named,
          custody: Type.Enum(['own-device', 'hosted']),
          host: orNull(Text),
          revoked: Type.Boolean(),
          /** Place of the accreditation in the register. */
          entry: Count,
          /** The account for which this node keeps the key. */
          account: orNull(Type.String()),
        },
        closed,
      ),
    ),
    /** People of the seat's organisation in the record. */
    people: Type.Array(Named),
    recoveryMadeAt: orNull(Type.String()),
  },
  closed,
)
export type HoldersAnswer = Static<typeof HoldersAnswer>

/** A recovery file: to be saved as it is, and kept away from this machine. */
export const RecoveryAnswer = Type.Object(
  {
    parley: Type.Literal('recovery of reading keys, version 1'),
    process: Type.String(),
    id: Type.String(),
    seat: Type.String(),
    madeAt: Type.String(),
    stretching: Type.Object(
      { kdf: Type.Literal('argon2id'), operations: Count, memoryBytes: Count, salt: Type.String() },
      closed,
    ),
    box: Type.String(),
  },
  closed,
)
export type RecoveryAnswer = Static<typeof RecoveryAnswer>

/** The asker's own sessions, the one used last first; times in ISO 8601 UTC. */
export const OwnSessionsAnswer = Type.Object(
  {
    sessions: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          startedAt: Type.String(),
          usedAt: Type.String(),
          expiresAt: Type.String(),
          browser: Type.String(),
          address: Type.String(),
          current: Type.Boolean(),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type OwnSessionsAnswer = Static<typeof OwnSessionsAnswer>

/** Leaves of the register from its end; `detail` is null for one that this seat could not open. */
export const LeavesAnswer = Type.Object(
  { rows: Type.Array(Type.Object({ place: Count, detail: orNull(EntryDetail) }, closed)) },
  closed,
)
export type LeavesAnswer = Static<typeof LeavesAnswer>

export const Verdict = Type.Unsafe<VerdictOfRules>(
  Type.Object(
    {
      effect: Type.Enum(['in-effect', 'awaiting-confirmation', 'refused', 'unjudged']),
      reasons: Type.Array(Type.String()),
    },
    closed,
  ),
)

export const ActedEntry = Type.Object(
  {
    id: Type.String(),
    /** Null while it is only kept or sent. */
    place: orNull(Count),
    state: Type.Enum(['kept', 'sent', 'sequenced', 'recorded']),
    verdict: Verdict,
  },
  closed,
)
export type ActedEntry = Static<typeof ActedEntry>
export const ActedAnswer = Type.Object({ entries: Type.Array(ActedEntry) }, closed)
export type ActedAnswer = Static<typeof ActedAnswer>

/** What an act will do before it is done. */
export const PreviewAnswer = Type.Object(
  {
    sentence: Type.Object(
      {
        key: Type.String(),
        values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Text])),
      },
      closed,
    ),
    readers: Type.Array(Type.Object({ seat: Type.String(), name: Text }, closed)),
    /** Everybody else learns this many padded bytes under the room's tag. */
    outsiders: Type.Object({ bytes: Count, tag: Type.Literal(true) }, closed),
    verdict: Verdict,
    warnings: Type.Array(Type.String()),
  },
  closed,
)
export type PreviewAnswer = Static<typeof PreviewAnswer>

/** GET …/signers: entry ids of persons, by the label under which the seat keeps their key. */
export const SignersAnswer = Type.Object(
  { signers: Type.Array(Type.Object({ by: Type.String(), person: Type.String() }, closed)) },
  closed,
)
export type SignersAnswer = Static<typeof SignersAnswer>

/** One line of the private notebook; `at` in ISO 8601 UTC. */
export const NotebookLine = Type.Object({ id: Type.String(), at: Type.String(), text: Type.String() }, closed)
export type NotebookLine = Static<typeof NotebookLine>
export const NotebookAnswer = Type.Object({ lines: Type.Array(NotebookLine) }, closed)
export type NotebookAnswer = Static<typeof NotebookAnswer>

export const HealthAnswer = Type.Object(
  { status: Type.Literal('ready'), version: Type.String(), network: Network },
  closed,
)
export type HealthAnswer = Static<typeof HealthAnswer>

/** RFC 9457. `fields` lets pages say it in another language; `input` names what has to be corrected. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String(),
    code: Type.String(),
    status: Type.Integer(),
    title: Type.String(),
    detail: Type.String(),
    remedy: Type.String(),
    input: Type.Optional(Type.String()),
    fields: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  },
  closed,
)
export type ProblemDocument = Static<typeof ProblemDocument>
