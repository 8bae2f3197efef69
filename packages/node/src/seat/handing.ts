// A seat hosted here that is handed to the person whose it is: they get a key of their own, accredited in the governing
// room, and whoever handed it over can open it no more.
import { type DeviceKey, toHex } from '@parley/record'
import type { By, Handing } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import { accredit } from './accrediting.ts'
import type { Desk } from './recording.ts'

/** Lets an account open a seat and gives its key there; `letGo` then shuts the seat for whoever gave it. */
export type HandKeys = (
  seat: string,
  giver: string,
  account: string,
) => Promise<Result<{ device: DeviceKey; letGo: () => void }>>

/** Hands a seat over. A second try after a failure goes on where the first one stopped. */
export const handSeat = async (
  desk: Desk,
  handKeys: HandKeys,
  { seat, account, giver, name, title }: Handing,
  languages: readonly string[],
  by?: By,
): Promise<Result<void>> => {
  const known = desk.db
    .prepare<[string], { organisation: string }>('SELECT organisation FROM seats WHERE name = ?')
    .get(seat)
  if (!known) return fail('not-found', { what: 'seat', name: seat }, '/seat')
  if (!desk.keys.convenor) return fail('not-convenor', { seat: desk.seat })
  if (seat === desk.seat) return fail('seat-held', { seat }, '/seat')
  const handed = await handKeys(seat, giver, account)
  if (!handed.ok) return handed
  const key = toHex(handed.value.device.keyId)
  const who = { name, ...(title ? { title } : {}) }
  const accredited = await accredit(
    desk,
    { seat, organisation: known.organisation, key, who, languages },
    by?.person,
  )
  if (!accredited.ok) return accredited
  handed.value.letGo()
  return ok(undefined)
}
