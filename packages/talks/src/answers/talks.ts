// Answers of the pages about the talks themselves: exchange, issues, commitments, sessions.
import { type Static, Type } from 'typebox'
import { Text, When } from '../act.ts'
import { closed, ElementCheck, ElementName, Named, orNull, ShownFile, Told, Who } from './shared.ts'

const answer = orNull(Type.String())

/** Something that somebody is waiting for. A refused request or assurance is closed, not awaited. */
export const Awaited = Type.Object(
  {
    id: Type.String(),
    entry: Type.Integer(),
    from: Named,
    what: Type.Enum(['reply', 'receipt', 'answer', 'confirmation', 'instructions']),
    /** The paper, request, offer or act that awaits it. */
    about: Type.Object({ ...Named.properties, form: Type.String() }, closed),
    since: orNull(When),
    told: Told,
    /** True where the reader's own side is awaited. */
    own: Type.Boolean(),
  },
  closed,
)
export type Awaited = Static<typeof Awaited>

/** A handed-over paper and everything that happened to it. */
export const Slip = Type.Object(
  {
    ...Told.properties,
    title: Text,
    form: Type.String(),
    version: Type.Integer(),
    from: Named,
    to: Type.Array(Named),
    through: Type.Array(Named),
    /** written · oral · not-stated */
    manner: Type.String(),
    languages: Type.Array(Type.String()),
    authentic: Type.Array(Type.String()),
    /** Null where the text is not in the file: "text not public". */
    text: orNull(Text),
    files: Type.Array(ShownFile),
    inReplyTo: orNull(Type.String()),
    supersedes: orNull(Type.String()),
    withdrawn: Type.Boolean(),
    receipts: Type.Array(
      Type.Object(
        {
          by: Named,
          grade: Type.Enum(['available', 'seen', 'confirmed']),
          at: orNull(Type.String()),
          entry: orNull(Type.Integer()),
        },
        closed,
      ),
    ),
    replies: Type.Array(
      Type.Object({ by: Named, answer: Type.String(), text: orNull(Text), entry: Type.Integer() }, closed),
    ),
    /** True where a reply may be expected and none is in the file. */
    unanswered: Type.Boolean(),
  },
  closed,
)
export type Slip = Static<typeof Slip>

export const Exchange = Type.Object(
  {
    /** Columns, in alphabetical order of name (or the agreed alternat). */
    parties: Type.Array(Named),
    mediators: Type.Array(Named),
    /** In the order in which they changed hands where that is stated, else were recorded. The latest 200. */
    slips: Type.Array(Slip),
    /** Cursor for earlier papers, null where there are none. */
    next: orNull(Type.String()),
    /** All papers in the file. */
    total: Type.Integer(),
  },
  closed,
)
export type Exchange = Static<typeof Exchange>

const position = { text: Text, verbatim: Type.Boolean(), told: Told }
const offer = { by: Who, text: Text, answer, reason: orNull(Text), told: Told }

export const Issues = Type.Object(
  {
    parties: Type.Array(Named),
    rows: Type.Array(
      Type.Object(
        {
          issue: Named,
          told: Told,
          cells: Type.Array(
            Type.Object(
              {
                party: Named,
                position: orNull(Type.Object(position, closed)),
                earlier: Type.Integer(),
                /** When the side itself, or somebody who was present, last stated or signed it. */
                lastConfirmed: orNull(When),
                /** ISO date on which a source last reported it; null where none that does says when it was published. */
                lastReported: orNull(Type.String()),
              },
              closed,
            ),
          ),
          lastOffer: orNull(Type.Object(offer, closed)),
          common: orNull(Type.Object({ text: Text, told: Told }, closed)),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type Issues = Static<typeof Issues>

export const IssueHistory = Type.Object(
  {
    issue: Named,
    parties: Type.Array(Named),
    steps: Type.Array(
      Type.Union([
        Type.Object({ type: Type.Literal('position'), party: Named, ...position }, closed),
        Type.Object({ type: Type.Literal('offer'), ...offer }, closed),
        Type.Object(
          {
            type: Type.Literal('request'),
            by: Who,
            to: Type.Array(Named),
            text: Text,
            answer,
            check: ElementCheck,
            told: Told,
          },
          closed,
        ),
        Type.Object({ type: Type.Literal('statement'), text: Text, told: Told }, closed),
      ]),
    ),
  },
  closed,
)
export type IssueHistory = Static<typeof IssueHistory>

export const CommitmentsSummary = Type.Object(
  {
    written: Type.Integer(),
    oral: Type.Integer(),
    refused: Type.Integer(),
    /** The demand or undertaking with most elements stated, computed. */
    best: orNull(Type.Object({ of: Named, check: ElementCheck }, closed)),
  },
  closed,
)
export type CommitmentsSummary = Static<typeof CommitmentsSummary>

export const Commitments = Type.Object(
  {
    elements: Type.Array(ElementName),
    undertakings: Type.Array(
      Type.Object(
        {
          by: Who,
          to: Type.Array(Named),
          form: Type.String(),
          text: Text,
          check: ElementCheck,
          /** Compliance reported, latest last: 0 not initiated · 1 minimal · 2 intermediate · 3 full. */
          reports: Type.Array(Type.Object({ level: Type.Integer(), text: Text, told: Told }, closed)),
          told: Told,
        },
        closed,
      ),
    ),
    assurances: Type.Array(
      Type.Object(
        {
          by: Who,
          to: Type.Array(Named),
          form: Type.Enum(['oral', 'written', 'not-stated']),
          state: Type.Enum(['given', 'declined', 'withdrawn']),
          wording: orNull(Type.String()),
          text: Text,
          told: Told,
        },
        closed,
      ),
    ),
    demands: Type.Array(
      Type.Object(
        { by: Who, to: Type.Array(Named), text: Text, answer, check: ElementCheck, told: Told },
        closed,
      ),
    ),
    /** Written assurances and undertakings that stand: given, in effect, not withdrawn. */
    written: Type.Integer(),
  },
  closed,
)
export type Commitments = Static<typeof Commitments>

export const SessionRow = Type.Object(
  {
    ...Told.properties,
    title: Text,
    format: Type.String(),
    planned: Type.Enum(['planned', 'not-planned', 'not-stated']),
    /** Place where it is held, where stated. */
    place: orNull(Named),
    agenda: Type.Array(Text),
    attendance: Type.Array(
      Type.Object(
        {
          organisation: Named,
          person: orNull(Named),
          capacity: Type.String(),
          rank: orNull(Text),
          told: Told,
        },
        closed,
      ),
    ),
    attendanceOpen: Type.Boolean(),
    notes: Type.Array(Type.Object({ text: Text, told: Told }, closed)),
    minutes: Type.Array(
      Type.Object(
        {
          text: Text,
          readBack: Type.Boolean(),
          answers: Type.Array(Type.Object({ by: Named, answer: Type.String(), text: orNull(Text) }, closed)),
          told: Told,
        },
        closed,
      ),
    ),
    outcome: orNull(Type.Object({ outcome: Type.String(), text: orNull(Text), told: Told }, closed)),
    adjourned: orNull(Type.Object({ until: orNull(When), told: Told }, closed)),
    durationMinutes: orNull(
      Type.Object(
        { about: Type.Integer(), qualifier: Type.Enum(['nearly', 'about', 'more-than', 'exactly']) },
        closed,
      ),
    ),
  },
  closed,
)
export type SessionRow = Static<typeof SessionRow>
export const Sessions = Type.Array(SessionRow)
