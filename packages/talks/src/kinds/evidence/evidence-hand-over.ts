import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const evidenceHandOver = defineKind({
  name: 'evidence.hand-over',
  group: 'evidence',
  purpose: 'Hands an exhibit over to others: they have it from then on.',
  body: Body({ exhibit: RefTo('exhibit'), to: SomeParties() }),
  rooms: 'any',
  says: ['exhibit', 'to'],
  form: ['exhibit', 'to'],
  changes: (_, { exhibit, to }) => [row('exhibit_transfers', { exhibit }), ...recipients('to', to)],
})
