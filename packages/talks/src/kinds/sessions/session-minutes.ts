import { Type } from 'typebox'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ErasableText, RefTo } from '../fields.ts'
import { readable } from '../rows.ts'

export const sessionMinutes = defineKind({
  name: 'session.minutes',
  group: 'sessions',
  purpose: 'Enters the minutes of a session and whether they were read back.',
  body: Body({ session: RefTo('session'), text: ErasableText, readBack: Type.Boolean() }),
  rooms: 'any',
  says: ['session', 'readBack'],
  form: ['session', 'text', 'readBack'],
  changes: (_, { session, text, readBack }) => [
    row('minutes', { session, text: readable(text), read_back: readBack }),
  ],
})
