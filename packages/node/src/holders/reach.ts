// What letting in, letting out and recovery work with, and how an asker comes to a seat.
import { type Layout, processesIn, type SeatPaths, seatsIn } from '../folder/layout.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { HostedProcess } from '../process/process.ts'
import type { HostedSeat } from '../seat/seat.ts'
import { isDemonstration, type KeyRack } from '../vault/key-rack.ts'
import { accountsOf, type Keyring, type Opener, openKeyring } from '../vault/keyring.ts'
import { keysOf } from '../vault/seat-keys.ts'
import type { At } from './interface.ts'

export interface Reach {
  paths: Layout
  rack: KeyRack
  mode: 'read' | 'write'
  process(slug: string): HostedProcess | null
}

/** A seat with its keys, for an account that may open it. */
export interface Reached {
  paths: SeatPaths
  seat: HostedSeat
  hosted: HostedProcess
  opener: Opener
  ring: Keyring
  /** Accounts that may open it. */
  accounts: string[]
}

/** Every seat of the folder. */
export const allSeats = (paths: Layout): SeatPaths[] =>
  processesIn(paths).flatMap((process) => seatsIn(paths, process).map((seat) => paths.seat(process, seat)))

/** The seat, for an asker who has shown the passphrase of an account that may open it. */
export const reachSeat = async (
  { paths: all, rack, process }: Reach,
  { visitor, process: slug, seat: name }: At,
): Promise<Result<Reached>> => {
  const hosted = process(slug)
  const unknown = fail('not-found', { what: 'seat', name: `${slug}/${name}` })
  if (!hosted?.seats.includes(name)) return unknown
  const paths = all.seat(slug, name)
  if (isDemonstration(paths)) return fail('seat-open', { seat: name })
  const opener = rack.opener(visitor.account)
  const ring = opener && openKeyring(paths, opener.account, opener.key)
  if (!opener || !ring) return unknown
  const seat = await hosted.seat(name, async () => ok(await keysOf(ring)))
  return seat.ok ? ok({ paths, seat: seat.value, hosted, opener, ring, accounts: accountsOf(paths) }) : seat
}
