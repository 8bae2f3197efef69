import { describe, expect, it } from 'vitest'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { makeDeviceKey } from '../signatures/device-key.ts'
import { checkReceipt, promiseOf, receiptFromBytes, receiptToBytes, writeReceipt } from './receipt.ts'
import { checkSubmission, submissionFromBytes, submissionToBytes, writeSubmission } from './submission.ts'

const talks = new Rehearsal(countedRandomness('submission'))
const mediators = await talks.seat('mediators')
const { epoch } = await talks.start(mediators, [mediators])
const group = [0, 1, 2].map((number) => talks.compose(mediators, epoch, { number }).letter)
const submission = writeSubmission(talks.process, talks.slot, group)
const check = (over: Partial<typeof submission> = {}, letters = group, place = 2) =>
  checkSubmission(talks.gate, place, { ...submission, ...over }, letters)

describe('the hub', () => {
  it('takes a group from an admitted slot, also after it travelled as bytes', () => {
    expect(check()).toEqual({ ok: true, value: null })
    expect(submissionFromBytes(submissionToBytes(submission))).toEqual({ ok: true, value: submission })
  })

  it('refuses a group from a slot that nobody admitted', () => {
    expect(check({ slot: new Uint8Array(16) })).toMatchObject({ code: 'gate-slot-unknown' })
  })

  it('refuses a group signed by another key than that of its slot', () => {
    const forged = writeSubmission(talks.process, { ...talks.slot, key: makeDeviceKey(talks.random) }, group)
    expect(check(forged)).toMatchObject({ code: 'submission-wrong' })
  })

  it('refuses a group with a letter dropped, swapped, repeated or added', () => {
    const [a, b, c] = group as [(typeof group)[0], (typeof group)[0], (typeof group)[0]]
    for (const letters of [
      [a, b],
      [b, a, c],
      [a, a, b, c],
      [a, b, c, c],
    ])
      expect(check({}, letters)).toMatchObject({ code: 'submission-wrong' })
    expect(check({}, [])).toMatchObject({ code: 'submission-malformed' })
  })

  it('refuses a group meant for another process', () => {
    expect(check({ process: new Uint8Array(32) })).toMatchObject({ code: 'another-process' })
  })

  it('refuses a letter whose sealed bytes are not those that its leaf names', () => {
    const [a, b, c] = group as [(typeof group)[0], (typeof group)[0], (typeof group)[0]]
    const swapped = { ...a, sealedContent: b.sealedContent }
    expect(check({}, [swapped, b, c])).toMatchObject({ code: 'sealed-content-differs' })
    expect(submissionFromBytes(new Uint8Array(143))).toMatchObject({ code: 'submission-malformed' })
  })
})

describe('a receipt', () => {
  const promise = {
    process: talks.process,
    group: submission.group,
    count: 3,
    acceptedMs: 1000,
    deadlineMs: 61_000,
  }
  const receipt = writeReceipt(promise, talks.hub)
  const expected = { ...promise, hubKey: talks.hub.publicKey }

  it('binds the hub that signed it, and survives as bytes', () => {
    expect(checkReceipt(receipt, expected)).toEqual({ ok: true, value: null })
    expect(receiptFromBytes(receiptToBytes(receipt))).toEqual({ ok: true, value: receipt })
  })

  it('is worth nothing from another hub, for another group, or with another deadline', () => {
    const other = makeDeviceKey(talks.random).publicKey
    expect(checkReceipt(receipt, { ...expected, hubKey: other })).toMatchObject({ code: 'receipt-wrong' })
    expect(checkReceipt(receipt, { ...expected, count: 2 })).toMatchObject({ code: 'receipt-for-another' })
    expect(checkReceipt(receipt, { ...expected, group: talks.process })).toMatchObject({
      code: 'receipt-for-another',
    })
    expect(checkReceipt({ ...receipt, deadlineMs: 999_000 }, expected)).toMatchObject({
      code: 'receipt-wrong',
    })
    expect(receiptFromBytes(new Uint8Array(147))).toMatchObject({ code: 'receipt-malformed' })
  })

  it('is kept, open, or broken once the guarantors countersigned a note of the deadline without the group', () => {
    expect(promiseOf(receipt, { included: 3, quorumTimeMs: 99_000 })).toBe('kept')
    expect(promiseOf(receipt, { included: 2, quorumTimeMs: undefined })).toBe('open')
    expect(promiseOf(receipt, { included: 2, quorumTimeMs: 60_999 })).toBe('open')
    expect(promiseOf(receipt, { included: 2, quorumTimeMs: 61_000 })).toBe('broken')
  })
})
