// Shapes of Overview, Exchange and Commitments.
import { Type } from 'typebox'
import type {
  Awaited as AwaitedAnswer,
  Commitments as CommitmentsAnswer,
  CommitmentsSummary as CommitmentsSummaryAnswer,
  Exchange as ExchangeAnswer,
  Overview as OverviewAnswer,
  RecordLine as RecordLineAnswer,
  Slip as SlipAnswer,
} from '../../../../talks/src/answers/pages.ts'
import { IncidentRow } from './events.ts'
import { Count, orNull, record, shape } from './shape.ts'
import {
  ElementCheck,
  ElementNameShape,
  FileShown,
  Named,
  SentenceValues,
  Text,
  Told,
  toldFields,
  When,
  Who,
} from './shared.ts'

export const Awaited = shape<AwaitedAnswer>()(
  'Awaited',
  record({
    id: Type.String(),
    entry: Count,
    from: Named,
    what: Type.Enum(['reply', 'receipt', 'answer', 'confirmation', 'instructions']),
    about: Type.Intersect([Named, Type.Object({ form: Type.String() })]),
    since: orNull(When),
    told: Told,
    own: Type.Boolean(),
  }),
)

export const Slip = shape<SlipAnswer>()(
  'Slip',
  record({
    ...toldFields,
    title: Text,
    form: Type.String(),
    version: Count,
    from: Named,
    to: Type.Array(Named),
    through: Type.Array(Named),
    manner: Type.String(),
    languages: Type.Array(Type.String()),
    authentic: Type.Array(Type.String()),
    text: orNull(Text),
    files: Type.Array(FileShown),
    inReplyTo: orNull(Type.String()),
    supersedes: orNull(Type.String()),
    withdrawn: Type.Boolean(),
    receipts: Type.Array(
      record({
        by: Named,
        grade: Type.Enum(['available', 'seen', 'confirmed']),
        at: orNull(Type.String()),
        entry: orNull(Count),
      }),
    ),
    replies: Type.Array(record({ by: Named, answer: Type.String(), text: orNull(Text), entry: Count })),
    unanswered: Type.Boolean(),
  }),
)

export const RecordLine = shape<RecordLineAnswer>()(
  'RecordLine',
  record({
    leaves: Count,
    opened: Count,
    root: Type.String(),
    cosigned: Count,
    quorum: Count,
    checkpointAt: orNull(Type.String()),
    checkedAt: orNull(Type.String()),
    fault: orNull(record({ place: Type.Integer(), reason: Type.String() })),
    oneMachine: Type.Boolean(),
    kept: Count,
  }),
)

export const CommitmentsSummary = shape<CommitmentsSummaryAnswer>()(
  'CommitmentsSummary',
  record({
    written: Count,
    oral: Count,
    refused: Count,
    best: orNull(record({ of: Named, check: ElementCheck })),
  }),
)

export const Overview = shape<OverviewAnswer>()(
  'Overview',
  record({
    process: record({
      title: Text,
      reenactment: Type.Boolean(),
      demonstration: Type.Boolean(),
      zones: Type.Array(record({ zone: Type.String(), label: Text })),
      languages: Type.Array(Type.String()),
    }),
    sentence: orNull(record({ key: Type.String(), values: SentenceValues, told: Told })),
    day: orNull(Type.Integer()),
    sources: Count,
    silent: Type.Array(Named),
    awaited: Type.Array(Awaited),
    papers: Type.Array(Slip),
    lastPaper: orNull(record({ paper: Slip, replied: Type.Boolean() })),
    commitments: CommitmentsSummary,
    agreed: Type.Array(record({ text: Text, told: Told })),
    incidents: Type.Array(IncidentRow),
    since: Type.Array(record({ key: Type.String(), values: SentenceValues, entry: Count })),
    nextSession: orNull(record({ title: Text, when: orNull(When), told: Told })),
    delegations: Type.Array(
      record({ party: Named, head: orNull(Named), members: Count, open: Type.Boolean() }),
    ),
    record: RecordLine,
  }),
)

export const Exchange = shape<ExchangeAnswer>()(
  'Exchange',
  record({ parties: Type.Array(Named), mediators: Type.Array(Named), slips: Type.Array(Slip) }),
)

export const Commitments = shape<CommitmentsAnswer>()(
  'Commitments',
  record({
    elements: Type.Array(ElementNameShape),
    undertakings: Type.Array(record({ by: Who, text: Text, check: ElementCheck, told: Told })),
    assurances: Type.Array(
      record({
        by: Who,
        to: Type.Array(Named),
        form: Type.Enum(['oral', 'written']),
        state: Type.Enum(['given', 'declined', 'withdrawn']),
        wording: orNull(Type.String()),
        text: Text,
        told: Told,
      }),
    ),
    demands: Type.Array(
      record({ by: Who, to: Type.Array(Named), text: Text, check: ElementCheck, told: Told }),
    ),
    written: Count,
  }),
)
