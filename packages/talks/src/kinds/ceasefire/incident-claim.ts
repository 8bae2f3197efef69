import { Type } from 'typebox'
import { Text } from '../../act.ts'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, ErasableText, RefTo } from '../fields.ts'
import { readable } from '../rows.ts'

const Count = Type.Integer({ minimum: 0, maximum: 10_000_000 })

export const incidentClaim = defineKind({
  name: 'incident.claim',
  group: 'ceasefire',
  purpose: 'Claims an incident. A claim is no finding; losses that nobody reports are unknown, not none.',
  body: Body({
    title: Text,
    text: Type.Optional(ErasableText),
    type: Type.Enum([
      'exchange-of-fire',
      'infiltration-attempt',
      'shelling',
      'air-strike',
      'uav',
      'ied',
      'detention',
      'crossing-closure',
      'freedom-of-movement',
      'other',
      'undetermined',
    ]),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000 })),
    place: Type.Optional(RefTo('place')),
    against: Type.Optional(RefTo('organisation')),
    regime: Type.Optional(RefTo('ceasefire')),
    losses: Body({
      state: Type.Enum(['not-stated', 'no-official-word', 'none-claimed', 'reported']),
      killed: Type.Optional(Count),
      injured: Type.Optional(Count),
      atLeast: Type.Optional(Type.Boolean()),
    }),
    verification: Type.Enum(['none-reported', 'requested']),
  }),
  rooms: 'any',
  says: ['title', 'type', 'place', 'against'],
  form: ['title', 'type', 'place', 'against', 'losses', 'regime'],
  changes: ({ id, side }, { title, text, type, count, place, against, regime, losses, verification }) => {
    const reported = losses.state === 'reported'
    return [
      row('incidents', {
        side,
        title,
        text: readable(text),
        type,
        count,
        place,
        against,
        losses: losses.state,
        killed: reported ? losses.killed : null,
        injured: reported ? losses.injured : null,
        at_least: losses.atLeast ?? false,
        verification,
      }),
      ...(regime ? [row('incident_regimes', { incident: id, regime, inferred: false })] : []),
    ]
  },
})
