import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Elements, RefTo, SomeParties } from '../fields.ts'
import { elementRows, recipients, stated } from '../rows.ts'

export const requestMake = defineKind({
  name: 'request.make',
  group: 'issues',
  purpose: 'Asks something of others. The eight elements say how verifiable the thing asked for is.',
  body: Body({
    text: Text,
    to: SomeParties(),
    issue: Type.Optional(RefTo('issue')),
    paper: Type.Optional(RefTo('paper')),
    core: Type.Optional(Type.Boolean()),
    elements: Type.Optional(Elements),
  }),
  rooms: 'any',
  says: ['to', 'text'],
  form: ['to', 'text', 'issue', 'elements', 'paper'],
  changes: ({ side }, { text, to, issue, paper, core, elements }) => [
    row('requests', { side, text, issue, paper, core: core ?? false, stated: stated(elements) }),
    ...recipients('to', to),
    ...elementRows(elements),
  ],
})
