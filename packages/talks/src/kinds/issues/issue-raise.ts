import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Slug } from '../fields.ts'

export const issueRaise = defineKind({
  name: 'issue.raise',
  group: 'issues',
  purpose: 'Raises an issue. Where the sides call it differently, a neutral code names it.',
  body: Body({ title: Text, text: Type.Optional(Text), neutralCode: Type.Optional(Slug) }),
  rooms: 'any',
  says: ['title'],
  form: ['title', 'text', 'neutralCode'],
  changes: (_, { title, text, neutralCode }) => [row('issues', { title, text, neutral_code: neutralCode })],
})
