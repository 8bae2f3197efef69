import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const evidencePresent = defineKind({
  name: 'evidence.present',
  group: 'evidence',
  purpose:
    'Shows an exhibit to others: to whom, in which form, and what was left with them where that is stated.',
  body: Body({
    exhibit: RefTo('exhibit'),
    to: SomeParties(),
    form: Type.Enum(['full', 'redacted', 'shown-and-not-left', 'not-stated']),
    session: Type.Optional(RefTo('session')),
    left: Type.Optional(Text),
  }),
  rooms: 'any',
  says: ['exhibit', 'to', 'form'],
  form: ['exhibit', 'to', 'form', 'session', 'left'],
  changes: (_, { to, ...disclosure }) => [row('disclosures', disclosure), ...recipients('to', to)],
})
