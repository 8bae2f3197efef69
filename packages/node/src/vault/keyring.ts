// A seat's keys at rest: one file, sealed under a random seat secret, which is sealed in turn for each
// account that may use the seat under a key stretched from its passphrase. While a passphrase is being changed an
// account has two slots, an old and a new one (see passphrase-change.ts).
import { existsSync, readFileSync } from 'node:fs'
import sodium from 'sodium-native'
import { writeDurably } from '../folder/durable.ts'
import type { SeatPaths } from '../folder/layout.ts'
import { openBox, sealBox } from './box.ts'
import { isStretching, keyFor, type Stretching, stretch } from './passphrase.ts'

/** A device's signing key. Its public half is accredited to a person in the governing room. */
export interface DeviceKey {
  /** Label or account of the person who signs with it; no two devices of a seat have the same. */
  person: string
  /** Whose it is, from when several accounts can open the seat. */
  account?: string
  /** Ed25519 seed, 32 bytes, base64url. */
  seed: string
}

/** What a seat's keys file holds, opened. All byte strings are base64url. */
export interface Keyring {
  /** X-Wing seed, 32 bytes: opens the room keys that are wrapped for the seat. */
  reader: string
  /** The slot under which the seat submits to the hub: its id, 16 bytes, and the Ed25519 seed of its key. */
  slot: { id: string; seed: string }
  /** 32 bytes: encrypts process.db and private.db. */
  database: string
  devices: DeviceKey[]
  /** Ed25519 seed of a convenor's key, at the seat that convened. */
  convenor?: string
  /** When the last recovery file was made, ISO 8601 UTC. */
  recoveryMadeAt?: string
}

interface KeySlot {
  account: string
  stretching: Stretching
  /** The seat secret, sealed. */
  box: string
}

interface KeysFile {
  version: 1
  slots: KeySlot[]
  /** The keyring as JSON, sealed under the seat secret. */
  box: string
}

const SLOT = 'parley seat secret v1'
const RING = 'parley keyring v1'

/** What a failing disk made of a slot opens nothing, asks for no work, and stands in no other slot's way. */
const isSlot = (given: unknown): given is KeySlot => {
  const { account, stretching, box } = (given ?? {}) as Partial<KeySlot>
  return typeof account === 'string' && typeof box === 'string' && isStretching(stretching)
}

