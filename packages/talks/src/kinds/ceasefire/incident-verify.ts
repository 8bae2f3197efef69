import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { MEDIATING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo } from '../fields.ts'

export const incidentVerify = defineKind({
  name: 'incident.verify',
  group: 'ceasefire',
  purpose: 'Records a step in verifying an incident: requested, under way, or what the mission found.',
  body: Body({
    incident: RefTo('incident'),
    state: Type.Enum(['requested', 'under-way', 'found']),
    text: Type.Optional(Text),
  }),
  rooms: 'any',
  direct: ['party', 'monitoring-mission', 'guarantor', ...MEDIATING],
  says: ['incident', 'state', 'text'],
  form: ['incident', 'state', 'text'],
  changes: (_, body) => [row('incident_verifications', body)],
})
