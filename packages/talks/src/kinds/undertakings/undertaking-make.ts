import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Elements, RefTo, SomeParties } from '../fields.ts'
import { elementRows, recipients, stated } from '../rows.ts'

export const undertakingMake = defineKind({
  name: 'undertaking.make',
  group: 'undertakings',
  purpose:
    'Undertakes something in eight elements: who, what, where, by when, indicator, means, verifier and access,' +
    ' consequence. It needs a mandate to sign.',
  body: Body({
    text: Text,
    to: SomeParties(),
    issue: Type.Optional(RefTo('issue')),
    request: Type.Optional(RefTo('request')),
    form: Type.Enum(['written', 'oral']),
    elements: Elements,
  }),
  rooms: 'any',
  binds: { level: 'sign' },
  says: ['to', 'text', 'form'],
  form: ['to', 'text', 'form', 'elements', 'request', 'issue'],
  changes: ({ side }, { text, to, issue, request, form, elements }) => [
    row('undertakings', { side, text, issue, request, form, stated: stated(elements) }),
    ...recipients('to', to),
    ...elementRows(elements),
  ],
})
