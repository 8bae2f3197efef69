// Who may open a seat, and which keys the record accredits for it.
import { toHex } from '@parley/record'
import { type Named, Names, type Text } from '@parley/talks'
import type { Layout } from '../folder/layout.ts'
import { organisationOf } from '../seat/rooms.ts'
import type { Database } from '../store/database.ts'
import { listAccounts } from '../vault/accounts.ts'
import { deviceKeyOf } from '../vault/seat-keys.ts'
import { deviceOfAccount } from '../vault/signer.ts'
import type { Holders, SeatDevice } from './interface.ts'
import type { Reached } from './reach.ts'

const STANDS = "e.standing = 'in-effect' AND e.withdrawn_by IS NULL"
/** More people than any delegation has. */
const MOST = 500

type Accredited = Omit<SeatDevice, 'account'>

const devicesAt = (db: Database, seat: string, names: Names): Accredited[] =>
  db
    .prepare<
      [string],
      {
        key: string
        person: string
        custody: 'own-device' | 'hosted'
        host: string | null
        entry: number
        revoked: number
      }
    >(
      `SELECT x.key, x.person, x.custody, x.host, x.entry,
         EXISTS (SELECT 1 FROM device_revocations r JOIN entries e ON e.entry = r.entry
           WHERE r.key = x.key AND ${STANDS}) AS revoked
       FROM devices x JOIN entries e ON e.entry = x.entry WHERE x.seat = ? AND ${STANDS} ORDER BY x.entry`,
    )
    .all(seat)
    .map(({ key, person, custody, host, entry, revoked }) => ({
      key,
      person: names.of(person),
      custody,
      host: host === null ? null : (JSON.parse(host) as Text),
      revoked: revoked === 1,
      entry,
    }))

const peopleOf = (db: Database, organisation: string, names: Names): Named[] =>
  db
    .prepare<[string, number], string>(
      `SELECT x.id FROM people x JOIN entries e ON e.entry = x.entry
       WHERE x.organisation = ? AND x.name IS NOT NULL AND ${STANDS} ORDER BY x.entry LIMIT ?`,
    )
    .pluck()
    .all(organisation, MOST)
    .map((id) => names.of(id))

/** Who may open a seat of this node, as one of them sees it. */
export const listHolders = (folder: Layout, { seat, ring, accounts, opener }: Reached): Holders => {
  const names = new Names(seat.db)
  const organisation = organisationOf(seat.db, seat.name)
  const called = new Map(listAccounts(folder).map(({ account, name }) => [account, name]))
  const keys = new Map(
    accounts.flatMap((account) => {
      const device = deviceOfAccount(ring, account, accounts)
      return device ? [[account, toHex(deviceKeyOf(device).keyId)] as const] : []
    }),
  )
  const owners = new Map([...keys].map(([account, key]) => [key, account]))
  const accredited = devicesAt(seat.db, seat.name, names)
  return {
    organisation: organisation ? names.of(organisation) : null,
    convenes: ring.convenor !== undefined,
    demonstration: false,
    accounts: accounts.map((account) => {
      const key = keys.get(account)
      const device = accredited.find((each) => each.key === key && !each.revoked)
      return {
        account,
        name: called.get(account) ?? account,
        you: account === opener.account,
        signs: key === undefined ? null : { key, person: device?.person ?? null },
      }
    }),
    devices: accredited.map((device) => ({ ...device, account: owners.get(device.key) ?? null })),
    people: organisation ? peopleOf(seat.db, organisation, names) : [],
    recoveryMadeAt: ring.recoveryMadeAt ?? null,
  }
}
