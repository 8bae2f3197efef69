import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const actWithdraw = defineKind({
  name: 'act.withdraw',
  group: 'confirmations',
  purpose:
    'Withdraws an entry that the own seat recorded. It stays in the record, without effect from then on.',
  body: Body({ entry: RefTo('entry', 'withdraws'), reason: Type.Optional(Text) }),
  rooms: 'any',
  says: ['entry', 'reason'],
  form: ['entry', 'reason'],
  changes: (_, { entry, reason }) => [row('withdrawals', { target: entry, reason })],
})
