import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { ACTING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, KeyId, RefTo, Slug } from '../fields.ts'

export const deviceAccredit = defineKind({
  name: 'device.accredit',
  group: 'setting-up',
  purpose: 'Accredits the key of a device for a person at a seat, and says where that key lives.',
  body: Body({
    person: RefTo('person'),
    seat: Slug,
    key: KeyId,
    custody: Type.Enum(['own-device', 'hosted']),
    host: Type.Optional(Text),
  }),
  rooms: 'governing',
  direct: ACTING,
  conveyed: [],
  reported: [],
  ownSeat: true,
  says: ['person', 'seat', 'custody'],
  form: ['person', 'seat', 'key', 'custody', 'host'],
  changes: (_, body) => [row('devices', body)],
})
