// Everything that may be asked about who holds a seat, over one data folder.
import { answeringFullDisk } from '../folder/disk-full.ts'
import { fail, ok, type Result } from '../problems.ts'
import { accountsOf } from '../vault/keyring.ts'
import { changePassphrase } from '../vault/passphrase-change.ts'
import { admit, dismiss } from './admission.ts'
import type { Keeping } from './interface.ts'
import { listHolders } from './list.ts'
import { allSeats, type Reach, reachSeat } from './reach.ts'
import { makeRecovery, reinstate, restore } from './recovery.ts'

export const keeping = (reach: Reach): Keeping => {
  const { paths, rack } = reach
  /** For what writes: refused where the folder is only read, and a full disk is answered. */
  const writing = <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    reach.mode === 'write'
      ? answeringFullDisk(work)
      : Promise.resolve(fail('folder-locked', { folder: paths.data, pid: '?' }))
  return {
    holders: async (at) => {
      const reached = await reachSeat(reach, at)
      return reached.ok ? ok(listHolders(paths, reached.value)) : reached
    },
    admit: (at, newcomer) => writing(() => admit(reach, at, newcomer)),
    dismiss: (at, account) => writing(() => dismiss(reach, at, account)),
    changePassphrase: (account, change) =>
      writing(() =>
        changePassphrase(
          paths,
          () => allSeats(paths),
          account,
          change,
          (opener) => rack.add(opener),
        ),
      ),
    makeRecovery: (at, passphrase) => writing(() => makeRecovery(reach, at, passphrase)),
    restore: (visitor, file, passphrase) => writing(() => restore(reach, visitor.account, file, passphrase)),
    reinstate: (at, seat, newcomer) => writing(() => reinstate(reach, at, seat, newcomer)),
    accountsOf: (process, seat) => accountsOf(paths.seat(process, seat)),
  }
}
