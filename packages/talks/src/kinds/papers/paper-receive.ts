import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const paperReceive = defineKind({
  name: 'paper.receive',
  group: 'papers',
  purpose: 'Confirms receipt of a paper. It says nothing about its contents.',
  body: Body({ paper: RefTo('paper'), remark: Type.Optional(Text) }),
  rooms: 'any',
  says: ['paper'],
  form: ['paper', 'remark'],
  changes: ({ side }, body) => [row('receipts', { side, ...body })],
})
