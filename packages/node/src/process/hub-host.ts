// The hub of a process and its two countersigners, inside this node, behind the interfaces that a network will
// use. All their keys lie in one folder: this demonstrates the protocol, and protects against nobody who holds
// the machine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  FileStorage,
  openWitness,
  type Pace,
  Sequencer,
  type SequencerOptions,
  type WholeLetter,
  witnessFiles,
} from '@parley/hub'
import { type DeviceKey, deviceKeyFromSeed, makeDeviceKey } from '@parley/record'
import {
  type NoteSigner,
  noteSigner,
  printVerifierKey,
  SIGNATURE_TYPE,
  verifierKey,
} from '@parley/record/register'
import { diskAt } from '../folder/disks.ts'
import { makeFolder, writeDurably } from '../folder/durable.ts'

interface KeysFile {
  version: 1
  /** Ed25519 seeds, base64url. */
  hub: string
  witnesses: { name: string; seed: string }[]
}

export interface HubKeys {
  hub: DeviceKey
  witnesses: { name: string; key: DeviceKey; signer: NoteSigner }[]
}

const WITNESSES = ['countersigner-1', 'countersigner-2']
const keysPath = (folder: string): string => join(folder, 'keys.json')

const open = (file: KeysFile): HubKeys => ({
  hub: deviceKeyFromSeed(Buffer.from(file.hub, 'base64url')),
  witnesses: file.witnesses.map(({ name, seed }) => {
    const key = deviceKeyFromSeed(Buffer.from(seed, 'base64url'))
    return { name, key, signer: noteSigner(`parley/${name}`, SIGNATURE_TYPE.cosignature, key) }
  }),
})

/** Makes the keys of a new hub and its countersigners, and keeps them in its folder. */
export const makeHubKeys = (folder: string): HubKeys => {
  makeFolder(folder)
  const seed = () => Buffer.from(makeDeviceKey().seed).toString('base64url')
  const file: KeysFile = {
    version: 1,
    hub: seed(),
    witnesses: WITNESSES.map((name) => ({ name, seed: seed() })),
  }
  writeDurably(keysPath(folder), JSON.stringify(file))
  return open(file)
}

/** C2SP tlog-policy without its log line: both countersigners make the quorum. */
export const policyOf = (keys: HubKeys): string =>
  [
    ...keys.witnesses.map(({ name, signer }) => `witness ${name} ${printVerifierKey(signer)}`),
    `group quorum all ${keys.witnesses.map(({ name }) => name).join(' ')}`,
    'quorum quorum',
    '',
  ].join('\n')

const optionsFor = async (folder: string, keys: HubKeys, pace?: Pace): Promise<SequencerOptions> => ({
  storage: await FileStorage.open(diskAt(join(folder, 'register'), 'write', pace)),
  hubKeys: [keys.hub],
  witnesses: keys.witnesses.map(({ name, signer }) =>
    openWitness({
      signer,
      logs: (origin) => [verifierKey(origin, SIGNATURE_TYPE.ed25519, keys.hub.publicKey)],
      memory: witnessFiles(diskAt(join(folder, name), 'write', pace)),
    }),
  ),
})

/** Begins the register of a new process with its first leaf. */
export const createHub = async (
  folder: string,
  keys: HubKeys,
  genesis: WholeLetter,
  pace: Pace,
): Promise<Sequencer> => Sequencer.create(await optionsFor(folder, keys, pace), genesis)

/** Opens the register of a process again. */
export const openHub = async (folder: string): Promise<Sequencer> => {
  const keys = open(JSON.parse(readFileSync(keysPath(folder), 'utf8')) as KeysFile)
  return Sequencer.open(await optionsFor(folder, keys))
}
