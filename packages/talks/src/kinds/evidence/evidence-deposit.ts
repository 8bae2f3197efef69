import { Type } from 'typebox'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { About, Body, ErasableText, Files, RefTo } from '../fields.ts'
import { files, mentions, readable } from '../rows.ts'

export const evidenceDeposit = defineKind({
  name: 'evidence.deposit',
  group: 'evidence',
  purpose:
    'Deposits an exhibit. Texts and files can be erased later; the rest of the record stays verifiable.',
  body: Body({
    title: ErasableText,
    form: Type.Enum(['photograph', 'document', 'identity-document', 'video', 'audio', 'other']),
    description: Type.Optional(ErasableText),
    sensitive: Type.Boolean(),
    files: Type.Optional(Files),
    about: Type.Optional(About),
    issue: Type.Optional(RefTo('issue')),
  }),
  rooms: 'any',
  says: ['title', 'form'],
  form: ['title', 'form', 'sensitive', 'files', 'description', 'about'],
  changes: ({ side }, { title, description, form, sensitive, issue, ...lists }) => [
    row('exhibits', {
      side,
      title: readable(title),
      description: readable(description),
      form,
      sensitive,
      issue,
    }),
    ...files(lists.files),
    ...mentions('about', lists.about),
  ],
})
