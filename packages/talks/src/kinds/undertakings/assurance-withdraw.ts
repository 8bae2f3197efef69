import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const assuranceWithdraw = defineKind({
  name: 'assurance.withdraw',
  group: 'undertakings',
  purpose: 'Takes back an assurance of the own side.',
  body: Body({ assurance: RefTo('assurance', 'withdraws'), reason: Type.Optional(Text) }),
  rooms: 'any',
  says: ['assurance', 'reason'],
  form: ['assurance', 'reason'],
  changes: (_, body) => [row('assurance_withdrawals', body)],
})
