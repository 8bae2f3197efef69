import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ListEnd, RefTo } from '../fields.ts'

export const delegationName = defineKind({
  name: 'delegation.name',
  group: 'setting-up',
  purpose: 'Names the delegation of a party; the list is open where it only says whom it includes.',
  body: Body({
    party: RefTo('organisation'),
    members: Type.Array(
      Body({
        person: Type.Optional(RefTo('person')),
        organisation: Type.Optional(RefTo('organisation')),
        function: Type.Enum(['head', 'deputy-head', 'member', 'expert', 'interpreter', 'note-taker']),
        title: Type.Optional(Text),
      }),
      { maxItems: 200 },
    ),
    list: ListEnd,
  }),
  rooms: 'governing',
  direct: [...CONVENING, 'party'],
  own: 'party',
  says: ['party', 'members', 'list'],
  form: ['party', 'members', 'list'],
  changes: (_, { party, members, list }) => [
    row('delegations', { party, list }),
    ...members.map((member, ordinal) => row('delegation_members', { ordinal, party, ...member })),
  ],
})