/** Null where the keys are lost: there is no file, or what lies there is not one. The seat then stays shut. */
const read = (paths: SeatPaths): KeysFile | null => {
  try {
    const file = JSON.parse(readFileSync(paths.keys, 'utf8')) as KeysFile | null
    return file && Array.isArray(file.slots) && typeof file.box === 'string'
      ? { ...file, slots: file.slots.filter(isSlot) }
      : null
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
const write = (paths: SeatPaths, file: KeysFile): void => writeDurably(paths.keys, JSON.stringify(file))

/** Names the account that a key slot was made for, with the key that opens it. */
export interface Opener {
  account: string
  stretching: Stretching
  /** 32 bytes from `stretch`. */
  key: Buffer
}

const slotFor = (opener: Opener, secret: Buffer): KeySlot => ({
  account: opener.account,
  stretching: opener.stretching,
  box: sealBox(secret, keyFor(SLOT, opener.key), SLOT),
})

const sealed = (ring: Keyring, secret: Buffer): string =>
  sealBox(Buffer.from(JSON.stringify(ring)), secret, RING)

const freshFile = (ring: Keyring, openers: readonly Opener[]): KeysFile => {
  const secret = Buffer.alloc(32)
  sodium.randombytes_buf(secret)
  return {
    version: 1,
    slots: openers.map((opener) => slotFor(opener, secret)),
    box: sealed(ring, secret),
  }
}

/** Writes a new seat's keys for the accounts that may open it. Refuses to overwrite. */
export const createKeyring = (paths: SeatPaths, ring: Keyring, openers: readonly Opener[]): void => {
  if (existsSync(paths.keys)) throw new Error(`keys already stand at ${paths.keys}`)
  write(paths, freshFile(ring, openers))
}

/** Puts other keys in the place of those that are lost. Whoever calls has kept the old file aside. */
export const replaceKeyring = (paths: SeatPaths, ring: Keyring, openers: readonly Opener[]): void =>
  write(paths, freshFile(ring, openers))

interface Opened {
  ring: Keyring
  secret: Buffer
}

const openWith = (file: KeysFile, slot: KeySlot, key: Buffer): Opened | null => {
  const secret = openBox(slot.box, keyFor(SLOT, key), SLOT)
  const ring = secret && openBox(file.box, secret, RING)
  return ring && { ring: JSON.parse(ring.toString()) as Keyring, secret }
}

/** Opens a file with one of the account's slots. */
const openFor = (file: KeysFile | null, { account, key }: Pick<Opener, 'account' | 'key'>): Opened | null => {
  for (const slot of file?.slots ?? []) {
    const opened = slot.account === account ? openWith(file!, slot, key) : null
    if (opened) return opened
  }
  return null
}

/** The keyring for an account whose key was stretched before, or null where it has no slot or another passphrase. */
export const openKeyring = (paths: SeatPaths, account: string, key: Buffer): Keyring | null =>
  openFor(read(paths), { account, key })?.ring ?? null

/** The keyring for whoever knows a passphrase, with the account that it belongs to. */
export const openKeyringByPassphrase = async (
  paths: SeatPaths,
  passphrase: string,
): Promise<{ ring: Keyring; account: string } | null> => {
  const file = read(paths)
  for (const slot of file?.slots ?? []) {
    const opened = openWith(file!, slot, await stretch(passphrase, slot.stretching))
    if (opened) return { ring: opened.ring, account: slot.account }
  }
  return null
}

/** Accounts that may open the seat, in the order in which they were let in. */
export const accountsOf = (paths: SeatPaths): string[] => [
  ...new Set(read(paths)?.slots.map((slot) => slot.account)),
]

/** Replaces the keyring's contents, for instance to add a device; the accounts stay. `by` must hold a slot. */
export const updateKeyring = (
  paths: SeatPaths,
  by: Pick<Opener, 'account' | 'key'>,
  change: (ring: Keyring) => Keyring,
): boolean => {
  const file = read(paths)
  const opened = openFor(file, by)
  if (!file || !opened) return false
  write(paths, { ...file, box: sealed(change(opened.ring), opened.secret) })
  return true
}

/** Lets another account open the seat, in the place of whatever slots it had. `by` must hold a slot. */
export const admitAccount = (
  paths: SeatPaths,
  by: Pick<Opener, 'account' | 'key'>,
  opener: Opener,
): boolean => {
  const file = read(paths)
  const opened = openFor(file, by)
  if (!file || !opened) return false
  const others = file.slots.filter((candidate) => candidate.account !== opener.account)
  write(paths, { ...file, slots: [...others, slotFor(opener, opened.secret)] })
  return true
}

/** Gives an account a second slot, under the key of its next passphrase. False where the present key opens nothing. */
export const addSlot = (paths: SeatPaths, present: Opener, next: Opener): boolean => {
  const file = read(paths)
  const opened = openFor(file, present)
  if (!file || !opened) return false
  write(paths, { ...file, slots: [...file.slots, slotFor(next, opened.secret)] })
  return true
}

/** Takes away the slots of an account that are not under the salt of its passphrase; none where that would be all. */
export const keepSlot = (paths: SeatPaths, { account, stretching }: Omit<Opener, 'key'>): void => {
  const file = read(paths)
  const own = file?.slots.filter((slot) => slot.account === account) ?? []
  const stale = own.filter(({ stretching: { salt } }) => salt !== stretching.salt)
  if (!file || stale.length === 0 || stale.length === own.length) return
  write(paths, { ...file, slots: file.slots.filter((slot) => !stale.includes(slot)) })
}

/** Takes the right to open the seat from an account. The last one that can open it keeps it. */
export const dismissAccount = (paths: SeatPaths, account: string): boolean => {
  const file = read(paths)
  const slots = file?.slots.filter((slot) => slot.account !== account) ?? []
  if (!file || slots.length === 0 || slots.length === file.slots.length) return false
  write(paths, { ...file, slots })
  return true
}
