// Shapes of Sessions, People and mandates, and Evidence.
import { Type } from 'typebox'
import type {
  EvidenceRow as EvidenceRowAnswer,
  People as PeopleAnswer,
  SessionRow as SessionRowAnswer,
} from '../../../../talks/src/answers/pages.ts'
import { Count, orNull, record, shape } from './shape.ts'
import { Named, Text, Told, toldFields, When, Who } from './shared.ts'

export const SessionRow = shape<SessionRowAnswer>()(
  'SessionRow',
  record({
    ...toldFields,
    title: Text,
    format: Type.String(),
    planned: Type.Enum(['planned', 'not-planned', 'not-stated']),
    place: orNull(Named),
    agenda: Type.Array(Text),
    attendance: Type.Array(
      record({
        organisation: Named,
        person: orNull(Named),
        capacity: Type.String(),
        rank: orNull(Text),
        told: Told,
      }),
    ),
    attendanceOpen: Type.Boolean(),
    notes: Type.Array(record({ text: Text, told: Told })),
    minutes: Type.Array(
      record({
        text: Text,
        readBack: Type.Boolean(),
        answers: Type.Array(record({ by: Named, answer: Type.String(), text: orNull(Text) })),
        told: Told,
      }),
    ),
    outcome: orNull(record({ outcome: Type.String(), text: orNull(Text), told: Told })),
    adjourned: orNull(record({ until: orNull(When), told: Told })),
    durationMinutes: orNull(
      record({ about: Count, qualifier: Type.Enum(['nearly', 'about', 'more-than', 'exactly']) }),
    ),
  }),
)

export const People = shape<PeopleAnswer>()(
  'People',
  record({
    organisations: Type.Array(
      record({
        organisation: Named,
        type: Type.String(),
        atTable: Type.Boolean(),
        roles: Type.Array(record({ role: Type.String(), from: orNull(When), to: orNull(When), told: Told })),
        told: Told,
      }),
    ),
    delegations: Type.Array(
      record({
        party: Named,
        head: orNull(Named),
        members: Type.Array(
          record({
            person: orNull(Named),
            organisation: orNull(Named),
            function: Type.String(),
            title: orNull(Text),
            told: Told,
          }),
        ),
        open: Type.Boolean(),
        principals: Type.Array(record({ name: Text, told: Told })),
        directions: Type.Array(record({ text: Text, told: Told })),
      }),
    ),
    mandates: Type.Array(
      record({
        of: Named,
        state: Type.Enum(['shown', 'alleged-missing', 'alleged-insufficient', 'none-shown']),
        level: orNull(Type.String()),
        text: orNull(Text),
        told: orNull(Told),
      }),
    ),
    devices: Type.Array(
      record({
        person: Named,
        key: Type.String(),
        custody: Type.String(),
        host: orNull(Type.String()),
        told: Told,
      }),
    ),
    rooms: Type.Array(
      record({
        room: Type.String(),
        title: Text,
        form: Type.String(),
        readers: Type.Array(Type.String()),
      }),
    ),
  }),
)

export const EvidenceRow = shape<EvidenceRowAnswer>()(
  'EvidenceRow',
  record({
    ...toldFields,
    title: Text,
    form: Type.String(),
    by: Who,
    sensitive: Type.Boolean(),
    files: Type.Array(
      record({
        name: Type.String(),
        mediaType: Type.String(),
        bytes: Count,
        sealed: Type.String(),
        state: Type.Enum(['here', 'erased', 'not-here']),
      }),
    ),
    disclosures: Type.Array(
      record({
        to: Type.Array(Named),
        form: Type.Enum(['full', 'redacted', 'shown-and-not-left', 'not-stated']),
        session: orNull(Type.String()),
        told: Told,
      }),
    ),
    contests: Type.Array(record({ by: Who, part: Type.Enum(['whole', 'part']), reason: Text, told: Told })),
    left: orNull(Text),
  }),
)
