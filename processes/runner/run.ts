// Builds a process from its script, each step along the path that a person's act takes: checked, signed by the
// device of whoever the step names, sealed for its room, kept, sent, recorded. Acts that follow each other at
// one seat are entered as one group.
import { type CreatedProcess, type Node, ok, type Result, type Seat, type Sign } from '@parley/node'
import type { Act, FileRef } from '@parley/talks'
import type { ProcessScript, Step } from '../script.ts'
import { resolve, sealFiles } from './resolve.ts'

type ActStep = Extract<Step, { do: 'act' }>

/** Every label of the script with the id of what it made: entries; rooms as `room:LABEL`, seats as `seat:NAME`. */
export type Labels = ReadonlyMap<string, string>

/** How many acts go into one group at most: a person waits for none of them, and memory stays small. */
const GROUP_MAX = 200

class Run {
  readonly #node: Node
  readonly #script: ProcessScript
  readonly ids = new Map<string, string>()
  /** Seat of each person, by label. */
  readonly #seatOf = new Map<string, string>()

  constructor(node: Node, script: ProcessScript) {
    this.#node = node
    this.#script = script
    for (const person of script.people) this.#seatOf.set(person.label, person.seat)
  }

  /** Takes up what the founding made. */
  async begin(created: CreatedProcess): Promise<Result<void>> {
    for (const [label, id] of Object.entries(created.ids)) this.ids.set(label, id)
    const seat = await this.seat(this.#script.convenor)
    if (!seat.ok) return seat
    this.ids.set('room:governing', seat.value.rooms().find((room) => room.governing)!.room)
    return ok(undefined)
  }

  seat(person: string): Promise<Result<Seat>> {
    const seat = this.#seatOf.get(person)
    if (seat === undefined) throw new Error(`the script has no person “${person}”`)
    return this.#node.openSeat(this.#node.guest(), this.#script.slug, seat)
  }

  #id(label: string): string {
    return resolve(`ref:${label}`, this.ids, new Map()) as string
  }

  /** The steps from `at` on that can go in one group: acts signed at the same seat. */
  group(steps: readonly Step[], at: number): ActStep[] {
    const group: ActStep[] = []
    for (const step of steps.slice(at, at + GROUP_MAX)) {
      const first = group[0] ?? step
      if (step.do !== 'act' || first.do !== 'act') break
      if (this.#seatOf.get(step.by) !== this.#seatOf.get(first.by)) break
      group.push(step)
    }
    return group
  }

  async acts(group: readonly ActStep[]): Promise<Result<void>> {
    const seat = await this.seat(group[0]!.by)
    if (!seat.ok) return seat
    const sealed = new Map<object, FileRef>()
    const files = await sealFiles(group, seat.value, sealed)
    if (!files.ok) return files
    const entered = await seat.value.actTogether((sign: Sign) => {
      for (const step of group) {
        const act = resolve(step.act, this.ids, sealed) as Act
        const signed = sign({ room: this.#id(`room:${step.room}`), act }, step.by)
        if (!signed.ok) return signed
        if (step.label !== undefined) this.#made(step.label, signed.value.id)
      }
      return ok(undefined)
    })
    return entered.ok ? ok(undefined) : entered
  }

  #made(label: string, id: string): void {
    if (this.ids.has(label)) throw new Error(`the script makes “${label}” twice`)
    this.ids.set(label, id)
  }

  async step(step: Exclude<Step, ActStep>): Promise<Result<unknown>> {
    const opened = await this.seat(step.by)
    if (!opened.ok) return opened
    const seat = opened.value
    const by = { person: step.by }
    switch (step.do) {
      case 'room': {
        const { title, form, seats } = step
        const room = await seat.openRoom({ title, form, seats }, by)
        if (room.ok) this.#made(`room:${step.label}`, room.value.room)
        return room
      }
      case 'members': {
        const { add, remove, handOver } = step
        return seat.changeMembers(this.#id(`room:${step.room}`), { add, remove, handOver }, by)
      }
      case 'organisation': {
        const governing = this.#id('room:governing')
        const { label, roles = [], tags, ...body } = step.organisation
        const actor = { organisation: seat.organisation }
        return seat.actTogether((sign) => {
          const act = { v: 1, actor, basis: 'direct' as const, ...(tags ? { tags } : {}) }
          const added = sign({ room: governing, act: { ...act, kind: 'organisation.add', body } }, step.by)
          if (!added.ok) return added
          this.#made(label, added.value.id)
          for (const role of roles) {
            const assigned = { organisation: added.value.id, role }
            const done = sign(
              { room: governing, act: { ...act, kind: 'role.assign', body: assigned } },
              step.by,
            )
            if (!done.ok) return done
          }
          return ok(undefined)
        })
      }
      case 'seat': {
        const { seat: founding, people } = step
        const added = await seat.addSeat(
          { ...founding, organisation: this.#id(founding.organisation), people },
          by,
        )
        if (!added.ok) return added
        for (const person of people) this.#seatOf.set(person.label, founding.name)
        for (const [label, id] of Object.entries(added.value.ids)) this.#made(label, id)
        return added
      }
      case 'release': {
        const { title } = step
        const released = await seat.release(
          { entry: this.#id(step.entry), room: this.#id(`room:${step.room}`), ...(title ? { title } : {}) },
          by,
        )
        if (released.ok) this.#made(step.label, released.value.id)
        return released
      }
      case 'erase': {
        const { what, name, reason } = step
        return seat.erase({ entry: this.#id(step.entry), what, name, reason }, by)
      }
      case 'note':
        seat.notebook.add(this.#node.guest().account, step.text)
        return ok(undefined)
    }
  }
}

/**
 * Builds a demonstration from its script in a node that does not hold it yet. Gives the entry of every label.
 * A problem means that the script breaks a rule at that step; then nothing of the process stays.
 */
export const runScript = async (
  node: Node,
  script: ProcessScript,
  onStep: (done: number, of: number) => void = () => {},
): Promise<Result<Labels>> => {
  const run = new Run(node, script)
  const { steps, ...setup } = script
  const created = await node.createProcess(node.guest(), setup, async (begun) => {
    const ready = await run.begin(begun)
    if (!ready.ok) return ready
    for (let at = 0; at < steps.length; ) {
      const group = run.group(steps, at)
      const step = steps[at]!
      const done = step.do === 'act' ? await run.acts(group) : await run.step(step)
      if (!done.ok) return done
      at += Math.max(1, group.length)
      onStep(at, steps.length)
    }
    return ok(undefined)
  })
  return created.ok ? ok(run.ids) : created
}
