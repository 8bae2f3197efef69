// What may be asked about who holds a seat: who may open it, letting somebody in or out, passphrases, recovery.
import type { Named, Ref, Text } from '@parley/talks'
import type { Visitor } from '../interface.ts'
import type { Result } from '../problems.ts'
import type { RecoveryFile } from '../vault/recovery.ts'

/** An account of this node that may open a seat. */
export interface Holder {
  account: string
  name: string
  you: boolean
  /** The person as whom it signs there, and with which key (hex key id); null where it can only read. */
  signs: { person: Named | null; key: string } | null
}

/** A key that the record accredits for the seat. */
export interface SeatDevice {
  key: string
  person: Named
  custody: 'own-device' | 'hosted'
  host: Text | null
  revoked: boolean
  /** Place of the accreditation in the register. */
  entry: number
  /** The account for which this node keeps the key; null where it keeps none, or for nobody who can still open the seat. */
  account: string | null
}

export interface Holders {
  organisation: Named | null
  /** True for the seat that holds the convenor's key: whoever opens it can let further seats in. */
  convenes: boolean
  /** True for a seat of a demonstration, which is open to everybody. */
  demonstration: boolean
  accounts: Holder[]
  devices: SeatDevice[]
  /** People of the seat's organisation in the record, who can be let in under the name that they have there. */
  people: Named[]
  /** When the last recovery file was made, ISO 8601 UTC; null where none ever was. */
  recoveryMadeAt: string | null
}

/** Who a newcomer is: somebody whom the record knows, or a name to be added to it. */
export type Who = { person: Ref } | { name: Text; title?: Text }

export interface Newcomer {
  account: string
  who: Who
}

/** A seat, as somebody asks for it. */
export interface At {
  visitor: Visitor
  process: string
  seat: string
}

export interface Keeping {
  holders(at: At): Promise<Result<Holders>>
  /** Lets an account of this node into a seat, with a key of its own, accredited in the governing room. */
  admit(at: At, newcomer: Newcomer): Promise<Result<void>>
  /** Revokes an account's key at the seat and shuts the seat for it. The last account stays. */
  dismiss(at: At, account: string): Promise<Result<void>>
  /** Asks for the present passphrase; every seat of the account opens with the next one from then on. */
  changePassphrase(account: string, change: { present: string; next: string }): Promise<Result<void>>
  /** The seat's reading key, sealed under a passphrase of its own. */
  makeRecovery(at: At, passphrase: string): Promise<Result<RecoveryFile>>
  /** Opens a seat whose keys are lost to the visitor, for reading. `file` is what `makeRecovery` gave. */
  restore(
    visitor: Visitor,
    file: unknown,
    passphrase: string,
  ): Promise<Result<{ process: string; seat: string }>>
  /** From the convenor's seat: lets a seat that was restored record again, and accredits a key for its holder. */
  reinstate(at: At, seat: string, newcomer: Newcomer): Promise<Result<void>>
  /** Names of the accounts that may open a seat: for whoever has the folder. */
  accountsOf(process: string, seat: string): string[]
}
