import { Type } from 'typebox'
import { FileRef, Text } from '../../act.ts'
import { CONVEYING, LEVELS, MEDIATING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'
import { files } from '../rows.ts'

export const mandateShow = defineKind({
  name: 'mandate.show',
  group: 'setting-up',
  purpose:
    'Records that a mandate was shown (VCLT Art. 7). It counts where a principal of the party shows it or who keeps' +
    ' the record saw it; a delegate cannot give it to himself.',
  body: Body({
    holder: RefTo(['person', 'organisation']),
    party: RefTo('organisation'),
    level: Type.Enum([...LEVELS]),
    principal: Type.Optional(RefTo(['person', 'organisation'])),
    matters: Type.Optional(Text),
    file: Type.Optional(FileRef),
  }),
  rooms: 'governing',
  direct: [...MEDIATING, 'depositary', 'party'],
  conveyed: [...CONVEYING, 'depositary', 'host'],
  own: 'party',
  says: ['holder', 'party', 'level'],
  form: ['holder', 'party', 'level', 'principal', 'matters', 'file'],
  changes: (_, { file, ...mandate }) => [row('mandates', mandate), ...files(file && [file])],
})
