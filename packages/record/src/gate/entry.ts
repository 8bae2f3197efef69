// Entries of the open gate: the only ones that everybody reads. They name slots, not organisations.
import { fromHex, toHex } from '../bytes/bytes.ts'
import { type Json, readStrictJson, writeStrictJson } from '../json/strict.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { isSoundPublicKey } from '../signatures/ed25519.ts'
import { P1 } from '../signatures/suite.ts'

/** A right to submit: a random id of 16 bytes and the key that signs its submissions. */
export interface Slot {
  readonly slot: Uint8Array
  readonly key: Uint8Array
}

export interface Genesis {
  readonly gate: 'genesis'
  readonly suite: number
  /** Version of the rules that judge entries from the first place on. */
  readonly rules: number
  /** Room id of the governing room, 16 bytes. */
  readonly governing: Uint8Array
  /** Public keys of the convenors and how many of them must sign each gate entry. */
  readonly convenors: readonly Uint8Array[]
  readonly threshold: number
  /** The hub's public key. */
  readonly hub: Uint8Array
  /** Quorum policy (C2SP tlog-policy) without its log line, which follows from process id and hub key. */
  readonly policy: string
  readonly slots: readonly Slot[]
  /** 32 random bytes: no two processes are the same. */
  readonly nonce: Uint8Array
}

/** What every later gate entry says: for which process, and after which gate leaf (SHA-256 of it). */
interface Following {
  readonly process: Uint8Array
  readonly previous: Uint8Array
}
export type Admit = Following & { readonly gate: 'admit'; readonly slots: readonly Slot[] }
export type Revoke = Following & { readonly gate: 'revoke'; readonly slots: readonly Uint8Array[] }
export type PolicyChange = Following & { readonly gate: 'policy'; readonly policy: string }
export type HubKeyChange = Following & { readonly gate: 'hub-key'; readonly hub: Uint8Array }
export type ConvenorsChange = Following & {
  readonly gate: 'convenors'
  readonly convenors: readonly Uint8Array[]
  readonly threshold: number
}
export type GateEntry = Genesis | Admit | Revoke | PolicyChange | HubKeyChange | ConvenorsChange

const slotsToJson = (slots: readonly Slot[]): Json =>
  slots.map(({ slot, key }) => ({ slot: toHex(slot), key: toHex(key) }))

/** The JSON of a gate entry, names in the order of the specification. */
export const writeGateJson = (entry: GateEntry): Uint8Array => {
  const following =
    entry.gate === 'genesis' ? {} : { process: toHex(entry.process), previous: toHex(entry.previous) }
  switch (entry.gate) {
    case 'genesis':
      return writeStrictJson({
        gate: entry.gate,
        suite: entry.suite,
        rules: entry.rules,
        governing: toHex(entry.governing),
        convenors: entry.convenors.map(toHex),
        threshold: entry.threshold,
        hub: toHex(entry.hub),
        policy: entry.policy,
        slots: slotsToJson(entry.slots),
        nonce: toHex(entry.nonce),
      })
    case 'admit':
      return writeStrictJson({ gate: entry.gate, ...following, slots: slotsToJson(entry.slots) })
    case 'revoke':
      return writeStrictJson({ gate: entry.gate, ...following, slots: entry.slots.map(toHex) })
    case 'policy':
      return writeStrictJson({ gate: entry.gate, ...following, policy: entry.policy })
    case 'hub-key':
      return writeStrictJson({ gate: entry.gate, ...following, hub: toHex(entry.hub) })
    case 'convenors':
      return writeStrictJson({
        gate: entry.gate,
        ...following,
        convenors: entry.convenors.map(toHex),
        threshold: entry.threshold,
      })
  }
}

