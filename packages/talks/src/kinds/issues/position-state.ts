import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const positionState = defineKind({
  name: 'position.state',
  group: 'issues',
  purpose: 'States the position of a side on an issue, in its own words where they are verbatim.',
  body: Body({
    issue: RefTo('issue'),
    text: Text,
    verbatim: Type.Boolean(),
    paper: Type.Optional(RefTo('paper')),
    condition: Type.Optional(Text),
    final: Type.Optional(Type.Boolean()),
  }),
  rooms: 'any',
  says: ['issue', 'text'],
  form: ['issue', 'text', 'verbatim', 'condition', 'final', 'paper'],
  changes: ({ side }, { final, ...position }) => [
    row('positions', { side, final: final ?? false, ...position }),
  ],
})
