import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const paperWithdraw = defineKind({
  name: 'paper.withdraw',
  group: 'papers',
  purpose: 'Withdraws a paper of the own side. It stays in the record.',
  body: Body({ paper: RefTo('paper', 'withdraws'), reason: Type.Optional(Text) }),
  rooms: 'any',
  says: ['paper', 'reason'],
  form: ['paper', 'reason'],
  changes: (_, body) => [row('paper_withdrawals', body)],
})
