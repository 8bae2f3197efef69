// The process on which the record is measured: one author, one room, acts of 1 KiB, a hub with two countersigners in files.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import {
  FileStorage,
  logKeys,
  NodeDisk,
  openWitness,
  Sequencer,
  type WholeLetter,
  witnessFiles,
} from '@parley/hub'
import {
  type DeviceKey,
  type EpochKey,
  makeDeviceKey,
  makeReaderKey,
  openGate,
  type ReaderKey,
  startEpoch,
  writeGate,
} from '@parley/record'
import { noteSigner, printVerifierKey, SIGNATURE_TYPE } from '@parley/record/register'

export const ACTS = 20_000
export const CONTENT_BYTES = 1024

/** What a seat at the measured process holds. */
export type MeasuredProcess = {
  readonly process: Uint8Array
  readonly hub: Sequencer
  readonly hubKey: DeviceKey
  readonly slot: { readonly slot: Uint8Array; readonly key: DeviceKey }
  readonly author: DeviceKey
  readonly reader: ReaderKey
  readonly epoch: EpochKey
  /** The epoch letter, first in the author's chain. */
  readonly opening: { readonly id: Uint8Array; readonly letter: WholeLetter }
  readonly genesis: WholeLetter
}

/** Begins a process whose hub keeps its register in a folder. */
export const beginProcess = async (folder: string): Promise<MeasuredProcess> => {
  const [convenor, hubKey, author, slotKey] = [
    makeDeviceKey(),
    makeDeviceKey(),
    makeDeviceKey(),
    makeDeviceKey(),
  ]
  const slot = { slot: randomBytes(16), key: slotKey }
  const signers = ['countersigner/a', 'countersigner/b'].map((name) =>
    noteSigner(name, SIGNATURE_TYPE.cosignature, makeDeviceKey()),
  )
  const governing = randomBytes(16)
  const genesis = writeGate(
    {
      gate: 'genesis',
      suite: 1,
      rules: 1,
      governing,
      convenors: [convenor.publicKey],
      threshold: 1,
      hub: hubKey.publicKey,
      policy: `${signers.map((key, i) => `witness w${i} ${printVerifierKey(key)}\n`).join('')}group both all w0 w1\nquorum both\n`,
      slots: [{ slot: slot.slot, key: slotKey.publicKey }],
      nonce: randomBytes(32),
    },
    [convenor],
  )
  const gate = openGate(genesis)
  if (!gate.ok) throw new Error(gate.detail)
  const witnesses = signers.map((signer, i) =>
    openWitness({
      signer,
      logs: () => logKeys(gate.value),
      memory: witnessFiles(new NodeDisk(join(folder, `w${i}`))),
    }),
  )
  const storage = await FileStorage.open(new NodeDisk(join(folder, 'register')))
  const hub = await Sequencer.create({ storage, hubKeys: [hubKey], witnesses }, genesis)
  const reader = await makeReaderKey()
  const { process } = gate.value
  const opening = await startEpoch(
    { process, author, chain: { position: 0 }, signedAtMs: Date.now() },
    { room: governing, members: [{ seat: 'observer', readerKey: reader.publicKey }] },
  )
  return { process, hub, hubKey, slot, author, reader, epoch: opening.epoch, opening, genesis }
}
