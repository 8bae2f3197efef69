import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const actCorrect = defineKind({
  name: 'act.correct',
  group: 'confirmations',
  purpose: 'Corrects the text of an entry that the own seat recorded. Both texts stay.',
  body: Body({ entry: RefTo('entry', 'corrects'), text: Text }),
  rooms: 'any',
  says: ['entry', 'text'],
  form: ['entry', 'text'],
  changes: (_, { entry, text }) => [row('corrections', { target: entry, text })],
})
