import { Type } from 'typebox'
import { Text, When } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const sessionAdjourn = defineKind({
  name: 'session.adjourn',
  group: 'sessions',
  purpose: 'Adjourns a session, until a time where one is set.',
  body: Body({
    session: RefTo('session'),
    until: Type.Optional(When),
    reason: Type.Optional(Text),
  }),
  rooms: 'any',
  says: ['session', 'until', 'reason'],
  form: ['session', 'until', 'reason'],
  changes: (_, body) => [row('adjournments', body)],
})
