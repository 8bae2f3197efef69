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

/** From the nearest to the widest. */
export const PRECISIONS = ['exact', 'settlement', 'district', 'region', 'country'] as const
export const Precision = Type.Enum([...PRECISIONS])
export type Precision = (typeof PRECISIONS)[number]

export const IncidentRow = Type.Object(
  {
    ...Told.properties,
    title: Text,
    text: orNull(Text),
    type: Type.String(),
    count: orNull(Type.Integer()),
    place: orNull(
      Type.Object(
        {
          ...Named.properties,
          latitude: orNull(Type.Number()),
          longitude: orNull(Type.Number()),
          /** How exactly the place says where: its coordinates stand for all of it. */
          precision: Precision,
        },
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
    /** Of those that the filter lets through the latest in the register first, at most 200; `total` counts them all. */
    rows: Type.Array(IncidentRow),
    ...pageProperties,
    /** Claims in the file, whatever the filter. */
    all: Type.Integer(),
    /** What the filter can be set to, with how many claims of the whole file each has; the most frequent first. */
    choices: Type.Object(
      {
        /** `key` is what the filter takes. Unnamed voices are told apart by their words; at most 200. */
        allegers: Type.Array(
          Type.Object({ key: Type.String(), who: Who, incidents: Type.Integer() }, closed),
        ),
        /** Null for claims under no ceasefire that is stated: the filter takes `none`. */
        regimes: Type.Array(Type.Object({ ceasefire: orNull(Named), incidents: Type.Integer() }, closed)),
        types: Type.Array(Type.Object({ type: Type.String(), incidents: Type.Integer() }, closed)),
      },
      closed,
    ),
  },
  closed,
)
export type Incidents = Static<typeof Incidents>

/** Where the claims that a filter lets through lie. */
export const IncidentMarks = Type.Object(
  {
    /** At most 2,000: each a place, or, where there are more places, those that lie together at the zoom asked for. */
    marks: Type.Array(
      Type.Object(
        {
          /** The place, or null for several that share the mark. */
          place: orNull(Named),
          /** Degrees (WGS 84): of the place, or the mean of several, weighted by their claims. */
          latitude: Type.Number(),
          longitude: Type.Number(),
          /** Of the widest of its places. */
          precision: Precision,
          places: Type.Integer(),
          incidents: Type.Integer(),
        },
        closed,
      ),
    ),
    /** True where marks stand for several places each: another zoom or view has others. */
    binned: Type.Boolean(),
    /** West, south, east, north of all places, in degrees; null where none has coordinates. */
    box: orNull(Type.Tuple([Type.Number(), Type.Number(), Type.Number(), Type.Number()])),
    /** Claims that no place with coordinates is named for. */
    unplaced: Type.Integer(),
  },
  closed,
)
export type IncidentMarks = Static<typeof IncidentMarks>

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
    /** At most 200, first to last. */
    items: Type.Array(TimelineItem),
    /** Items whose time the source does not state, listed beside the lanes: with the first page and after the last item. */
    undated: Type.Array(TimelineItem),
    ...pageProperties,
  },
  closed,
)
export type Timeline = Static<typeof Timeline>
