import { Type } from 'typebox'
import { row } from '../../file/tables.ts'
import { defineKind } from '../define.ts'
import { Body, RefTo, SideNames, Slug } from '../fields.ts'
import { names } from '../rows.ts'

export const placeName = defineKind({
  name: 'place.name',
  group: 'setting-up',
  purpose: 'Puts a place under a neutral code with the names that each side uses. Coordinates are WGS 84.',
  body: Body({
    code: Slug,
    names: SideNames,
    latitudeMicro: Type.Optional(Type.Integer({ minimum: -90_000_000, maximum: 90_000_000 })),
    longitudeMicro: Type.Optional(Type.Integer({ minimum: -180_000_000, maximum: 180_000_000 })),
    within: Type.Optional(RefTo('place')),
    precision: Type.Enum(['exact', 'settlement', 'district', 'region', 'country']),
  }),
  rooms: 'governing',
  says: ['names'],
  form: ['code', 'names', 'latitudeMicro', 'longitudeMicro', 'within', 'precision'],
  changes: (_, body) => [
    row('places', {
      code: body.code,
      latitude_micro: body.latitudeMicro,
      longitude_micro: body.longitudeMicro,
      within: body.within,
      precision: body.precision,
    }),
    ...names(body.names),
  ],
})
