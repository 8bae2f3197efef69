// Fictional talks for tests: two parties, a secretariat, a rapporteur, in a governing room, a plenary and a caucus.
// The ids are hashes as in the record; nothing is signed or sealed here.
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3-multiple-ciphers'
import type { Act, Text } from '../act.ts'
import type { Capacity } from '../capacities.ts'
import type { Entry, Verdict } from '../entry.ts'
import { type Applied, applyEntry } from '../file/replay.ts'
import type { RowOf, TableName } from '../file/tables.ts'
import type { Body, KindName } from '../kinds/index.ts'
import type { Db } from '../sqlite.ts'

export const hex = (seed: string, length = 64) =>
  createHash('sha256').update(seed).digest('hex').slice(0, length)
export const en = (text: string): Text => ({ en: text })
export const keyOf = (name: string) => hex(`key of ${name}`)

export type Envelope = Partial<Omit<Act, 'kind' | 'v' | 'body'>>

export const GOVERNING = hex('governing', 32)
export const PLENARY = hex('plenary', 32)
export const CAUCUS = hex('caucus of Maral', 32)
export const SEATS = ['maral', 'rapporteur', 'secretariat', 'sovan']

/** Who reads each room. */
export const READERS: Record<string, readonly string[]> = {
  [GOVERNING]: SEATS,
  [PLENARY]: SEATS,
  [CAUCUS]: ['maral'],
}

export const memoryFile = (): Db => new Database(':memory:')

/** Talks as they go on: each act is entered in the register and applied to one file that reads every room. */
export class Stage {
  readonly entries: Entry[] = []
  readonly db: Db = memoryFile()
  readonly applied = new Map<string, Applied>()
  /** Entry ids by label. */
  readonly ids: Record<string, string> = {}

  /** Enters any content at all, by the device of `by`. */
  enter(by: string, room: string, content: unknown, more: Partial<Entry> = {}): string {
    const place = this.entries.length + 1
    const entry: Entry = {
      place,
      id: hex(`entry ${place} ${JSON.stringify(content)}`),
      room,
      governing: room === GOVERNING,
      readers: READERS[room] ?? [],
      author: keyOf(by),
      signedAt: '2026-03-02T09:00:00.000Z',
      state: 'sequenced',
      content,
      ...more,
    }
    this.entries.push(entry)
    this.applied.set(entry.id, applyEntry(this.db, entry))
    return entry.id
  }

  /** Enters an act; the actor is the organisation of `by` unless told otherwise. */
  act<N extends KindName>(
    by: string,
    room: string,
    kind: N,
    body: Body<N>,
    envelope: Envelope = {},
    more: Partial<Entry> = {},
  ): string {
    const organisation = this.ids[EMPLOYER[by] ?? 'secretariat']
    const actor = organisation ? { organisation } : { unnamed: en('the convenor') }
    return this.enter(by, room, { kind, v: 1, actor, basis: 'direct', ...envelope, body }, more)
  }

  verdict(id: string): Verdict {
    const row = this.db.prepare('SELECT verdict, reasons FROM entries WHERE id = ?').get(id) as {
      verdict: Verdict['effect']
      reasons: string
    }
    return { effect: row.verdict, reasons: JSON.parse(row.reasons) }
  }

  rows<T extends TableName>(table: T): (RowOf<T> & { entry: number; id: string })[] {
    return this.db.prepare(`SELECT * FROM "${table}" ORDER BY entry`).all() as never
  }

  row<T extends TableName>(table: T, id: string): Record<string, unknown> | undefined {
    return this.db.prepare(`SELECT * FROM "${table}" WHERE id = ?`).get(id) as Record<string, unknown>
  }
}

/** Who works for whom: Torvik and Halvar for Maral, Kass for Sovan, Elat keeps the record, Quill reads the press. */
export const EMPLOYER: Record<string, string> = {
  elat: 'secretariat',
  torvik: 'maral',
  halvar: 'maral',
  kass: 'sovan',
  quill: 'lakes',
}
export const SEAT_OF: Record<string, string> = {
  elat: 'secretariat',
  torvik: 'maral',
  halvar: 'maral',
  kass: 'sovan',
  quill: 'rapporteur',
}

export const CAPACITY_OF: Record<string, Capacity> = {
  elat: 'secretariat',
  torvik: 'party',
  halvar: 'party',
  kass: 'party',
  quill: 'rapporteur',
}

/** The talks as they stand when everybody is accredited; no mandate is shown yet, nobody named as a principal. */
export const openTalks = (): Stage => {
  const stage = new Stage()
  const { ids } = stage
  ids.process = stage.act('elat', GOVERNING, 'process.open', {
    title: en('The talks of the two rivers'),
    reenactment: false,
    demonstration: false,
    zones: [{ zone: 'Etc/UTC', label: en('UTC') }],
    languages: ['en'],
  })
  for (const [name, type] of [
    ['secretariat', 'intergovernmental'],
    ['maral', 'state'],
    ['sovan', 'authority'],
    ['lakes', 'media'],
  ] as const) {
    ids[name] = stage.act('elat', GOVERNING, 'organisation.add', {
      name: en(name),
      type,
      atTable: type !== 'media',
    })
  }
  for (const [name, organisation, capacity] of [
    ['secretariat', 'secretariat', 'secretariat'],
    ['maral', 'maral', 'party'],
    ['sovan', 'sovan', 'party'],
    ['rapporteur', 'lakes', 'rapporteur'],
  ] as const) {
    ids[`seat:${name}`] = stage.act('elat', GOVERNING, 'seat.open', {
      name,
      organisation: ids[organisation]!,
      capacity,
    })
  }
  for (const [name, organisation] of Object.entries(EMPLOYER)) {
    ids[name] = stage.act('elat', GOVERNING, 'person.add', {
      name: en(name),
      organisation: ids[organisation]!,
    })
    ids[`device:${name}`] = stage.act('elat', GOVERNING, 'device.accredit', {
      person: ids[name]!,
      seat: SEAT_OF[name]!,
      key: keyOf(name),
      custody: 'own-device',
    })
  }
  ids.article = stage.act('quill', GOVERNING, 'source.cite', {
    outlet: en('Lakes Gazette'),
    form: 'press-report',
  })
  return stage
}
