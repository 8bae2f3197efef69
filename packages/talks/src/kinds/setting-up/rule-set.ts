import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { CONVENING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body } from '../fields.ts'

export const ruleSet = defineKind({
  name: 'rule.set',
  group: 'setting-up',
  purpose: 'Sets a rule of the record or of the talks, in words.',
  body: Body({
    matter: Type.Enum(['confidentiality', 'languages', 'record', 'order', 'other']),
    text: Text,
  }),
  rooms: 'governing',
  direct: CONVENING,
  says: ['matter', 'text'],
  form: ['matter', 'text'],
  changes: (_, body) => [row('record_rules', body)],
})
