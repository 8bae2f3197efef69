import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SideNames } from '../fields.ts'
import { names } from '../rows.ts'

export const organisationAdd = defineKind({
  name: 'organisation.add',
  group: 'setting-up',
  purpose: 'Adds an organisation, at the table or only named. A party may add those that are part of it.',
  body: Body({
    name: Text,
    short: Type.Optional(Text),
    type: Type.Enum([
      'state',
      'authority',
      'armed-group',
      'intergovernmental',
      'non-governmental',
      'media',
      'unit',
      'other',
    ]),
    atTable: Type.Boolean(),
    partOf: Type.Optional(RefTo('organisation')),
    otherNames: Type.Optional(SideNames),
  }),
  rooms: 'governing',
  direct: [...CONVENING, 'party'],
  own: 'partOf',
  says: ['name', 'type'],
  form: ['name', 'short', 'type', 'atTable', 'partOf'],
  changes: (_, { name, short, type, atTable, partOf, otherNames }) => [
    row('organisations', { name, short, type, at_table: atTable, part_of: partOf }),
    ...names(otherNames),
  ],
})
