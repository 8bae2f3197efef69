// From an act to an entry: check it by the rules, sign and seal it, keep it, send it, see it recorded.
import type { RegisterService } from '@parley/hub'
import { bucketOf, type DeviceKey, toHex, writeStrictJson } from '@parley/record'
import {
  type Act,
  catalogueOf,
  type Problem as FormProblem,
  type Opened,
  type Proposed,
  type Rehearsed,
  rehearse,
  type Verdict,
  wordsAt,
} from '@parley/talks'
import type { ActedEntry, By, NewAct } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import type { Outbox } from '../store/outbox.ts'
import { readUntil } from '../store/process-file.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { timeToSign } from './clock.ts'
import type { SeatCopy } from './copy.ts'
import { enclose } from './enclosures.ts'
import type { Following } from './following.ts'
import { Pen } from './pen.ts'
import type { SeatReading } from './reading.ts'
import { resealOutbox, sendOutbox, waitForNote } from './sending.ts'

/** What an acting seat works with. */
export interface Desk {
  seat: string
  keys: SeatKeys
  hub: RegisterService
  copy: SeatCopy
  reading: SeatReading
  following: Following
  db: Database
  outbox: Outbox
  now: () => number
}

/** An act that was signed, with what the rules said of it where it was. */
interface Signed {
  id: string
  verdict: Verdict
}

/** Salt and length beside the content, and the seal's tag. */
const CONTENT_FRAME_BYTES = 36
const SEAL_BYTES = 16

/** Bytes that outsiders see of a content. */
export const sealedBytesOf = (act: Act): number =>
  bucketOf(writeStrictJson(act).length + CONTENT_FRAME_BYTES) + SEAL_BYTES

/** The device key of a person at the seat; the first one where nobody is named. */
export const deviceOf = (desk: Pick<Desk, 'seat' | 'keys'>, { person }: By = {}): Result<DeviceKey> => {
  const { devices } = desk.keys
  const key = person === undefined ? devices.values().next().value : devices.get(person)
  return key ? ok(key) : fail('no-device', { seat: desk.seat }, person === undefined ? undefined : 'person')
}

/** A pen that signs now, or why nothing can be signed now. */
export const takePen = (desk: Desk): Result<Pen> => {
  const last = desk.copy.steps.at(-1)?.note
  const time = timeToSign(last?.quorumTimeMs, desk.now)
  if (!time.ok) return time
  const { reading, outbox } = desk
  return ok(new Pen({ reader: reading.reader, outbox, seen: last?.hash, signedAtMs: time.value }))
}

/** The first thing that the talks find wrong with an act's form or references, as a problem of this node. */
const formProblem = (act: Act, problems: readonly FormProblem[], at: string): Result<void> => {
  const first = problems[0]
  if (!first) return ok(undefined)
  if (first.code === 'kind-unknown') return fail('kind-unknown', { kind: act.kind }, `${at}/kind`)
  const field = first.field ? `${at}/${first.field.replaceAll('.', '/')}` : at
  const detail = english('input', `problem.${first.code}`) ?? first.code
  return fail('act-invalid', { detail, problem: first.code, advice: first.remedy }, field)
}

const english = (namespace: string, key: string): string | undefined =>
  wordsAt(catalogueOf('en'), `${namespace}:${key}`)

/** What the rules refuse, in words for people who read English and in codes for pages that translate. */
export const refusedBy = ({ reasons }: Verdict, at: string): Result<never> => {
  const words = reasons.map((code) => english('reasons', code) ?? code)
  return fail('act-refused', { reasons: words.join(' ').replace(/\.$/, ''), codes: reasons.join(' ') }, at)
}

/** What the talks say of acts that follow each other, were they entered now. */
export const rehearsalOf = (db: Database) => {
  const rehearsal = rehearse(db)
  return {
    check(proposed: Proposed, at: string): Result<Rehearsed> {
      const said = rehearsal.check(proposed)
      const form = formProblem(proposed.content as Act, said.problems, at)
      return form.ok ? ok(said) : form
    },
    take: (id: string) => rehearsal.take(id),
  }
}

