import { Type } from 'typebox'
import { Text, When } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { About, Body, ErasableText, Parties, RefTo } from '../fields.ts'
import { mentions, readable, recipients } from '../rows.ts'

export const statementRecord = defineKind({
  name: 'statement.record',
  group: 'statements',
  purpose:
    'Records what was said, by whom, with its hedges. Voices that are not named are never merged into one.',
  body: Body({
    text: ErasableText,
    force: Type.Enum(['said', 'claimed', 'denied', 'warned', 'refused', 'offered', 'insisted', 'observed']),
    conditional: Type.Optional(Type.Boolean()),
    issue: Type.Optional(RefTo('issue')),
    about: Type.Optional(About),
    to: Type.Optional(Parties()),
    echoes: Type.Optional(
      Body({ text: Text, when: Type.Optional(When), person: Type.Optional(RefTo('person')) }),
    ),
    earlier: Type.Optional(Type.Boolean()),
  }),
  rooms: 'any',
  says: ['force', 'text', 'to'],
  form: ['text', 'force', 'issue', 'about', 'to', 'conditional'],
  changes: ({ side, voice, voiceSide }, { text, force, conditional, issue, about, to, echoes, earlier }) => [
    row('statements', {
      text: readable(text),
      force,
      conditional: conditional ?? false,
      commentary: false,
      issue,
      echoes,
      earlier: earlier ?? false,
      side,
      voice,
      voice_side: voiceSide,
    }),
    ...mentions('about', about),
    ...recipients('to', to),
  ],
})
