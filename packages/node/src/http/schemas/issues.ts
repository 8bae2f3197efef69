// Shapes of Issues and one issue's history.
import { Type } from 'typebox'
import type {
  IssueHistory as IssueHistoryAnswer,
  Issues as IssuesAnswer,
} from '../../../../talks/src/answers/pages.ts'
import { Count, orNull, record, shape } from './shape.ts'
import { ElementCheck, Named, Text, Told, Who } from './shared.ts'

export const Issues = shape<IssuesAnswer>()(
  'Issues',
  record({
    parties: Type.Array(Named),
    rows: Type.Array(
      record({
        issue: Named,
        told: Told,
        cells: Type.Array(
          record({
            party: Named,
            position: orNull(record({ text: Text, verbatim: Type.Boolean(), told: Told })),
            earlier: Count,
            lastConfirmed: orNull(Type.String()),
          }),
        ),
        lastOffer: orNull(
          record({ by: Who, text: Text, answer: orNull(Type.String()), reason: orNull(Text), told: Told }),
        ),
        common: orNull(record({ text: Text, told: Told })),
      }),
    ),
  }),
)

export const IssueHistory = shape<IssueHistoryAnswer>()(
  'IssueHistory',
  record({
    issue: Named,
    parties: Type.Array(Named),
    steps: Type.Array(
      Type.Union([
        record({
          type: Type.Literal('position'),
          party: Named,
          text: Text,
          verbatim: Type.Boolean(),
          told: Told,
        }),
        record({
          type: Type.Literal('offer'),
          by: Who,
          text: Text,
          answer: orNull(Type.String()),
          reason: orNull(Text),
          told: Told,
        }),
        record({
          type: Type.Literal('request'),
          by: Who,
          to: Type.Array(Named),
          text: Text,
          answer: orNull(Type.String()),
          check: ElementCheck,
          told: Told,
        }),
        record({ type: Type.Literal('statement'), text: Text, told: Told }),
      ]),
    ),
  }),
)
