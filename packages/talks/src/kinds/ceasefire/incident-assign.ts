import { Type } from 'typebox'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const incidentAssign = defineKind({
  name: 'incident.assign',
  group: 'ceasefire',
  purpose: 'Says under which ceasefire an incident falls, and whether the recorder only infers it.',
  body: Body({ incident: RefTo('incident'), regime: RefTo('ceasefire'), inferred: Type.Boolean() }),
  rooms: 'any',
  says: ['incident', 'regime', 'inferred'],
  form: ['incident', 'regime', 'inferred'],
  changes: (_, body) => [row('incident_regimes', body)],
})
