import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const evidenceErase = defineKind({
  name: 'evidence.erase',
  group: 'evidence',
  purpose:
    'Asks all copies to destroy a personal field (by its path) or a file (by the hash of its sealed form) of an entry' +
    ' of the own side.',
  body: Body({
    entry: RefTo('entry', 'erases'),
    what: Type.Enum(['field', 'file']),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    reason: Text,
  }),
  rooms: 'any',
  conveyed: [],
  reported: [],
  says: ['entry', 'what', 'reason'],
  form: ['entry', 'what', 'name', 'reason'],
  changes: (_, { entry, what, name, reason }) => [row('erasures', { target: entry, what, name, reason })],
})
