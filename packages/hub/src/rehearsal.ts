// A small process to rehearse with: a convenor, a hub, two countersigners, two slots, and letters of sealed noise.
import { randomBytes } from 'node:crypto'
import {
  type DeviceKey,
  type GateEntry,
  makeDeviceKey,
  processIdOf,
  type SealedLetter,
  sha256,
  writeGate,
  writeSubmission,
} from '@parley/record'
import {
  noteSigner,
  originOf,
  printVerifierKey,
  SIGNATURE_TYPE,
  type VerifierKey,
  verifierKey,
} from '@parley/record/register'
import type { WholeLetter } from './letter.ts'
import type { Group, RegisterService } from './register.ts'
import type { SequencerOptions } from './sequencer.ts'
import type { RegisterStorage } from './storage.ts'
import { memoryForTests, openWitness, type WitnessMemory, type WitnessService } from './witness.ts'

/** A letter as the hub sees one: a leaf over sealed bytes that nobody here could open. */
export const sealedNoise = (contentBytes = 80, coverBytes = 381): WholeLetter => {
  const sealedCover = randomBytes(coverBytes)
  const sealedContent = randomBytes(contentBytes)
  const leaf = Buffer.concat([
    Uint8Array.of(1),
    randomBytes(16),
    sha256(sealedCover),
    sha256(sealedContent),
    randomBytes(32),
  ])
  return { leaf, sealedCover, sealedContent }
}

export type Slot = { readonly slot: Uint8Array; readonly key: DeviceKey }
export const newSlot = (): Slot => ({ slot: randomBytes(16), key: makeDeviceKey() })

/** What a rehearsal needs to open its hub on some storage. */
export class Rehearsal {
  readonly convenor = makeDeviceKey()
  readonly hub = makeDeviceKey()
  readonly kabul = newSlot()
  readonly islamabad = newSlot()
  readonly witnessKeys = ['countersigner.example/doha', 'countersigner.example/ankara'].map((name) =>
    noteSigner(name, SIGNATURE_TYPE.cosignature, makeDeviceKey()),
  )
  readonly policy = [
    ...this.witnessKeys.map((key, i) => `witness w${i} ${printVerifierKey(key)}`),
    'group both all w0 w1',
    'quorum both',
    '',
  ].join('\n')
  readonly genesis: WholeLetter
  /** By the clock that hub and countersigners share, in milliseconds. */
  nowMs = Date.UTC(2025, 9, 25, 9)

  constructor() {
    this.genesis = this.gateLetter({
      gate: 'genesis',
      suite: 1,
      rules: 1,
      governing: randomBytes(16),
      convenors: [this.convenor.publicKey],
      threshold: 1,
      hub: this.hub.publicKey,
      policy: this.policy,
      slots: [this.kabul, this.islamabad].map(({ slot, key }) => ({ slot, key: key.publicKey })),
      nonce: randomBytes(32),
    })
  }

  /** A gate entry signed by the convenor, or by whoever pretends to be. */
  gateLetter(entry: GateEntry, convenor = this.convenor): WholeLetter {
    return writeGate(entry, [convenor])
  }

  get process(): Uint8Array {
    return processIdOf(this.genesis.leaf)
  }

  /** The hub's key as the register's log key. */
  get logKey(): VerifierKey {
    return verifierKey(originOf(this.process), SIGNATURE_TYPE.ed25519, this.hub.publicKey)
  }

  /** Two countersigners that know this register; each remembers in memory, or where it is told to. */
  witnesses(memories: readonly WitnessMemory[] = [memoryForTests(), memoryForTests()]): WitnessService[] {
    return this.witnessKeys.map((signer, i) =>
      openWitness({ signer, logs: () => [this.logKey], memory: memories[i]!, now: () => this.nowMs }),
    )
  }

  options(
    storage: RegisterStorage,
    witnesses: readonly WitnessService[] = this.witnesses(),
  ): SequencerOptions {
    return { storage, hubKeys: [this.hub], witnesses, now: () => this.nowMs, retryMs: 5 }
  }

  /** Letters handed in by a slot. */
  group(process: Uint8Array, slot: Slot, letters: readonly WholeLetter[], enclosures?: Uint8Array[]): Group {
    return {
      submission: writeSubmission(process, slot, letters as readonly SealedLetter[]),
      letters,
      ...(enclosures === undefined ? {} : { enclosures }),
    }
  }
}

/** Waits for a published checkpoint of at least that many leaves. */
export const checkpointOf = async (register: RegisterService, size: number): Promise<string> => {
  for await (const note of register.checkpoints()) if (Number(note.split('\n')[1]) >= size) return note
  throw new Error('the hub closed before')
}
