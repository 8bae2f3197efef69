// Whose key signs. A seat that several people can open keeps a device key for each of them, and nobody signs with
// another's.
import type { DeviceKey, Keyring } from './keyring.ts'
import { makeDevice } from './seat-keys.ts'

/** The device of an account at a seat that `accounts` can open; undefined where it has none. */
export const deviceOfAccount = (
  { devices }: Keyring,
  account: string,
  accounts: readonly string[],
): DeviceKey | undefined =>
  devices.findLast((device) => device.account === account) ??
  devices.find((device) => device.account === undefined && device.person === account) ??
  // Whoever is alone at a seat signs with what was made when it was opened, under whatever label.
  (accounts.length === 1 && accounts[0] === account
    ? devices.find((device) => device.account === undefined)
    : undefined)

const freeLabel = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count++) {
    const label = count === 1 ? wanted : `${wanted}-${count}`
    if (!taken.has(label)) return label
  }
}

/**
 * The keyring with a device for a newcomer. The device of whoever lets them in is marked as theirs, since from now on
 * a label alone no longer says whose it is. A device that an earlier try made is taken again.
 */
export const withDeviceFor = (
  ring: Keyring,
  newcomer: string,
  by: string,
  accounts: readonly string[],
): { ring: Keyring; device: DeviceKey } => {
  const known = ring.devices.find((device) => device.account === newcomer)
  if (known) return { ring, device: known }
  const own = deviceOfAccount(ring, by, accounts)
  const devices = ring.devices.map((device) => (device === own ? { ...device, account: by } : device))
  const label = freeLabel(newcomer, new Set(devices.map(({ person }) => person)))
  const device = { ...makeDevice(label), account: newcomer }
  return { ring: { ...ring, devices: [...devices, device] }, device }
}

/** The keyring without the devices of an account that can open the seat no more. */
export const withoutDevices = (ring: Keyring, gone: readonly DeviceKey[]): Keyring => ({
  ...ring,
  devices: ring.devices.filter(({ person }) => !gone.some((device) => device.person === person)),
})
