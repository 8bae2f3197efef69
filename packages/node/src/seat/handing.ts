// A seat hosted here that is handed to the person whose it is: they get a key of their own, accredited in the governing
// room, and whoever handed it over can open it no more.
import { type DeviceKey, toHex } from '@parley/record'
import type { Act } from '@parley/talks'
import type { By, Handing } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import { accreditation } from '../process/founding.ts'
import { type Desk, record, signActs, takePen } from './recording.ts'
import { organisationOf } from './rooms.ts'

/** Lets an account open a seat and gives its key there; `letGo` then shuts the seat for whoever gave it. */
export type HandKeys = (
  seat: string,
  giver: string,
  account: string,
) => Promise<Result<{ device: DeviceKey; letGo: () => void }>>

const isAccredited = (desk: Desk, key: string): boolean =>
  desk.db.prepare('SELECT 1 FROM devices WHERE key = ?').get(key) !== undefined

/** Hands a seat over. A second try after a failure goes on where the first one stopped. */
export const handSeat = async (
  desk: Desk,
  handKeys: HandKeys,
  { seat, account, giver, name, title }: Handing,
  languages: readonly string[],
  by?: By,
): Promise<Result<void>> => {
  const { gate } = desk.reading.reader.ledger
  const known = desk.db
    .prepare<[string], { organisation: string }>('SELECT organisation FROM seats WHERE name = ?')
    .get(seat)
  if (!known) return fail('not-found', { what: 'seat', name: seat }, '/seat')
  if (!desk.keys.convenor) return fail('not-convenor', { seat: desk.seat })
  if (seat === desk.seat) return fail('seat-held', { seat }, '/seat')
  const handed = await handKeys(seat, giver, account)
  if (!handed.ok) return handed
  const key = toHex(handed.value.device.keyId)
  if (!isAccredited(desk, key)) {
    const pen = takePen(desk)
    if (!pen.ok) return pen
    const room = toHex(gate.genesis.governing)
    const actor = { organisation: organisationOf(desk.db, desk.seat) }
    const signed = signActs(desk, pen.value, (sign) => {
      const enter = (kind: string, body: Act['body']) =>
        sign({ room, act: { kind, v: 1, actor, basis: 'direct', body } }, by?.person)
      const added = enter('person.add', {
        name,
        organisation: known.organisation,
        ...(title ? { title } : {}),
      })
      if (!added.ok) return added
      const accredited = enter('device.accredit', accreditation(added.value.id, seat, key, languages))
      return accredited.ok ? ok(undefined) : accredited
    })
    if (!signed.ok) return signed
    const recorded = await record(desk, pen.value, signed.value)
    if (!recorded.ok) return recorded
  }
  handed.value.letGo()
  return ok(undefined)
}
