// A small process for tests: a secretariat and two sides that talk about a river.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Act } from '@parley/talks'
import type { Node, ProcessSetup, Result, Seat } from '../index.ts'
import { type NodeOptions, openNode } from '../node.ts'

const text = (en: string) => ({ en })

export const RIVER: ProcessSetup = {
  slug: 'river',
  title: text('River talks'),
  reenactment: false,
  demonstration: true,
  zones: [{ zone: 'Asia/Kabul', label: text('Kabul') }],
  languages: ['en'],
  convenor: 'demir',
  organisations: [
    {
      label: 'secretariat',
      name: text('Secretariat'),
      type: 'other',
      atTable: false,
      roles: ['secretariat'],
    },
    { label: 'north', name: text('North'), type: 'state', atTable: true, roles: ['party'] },
    { label: 'south', name: text('South'), type: 'state', atTable: true, roles: ['party'] },
  ],
  seats: [
    { name: 'secretariat', organisation: 'secretariat', capacity: 'secretariat' },
    { name: 'north', organisation: 'north', capacity: 'party' },
    { name: 'south', organisation: 'south', capacity: 'party' },
  ],
  people: [
    { label: 'demir', name: text('A. Demir'), organisation: 'secretariat', seat: 'secretariat' },
    { label: 'noor', name: text('B. Noor'), organisation: 'north', seat: 'north' },
    { label: 'sahar', name: text('C. Sahar'), organisation: 'south', seat: 'south' },
  ],
}

/** The value of an outcome that has to be one. */
export const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.title}`)
  return result.value
}

export class River {
  readonly data: string
  node: Node
  /** Entry ids of the founding, by label. */
  readonly ids: Record<string, string>
  readonly #options: Partial<NodeOptions>

  private constructor(data: string, node: Node, ids: Record<string, string>, options: Partial<NodeOptions>) {
    this.data = data
    this.node = node
    this.ids = ids
    this.#options = options
  }

  /** Founds the process in a folder of its own. */
  static async found(options: Partial<NodeOptions> = {}): Promise<River> {
    const data = mkdtempSync(join(tmpdir(), 'parley-river-'))
    const node = must(await openNode({ data, mode: 'write', ...options }))
    const created = must(await node.createProcess(node.guest(), RIVER))
    return new River(data, node, created.ids, options)
  }

  async seat(name: string): Promise<Seat> {
    return must(await this.node.openSeat(this.node.guest(), 'river', name))
  }

  /** A seat that has taken everything that was recorded before. */
  async upToDate(name: string): Promise<Seat> {
    const seat = await this.seat(name)
    must(await seat.act([]))
    return seat
  }

  async governing(): Promise<string> {
    return (await this.seat('secretariat')).rooms().find(({ governing }) => governing)!.room
  }

  /** Ends the program and opens the folder again. */
  async reopen(): Promise<void> {
    await this.node.close()
    this.node = must(await openNode({ data: this.data, mode: 'write', ...this.#options }))
  }

  async end(): Promise<void> {
    await this.node.close()
    rmSync(this.data, { recursive: true, force: true })
  }

  /** An act by a side itself. */
  act(organisation: string, kind: string, body: Act['body']): Act {
    return { kind, v: 1, actor: { organisation: this.ids[organisation]! }, basis: 'direct', body }
  }

  /** A paper that one side hands over to another. */
  paper(from: string, to: string, title: string, words = 'Text of the paper.'): Act {
    return this.act(from, 'paper.hand-over', {
      title: text(title),
      form: 'proposal',
      manner: 'written',
      to: [this.ids[to]],
      languages: ['en'],
      text: text(words),
      textPublic: true,
    })
  }
}

/** What a seat's tables hold, for comparing one file with another. */
export const tablesOf = (seat: Seat): Record<string, unknown[]> =>
  Object.fromEntries(
    seat.db
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name",
      )
      .pluck()
      .all()
      .map((name) => [name, seat.db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]),
  )
