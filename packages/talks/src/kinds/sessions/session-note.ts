import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ErasableText, RefTo } from '../fields.ts'
import { readable } from '../rows.ts'

export const sessionNote = defineKind({
  name: 'session.note',
  group: 'sessions',
  purpose: 'Notes a line about a session.',
  body: Body({ session: RefTo('session'), text: ErasableText }),
  rooms: 'any',
  says: ['session', 'text'],
  form: ['session', 'text'],
  changes: (_, { session, text }) => [row('session_notes', { session, text: readable(text) })],
})
