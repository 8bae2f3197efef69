import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { ACTING } from '../../capacities.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, KeyId } from '../fields.ts'

export const deviceRevoke = defineKind({
  name: 'device.revoke',
  group: 'setting-up',
  purpose:
    'Takes the accreditation from a device key for good. The convenors may, and the seat that it sits at.',
  body: Body({ key: KeyId, reason: Type.Optional(Text) }),
  rooms: 'governing',
  direct: ACTING,
  conveyed: [],
  reported: [],
  says: ['key', 'reason'],
  form: ['key', 'reason'],
  changes: (_, body) => [row('device_revocations', body)],
})
