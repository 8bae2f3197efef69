import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, SideNames, Slug } from '../fields.ts'
import { names } from '../rows.ts'

export const termName = defineKind({
  name: 'term.name',
  group: 'setting-up',
  purpose: 'Puts a term under a neutral code with the words that each side uses for it.',
  body: Body({ code: Slug, names: SideNames, definition: Type.Optional(Text) }),
  rooms: 'governing',
  says: ['names'],
  form: ['code', 'names', 'definition'],
  changes: (_, { code, definition, names: list }) => [row('terms', { code, definition }), ...names(list)],
})
