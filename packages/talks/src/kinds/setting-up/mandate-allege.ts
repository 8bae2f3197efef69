import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const mandateAllege = defineKind({
  name: 'mandate.allege',
  group: 'setting-up',
  purpose: 'Records an allegation about a mandate. It changes no mandate.',
  body: Body({
    about: RefTo(['organisation', 'person']),
    alleged: Type.Enum(['missing', 'insufficient', 'exceeded']),
    text: Text,
  }),
  rooms: 'governing',
  says: ['about', 'alleged'],
  form: ['about', 'alleged', 'text'],
  changes: (_, body) => [row('mandate_allegations', body)],
})
