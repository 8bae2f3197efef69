// The answer to each page's question. `packages/talks/src/questions` computes them from a process file;
// the API serves them as they are; the pages show them.
import { type Static, Type } from 'typebox'
import { Basis, Text, When } from '../act.ts'
import { IncidentRow } from './events.ts'
import { closed, Named, orNull, pageProperties, Sentence, Told } from './shared.ts'
import { Awaited, CommitmentsSummary, Slip } from './talks.ts'

export * from './events.ts'
export * from './people.ts'
export * from './talks.ts'

export const RecordLine = Type.Object(
  {
    leaves: Type.Integer(),
    opened: Type.Integer(),
    root: Type.String(),
    cosigned: Type.Integer(),
    quorum: Type.Integer(),
    /** ISO 8601 UTC of the last cosigned checkpoint, and of the last check of this copy. */
    checkpointAt: orNull(Type.String()),
    checkedAt: orNull(Type.String()),
    fault: orNull(Type.Object({ place: Type.Integer(), reason: Type.String() }, closed)),
    /** True where hub and countersigners run on one machine: demonstrates, does not protect. */
    oneMachine: Type.Boolean(),
    kept: Type.Integer(),
  },
  closed,
)
export type RecordLine = Static<typeof RecordLine>

export const Overview = Type.Object(
  {
    process: Type.Object(
      {
        title: Text,
        reenactment: Type.Boolean(),
        demonstration: Type.Boolean(),
        zones: Type.Array(Type.Object({ zone: Type.String(), label: Text }, closed)),
        languages: Type.Array(Type.String()),
      },
      closed,
    ),
    /** The sentence on top: a catalogue key with its values, and who says so. */
    sentence: orNull(Type.Object({ ...Sentence.properties, told: Told }, closed)),
    day: orNull(Type.Integer()),
    sources: Type.Integer(),
    /** Sides (parties) to whom no statement in the file is attributed. */
    silent: Type.Array(Named),
    /** The reader's own side first, then longest awaited; at most 50 of `awaitedTotal`. */
    awaited: Type.Array(Awaited),
    awaitedTotal: Type.Integer(),
    /** In the order of the exchange; the latest twelve. */
    papers: Type.Array(Slip),
    /** Where the last paper stands: whose, when, and that no reply is in the file. */
    lastPaper: orNull(Type.Object({ paper: Slip, replied: Type.Boolean() }, closed)),
    commitments: CommitmentsSummary,
    /** Common ground as stated; empty means "none stated". */
    agreed: Type.Array(Type.Object({ text: Text, told: Told }, closed)),
    incidents: Type.Array(IncidentRow),
    since: Type.Array(Type.Object({ ...Sentence.properties, entry: Type.Integer() }, closed)),
    nextSession: orNull(Type.Object({ title: Text, when: orNull(When), told: Told }, closed)),
    delegations: Type.Array(
      Type.Object(
        { party: Named, head: orNull(Named), members: Type.Integer(), open: Type.Boolean() },
        closed,
      ),
    ),
    record: RecordLine,
  },
  closed,
)
export type Overview = Static<typeof Overview>

/** The panel for one entry. */
export const EntryDetail = Type.Object(
  {
    told: Told,
    /** How the act reads: catalogue key of its kind, with values. */
    sentence: Sentence,
    /** Exact words: the body's texts by field. */
    words: Type.Array(Type.Object({ field: Type.String(), text: Text }, closed)),
    readers: Type.Array(Type.String()),
    receivedBy: Type.Array(
      Type.Object(
        {
          seat: Type.String(),
          grade: Type.Enum(['available', 'seen', 'confirmed']),
          at: orNull(Type.String()),
        },
        closed,
      ),
    ),
    signedAt: Type.String(),
    window: Type.Object({ notBefore: orNull(Type.String()), notAfter: orNull(Type.String()) }, closed),
    state: Type.Enum(['kept', 'sent', 'sequenced', 'recorded']),
    reasons: Type.Array(Type.String()),
    custody: orNull(Type.Object({ where: Type.String(), host: orNull(Type.String()) }, closed)),
    links: Type.Array(Type.Object({ relation: Type.String(), to: Named, entry: Type.Integer() }, closed)),
    /** Parts that can be destroyed while the entry stands: personal fields, and files by the hash of their sealed form. */
    erasable: Type.Array(
      Type.Object(
        {
          what: Type.Enum(['field', 'file']),
          name: Type.String(),
          /** What a file is called. */
          called: orNull(Type.String()),
          /** Place of the entry that asked all copies to destroy it, where one stands. */
          erasedBy: orNull(Type.Integer()),
          /** Seats that read the entry or the request, which were asked to destroy it; none where nobody asked. */
          asked: Type.Optional(Type.Array(Type.String())),
          /** Those of them whose later entry shows that they had taken the request, this seat among them. */
          confirmed: Type.Optional(Type.Array(Type.String())),
        },
        closed,
      ),
    ),
    act: Type.Unknown(),
    proof: orNull(
      Type.Object(
        {
          leaf: Type.String(),
          root: Type.String(),
          size: Type.Integer(),
          inclusion: Type.Array(Type.String()),
          cosignatures: Type.Array(Type.Object({ name: Type.String(), at: Type.String() }, closed)),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type EntryDetail = Static<typeof EntryDetail>

export const SearchHit = Type.Object(
  {
    told: Told,
    field: Type.String(),
    language: Type.String(),
    /** Excerpt of the original text as `[text, matched]` pairs. */
    excerpt: Type.Array(Type.Tuple([Type.String(), Type.Boolean()])),
  },
  closed,
)
export type SearchHit = Static<typeof SearchHit>
export const SearchResults = Type.Object({ rows: Type.Array(SearchHit), ...pageProperties }, closed)
export type SearchResults = Static<typeof SearchResults>

/** One row of a picker in a form. */
export const Choice = Type.Object({ id: Type.String(), name: Text, hint: Type.Optional(Text) }, closed)
export type Choice = Static<typeof Choice>
export const Choices = Type.Array(Choice)

/** A kind of act that the reader may record here, with the form it takes. */
export const KindHere = Type.Object(
  {
    kind: Type.String(),
    v: Type.Integer(),
    group: Type.String(),
    /** JSON schema of the body. */
    fields: Type.Record(Type.String(), Type.Unknown()),
    /** Names of the fields that stand on the first page of the form, in order: at most six. */
    form: Type.Array(Type.String()),
    /** On which bases the reader's capacity may record it: direct, conveyed, reported. */
    bases: Type.Array(Basis),
    /** Ids of rooms in which the reader may record it. */
    rooms: Type.Array(Type.String()),
    /** True where a direct act without a mandate waits for confirmation. */
    needsMandate: Type.Boolean(),
  },
  closed,
)
export type KindHere = Static<typeof KindHere>
export const KindsHere = Type.Object(
  {
    kinds: Type.Array(KindHere),
    /** Who speaks here: what `actor` of a direct act is filled with. */
    self: Type.Object(
      { organisation: Type.String(), person: orNull(Type.String()), capacity: Type.String() },
      closed,
    ),
  },
  closed,
)
export type KindsHere = Static<typeof KindsHere>
