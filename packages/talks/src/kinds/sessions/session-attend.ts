import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CAPACITIES } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ListEnd, RefTo } from '../fields.ts'

export const sessionAttend = defineKind({
  name: 'session.attend',
  group: 'sessions',
  purpose: 'Records who attended a session and in which capacity.',
  body: Body({
    session: RefTo('session'),
    attendees: Type.Array(
      Body({
        organisation: RefTo('organisation'),
        person: Type.Optional(RefTo('person')),
        capacity: Type.Enum([...CAPACITIES]),
        rank: Type.Optional(Text),
      }),
      { minItems: 1, maxItems: 200 },
    ),
    list: ListEnd,
  }),
  rooms: 'any',
  says: ['session', 'attendees', 'list'],
  form: ['session', 'attendees', 'list'],
  changes: (_, { session, attendees, list }) => [
    row('attendance_lists', { session, list }),
    ...attendees.map((attendee, ordinal) => row('attendance', { ordinal, session, ...attendee })),
  ],
})
