import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const actConfirm = defineKind({
  name: 'act.confirm',
  group: 'confirmations',
  purpose:
    'Confirms, as a principal of the party, an act that had no effect for want of a mandate (VCLT Art. 8).',
  body: Body({ entry: RefTo('entry', 'confirms'), text: Type.Optional(Text) }),
  rooms: 'any',
  direct: ['party'],
  conveyed: [],
  says: ['entry', 'text'],
  form: ['entry', 'text'],
  changes: (_, { entry, text }) => [row('confirmations', { target: entry, text })],
})
