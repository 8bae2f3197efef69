import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const actReport = defineKind({
  name: 'act.report',
  group: 'statements',
  purpose:
    'Records that a further source reports what an entry already tells. It counts nothing twice: the entry then cites both.',
  body: Body({ entry: RefTo('entry'), text: Text }),
  rooms: 'any',
  direct: [],
  conveyed: [],
  says: ['entry', 'text'],
  form: ['entry', 'text'],
  changes: (_, { entry, text }) => [row('further_reports', { target: entry, text })],
})
