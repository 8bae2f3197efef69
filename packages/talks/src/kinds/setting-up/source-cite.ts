import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, Day, ErasableText, RefTo, Sha256 } from '../fields.ts'
import { readable } from '../rows.ts'

export const sourceCite = defineKind({
  name: 'source.cite',
  group: 'setting-up',
  purpose: 'Enters a source, so that reported acts can cite it.',
  body: Body({
    outlet: Text,
    form: Type.Enum(['press-report', 'press-release', 'document', 'interview', 'broadcast', 'post', 'other']),
    title: Type.Optional(Text),
    published: Type.Optional(Day),
    dateline: Type.Optional(Text),
    author: Type.Optional(ErasableText),
    sha256: Type.Optional(Sha256),
    publisher: Type.Optional(RefTo('organisation')),
  }),
  rooms: 'governing',
  says: ['outlet', 'title', 'published'],
  form: ['outlet', 'form', 'title', 'published', 'author', 'publisher'],
  changes: (_, { author, ...source }) => [row('sources', { ...source, author: readable(author) })],
})
