import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const undertakingReport = defineKind({
  name: 'undertaking.report',
  group: 'undertakings',
  purpose:
    'Reports on compliance: 0 not initiated, 1 minimal, 2 intermediate, 3 full. A report is no finding.',
  body: Body({
    undertaking: RefTo('undertaking'),
    level: Type.Integer({ minimum: 0, maximum: 3 }),
    text: Text,
  }),
  rooms: 'any',
  says: ['undertaking', 'level', 'text'],
  form: ['undertaking', 'level', 'text'],
  changes: (_, body) => [row('compliance', body)],
})
