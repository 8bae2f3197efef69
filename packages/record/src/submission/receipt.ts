// The hub's receipt for a group: a promise with a deadline. With it, a party proves that the hub withheld.
import { joinBytes, sameBytes } from '../bytes/bytes.ts'
import { getU32, getU64, putU32, u64Of } from '../bytes/integers.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { type DeviceKey, signWith } from '../signatures/device-key.ts'
import { sodiumEd25519 } from '../signatures/ed25519.ts'
import { pae, RECEIPT_TYPE } from '../signatures/pae.ts'

/** process 32 ‖ group hash 32 ‖ count u32 ‖ accepted u64 ms ‖ deadline u64 ms ‖ signature 64, 148 bytes when written. */
export interface Receipt {
  readonly process: Uint8Array
  readonly group: Uint8Array
  readonly count: number
  /** By the hub's clock, ms since 1970. */
  readonly acceptedMs: number
  /** In quorum time: a note of this time or later must include the whole group. */
  readonly deadlineMs: number
  readonly signature: Uint8Array
}
export const RECEIPT_BYTES = 32 + 32 + 4 + 8 + 8 + 64

const bodyOf = (receipt: Omit<Receipt, 'signature'>): Uint8Array => {
  const count = new Uint8Array(4)
  putU32(count, 0, receipt.count)
  return joinBytes(
    receipt.process,
    receipt.group,
    count,
    u64Of(receipt.acceptedMs),
    u64Of(receipt.deadlineMs),
  )
}

/** Signs a receipt with the hub key. */
export const writeReceipt = (promise: Omit<Receipt, 'signature'>, hub: DeviceKey): Receipt => ({
  ...promise,
  signature: signWith(hub, pae(RECEIPT_TYPE, bodyOf(promise))),
})

/** The bytes of a receipt. */
export const receiptToBytes = (receipt: Receipt): Uint8Array => joinBytes(bodyOf(receipt), receipt.signature)

/** Reads a receipt; byte fields are views. The signature is checked by checkReceipt. */
export const receiptFromBytes = (bytes: Uint8Array): Outcome<Receipt, RecordProblemCode> => {
  if (bytes.length !== RECEIPT_BYTES) return problem('receipt-malformed')
  const acceptedMs = getU64(bytes, 68)
  const deadlineMs = getU64(bytes, 76)
  if (acceptedMs === undefined || deadlineMs === undefined) return problem('receipt-malformed')
  return accepted({
    process: bytes.subarray(0, 32),
    group: bytes.subarray(32, 64),
    count: getU32(bytes, 64),
    acceptedMs,
    deadlineMs,
    signature: bytes.subarray(84),
  })
}

/** Checks that the hub key signed this receipt for this group of this process. */
export const checkReceipt = (
  receipt: Receipt,
  expected: {
    readonly process: Uint8Array
    readonly group: Uint8Array
    readonly count: number
    readonly hubKey: Uint8Array
  },
): Outcome<null, RecordProblemCode> => {
  const isForGroup = sameBytes(receipt.process, expected.process) && sameBytes(receipt.group, expected.group)
  if (!isForGroup || receipt.count !== expected.count) return problem('receipt-for-another')
  if (!sodiumEd25519.verify(expected.hubKey, pae(RECEIPT_TYPE, bodyOf(receipt)), receipt.signature))
    return problem('receipt-wrong')
  return accepted(null)
}

/**
 * What became of a promise. `kept`: the whole group stands in the register. `broken`: a note of the deadline or later
 * does not include all of it; receipt, group and note prove it to anybody. `open`: neither yet.
 */
export const promiseOf = (
  receipt: Receipt,
  seen: {
    /** How many leaves of the group are under the note. */
    readonly included: number
    /** Quorum time of that note, ms since 1970; undefined before the first. */
    readonly quorumTimeMs: number | undefined
  },
): 'kept' | 'open' | 'broken' => {
  if (seen.included >= receipt.count) return 'kept'
  return seen.quorumTimeMs !== undefined && seen.quorumTimeMs >= receipt.deadlineMs ? 'broken' : 'open'
}
