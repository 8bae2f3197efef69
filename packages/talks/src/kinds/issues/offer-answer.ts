import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { ACCEPTING, Body, REPLIES, RefTo } from '../fields.ts'

export const offerAnswer = defineKind({
  name: 'offer.answer',
  group: 'issues',
  purpose: 'Answers an offer. To accept it, even in part, needs a mandate.',
  body: Body({
    offer: RefTo('offer'),
    answer: Type.Enum([...REPLIES]),
    reason: Type.Optional(Text),
  }),
  rooms: 'any',
  binds: { level: 'ad-referendum', only: { field: 'answer', values: ACCEPTING } },
  says: ['offer', 'answer', 'reason'],
  form: ['offer', 'answer', 'reason'],
  changes: ({ side }, body) => [row('offer_answers', { side, ...body })],
})
