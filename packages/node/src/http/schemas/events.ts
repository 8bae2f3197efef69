// Shapes of Incidents, Statements and Timeline.
import { Type } from 'typebox'
import type {
  IncidentRow as IncidentRowAnswer,
  Incidents as IncidentsAnswer,
  StatementRow as StatementRowAnswer,
  Statements as StatementsAnswer,
  Timeline as TimelineAnswer,
  TimelineItem as TimelineItemAnswer,
} from '../../../../talks/src/answers/pages.ts'
import { Count, orNull, record, shape } from './shape.ts'
import { Named, Text, Told, toldFields, When, Who } from './shared.ts'

export const IncidentRow = shape<IncidentRowAnswer>()(
  'IncidentRow',
  record({
    ...toldFields,
    title: Text,
    type: Type.String(),
    count: orNull(Count),
    place: orNull(
      Type.Intersect([
        Named,
        Type.Object({ latitude: orNull(Type.Number()), longitude: orNull(Type.Number()) }),
      ]),
    ),
    allegedBy: Who,
    against: orNull(Named),
    regime: orNull(record({ ceasefire: Named, inferred: Type.Boolean(), told: Told })),
    losses: record({
      state: Type.Enum(['not-stated', 'no-official-word', 'none-claimed', 'reported']),
      count: orNull(Count),
    }),
    verification: Type.Enum(['none-reported', 'requested', 'under-way', 'found']),
  }),
)

export const Incidents = shape<IncidentsAnswer>()(
  'Incidents',
  record({
    ceasefires: Type.Array(
      record({
        ceasefire: Named,
        parties: Type.Array(Named),
        mediators: Type.Array(Named),
        from: orNull(When),
        to: orNull(When),
        type: Type.String(),
        purpose: Type.String(),
        written: Type.String(),
        mechanism: Type.String(),
        told: Told,
        incidents: Count,
      }),
    ),
    rows: Type.Array(IncidentRow),
  }),
)

export const StatementRow = shape<StatementRowAnswer>()(
  'StatementRow',
  record({
    ...toldFields,
    text: Text,
    force: Type.String(),
    conditional: Type.Boolean(),
    commentary: Type.Boolean(),
    issue: orNull(Named),
    about: Type.Array(Named),
  }),
)

export const Statements = shape<StatementsAnswer>()(
  'Statements',
  record({
    rows: Type.Array(StatementRow),
    next: orNull(Type.String()),
    total: Count,
    balance: Type.Array(
      record({ side: orNull(Named), outlet: Type.Boolean(), named: Count, unnamed: Count }),
    ),
  }),
)

export const TimelineItem = shape<TimelineItemAnswer>()(
  'TimelineItem',
  record({
    lane: Type.Enum(['sessions', 'papers', 'statements', 'incidents', 'record']),
    label: Text,
    when: orNull(When),
    told: Told,
  }),
)

export const Timeline = shape<TimelineAnswer>()(
  'Timeline',
  record({
    from: orNull(Type.String()),
    to: orNull(Type.String()),
    items: Type.Array(TimelineItem),
    undated: Type.Array(TimelineItem),
  }),
)
