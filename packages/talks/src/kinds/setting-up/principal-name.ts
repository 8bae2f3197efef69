import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const principalName = defineKind({
  name: 'principal.name',
  group: 'setting-up',
  purpose:
    'Names to whom the delegation of a party reports; several centres may stand side by side. Those named by' +
    ' organisation or person, and not by report, can confirm acts of that party. A delegate cannot name himself.',
  body: Body({
    party: RefTo('organisation'),
    principals: Type.Array(
      Body({
        name: Text,
        organisation: Type.Optional(RefTo('organisation')),
        person: Type.Optional(RefTo('person')),
        place: Type.Optional(RefTo('place')),
      }),
      { minItems: 1, maxItems: 20 },
    ),
    directions: Type.Optional(Text),
  }),
  rooms: 'governing',
  direct: [...CONVENING, 'party'],
  own: 'party',
  says: ['party', 'principals'],
  form: ['party', 'principals', 'directions'],
  changes: (_, { party, principals, directions }) =>
    principals.map((principal, ordinal) => row('principals', { ordinal, party, ...principal, directions })),
})
