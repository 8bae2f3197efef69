import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const assuranceGive = defineKind({
  name: 'assurance.give',
  group: 'undertakings',
  purpose: 'Gives an assurance, oral or written. It needs a mandate to sign.',
  body: Body({
    form: Type.Enum(['written', 'oral']),
    to: SomeParties(),
    text: Text,
    issue: Type.Optional(RefTo('issue')),
  }),
  rooms: 'any',
  binds: { level: 'sign' },
  says: ['form', 'to', 'text'],
  form: ['form', 'to', 'text', 'issue'],
  changes: ({ side }, { form, to, text, issue }) => [
    row('assurances', { side, state: 'given', form, text, issue }),
    ...recipients('to', to),
  ],
})
