// A whole process in memory: convenor, hub, two countersigners, seats with devices. Tests, vectors and measurements play on it;
// nothing in the record depends on it.

import type { Copy, CopyLetter } from '../audit/copy.ts'
import { registerLeafHash } from '../audit/frontier.ts'
import { toHex, toUtf8 } from '../bytes/bytes.ts'
import type { Randomness } from '../bytes/randomness.ts'
import { writeGate } from '../gate/envelope.ts'
import { type GateState, openGate } from '../gate/state.ts'
import { type Json, writeStrictJson } from '../json/strict.ts'
import type { SealedLetter } from '../letter/leaf.ts'
import { type ChainPlace, type WrittenLetter, writeLetter } from '../letter/write.ts'
import { originOf, signCheckpoint } from '../register/checkpoint.ts'
import { cosign } from '../register/cosignature.ts'
import { parseNote, printNote, SIGNATURE_TYPE, verifierKey } from '../register/note.ts'
import { type Policy, printPolicy } from '../register/policy.ts'
import { noteSigner } from '../register/signature.ts'
import { MerkleTree } from '../register/tree.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { makeReaderKey, type ReaderKey } from '../room/reader-key.ts'
import { makeRoomId, type NewEpoch, startEpoch } from '../room/start-epoch.ts'
import { sha256 } from '../seals/sha256.ts'
import { type DeviceKey, makeDeviceKey } from '../signatures/device-key.ts'

export interface RehearsalSeat {
  readonly name: string
  readonly device: DeviceKey
  readonly reader: ReaderKey
}

const FIRST_MINUTE_MS = 1_761_379_200_000 // 2025-10-25 08:00 UTC

export class Rehearsal {
  readonly random: Randomness
  readonly convenor: DeviceKey
  readonly hub: DeviceKey
  readonly witnesses: readonly { name: string; key: DeviceKey }[]
  readonly slot: { readonly slot: Uint8Array; readonly key: DeviceKey }
  readonly letters: SealedLetter[] = []
  readonly notes: Uint8Array[] = []
  readonly tree = new MerkleTree()
  readonly gate: GateState
  readonly governing: Uint8Array
  nowMs = FIRST_MINUTE_MS
  readonly #chains = new Map<string, ChainPlace>()

  constructor(random: Randomness) {
    this.random = random
    this.convenor = makeDeviceKey(random)
    this.hub = makeDeviceKey(random)
    this.witnesses = ['doha', 'ankara'].map((name) => ({ name, key: makeDeviceKey(random) }))
    this.slot = { slot: random(16), key: makeDeviceKey(random) }
    this.governing = makeRoomId(random)
    const genesis = writeGate(
      {
        gate: 'genesis',
        suite: 1,
        rules: 1,
        governing: this.governing,
        convenors: [this.convenor.publicKey],
        threshold: 1,
        hub: this.hub.publicKey,
        policy: printPolicy(this.policyOf(this.witnesses)),
        slots: [{ slot: this.slot.slot, key: this.slot.key.publicKey }],
        nonce: random(32),
      },
      [this.convenor],
    )
    const gate = openGate(genesis)
    if (!gate.ok) throw new Error(gate.detail)
    this.gate = gate.value
    this.append(genesis)
  }

  /** All of these countersigners must sign. */
  policyOf(witnesses: readonly { name: string; key: DeviceKey }[]): Policy {
    return {
      logs: [],
      witnesses: witnesses.map(({ name, key }) => ({
        name,
        key: verifierKey(name, SIGNATURE_TYPE.cosignature, key.publicKey),
      })),
      groups: [
        { name: 'guarantors', threshold: witnesses.length, members: witnesses.map(({ name }) => name) },
      ],
      quorum: 'guarantors',
    }
  }

  get process(): Uint8Array {
    return this.gate.process
  }

  async seat(name: string): Promise<RehearsalSeat> {
    return { name, device: makeDeviceKey(this.random), reader: await makeReaderKey(this.random) }
  }

  /** Puts a letter at the next place; gives the place. */
  append(letter: SealedLetter): number {
    this.letters.push(letter)
    this.tree.append(registerLeafHash(letter.leaf))
    this.nowMs += 1000
    return this.letters.length - 1
  }

  /** Signs with the hub key, has the countersigners sign, keeps the note. */
  publish(
    signers: readonly { name: string; key: DeviceKey }[] = this.witnesses,
    hub: DeviceKey = this.hub,
  ): Uint8Array {
    this.nowMs += 1000
    const origin = originOf(this.process)
    const checkpoint = { origin, size: this.letters.length, root: this.tree.root() }
    const note = parseNote(signCheckpoint(checkpoint, noteSigner(origin, SIGNATURE_TYPE.ed25519, hub)))
    if (!note.ok) throw new Error(note.detail)
    const { text, signatures } = note.value
    const cosignatures = signers.map(({ name, key }) =>
      cosign(text, Math.floor(this.nowMs / 1000), noteSigner(name, SIGNATURE_TYPE.cosignature, key)),
    )
    const bytes = toUtf8(printNote({ text, signatures: [...signatures, ...cosignatures] }))
    this.notes.push(bytes)
    return bytes
  }

  /** What an author signs with next in a room. Its `seen` is the last note. */
  signing(author: DeviceKey, room: Uint8Array) {
    const last = this.notes.at(-1)
    return {
      process: this.process,
      author,
      chain: this.#chains.get(toHex(author.keyId) + toHex(room)) ?? { position: 0 },
      signedAtMs: this.nowMs,
      random: this.random,
      ...(last === undefined ? {} : { seen: sha256(last) }),
    }
  }

  /** Remembers that the author's chain in the room has this letter. */
  advance(author: DeviceKey, room: Uint8Array, written: { readonly id: Uint8Array }): void {
    const name = toHex(author.keyId) + toHex(room)
    const position = (this.#chains.get(name)?.position ?? 0) + 1
    this.#chains.set(name, { position, previous: written.id })
  }

  /** Starts an epoch with these seats and appends its letter. */
  async start(
    author: RehearsalSeat,
    seats: readonly RehearsalSeat[],
    more: Partial<NewEpoch> = {},
  ): Promise<{ epoch: EpochKey; place: number } & WrittenLetter> {
    const room = more.room ?? more.before?.room ?? makeRoomId(this.random)
    const members = seats.map(({ name, reader }) => ({ seat: name, readerKey: reader.publicKey }))
    const started = await startEpoch(this.signing(author.device, room), { members, ...more, room })
    this.advance(author.device, room, started)
    return { ...started, place: this.append(started.letter) }
  }

  /** Writes a letter and appends it. */
  write(
    author: RehearsalSeat,
    epoch: EpochKey,
    content: Json | Uint8Array,
  ): WrittenLetter & { place: number } {
    const written = this.compose(author, epoch, content)
    return { ...written, place: this.append(written.letter) }
  }

  /** Writes a letter that is sent nowhere yet. */
  compose(author: RehearsalSeat, epoch: EpochKey, content: Json | Uint8Array): WrittenLetter {
    const bytes = content instanceof Uint8Array ? content : writeStrictJson(content)
    const written = writeLetter(this.signing(author.device, epoch.room), epoch, bytes)
    this.advance(author.device, epoch.room, written)
    return written
  }

  /** A copy over the letters, or over others in their place. */
  copy(letters: readonly CopyLetter[] = this.letters): Copy {
    return { size: letters.length, letters: (from, to) => letters.slice(from, to) }
  }
}
