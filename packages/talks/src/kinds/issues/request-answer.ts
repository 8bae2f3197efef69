import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { ACCEPTING, Body, REPLIES, RefTo } from '../fields.ts'

export const requestAnswer = defineKind({
  name: 'request.answer',
  group: 'issues',
  purpose: 'Answers a request. A declined request is closed, no longer awaited.',
  body: Body({
    request: RefTo('request'),
    answer: Type.Enum([...REPLIES, 'declined']),
    reason: Type.Optional(Text),
  }),
  rooms: 'any',
  binds: { level: 'ad-referendum', only: { field: 'answer', values: ACCEPTING } },
  says: ['request', 'answer', 'reason'],
  form: ['request', 'answer', 'reason'],
  changes: ({ side }, body) => [row('request_answers', { side, ...body })],
})
