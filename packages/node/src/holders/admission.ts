// Letting somebody into a seat, and out of it. Whoever comes in signs with a key of their own, and the record says so
// before the seat opens to them; whoever goes out has their key revoked on the record first.
import { toHex } from '@parley/record'
import { fail, ok, type Result } from '../problems.ts'
import { accredit, enterTogether } from '../seat/accrediting.ts'
import { organisationOf } from '../seat/rooms.ts'
import { accountsOf, admitAccount, dismissAccount, updateKeyring } from '../vault/keyring.ts'
import { deviceKeyOf } from '../vault/seat-keys.ts'
import { deviceOfAccount, withDeviceFor, withoutDevices } from '../vault/signer.ts'
import type { At, Newcomer } from './interface.ts'
import { type Reach, reachSeat } from './reach.ts'

/** Lets an account in. A second try after a failure goes on where the first one stopped. */
export const admit = async (reach: Reach, at: At, { account, who }: Newcomer): Promise<Result<void>> => {
  const reached = await reachSeat(reach, at)
  if (!reached.ok) return reached
  const { paths, seat } = reached.value
  const { languages } = seat.process
  return seat.write(async (desk) => {
    // Asked again now that it is our turn: another may have let them in meanwhile.
    const again = await reachSeat(reach, at)
    if (!again.ok) return again
    const { opener, ring, accounts } = again.value
    if (accounts.includes(account))
      return fail('account-admitted', { person: account, seat: seat.name }, '/account')
    if (!reach.rack.opener(account)) return fail('account-away', { person: account }, '/account')
    const own = deviceOfAccount(ring, opener.account, accounts)
    if (!own) return fail('no-device', { seat: seat.name })
    const { ring: made, device } = withDeviceFor(ring, account, opener.account, accounts)
    if (made !== ring) updateKeyring(paths, opener, () => made)
    const key = deviceKeyOf(device)
    desk.keys.devices.set(device.person, key)
    const organisation = organisationOf(desk.db, seat.name)
    const accredited = await accredit(
      desk,
      { seat: seat.name, organisation, key: toHex(key.keyId), who, languages },
      own.person,
    )
    if (!accredited.ok) return accredited
    const from = reach.rack.opener(opener.account)
    const to = reach.rack.opener(account)
    if (!from || !to || !admitAccount(paths, from, to))
      return fail('account-away', { person: account }, '/account')
    return ok(undefined)
  })
}

/** Revokes an account's keys at a seat, then shuts the seat for it. */
export const dismiss = async (reach: Reach, at: At, account: string): Promise<Result<void>> => {
  const reached = await reachSeat(reach, at)
  if (!reached.ok) return reached
  const { paths, seat } = reached.value
  return seat.write(async (desk) => {
    const again = await reachSeat(reach, at)
    if (!again.ok) return again
    const { opener, ring, accounts } = again.value
    if (!accounts.includes(account)) return fail('not-found', { what: 'account', name: account }, '/account')
    if (accounts.length === 1) return fail('seat-last', { seat: seat.name }, '/account')
    const own = deviceOfAccount(ring, opener.account, accounts)
    if (!own) return fail('no-device', { seat: seat.name })
    const gone = ring.devices.filter((device) => (device.account ?? device.person) === account)
    const inForce = desk.db.prepare<[string]>(
      'SELECT 1 FROM devices WHERE key = ? AND key NOT IN (SELECT key FROM device_revocations)',
    )
    const keys = gone
      // Whoever leaves revokes the key that signs this last.
      .sort((a, b) => Number(a.person === own.person) - Number(b.person === own.person))
      .map((device) => toHex(deviceKeyOf(device).keyId))
      .filter((key) => inForce.get(key) !== undefined)
    if (keys.length > 0) {
      const revoked = await enterTogether(desk, own.person, (enter) => {
        for (const key of keys) {
          const entered = enter('device.revoke', { key })
          if (!entered.ok) return entered
        }
        return ok(undefined)
      })
      if (!revoked.ok) return revoked
    }
    const from = reach.rack.opener(opener.account) ?? opener
    updateKeyring(paths, from, (whole) => withoutDevices(whole, gone))
    for (const { person } of gone) desk.keys.devices.delete(person)
    if (accountsOf(paths).length > 1) dismissAccount(paths, account)
    return ok(undefined)
  })
}
