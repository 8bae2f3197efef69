// What is left when the keys of a seat are lost. A recovery file brings its reading key back, and nothing else: the
// copy is read again; to record, the seat is let in anew by the convenor, with a new key, as a newcomer would be.
import { existsSync, linkSync, renameSync } from 'node:fs'
import { toHex } from '@parley/record'
import { syncFolder } from '../folder/durable.ts'
import { processesIn, type SeatPaths, seatsIn } from '../folder/layout.ts'
import { fail, ok, type Result } from '../problems.ts'
import { accredit } from '../seat/accrediting.ts'
import { admitSlot } from '../seat/adding.ts'
import { SeatCopy } from '../seat/copy.ts'
import { SeatReading } from '../seat/reading.ts'
import { isDemonstration } from '../vault/key-rack.ts'
import { accountsOf, openKeyring, replaceKeyring, updateKeyring } from '../vault/keyring.ts'
import { openRecovery, type RecoveryFile, readRecovery, sealRecovery } from '../vault/recovery.ts'
import { deviceKeyOf, keysOf, makeKeyring } from '../vault/seat-keys.ts'
import { deviceOfAccount, withDeviceFor } from '../vault/signer.ts'
import type { At, Newcomer } from './interface.ts'
import { type Reach, reachSeat } from './reach.ts'

/** Makes a recovery file of a seat, and remembers in the seat's keys that there is one. */
export const makeRecovery = async (
  reach: Reach,
  at: At,
  passphrase: string,
): Promise<Result<RecoveryFile>> => {
  const reached = await reachSeat(reach, at)
  if (!reached.ok) return reached
  const { paths, seat, ring } = reached.value
  const madeAt = new Date().toISOString()
  const of = { process: at.process, id: seat.process.id, seat: seat.name, madeAt }
  const made = await sealRecovery(of, ring.reader, passphrase)
  const opener = reach.rack.opener(at.visitor.account)
  if (made.ok && opener && reach.mode === 'write')
    updateKeyring(paths, opener, (whole) => ({ ...whole, recoveryMadeAt: madeAt }))
  return made
}

/** Whether a reading key opens the governing room in a seat's copy, and the copy is of the process that is meant. */
const opensCopy = async (paths: SeatPaths, file: RecoveryFile, reader: string): Promise<boolean> => {
  const opened = await SeatCopy.open(file.seat, paths.copy, 'read')
  if (!opened.ok) return false
  const copy = opened.value
  try {
    if (copy.size === 0 || toHex(copy.gate.process) !== file.id) return false
    const { reader: key } = await keysOf({ ...(await makeKeyring([], false)), reader })
    const reading = new SeatReading(copy, key)
    for await (const _ of reading.advance()) if (reading.rooms().length > 0) return true
    return false
  } finally {
    await copy.close()
  }
}

/** Lays aside what the lost keys opened: the passphrase may turn up. Nothing is deleted. */
const layAside = (paths: SeatPaths): void => {
  const suffix = `.lost-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  for (const file of [paths.processFile, paths.privateFile])
    for (const part of ['', '-wal', '-shm'])
      if (existsSync(file + part)) renameSync(file + part, file + suffix + part)
  if (existsSync(paths.keys)) linkSync(paths.keys, paths.keys + suffix)
  syncFolder(paths.folder)
}

/** Opens a seat whose keys are lost to an account, for reading. */
export const restore = async (
  reach: Reach,
  account: string,
  given: unknown,
  passphrase: string,
): Promise<Result<{ process: string; seat: string }>> => {
  const file = readRecovery(given)
  if (!file) return fail('recovery-bad', {}, '/file')
  const { process, seat } = file
  const elsewhere = fail('recovery-elsewhere', { process, seat }, '/file')
  const held = processesIn(reach.paths).includes(process) && seatsIn(reach.paths, process).includes(seat)
  const hosted = held ? reach.process(process) : null
  if (!hosted) return elsewhere
  const paths = reach.paths.seat(process, seat)
  if (isDemonstration(paths)) return fail('seat-open', { seat })
  if (await reach.rack.ring(paths)) return fail('seat-in-use', { seat })
  const reader = await openRecovery(file, passphrase)
  if (!reader.ok) return reader
  if (!(await opensCopy(paths, file, reader.value))) return elsewhere
  const ring = { ...(await makeKeyring([], false)), reader: reader.value, recoveryMadeAt: file.madeAt }
  await hosted.letGo(seat)
  const opener = reach.rack.opener(account)
  if (!opener) return fail('signed-out')
  layAside(paths)
  replaceKeyring(paths, ring, [opener])
  const opened = await hosted.seat(seat, async () => ok(await keysOf(ring)))
  if (!opened.ok) return opened
  const followed = await opened.value.follow()
  return followed.ok ? ok({ process, seat }) : followed
}

/** From the convenor's seat: lets the restored seat submit again, and accredits a key for its holder there. */
export const reinstate = async (
  reach: Reach,
  at: At,
  name: string,
  { account, who }: Newcomer,
): Promise<Result<void>> => {
  const reached = await reachSeat(reach, at)
  if (!reached.ok) return reached
  const { seat: convening, hosted, ring: own, accounts: beside, opener: asking } = reached.value
  if (!own.convenor) return fail('not-convenor', { seat: at.seat })
  const { languages } = convening.process
  return convening.write(async (desk) => {
    const organisation = desk.db
      .prepare<[string], string>('SELECT organisation FROM seats WHERE name = ?')
      .pluck()
      .get(name)
    if (organisation === undefined || !hosted.seats.includes(name))
      return fail('not-found', { what: 'seat', name }, '/seat')
    const paths = reach.paths.seat(at.process, name)
    const opener = reach.rack.opener(account)
    if (!opener) return fail('account-away', { person: account }, '/account')
    const ring = openKeyring(paths, account, opener.key)
    if (!ring) return fail('not-found', { what: 'seat', name }, '/seat')
    const accounts = accountsOf(paths)
    const known = deviceOfAccount(ring, account, accounts)
    const made = known ? { ring, device: known } : withDeviceFor(ring, account, account, accounts)
    if (made.ring !== ring) updateKeyring(paths, opener, () => made.ring)
    const keys = await keysOf(made.ring)
    if (!desk.copy.gate.slots.has(toHex(keys.slot.slot))) {
      const admitted = await admitSlot(desk, keys)
      if (!admitted.ok) return admitted
    }
    const key = deviceKeyOf(made.device)
    const accredited = await accredit(
      desk,
      { seat: name, organisation, key: toHex(key.keyId), who, languages },
      deviceOfAccount(own, asking.account, beside)?.person,
    )
    if (!accredited.ok) return accredited
    const restored = await hosted.seat(name, async () => ok(keys))
    if (restored.ok) restored.value.takeDevice(made.device.person, key)
    return restored.ok ? ok(undefined) : restored
  })
}
