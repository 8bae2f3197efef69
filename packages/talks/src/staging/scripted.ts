// A process's script as a process file for tests: the acts as they would be entered, with nothing signed or sealed.
// The file reads every room, like a seat that is a member of all of them.
import { contentOf, labelOf, type ProcessScript, type Step } from '../../../../processes/script.ts'
import type { Act } from '../act.ts'
import type { Entry } from '../entry.ts'
import { applyEntries } from '../file/replay.ts'
import { createTables } from '../file/tables.ts'
import type { Db } from '../sqlite.ts'
import { hex, keyOf, memoryFile } from './stage.ts'

export interface Scripted {
  db: Db
  entries: Entry[]
  /** Entry ids by label. */
  ids: Map<string, string>
}

/** The process file of whoever reads all rooms, after every step of the script. */
export function scripted(script: ProcessScript): Scripted {
  const run = new Run(script)
  run.open()
  for (const step of script.steps) run.step(step)
  const db = memoryFile()
  createTables(db)
  applyEntries(db, run.entries)
  return { db, entries: run.entries, ids: run.ids }
}

class Run {
  readonly entries: Entry[] = []
  readonly ids = new Map<string, string>()
  readonly #rooms = new Map<string, { id: string; seats: string[] }>()
  readonly #organisationOf = new Map<string, string>()
  readonly #script: ProcessScript

  constructor(script: ProcessScript) {
    this.#script = script
    this.#rooms.set('governing', { id: hex('governing', 32), seats: script.seats.map(({ name }) => name) })
  }

  open(): void {
    const { title, summary, reenactment, demonstration, zones, languages, convenor } = this.#script
    const body = { title, ...(summary && { summary }), reenactment, demonstration, zones, languages }
    this.direct(convenor, 'process.open', body, 'process')
    for (const organisation of this.#script.organisations) this.organisation(convenor, organisation)
    for (const seat of this.#script.seats) this.seat(convenor, seat)
    for (const person of this.#script.people) this.person(convenor, person)
  }

  step(step: Step): void {
    if (step.do === 'act') this.enter(step.by, step.room, step.act, step.label)
    if (step.do === 'organisation') this.organisation(step.by, step.organisation)
    if (step.do === 'room') {
      this.#rooms.set(step.label, { id: hex(`room ${step.label}`, 32), seats: [...step.seats] })
      this.direct(step.by, 'room.describe', { title: step.title, form: step.form }, undefined, step.label)
    }
    if (step.do === 'members') {
      const room = this.#rooms.get(step.room)!
      room.seats = [...room.seats.filter((seat) => !step.remove.includes(seat)), ...step.add].sort()
    }
    if (step.do === 'seat') {
      this.#rooms.get('governing')!.seats.push(step.seat.name)
      this.seat(step.by, step.seat)
      for (const person of step.people) this.person(step.by, person)
    }
  }

  organisation(
    by: string,
    { label, roles = [], tags, ...body }: ProcessScript['organisations'][number],
  ): void {
    this.direct(by, 'organisation.add', body, label, 'governing', tags)
    for (const role of roles) this.direct(by, 'role.assign', { organisation: `ref:${label}`, role })
  }

  seat(by: string, { name, organisation, capacity }: ProcessScript['seats'][number]): void {
    this.direct(by, 'seat.open', { name, organisation: `ref:${organisation}`, capacity }, `seat:${name}`)
  }

  person(by: string, { label, seat, organisation, ...body }: ProcessScript['people'][number]): void {
    this.#organisationOf.set(label, organisation)
    this.direct(by, 'person.add', { ...body, organisation: `ref:${organisation}` }, label)
    const device = { person: `ref:${label}`, seat, key: keyOf(label), custody: 'hosted' }
    this.direct(by, 'device.accredit', device, `device:${label}`)
  }

  direct(
    by: string,
    kind: string,
    body: Record<string, unknown>,
    label?: string,
    room = 'governing',
    tags?: string[],
  ): void {
    const organisation = this.#organisationOf.get(by)
    const actor = organisation ? { organisation: `ref:${organisation}` } : { unnamed: { en: 'the convenor' } }
    this.enter(by, room, { kind, v: 1, actor, basis: 'direct', ...(tags && { tags }), body } as Act, label)
  }

  enter(by: string, roomLabel: string, act: Act, label?: string): void {
    const place = this.entries.length + 1
    const room = this.#rooms.get(roomLabel)!
    const content = this.#resolved(act)
    const signed = Date.UTC(2025, 9, 28, 6) + place * 60_000
    const id = hex(`entry ${place} ${JSON.stringify(content)}`)
    this.entries.push({
      place,
      id,
      room: room.id,
      governing: roomLabel === 'governing',
      readers: [...room.seats].sort(),
      author: keyOf(by),
      signedAt: new Date(signed).toISOString(),
      state: 'recorded',
      content,
    })
    if (label !== undefined) this.ids.set(label, id)
  }

  #resolved(value: unknown): unknown {
    if (typeof value === 'string') {
      const label = labelOf(value)
      return label === undefined ? value : (this.ids.get(label) ?? hex(`label ${label}`))
    }
    if (value === null || typeof value !== 'object') return value
    if (contentOf(value))
      return { ...value, sha256: hex('file'), sealed: hex('sealed'), passphrase: 'p'.repeat(43) }
    if (Array.isArray(value)) return value.map((item) => this.#resolved(item))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#resolved(item)]))
  }
}