const NAMES: Record<GateEntry['gate'], readonly string[]> = {
  genesis: [
    'gate',
    'suite',
    'rules',
    'governing',
    'convenors',
    'threshold',
    'hub',
    'policy',
    'slots',
    'nonce',
  ],
  admit: ['gate', 'process', 'previous', 'slots'],
  revoke: ['gate', 'process', 'previous', 'slots'],
  policy: ['gate', 'process', 'previous', 'policy'],
  'hub-key': ['gate', 'process', 'previous', 'hub'],
  convenors: ['gate', 'process', 'previous', 'convenors', 'threshold'],
}

/** Reads fields one by one; the first that does not fit makes the whole entry malformed. */
class Malformed extends Error {}
const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Malformed()
  return value
}
const hexField = (value: Json | undefined, length: number): Uint8Array =>
  must(typeof value === 'string' ? fromHex(value, length) : undefined)
const keyField = (value: Json | undefined): Uint8Array => {
  const key = hexField(value, P1.publicKeyBytes)
  return must(isSoundPublicKey(key) ? key : undefined)
}
const listField = <T>(value: Json | undefined, read: (one: Json) => T, least: number, most: number): T[] => {
  const list = must(Array.isArray(value) ? value : undefined)
  if (list.length < least || list.length > most) throw new Malformed()
  if (new Set(list.map((one) => JSON.stringify(one))).size !== list.length) throw new Malformed()
  return list.map(read)
}
const wholeField = (value: Json | undefined, least: number, most: number): number =>
  must(typeof value === 'number' && value >= least && value <= most ? value : undefined)
const textField = (value: Json | undefined): string => must(typeof value === 'string' ? value : undefined)
const slotField = (value: Json): Slot => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed()
  if (Object.keys(value).length !== 2) throw new Malformed()
  return { slot: hexField(value.slot, 16), key: keyField(value.key) }
}
const convenorsField = (fields: { [name: string]: Json }) => {
  const convenors = listField(fields.convenors, keyField, 1, LIMITS.convenors)
  return { convenors, threshold: wholeField(fields.threshold, 1, convenors.length) }
}

const readFields = (fields: { [name: string]: Json }): GateEntry => {
  const gate = fields.gate as GateEntry['gate']
  const names = must(Object.hasOwn(NAMES, String(gate)) ? NAMES[gate] : undefined)
  if (Object.keys(fields).length !== names.length || names.some((name) => !Object.hasOwn(fields, name)))
    throw new Malformed()
  if (gate === 'genesis') {
    return {
      gate,
      suite: wholeField(fields.suite, 0, 255),
      rules: wholeField(fields.rules, 1, 0xffffffff),
      governing: hexField(fields.governing, 16),
      ...convenorsField(fields),
      hub: keyField(fields.hub),
      policy: textField(fields.policy),
      slots: listField(fields.slots, slotField, 0, LIMITS.gateSlots),
      nonce: hexField(fields.nonce, 32),
    }
  }
  const following = { process: hexField(fields.process, 32), previous: hexField(fields.previous, 32) }
  switch (gate) {
    case 'admit':
      return { gate, ...following, slots: listField(fields.slots, slotField, 1, LIMITS.gateSlots) }
    case 'revoke':
      return {
        gate,
        ...following,
        slots: listField(fields.slots, (slot) => hexField(slot, 16), 1, LIMITS.gateSlots),
      }
    case 'policy':
      return { gate, ...following, policy: textField(fields.policy) }
    case 'hub-key':
      return { gate, ...following, hub: keyField(fields.hub) }
    case 'convenors':
      return { gate, ...following, ...convenorsField(fields) }
  }
}

/** Reads the JSON of a gate entry: exactly the names of its kind, each well-formed, every key sound. */
export const readGateJson = (bytes: Uint8Array): Outcome<GateEntry, RecordProblemCode> => {
  if (bytes.length > LIMITS.gateBytes) return problem('json-too-large')
  const json = readStrictJson(bytes)
  if (!json.ok) return json
  const fields = json.value
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return problem('gate-malformed')
  try {
    return accepted(readFields(fields))
  } catch (fault) {
    if (fault instanceof Malformed) return problem('gate-malformed')
    throw fault
  }
}
