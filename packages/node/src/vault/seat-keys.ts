// A seat's keys, ready for use, and how a new seat gets its own.
import { randomBytes } from 'node:crypto'
import {
  type DeviceKey,
  deviceKeyFromSeed,
  makeDeviceKey,
  makeReaderKey,
  type ReaderKey,
  readerKeyFromSeed,
} from '@parley/record'
import type { DeviceKey as DeviceSeed, Keyring } from './keyring.ts'

export interface SeatKeys {
  reader: ReaderKey
  slot: { slot: Uint8Array; key: DeviceKey }
  database: Buffer
  /** By person; the first is who acts where nobody is named. */
  devices: Map<string, DeviceKey>
  convenor: DeviceKey | null
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const bytes = (encoded: string): Buffer => Buffer.from(encoded, 'base64url')

/** Fresh keys of a seat with a device for each of these people. */
export const makeKeyring = async (people: readonly string[], convenes: boolean): Promise<Keyring> => ({
  reader: text((await makeReaderKey()).seed),
  slot: { id: text(randomBytes(16)), seed: text(makeDeviceKey().seed) },
  database: text(randomBytes(32)),
  devices: people.map((person) => ({ person, seed: text(makeDeviceKey().seed) })),
  ...(convenes ? { convenor: text(makeDeviceKey().seed) } : {}),
})

/** A fresh device for somebody who comes to a seat later. */
export const makeDevice = (person: string): DeviceSeed => ({ person, seed: text(makeDeviceKey().seed) })

/** The signing key of a device. */
export const deviceKeyOf = ({ seed }: DeviceSeed): DeviceKey => deviceKeyFromSeed(bytes(seed))

/** The keys that a keyring holds the seeds of. */
export const keysOf = async (ring: Keyring): Promise<SeatKeys> => ({
  reader: await readerKeyFromSeed(bytes(ring.reader)),
  slot: { slot: bytes(ring.slot.id), key: deviceKeyFromSeed(bytes(ring.slot.seed)) },
  database: bytes(ring.database),
  devices: new Map(ring.devices.map(({ person, seed }) => [person, deviceKeyFromSeed(bytes(seed))])),
  convenor: ring.convenor === undefined ? null : deviceKeyFromSeed(bytes(ring.convenor)),
})
