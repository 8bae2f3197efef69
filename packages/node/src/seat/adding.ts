// A seat that comes later: admitted at the gate, opened and accredited in the governing room, then let into it with
// every earlier key.
import { type GateState, type Member, sameBytes, toHex, writeGate, writeSubmission } from '@parley/record'
import type { Act } from '@parley/talks'
import { isSlug } from '../folder/layout.ts'
import type { By, NewSeat } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import { accreditation } from '../process/founding.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { type Desk, deviceOf, record, signActs, takePen } from './recording.ts'
import { organisationOf } from './rooms.ts'
import { waitForNote } from './sending.ts'

/** Makes the folder and keys of a new seat on this machine, for whoever may open the seat that asks. */
export type MakeSeat = (asking: string, name: string, people: readonly string[]) => Promise<Result<SeatKeys>>

/** Lets a seat's slot submit: an open entry, signed by the convenor. */
export const admitSlot = async (desk: Desk, keys: Pick<SeatKeys, 'slot'>): Promise<Result<void>> => {
  const { convenor } = desk.keys
  if (!convenor) return fail('not-convenor', { seat: desk.seat })
  const gate: GateState = desk.copy.gate
  const { slot, key } = keys.slot
  const letter = writeGate(
    { gate: 'admit', process: gate.process, previous: gate.head, slots: [{ slot, key: key.publicKey }] },
    [convenor],
  )
  const submission = writeSubmission(gate.process, desk.keys.slot, [letter])
  const submitted = await desk.hub.submit({ submission, letters: [letter] })
  if (!submitted.ok) return fail('hub-refused', { detail: submitted.detail })
  await waitForNote(desk.hub, submitted.value.places[0]!)
  return desk.following.pull(desk.hub)
}

/** Adds a seat and its recorders. Gives entry ids by label, the seat as `seat:NAME`. */
export const addSeat = async (
  desk: Desk,
  makeSeat: MakeSeat,
  seat: NewSeat,
  languages: readonly string[],
  by?: By,
): Promise<Result<{ ids: Record<string, string> }>> => {
  const { ledger } = desk.reading.reader
  const governing = ledger.gate.genesis.governing
  const members = ledger.room(governing)?.epochs.at(-1)?.members ?? []
  if (!isSlug(seat.name)) return fail('slug-bad', { slug: seat.name }, '/name')
  if (members.some((member) => member.seat === seat.name))
    return fail('seat-taken', { seat: seat.name }, '/name')
  if (!desk.keys.convenor) return fail('not-convenor', { seat: desk.seat })
  const device = deviceOf(desk, by)
  if (!device.ok) return device
  const made = await makeSeat(
    desk.seat,
    seat.name,
    seat.people.map(({ label }) => label),
  )
  if (!made.ok) return made
  const admitted = await admitSlot(desk, made.value)
  if (!admitted.ok) return admitted
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const ids: Record<string, string> = {}
  const actor = { organisation: organisationOf(desk.db, desk.seat) }
  const signed = signActs(desk, pen.value, (sign) => {
    const enter = (label: string | null, kind: string, body: Act['body']): Result<void> => {
      const act = { kind, v: 1, actor, basis: 'direct' as const, body }
      const entered = sign({ room: toHex(governing), act }, by?.person)
      if (!entered.ok) return entered
      if (label !== null) ids[label] = entered.value.id
      return ok(undefined)
    }
    const { name, organisation, capacity } = seat
    const opened = enter(`seat:${name}`, 'seat.open', { name, organisation, capacity })
    if (!opened.ok) return opened
    for (const { label, name: called, title } of seat.people) {
      const key = toHex(made.value.devices.get(label)!.keyId)
      const added = enter(label, 'person.add', { name: called, organisation, ...(title ? { title } : {}) })
      if (!added.ok) return added
      const accredited = enter(null, 'device.accredit', accreditation(ids[label]!, name, key, languages))
      if (!accredited.ok) return accredited
    }
    return ok(undefined)
  })
  if (!signed.ok) return signed
  const before = pen.value.epochOf(toHex(governing))!
  const joining: Member = { seat: seat.name, readerKey: made.value.reader.publicKey }
  await pen.value.startEpoch(device.value, {
    room: governing,
    members: [...members.filter((member) => !sameBytes(member.readerKey, joining.readerKey)), joining],
    before,
    earlier: pen.value.keysOf(toHex(governing)),
  })
  const recorded = await record(desk, pen.value, signed.value)
  return recorded.ok ? ok({ ids }) : recorded
}
