import { Type } from 'typebox'
import { CAPACITIES, CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, Slug } from '../fields.ts'

export const seatOpen = defineKind({
  name: 'seat.open',
  group: 'setting-up',
  purpose:
    'Opens a seat, a right to read, for an organisation in a capacity. A name is given once and for all.',
  body: Body({ name: Slug, organisation: RefTo('organisation'), capacity: Type.Enum([...CAPACITIES]) }),
  rooms: 'governing',
  direct: CONVENING,
  conveyed: [],
  reported: [],
  says: ['name', 'organisation', 'capacity'],
  form: ['name', 'organisation', 'capacity'],
  changes: (_, body) => [row('seats', body)],
})
