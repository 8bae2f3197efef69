import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Parties, RefTo, Writing } from '../fields.ts'
import { recipients } from '../rows.ts'

export const assuranceDecline = defineKind({
  name: 'assurance.decline',
  group: 'undertakings',
  purpose:
    'Declines an assurance, in the word that was used for it. What is declined is closed, not awaited.',
  body: Body({
    form: Writing,
    to: Type.Optional(Parties()),
    wording: Type.Enum(['refused', 'reluctant', 'declined']),
    text: Text,
    request: Type.Optional(RefTo('request')),
    issue: Type.Optional(RefTo('issue')),
  }),
  rooms: 'any',
  says: ['form', 'wording', 'text'],
  form: ['form', 'to', 'wording', 'text', 'request', 'issue'],
  changes: ({ side }, { to, ...declined }) => [
    row('assurances', { side, state: 'declined', ...declined }),
    ...recipients('to', to),
  ],
})
