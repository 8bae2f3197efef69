import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const paperSupersede = defineKind({
  name: 'paper.supersede',
  group: 'papers',
  purpose: 'Says that one paper of the own side takes the place of another.',
  body: Body({ paper: RefTo('paper', 'supersedes'), by: RefTo('paper') }),
  rooms: 'any',
  says: ['paper', 'by'],
  form: ['paper', 'by'],
  changes: (_, body) => [row('paper_supersessions', body)],
})
