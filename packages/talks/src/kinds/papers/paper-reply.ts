import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { ACCEPTING, Body, REPLIES, RefTo } from '../fields.ts'

export const paperReply = defineKind({
  name: 'paper.reply',
  group: 'papers',
  purpose: 'Answers a paper. To accept it, even in part, needs a mandate.',
  body: Body({
    paper: RefTo('paper'),
    answer: Type.Enum([...REPLIES]),
    text: Type.Optional(Text),
  }),
  rooms: 'any',
  binds: { level: 'ad-referendum', only: { field: 'answer', values: ACCEPTING } },
  says: ['paper', 'answer', 'text'],
  form: ['paper', 'answer', 'text'],
  changes: ({ side }, body) => [row('replies', { side, ...body })],
})
