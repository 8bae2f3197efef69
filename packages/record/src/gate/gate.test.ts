import { describe, expect, it } from 'vitest'
import type { SealedLetter } from '../letter/leaf.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { type DeviceKey, makeDeviceKey } from '../signatures/device-key.ts'
import type { GateEntry, Genesis } from './entry.ts'
import { writeGateJson } from './entry.ts'
import { readGate, sealGate, signGate, writeGate } from './envelope.ts'
import { applyGate, type GateState, inForceAt, openGate, slotKeyAt } from './state.ts'

const random = countedRandomness('gate')
const [amina, boris, chen] = [makeDeviceKey(random), makeDeviceKey(random), makeDeviceKey(random)]
const talks = new Rehearsal(random)

const genesisOf = (over: Partial<Genesis> = {}): Genesis => ({
  ...talks.gate.genesis,
  convenors: [amina.publicKey, boris.publicKey, chen.publicKey],
  threshold: 2,
  nonce: random(32),
  ...over,
})
const opened = (letter: SealedLetter): GateState => {
  const gate = openGate(letter)
  if (!gate.ok) throw new Error(gate.detail)
  return gate.value
}
const begin = (over: Partial<Genesis> = {}) => opened(writeGate(genesisOf(over), [amina, boris]))
const following = (state: GateState) => ({ process: state.process, previous: state.head })
const apply = (state: GateState, entry: GateEntry, signers: readonly DeviceKey[], place = 5) =>
  applyGate(state, writeGate(entry, signers), place)
const must = (outcome: ReturnType<typeof applyGate>): GateState => {
  if (!outcome.ok) throw new Error(outcome.detail)
  return outcome.value
}

describe('genesis is refused', () => {
  it('when one convenor of the two that it asks for signed', () => {
    expect(openGate(writeGate(genesisOf(), [amina]))).toMatchObject({ code: 'gate-threshold' })
  })

  it('when the second signature is by somebody who is no convenor', () => {
    expect(openGate(writeGate(genesisOf(), [amina, makeDeviceKey(random)]))).toMatchObject({
      code: 'gate-threshold',
    })
  })

  it('when the same convenor signed twice', () => {
    const json = writeGateJson(genesisOf())
    const twice = sealGate(json, [signGate(json, amina), signGate(json, amina)])
    expect(openGate(twice)).toMatchObject({ code: 'gate-malformed' })
  })

  it('when its suite is reserved, its policy does not parse, or it names a log', () => {
    expect(openGate(writeGate(genesisOf({ suite: 2 }), [amina, boris]))).toMatchObject({
      code: 'suite-not-in-use',
    })
    for (const policy of ['quorum nobody-defined\n', `log parley/x+00000000+AAAA\nquorum none\n`])
      expect(openGate(writeGate(genesisOf({ policy }), [amina, boris]))).toMatchObject({
        code: 'gate-malformed',
      })
  })

  it('when it asks for more signatures than it has convenors, or has an unsound key', () => {
    for (const over of [{ threshold: 4 }, { threshold: 0 }, { hub: new Uint8Array(32) }])
      expect(openGate(writeGate(genesisOf(over), [amina, boris, chen]))).toMatchObject({
        code: 'gate-malformed',
      })
  })

  it('when a field is missing or one too many', () => {
    const whole = JSON.parse(Buffer.from(writeGateJson(genesisOf())).toString()) as Record<string, unknown>
    const { nonce: _, ...less } = whole
    for (const fields of [less, { ...whole, organisation: 'Somewhere' }]) {
      const json = Buffer.from(JSON.stringify(fields))
      expect(readGate(sealGate(json, [signGate(json, amina)]))).toMatchObject({ code: 'gate-malformed' })
    }
  })
})

