// Putting a person and their key on the record, in the governing room.
import { toHex } from '@parley/record'
import type { Act, Ref, Text } from '@parley/talks'
import { ok, type Result } from '../problems.ts'
import { accreditation } from '../process/founding.ts'
import { type Desk, record, signActs, takePen } from './recording.ts'
import { organisationOf } from './rooms.ts'

export interface Accrediting {
  /** Name of the seat at which the person will sign, and its organisation. */
  seat: string
  organisation: Ref
  /** Hex key id. */
  key: string
  who: { person: Ref } | { name: Text; title?: Text }
  languages: readonly string[]
}

/** Whether the record names a key; one that was revoked is named for good. */
export const isAccredited = (desk: Desk, key: string): boolean =>
  desk.db.prepare('SELECT 1 FROM devices WHERE key = ?').get(key) !== undefined

/** Enters acts of the governing room, done by the seat's organisation and signed with the key kept for `by`. */
export const enterTogether = async (
  desk: Desk,
  by: string | undefined,
  author: (enter: (kind: string, body: Act['body']) => Result<{ id: string }>) => Result<void>,
): Promise<Result<void>> => {
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const room = toHex(desk.reading.reader.ledger.gate.genesis.governing)
  const actor = { organisation: organisationOf(desk.db, desk.seat) }
  const signed = signActs(desk, pen.value, (sign) =>
    author((kind, body) => sign({ room, act: { kind, v: 1, actor, basis: 'direct', body } }, by)),
  )
  if (!signed.ok) return signed
  const recorded = await record(desk, pen.value, signed.value)
  return recorded.ok ? ok(undefined) : recorded
}

/** Accredits a key for a person, who is added first where the record does not know them. Nothing where it stands. */
export const accredit = async (
  desk: Desk,
  { seat, organisation, key, who, languages }: Accrediting,
  by: string | undefined,
): Promise<Result<void>> => {
  if (isAccredited(desk, key)) return ok(undefined)
  return enterTogether(desk, by, (enter) => {
    const person = 'person' in who ? ok({ id: who.person }) : enter('person.add', { ...who, organisation })
    if (!person.ok) return person
    const accredited = enter('device.accredit', accreditation(person.value.id, seat, key, languages))
    return accredited.ok ? ok(undefined) : accredited
  })
}
