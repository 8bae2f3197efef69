// What is claimed, shown and said: evidence, incidents, statements, the timeline.
import { type Static, Type } from 'typebox'
import { Text, When } from '../act.ts'
import { closed, Named, orNull, pageProperties, ShownFile, Told, Who } from './shared.ts'

export const EvidenceRow = Type.Object(
  {
    ...Told.properties,
    title: Text,
    form: Type.String(),
    description: orNull(Text),
    by: Who,
    /** Names persons or identity documents: shown with care. */
    sensitive: Type.Boolean(),
    files: Type.Array(
      Type.Object({ ...ShownFile.properties, state: Type.Enum(['here', 'erased', 'not-here']) }, closed),
    ),
    disclosures: Type.Array(
      Type.Object(
        {
          to: Type.Array(Named),
          form: Type.Enum(['full', 'redacted', 'shown-and-not-left', 'not-stated']),
          session: orNull(Type.String()),
          told: Told,
        },
        closed,
      ),
    ),
    contests: Type.Array(
      Type.Object({ by: Who, part: Type.Enum(['whole', 'part']), reason: Text, told: Told }, closed),
    ),
    /** What was left behind: stated, or null for "not stated in this source". */
    left: orNull(Text),
  },
  closed,
)
export type EvidenceRow = Static<typeof EvidenceRow>
export const Evidence = Type.Array(EvidenceRow)

export const IncidentRow = Type.Object(
  {
    ...Told.properties,
    title: Text,
    text: orNull(Text),
    type: Type.String(),
    count: orNull(Type.Integer()),
    place: orNull(
      Type.Object(
        { ...Named.properties, latitude: orNull(Type.Number()), longitude: orNull(Type.Number()) },
        closed,
      ),
    ),
    allegedBy: Who,
    against: orNull(Named),
    regime: orNull(Type.Object({ ceasefire: Named, inferred: Type.Boolean(), told: Told }, closed)),
    /** Unknown is not zero: every figure is null unless the state is `reported` and the figure stated. */
    losses: Type.Object(
      {
        state: Type.Enum(['not-stated', 'no-official-word', 'none-claimed', 'reported']),
        /** Killed and injured together. */
        count: orNull(Type.Integer()),
        killed: orNull(Type.Integer()),
        injured: orNull(Type.Integer()),
        atLeast: Type.Boolean(),
      },
      closed,
    ),
    verification: Type.Enum(['none-reported', 'requested', 'under-way', 'found']),
  },
  closed,
)
export type IncidentRow = Static<typeof IncidentRow>

export const Incidents = Type.Object(
  {
    ceasefires: Type.Array(
      Type.Object(
        {
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
          incidents: Type.Integer(),
        },
        closed,
      ),
    ),
    /** Latest in the register first; at most 200. */
    rows: Type.Array(IncidentRow),
    ...pageProperties,
    /** How many claims each place has, of all in the file; coordinates in degrees. */
    places: Type.Array(
      Type.Object(
        {
          place: Named,
          latitude: orNull(Type.Number()),
          longitude: orNull(Type.Number()),
          incidents: Type.Integer(),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type Incidents = Static<typeof Incidents>

export const StatementRow = Type.Object(
  {
    ...Told.properties,
    text: Text,
    force: Type.String(),
    conditional: Type.Boolean(),
    commentary: Type.Boolean(),
    issue: orNull(Named),
    about: Type.Array(Named),
    to: Type.Array(Named),
    /** Earlier words that it repeats, where the source says so. */
    echoes: orNull(Type.Object({ text: Text, when: orNull(When), person: orNull(Named) }, closed)),
    /** True for words said before these talks. */
    earlier: Type.Boolean(),
  },
  closed,
)
export type StatementRow = Static<typeof StatementRow>

export const Statements = Type.Object(
  {
    rows: Type.Array(StatementRow),
    ...pageProperties,
    /** Balance of voices: how many statements each side has in the file, named and unnamed. */
    balance: Type.Array(
      Type.Object(
        {
          side: orNull(Named),
          outlet: Type.Boolean(),
          named: Type.Integer(),
          unnamed: Type.Integer(),
        },
        closed,
      ),
    ),
    /** Parties to whom no statement in the file is attributed. */
    silent: Type.Array(Named),
  },
  closed,
)
export type Statements = Static<typeof Statements>

export const TimelineItem = Type.Object(
  {
    lane: Type.Enum(['sessions', 'papers', 'statements', 'incidents', 'record']),
    label: Text,
    when: orNull(When),
    told: Told,
  },
  closed,
)
export type TimelineItem = Static<typeof TimelineItem>

export const Timeline = Type.Object(
  {
    /** ISO dates in the process's first zone. */
    from: orNull(Type.String()),
    to: orNull(Type.String()),
    items: Type.Array(TimelineItem),
    /** Items whose time the source does not state: listed beside the lanes. */
    undated: Type.Array(TimelineItem),
    /** All items in the file, also those before the ones listed. */
    total: Type.Integer(),
  },
  closed,
)
export type Timeline = Static<typeof Timeline>