/** What a release to be signed opens; worked out before, since it needs the copy. */
export type SignableAct = NewAct & { opened?: Opened | null }

/**
 * Signs acts with a pen, each judged after the ones before it. Acts that the rules refuse are refused here: what
 * would have no effect is not put on the record by accident.
 */
export const signActs = (
  desk: Desk,
  pen: Pen,
  author: (sign: (act: SignableAct, person?: string) => Result<{ id: string }>) => Result<void>,
): Result<Map<string, Verdict>> => {
  const signed: Signed[] = []
  const rehearsal = rehearsalOf(desk.db)
  const { process, genesis } = desk.reading.reader.ledger.gate
  const done = author(({ room, act, opened }, person) => {
    const at = `/acts/${signed.length}`
    const device = deviceOf(desk, person === undefined ? {} : { person })
    if (!device.ok) return device
    const epoch = pen.epochOf(room)
    if (!epoch)
      return pen.isClosed(room)
        ? fail('room-closed', { until: readUntil(desk.db, room) }, `${at}/room`)
        : fail('not-member', { name: room }, `${at}/room`)
    const proposed = {
      room,
      governing: room === toHex(genesis.governing),
      readers: pen
        .membersOf(room)
        .map(({ seat }) => seat)
        .sort(),
      author: toHex(device.value.keyId),
      content: act,
      ...(opened === undefined ? {} : { opened }),
    }
    const said = rehearsal.check(proposed, `${at}/act`)
    if (!said.ok) return said
    const { verdict } = said.value
    if (verdict.effect === 'refused') return refusedBy(verdict, at)
    const { act: enclosed, blobs } = enclose(process, epoch, act)
    const id = pen.write(device.value, epoch, writeStrictJson(enclosed), blobs)
    rehearsal.take(id)
    signed.push({ id, verdict })
    return ok({ id })
  })
  return done.ok ? ok(new Map(signed.map(({ id, verdict }) => [id, verdict]))) : done
}

/**
 * Keeps what the pen signed, sends it, and waits until it is recorded and applied here. What is kept is not lost when
 * anything after that fails: it is sent again later, and the answer says how far it came.
 */
export const record = async (
  desk: Desk,
  pen: Pen,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<Result<ActedEntry[]>> => {
  const { outbox, db } = desk
  outbox.keep(pen.letters, pen.ends)
  const sent = await deliver(desk)
  if (!sent.ok && sent.problem.code !== 'hub-refused') return sent
  const states = new Map(outbox.all().map(({ id, state }) => [toHex(id), state]))
  const find = db.prepare<[string], { entry: number; verdict: Verdict['effect']; reasons: string }>(
    'SELECT entry, verdict, reasons FROM entries WHERE id = ?',
  )
  return ok(
    [...verdicts].map(([id, provisional]) => {
      const found = find.get(id)
      return {
        id,
        place: found?.entry ?? null,
        state: states.get(id) ?? 'recorded',
        verdict: found
          ? { effect: found.verdict, reasons: JSON.parse(found.reasons) as string[] }
          : provisional,
      }
    }),
  )
}

/** Empties the outbox onto the register, sealing again what an epoch overtook. */
export const deliver = async ({ hub, outbox, reading, keys, following }: Desk): Promise<Result<void>> => {
  // Each round needs a new epoch to have overtaken a letter on its way; more than a few means that something is wrong.
  for (let round = 0; round < 8; round++) {
    resealOutbox(outbox, reading.reader)
    const sent = await sendOutbox(hub, outbox, reading.reader, keys.slot)
    if (!sent.ok) return sent
    if (sent.value === null) return ok(undefined)
    await waitForNote(hub, sent.value)
    const pulled = await following.pull(hub)
    if (!pulled.ok) return pulled
    if (outbox.count() === 0) return ok(undefined)
  }
  return fail('hub-refused', { detail: 'rooms kept changing while the entries were on their way' })
}
