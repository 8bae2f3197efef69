import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SomeParties } from '../fields.ts'
import { recipients } from '../rows.ts'

export const commonState = defineKind({
  name: 'common.state',
  group: 'issues',
  purpose: 'States common ground: what somebody says that these parties share. It binds none of them.',
  body: Body({ issue: Type.Optional(RefTo('issue')), text: Text, parties: SomeParties() }),
  rooms: 'any',
  says: ['parties', 'text', 'issue'],
  form: ['issue', 'text', 'parties'],
  changes: (_, { issue, text, parties }) => [
    row('common_ground', { issue, text }),
    ...recipients('party', parties),
  ],
})
