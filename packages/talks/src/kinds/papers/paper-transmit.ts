import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { MEDIATING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const paperTransmit = defineKind({
  name: 'paper.transmit',
  group: 'papers',
  purpose: 'Passes a paper on: a mediator carries it from its author to its recipient.',
  body: Body({ paper: RefTo('paper'), to: SomeParties(), remark: Type.Optional(Text) }),
  rooms: 'any',
  direct: MEDIATING,
  says: ['paper', 'to'],
  form: ['paper', 'to', 'remark'],
  changes: (_, { paper, to, remark }) => [row('transmissions', { paper, remark }), ...recipients('to', to)],
})
