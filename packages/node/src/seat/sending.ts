// From the outbox to the register: submit what is kept, check the receipt, wait for the quorum's note.
import type { RegisterService } from '@parley/hub'
import {
  checkReceipt,
  FORM,
  groupHashOf,
  inForceAt,
  type SeatReader,
  sameBytes,
  sealAgain,
  tagOf,
  writeSubmission,
} from '@parley/record'
import { fail, ok, type Result } from '../problems.ts'
import type { Kept, Outbox } from '../store/outbox.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'

/** The first byte of a cover that is sealed with wrapped keys before it (docs/protocol.md). */
const EPOCH_SEAL = 0x02
/** Fits the hub's limits with room to spare; a larger single letter goes alone. */
const GROUP_LETTERS = 1_000
const GROUP_BYTES = 16_777_216
/** How long to wait for the quorum's note before answering that entries are sent, not yet recorded. */
const RECORDED_MS = 10_000

const bytesOf = (letter: Kept): number =>
  letter.sealedCover.length +
  letter.sealedContent.length +
  letter.enclosures.reduce((sum, bytes) => sum + bytes.length, 0)

/** The outbox in groups that the hub takes, in order. */
const groupsOf = (letters: readonly Kept[]): Kept[][] => {
  const groups: Kept[][] = []
  let bytes = 0
  for (const letter of letters) {
    const last = groups.at(-1)
    bytes += bytesOf(letter)
    if (last === undefined || last.length >= GROUP_LETTERS || bytes > GROUP_BYTES) {
      groups.push([letter])
      bytes = bytesOf(letter)
    } else last.push(letter)
  }
  return groups
}

/** Whether a letter can take effect: this seat is in its room, or the letter begins an epoch there. */
const canTakeEffect = (reader: SeatReader, { room, epoch, form }: Kept): boolean => {
  const state = reader.ledger.room(room)
  if (state === undefined || reader.ledger.epochInForce(room)) return true
  return form === FORM.epoch && epoch > state.taken
}

/**
 * Hands in what the outbox holds; sending again is harmless. Letters of a room that is closed to this seat stay: they
 * could take no effect. Gives the largest place in the register that
 * one of the letters took, or null where there was nothing to send.
 */
export const sendOutbox = async (
  hub: RegisterService,
  outbox: Outbox,
  reader: SeatReader,
  slot: SeatKeys['slot'],
): Promise<Result<number | null>> => {
  const process = hub.process
  let last: number | null = null
  for (const letters of groupsOf(outbox.all().filter((letter) => canTakeEffect(reader, letter)))) {
    const submission = writeSubmission(process, slot, letters)
    const enclosures = letters.flatMap((letter) => letter.enclosures)
    const submitted = await hub.submit({
      submission,
      letters,
      ...(enclosures.length > 0 ? { enclosures } : {}),
    })
    if (!submitted.ok) return fail('hub-refused', { detail: submitted.detail })
    const { receipt, places } = submitted.value
    last = Math.max(last ?? 0, ...places)
    const promised = checkReceipt(receipt, {
      process,
      group: groupHashOf(letters.map(({ leaf }) => leaf)),
      count: letters.length,
      hubKey: inForceAt(reader.ledger.gate.hubKeys, last + 1),
    })
    if (!promised.ok) return fail('hub-refused', { detail: promised.detail })
    outbox.markSent(letters.map(({ id }) => id))
  }
  return ok(last)
}

/** Waits until a quorum's note covers the place; false where it takes too long. */
export const waitForNote = async (hub: RegisterService, place: number): Promise<boolean> => {
  const signal = AbortSignal.timeout(RECORDED_MS)
  for await (const note of hub.checkpoints(signal)) if (Number(note.split('\n', 2)[1]) > place) return true
  return false
}

/** Whether an epoch letter stands in the register and began its epoch, but not at its place in its author's chain. */
const beganOutOfChain = (reader: SeatReader, { room, form, leaf, sealedCover }: Kept): boolean =>
  form === FORM.epoch &&
  sealedCover[0] === EPOCH_SEAL &&
  (reader.ledger.room(room)?.epochs ?? []).some(({ epoch }) => sameBytes(epoch.tag, tagOf(leaf)))

/**
 * Seals again what is kept under an epoch that is no longer in force, and an epoch letter that began out of its chain and
 * takes its place there as a letter: the same signature, a new leaf. Gives how many letters that were. A room that this
 * seat no longer reads keeps its letters as they are.
 */
export const resealOutbox = (outbox: Outbox, reader: SeatReader): number => {
  let resealed = 0
  for (const letter of outbox.all()) {
    const current = reader.ledger.epochInForce(letter.room)?.epoch
    if (current === undefined || current.epoch < letter.epoch) continue
    if (sameBytes(current.tag, tagOf(letter.leaf)) && !beganOutOfChain(reader, letter)) continue
    const { leaf, sealedCover, sealedContent } = sealAgain(reader.ledger.gate.process, letter, current)
    outbox.reseal(letter.id, { epoch: current.epoch, leaf, sealedCover, sealedContent })
    resealed++
  }
  return resealed
}