describe('a later gate entry', () => {
  const slot = { slot: random(16), key: makeDeviceKey(random).publicKey }

  it('admits a slot from the next place on, and revokes it from the next place on, for good', () => {
    const state = begin()
    const admitted = must(
      apply(state, { gate: 'admit', ...following(state), slots: [slot] }, [amina, chen], 5),
    )
    expect(slotKeyAt(admitted, slot.slot, 5)).toMatchObject({ code: 'gate-slot-unknown' })
    expect(slotKeyAt(admitted, slot.slot, 6)).toEqual({ ok: true, value: slot.key })
    const revoked = must(
      apply(admitted, { gate: 'revoke', ...following(admitted), slots: [slot.slot] }, [boris, chen], 9),
    )
    expect(slotKeyAt(revoked, slot.slot, 9)).toMatchObject({ ok: true })
    expect(slotKeyAt(revoked, slot.slot, 10)).toMatchObject({ code: 'gate-slot-revoked' })
    expect(
      apply(revoked, { gate: 'admit', ...following(revoked), slots: [slot] }, [amina, boris]),
    ).toMatchObject({
      code: 'gate-slot-taken',
    })
    expect(
      apply(revoked, { gate: 'revoke', ...following(revoked), slots: [slot.slot] }, [amina, boris]),
    ).toMatchObject({ code: 'gate-slot-revoked' })
    expect(
      apply(revoked, { gate: 'revoke', ...following(revoked), slots: [random(16)] }, [amina, boris]),
    ).toMatchObject({ code: 'gate-slot-unknown' })
  })

  it('cannot be replayed, put out of order, or taken from another process', () => {
    const state = begin()
    const entry: GateEntry = { gate: 'admit', ...following(state), slots: [slot] }
    const letter = writeGate(entry, [amina, boris])
    const after = must(applyGate(state, letter, 5))
    expect(applyGate(after, letter, 6)).toMatchObject({ code: 'gate-out-of-order' })
    expect(applyGate(begin(), letter, 5)).toMatchObject({ code: 'gate-another-process' })
    expect(applyGate(state, writeGate(genesisOf(), [amina, boris]), 5)).toMatchObject({
      code: 'gate-second-genesis',
    })
  })

  it('takes no effect with too few signatures, and leaves the gate as it was', () => {
    const state = begin()
    expect(apply(state, { gate: 'admit', ...following(state), slots: [slot] }, [chen])).toMatchObject({
      code: 'gate-threshold',
    })
    expect(slotKeyAt(state, slot.slot, 9)).toMatchObject({ code: 'gate-slot-unknown' })
  })

  it('changes hub key, policy and convenors for what comes after its place', () => {
    const state = begin()
    const hub = makeDeviceKey(random).publicKey
    const moved = must(apply(state, { gate: 'hub-key', ...following(state), hub }, [amina, boris], 5))
    expect(inForceAt(moved.hubKeys, 5)).toEqual(talks.hub.publicKey)
    expect(inForceAt(moved.hubKeys, 6)).toEqual(hub)
    const policed = must(
      apply(moved, { gate: 'policy', ...following(moved), policy: 'quorum none\n' }, [amina, chen], 7),
    )
    expect(inForceAt(policed.policies, 8)).toBe('quorum none\n')
    const alone: GateEntry = {
      gate: 'convenors',
      ...following(policed),
      convenors: [chen.publicKey],
      threshold: 1,
    }
    const handed = must(apply(policed, alone, [amina, boris], 8))
    const admit: GateEntry = { gate: 'admit', ...following(handed), slots: [slot] }
    expect(apply(handed, admit, [amina, boris])).toMatchObject({ code: 'gate-threshold' })
    expect(apply(handed, admit, [chen])).toMatchObject({ ok: true })
  })

  it('whose bytes were changed anywhere is refused', () => {
    const state = begin()
    const letter = writeGate({ gate: 'admit', ...following(state), slots: [slot] }, [amina, boris])
    for (let at = 0; at < letter.sealedCover.length; at += 7) {
      const sealedCover = Uint8Array.from(letter.sealedCover)
      sealedCover[at]! ^= 0x20
      expect(applyGate(state, { ...letter, sealedCover }, 5)).toMatchObject({ code: 'sealed-cover-differs' })
    }
  })
})
