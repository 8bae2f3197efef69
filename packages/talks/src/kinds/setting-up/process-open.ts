import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Languages } from '../fields.ts'

export const processOpen = defineKind({
  name: 'process.open',
  group: 'setting-up',
  purpose:
    'Opens the process. Its author is the convenor: the first entry of the governing room, and only once.',
  body: Body({
    title: Text,
    summary: Type.Optional(Text),
    reenactment: Type.Boolean(),
    demonstration: Type.Boolean(),
    zones: Type.Array(Body({ zone: Type.String({ minLength: 1, maxLength: 64 }), label: Text }), {
      minItems: 1,
      maxItems: 10,
    }),
    languages: Languages,
  }),
  rooms: 'governing',
  direct: CONVENING,
  conveyed: [],
  reported: [],
  says: ['title'],
  form: ['title', 'summary', 'languages', 'zones'],
  changes: (_, body) => [row('processes', body)],
})
