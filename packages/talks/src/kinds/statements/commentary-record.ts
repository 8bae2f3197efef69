import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { About, Body, RefTo } from '../fields.ts'
import { mentions } from '../rows.ts'

export const commentaryRecord = defineKind({
  name: 'commentary.record',
  group: 'statements',
  purpose:
    'Records the reading of an outlet or analyst, apart from what it reads. It relates no facts to each other.',
  body: Body({
    text: Text,
    on: Type.Optional(RefTo('entry')),
    about: Type.Optional(About),
    force: Type.Enum(['observed', 'interpreted', 'linked']),
  }),
  rooms: 'any',
  says: ['force', 'text', 'on'],
  form: ['text', 'force', 'on', 'about'],
  changes: ({ side, voice, voiceSide }, { text, on, about, force }) => [
    row('statements', {
      text,
      force,
      conditional: false,
      commentary: true,
      on,
      earlier: false,
      side,
      voice,
      voice_side: voiceSide,
    }),
    ...mentions('about', about),
  ],
})
