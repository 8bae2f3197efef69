import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const offerMake = defineKind({
  name: 'offer.make',
  group: 'issues',
  purpose: 'Makes an offer to others.',
  body: Body({ text: Text, to: SomeParties(), issue: Type.Optional(RefTo('issue')) }),
  rooms: 'any',
  says: ['to', 'text'],
  form: ['to', 'text', 'issue'],
  changes: ({ side }, { text, to, issue }) => [row('offers', { side, text, issue }), ...recipients('to', to)],
})
