// A seat's keys at rest: one file, sealed under a random seat secret, which is sealed in turn for each
// account that may use the seat under a key stretched from its passphrase.
import { existsSync, readFileSync } from 'node:fs'
import sodium from 'sodium-native'
import { writeDurably } from '../folder/durable.ts'
import type { SeatPaths } from '../folder/layout.ts'
import { openBox, sealBox } from './box.ts'
import { keyFor, type Stretching, stretch } from './passphrase.ts'

/** A device's signing key. Its public half is accredited to a person in the governing room. */
export interface DeviceKey {
  /** Label or account of the person who signs with it. */
  person: string
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

const read = (paths: SeatPaths): KeysFile => JSON.parse(readFileSync(paths.keys, 'utf8')) as KeysFile
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

/** Writes a new seat's keys for the accounts that may open it. Refuses to overwrite. */
export const createKeyring = (paths: SeatPaths, ring: Keyring, openers: readonly Opener[]): void => {
  if (existsSync(paths.keys)) throw new Error(`keys already stand at ${paths.keys}`)
  const secret = Buffer.alloc(32)
  sodium.randombytes_buf(secret)
  write(paths, {
    version: 1,
    slots: openers.map((opener) => slotFor(opener, secret)),
    box: sealBox(Buffer.from(JSON.stringify(ring)), secret, RING),
  })
}

const openWith = (file: KeysFile, slot: KeySlot, key: Buffer): { ring: Keyring; secret: Buffer } | null => {
  const secret = openBox(slot.box, keyFor(SLOT, key), SLOT)
  const ring = secret && openBox(file.box, secret, RING)
  return ring && { ring: JSON.parse(ring.toString()) as Keyring, secret }
}

/** The keyring for an account whose key was stretched before, or null where it has no slot or another passphrase. */
export const openKeyring = (paths: SeatPaths, account: string, key: Buffer): Keyring | null => {
  const file = read(paths)
  const slot = file.slots.find((candidate) => candidate.account === account)
  return (slot && openWith(file, slot, key)?.ring) ?? null
}

/** The keyring for whoever knows a passphrase, whichever account it belongs to. */
export const openKeyringByPassphrase = async (
  paths: SeatPaths,
  passphrase: string,
): Promise<Keyring | null> => {
  const file = read(paths)
  for (const slot of file.slots) {
    const opened = openWith(file, slot, await stretch(passphrase, slot.stretching))
    if (opened) return opened.ring
  }
  return null
}

/** Accounts that may open the seat. */
export const accountsOf = (paths: SeatPaths): string[] => read(paths).slots.map((slot) => slot.account)

/** Replaces the keyring's contents, for instance to add a device; the accounts stay. `by` must hold a slot. */
export const updateKeyring = (
  paths: SeatPaths,
  by: { account: string; key: Buffer },
  change: (ring: Keyring) => Keyring,
): boolean => {
  const file = read(paths)
  const slot = file.slots.find((candidate) => candidate.account === by.account)
  const opened = slot && openWith(file, slot, by.key)
  if (!opened) return false
  write(paths, {
    ...file,
    box: sealBox(Buffer.from(JSON.stringify(change(opened.ring))), opened.secret, RING),
  })
  return true
}

/** Lets another account open the seat. `by` must hold a slot. */
export const admitAccount = (
  paths: SeatPaths,
  by: { account: string; key: Buffer },
  opener: Opener,
): boolean => {
  const file = read(paths)
  const slot = file.slots.find((candidate) => candidate.account === by.account)
  const opened = slot && openWith(file, slot, by.key)
  if (!opened) return false
  const others = file.slots.filter((candidate) => candidate.account !== opener.account)
  write(paths, { ...file, slots: [...others, slotFor(opener, opened.secret)] })
  return true
}

/** Takes the right to open the seat from an account. The last one that can open it keeps it. */
export const dismissAccount = (paths: SeatPaths, account: string): boolean => {
  const file = read(paths)
  const slots = file.slots.filter((slot) => slot.account !== account)
  if (slots.length === 0 || slots.length === file.slots.length) return false
  write(paths, { ...file, slots })
  return true
}
