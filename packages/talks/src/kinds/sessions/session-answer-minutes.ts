import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const sessionAnswerMinutes = defineKind({
  name: 'session.answer-minutes',
  group: 'sessions',
  purpose: 'Agrees to minutes or objects to them.',
  body: Body({
    minutes: RefTo('minutes'),
    answer: Type.Enum(['agreed', 'objected']),
    text: Type.Optional(Text),
  }),
  rooms: 'any',
  says: ['minutes', 'answer', 'text'],
  form: ['minutes', 'answer', 'text'],
  changes: (_, body) => [row('minutes_answers', body)],
})
