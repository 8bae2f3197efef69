import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Base64Url, Body } from '../fields.ts'

export const entryRelease = defineKind({
  name: 'entry.release',
  group: 'papers',
  purpose:
    'Opens an earlier entry to another room, with the proof that it is the same one. It cannot be taken back.',
  body: Body({
    released: Body({
      place: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
      cover: Base64Url(2_000),
      coverSalt: Base64Url(64),
      content: Base64Url(12_000_000),
      contentSalt: Base64Url(64),
    }),
    title: Type.Optional(Text),
  }),
  rooms: 'any',
  conveyed: [],
  reported: [],
  says: ['title'],
  form: ['title', 'released'],
  changes: ({ opened }, { released, title }) => [
    row('releases', { opened, opened_place: released.place, title }),
  ],
})
