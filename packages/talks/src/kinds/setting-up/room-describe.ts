import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Formats } from '../fields.ts'

export const roomDescribe = defineKind({
  name: 'room.describe',
  group: 'setting-up',
  purpose: 'Says in a room what that room is. Nobody outside learns of it.',
  body: Body({ title: Text, form: Type.Enum([...Formats, 'governing']) }),
  rooms: 'any',
  conveyed: [],
  reported: [],
  says: ['title', 'form'],
  form: ['title', 'form'],
  changes: ({ room }, body) => [row('rooms', { room, ...body })],
})
