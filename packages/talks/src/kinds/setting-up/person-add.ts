import { Type } from 'typebox'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ErasableText, RefTo } from '../fields.ts'
import { readable } from '../rows.ts'

export const personAdd = defineKind({
  name: 'person.add',
  group: 'setting-up',
  purpose: 'Adds a person of an organisation. Name and title can be erased later; the id stays.',
  body: Body({
    name: ErasableText,
    organisation: RefTo('organisation'),
    title: Type.Optional(ErasableText),
  }),
  rooms: 'governing',
  direct: [...CONVENING, 'party', 'guarantor', 'witness', 'observer', 'monitoring-mission'],
  own: 'organisation',
  says: ['name', 'organisation', 'title'],
  form: ['name', 'organisation', 'title'],
  changes: (_, { name, organisation, title }) => [
    row('people', { name: readable(name), organisation, title: readable(title) }),
  ],
})
