import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Formats, RefTo } from '../fields.ts'

export const sessionConvene = defineKind({
  name: 'session.convene',
  group: 'sessions',
  purpose: 'Convenes a session, or records that one was held. Its time is that of the act.',
  body: Body({
    title: Text,
    format: Type.Enum([...Formats]),
    planned: Type.Enum(['planned', 'not-planned', 'not-stated']),
    place: Type.Optional(RefTo('place')),
    agenda: Type.Optional(Type.Array(Text, { maxItems: 100 })),
    round: Type.Optional(Text),
    continues: Type.Optional(RefTo('session')),
  }),
  rooms: 'any',
  says: ['title', 'format', 'place'],
  form: ['title', 'format', 'planned', 'place', 'agenda'],
  changes: (_, { agenda, ...session }) => [row('sessions', { ...session, agenda: agenda ?? [] })],
})
