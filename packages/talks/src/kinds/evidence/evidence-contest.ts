import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const evidenceContest = defineKind({
  name: 'evidence.contest',
  group: 'evidence',
  purpose: 'Contests an exhibit, in part or whole, with the reason.',
  body: Body({ exhibit: RefTo('exhibit'), part: Type.Enum(['whole', 'part']), reason: Text }),
  rooms: 'any',
  says: ['exhibit', 'part', 'reason'],
  form: ['exhibit', 'part', 'reason'],
  changes: (_, body) => [row('contests', body)],
})
