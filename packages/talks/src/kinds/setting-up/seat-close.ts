import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const seatClose = defineKind({
  name: 'seat.close',
  group: 'setting-up',
  purpose: 'Closes a seat: no device at it may act from then on. What it has read it keeps.',
  body: Body({ seat: RefTo('seat', 'closes') }),
  rooms: 'governing',
  direct: CONVENING,
  conveyed: [],
  reported: [],
  says: ['seat'],
  form: ['seat'],
  changes: (_, { seat }) => [row('seat_closings', { seat })],
})
