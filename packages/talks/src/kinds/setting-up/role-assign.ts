import { Type } from 'typebox'
import { Text, When } from '../../act.ts'
import { CONVENING, ROLES } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const roleAssign = defineKind({
  name: 'role.assign',
  group: 'setting-up',
  purpose: 'Assigns a role to an organisation. Reported roles describe; only others let anybody act.',
  body: Body({
    organisation: RefTo('organisation'),
    role: Type.Enum([...ROLES]),
    from: Type.Optional(When),
    to: Type.Optional(When),
    matters: Type.Optional(Text),
  }),
  rooms: 'governing',
  direct: CONVENING,
  says: ['organisation', 'role', 'matters'],
  form: ['organisation', 'role', 'from', 'to', 'matters'],
  changes: (_, body) => [row('roles', body)],
})
