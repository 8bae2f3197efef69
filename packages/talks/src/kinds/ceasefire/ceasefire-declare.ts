import { Type } from 'typebox'
import { Text, When } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Parties, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const ceasefireDeclare = defineKind({
  name: 'ceasefire.declare',
  group: 'ceasefire',
  purpose:
    'Declares a ceasefire, or records one. Declared by the own hand of a party it needs a mandate to sign.',
  body: Body({
    name: Text,
    parties: SomeParties(),
    mediators: Type.Optional(Parties()),
    from: Type.Optional(When),
    to: Type.Optional(When),
    geography: Type.Optional(Text),
    purpose: Type.Enum(['humanitarian', 'peace-process', 'holiday', 'election', 'other', 'not-stated']),
    type: Type.Enum(['cessation-of-hostilities', 'preliminary', 'definitive', 'not-stated']),
    written: Type.Enum(['written', 'not-written', 'not-stated']),
    mechanism: Type.Enum(['agreed', 'not-agreed', 'not-stated']),
    ended: Type.Optional(Text),
  }),
  rooms: 'any',
  binds: { level: 'sign' },
  says: ['name', 'parties', 'from'],
  form: ['name', 'parties', 'mediators', 'from', 'type', 'purpose'],
  changes: (_, { parties, mediators, ...ceasefire }) => [
    row('ceasefires', ceasefire),
    ...recipients('party', parties),
    ...recipients('mediator', mediators),
  ],
})
