import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const sessionOutcome = defineKind({
  name: 'session.outcome',
  group: 'sessions',
  purpose: 'Records the outcome of a session and how long it took, with the qualifier that was used.',
  body: Body({
    session: RefTo('session'),
    outcome: Type.Enum([
      'consensus',
      'partial',
      'no-consensus',
      'adjourned',
      'suspended',
      'broken-off',
      'not-stated',
    ]),
    text: Type.Optional(Text),
    duration: Type.Optional(
      Body({
        minutes: Type.Integer({ minimum: 1, maximum: 100_000 }),
        qualifier: Type.Enum(['nearly', 'about', 'more-than', 'exactly']),
      }),
    ),
  }),
  rooms: 'any',
  says: ['session', 'outcome', 'text'],
  form: ['session', 'outcome', 'text', 'duration'],
  changes: (_, { session, outcome, text, duration }) => [
    row('outcomes', {
      session,
      outcome,
      text,
      duration_minutes: duration?.minutes,
      duration_qualifier: duration?.qualifier,
    }),
  ],
})
