// A small node for tests: two processes, three people, rooms and entries in memory. It keeps to the promises of
// `interface.ts` that the API relies on, above all that what one may not use is like what does not exist.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FileRef, RecordLine } from '@parley/talks'
import type { Change, Node, ProcessSummary, Seat, Verified, Visitor } from '../../interface.ts'
import { fail, ok } from '../../problems.ts'
import { stagedKeeping } from './keeping.ts'
import { stagedFile, stagedShelf } from './press.ts'

const text = (en: string) => ({ en })
export const ENTRY = 'ab'.repeat(32)
export const GOVERNING = '00'.repeat(16)
export const CAUCUS = 'ca'.repeat(16)

const standing: RecordLine = {
  leaves: 3,
  opened: 2,
  root: ENTRY,
  cosigned: 2,
  quorum: 2,
  checkpointAt: null,
  checkedAt: null,
  fault: null,
  oneMachine: true,
  kept: 0,
}

const process = (slug: string, demonstration: boolean, seats: string[]): ProcessSummary => ({
  slug,
  id: Buffer.from(slug).toString('hex').padEnd(64, '0'),
  title: text(`Talks of ${slug}`),
  reenactment: false,
  demonstration,
  zones: [{ zone: 'Asia/Kabul', label: text('Kabul') }],
  languages: ['en', 'ur'],
  seats: seats.map((seat) => ({ seat, organisation: text(`Delegation ${seat}`), capacity: 'party' })),
})

const stagedSeat = (of: ProcessSummary, name: string): Seat & { tell(change: Change): void } => {
  const listeners = new Set<(change: Change) => void>()
  const files = new Map<string, { about: FileRef; bytes: Buffer }>()
  const lines: { id: string; at: string; text: string; account: string }[] = []
  const looked = new Map<string, number>()
  let change: Change = { size: 3, kept: 0 }
  let verified: Verified | null = null
  const entry = (place: number) => ({
    id: ENTRY,
    place,
    state: 'recorded' as const,
    verdict: { effect: 'in-effect' as const, reasons: [] },
  })
  const tell = (now: Change) => {
    change = now
    for (const listener of listeners) listener(now)
  }
  return {
    process: of,
    name,
    capacity: 'party',
    organisation: ENTRY,
    person: null,
    db: stagedFile(),
    tell,
    signers: () => [],
    rooms: () =>
      name === 'qatar'
        ? [room(GOVERNING, 'Governing', true), room(CAUCUS, 'Caucus of Qatar', false)]
        : [room(GOVERNING, 'Governing', true)],
    state: () => ({ process: of.slug, papers: [] }),
    search: () => ({ rows: [], next: null, total: 0 }),
    preview: async () =>
      ok({
        sentence: { key: 'paper.hand-over', values: { title: text('A paper'), of: 1 } },
        readers: [{ seat: name, name: text(name) }],
        outsiders: { bytes: 256, tag: true },
        verdict: { effect: 'in-effect', reasons: [] },
        warnings: [],
      }),
    act: async (acts) => {
      const strange = acts.find((one) => one.room === CAUCUS && name !== 'qatar')
      if (strange) return fail('not-member', { name: strange.room })
      const unknown = acts.findIndex(({ act }) => act.kind === 'paper.eat')
      if (unknown >= 0) return fail('kind-unknown', { kind: 'paper.eat' }, `/acts/${unknown}/act/kind`)
      tell({ size: change.size + acts.length, kept: 0 })
      return ok(acts.map((_, at) => entry(change.size - acts.length + at)))
    },
    actTogether: async () => ok([]),
    rehearse: () => ok(() => ok({ effect: 'in-effect', reasons: [] })),
    press: stagedShelf(),
    openRoom: async () => ok({ room: CAUCUS }),
    changeMembers: async (asked) =>
      asked === CAUCUS && name === 'qatar' ? ok({ epoch: 2 }) : fail('not-member', { name: asked }),
    release: async () => ok(entry(4)),
    erase: async ({ what, name: part }) =>
      part === 'name' ? ok(entry(5)) : fail('nothing-to-erase', { what, name: part }),
    addSeat: async ({ name: seat }) => ok({ ids: { [`seat:${seat}`]: ENTRY } }),
    handSeat: async ({ seat }) => (seat === name ? fail('seat-held', { seat }, '/seat') : ok(undefined)),
    putFile: async (content, about) => {
      const bytes = await buffer(content)
      const sealed = bytes.length.toString(16).padStart(64, '0')
      const ref = {
        ...about,
        bytes: bytes.length,
        sha256: ENTRY,
        sealed,
        passphrase: 'p'.repeat(43),
      }
      files.set(sealed, { about: ref, bytes })
      return ok(ref)
    },
    getFile: async (sealed) => {
      const file = files.get(sealed)
      if (!file) return fail('not-found', { what: 'file', name: sealed })
      return ok({ about: file.about, content: Readable.from([file.bytes]) })
    },
    notebook: {
      list: (account) =>
        lines.filter((line) => line.account === account).map(({ account: _, ...line }) => line),
      add: (account, words) => {
        const line = { id: `line-${lines.length}`, at: '2025-10-26T12:00:00Z', text: words }
        lines.push({ ...line, account })
        return line
      },
      remove: (account, id) => {
        const at = lines.findIndex((line) => line.account === account && line.id === id)
        if (at >= 0) lines.splice(at, 1)
        return at >= 0
      },
    },
    lastLooked: (account) => looked.get(account) ?? 0,
    looked: (account) => void looked.set(account, change.size),
    change: () => change,
    recordLine: () => ({ ...standing, leaves: change.size, checkedAt: verified?.checkedAt ?? null }),
    proof: async () => null,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    verify: async ({ onProgress } = {}) => {
      onProgress?.({ step: 'letters', done: 3, of: 3 })
      verified = {
        leaves: 3,
        opened: 2,
        root: ENTRY,
        cosigned: 2,
        quorum: 2,
        fault: null,
        checkedAt: '2025-10-26T12:00:00Z',
      }
      return verified
    },
    rebuild: async () => ({ entries: 3 }),
    lastVerified: () => verified,
  }
}

const room = (id: string, title: string, governing: boolean) => ({
  room: id,
  title: text(title),
  form: governing ? 'governing' : 'caucus',
  governing,
  epoch: 1,
  readUntil: null,
  readers: governing ? ['afghan-side', 'qatar'] : ['qatar'],
})

export interface StagedNode extends Node {
  seat(process: string, seat: string): ReturnType<typeof stagedSeat>
  /** How often a passphrase was checked. */
  readonly checked: number
}

/**
 * `exercise` is a demonstration with the seats observer and qatar; `doha` is not one: Amina holds its seat qatar,
 * Zalmai its seat afghan-side. Their passphrase is `five words drawn at random`.
 */
export const stagedNode = (people = true): StagedNode => {
  const processes = [
    process('exercise', true, ['observer', 'qatar']),
    process('doha', false, ['afghan-side', 'qatar']),
  ]
  const seats = new Map(
    processes.flatMap((of) =>
      of.seats.map(({ seat }) => [`${of.slug} ${seat}`, stagedSeat(of, seat)] as const),
    ),
  )
  const accounts = new Map<string, Visitor>()
  const person = (account: string, name: string, held: Visitor['seats']): Visitor => {
    const visitor = { account, name, demonstration: false, seats: held }
    accounts.set(account, visitor)
    return visitor
  }
  if (people) {
    person('amina', 'Amina', [{ process: 'doha', seat: 'qatar' }])
    person('zalmai', 'Zalmai', [{ process: 'doha', seat: 'afghan-side' }])
  }
  let checked = 0
  const guest: Visitor = {
    account: 'demonstration',
    name: 'Demonstration',
    demonstration: true,
    seats: [
      { process: 'exercise', seat: 'observer' },
      { process: 'exercise', seat: 'qatar' },
    ],
  }
  return {
    data: '/nowhere',
    demonstration: true,
    oneMachine: true,
    get checked() {
      return checked
    },
    seat: (of, name) => seats.get(`${of} ${name}`)!,
    processes: async (visitor) =>
      processes
        .map((of) => ({
          ...of,
          seats: of.seats.filter(({ seat }) =>
            visitor.seats.some((held) => held.process === of.slug && held.seat === seat),
          ),
        }))
        .filter((of) => of.seats.length > 0),
    held: () => [],
    guest: () => guest,
    signIn: async (account, passphrase) => {
      checked++
      const visitor = accounts.get(account)
      return visitor && passphrase === 'five words drawn at random' ? ok(visitor) : fail('wrong-passphrase')
    },
    createAccount: async (account, name, passphrase) => {
      if (passphrase.length < 12) return fail('passphrase-weak', { least: 12 }, '/passphrase')
      if (accounts.has(account)) return fail('person-exists', { person: account }, '/person')
      return ok(person(account, name, []))
    },
    accounts: () => [...accounts.values()].map(({ account, name }) => ({ account, name })),
    openSeat: async (visitor, of, seat) => {
      const held = visitor.seats.some((one) => one.process === of && one.seat === seat)
      const found = held ? seats.get(`${of} ${seat}`) : undefined
      return found ? ok(found) : fail('not-found', { what: 'seat', name: seat })
    },
    keeping: stagedKeeping(),
    unlockSeat: async (_, seat) => fail('not-found', { what: 'seat', name: seat }),
    createProcess: async (visitor, setup) => {
      if (processes.some(({ slug }) => slug === setup.slug)) return fail('slug-taken', { slug: setup.slug })
      const made = {
        ...process(setup.slug, false, []),
        title: setup.title,
        seats: setup.seats.map(({ name, capacity }) => ({ seat: name, organisation: text(name), capacity })),
      }
      processes.push(made)
      for (const { seat } of made.seats) {
        seats.set(`${made.slug} ${seat}`, stagedSeat(made, seat))
        visitor.seats.push({ process: made.slug, seat })
      }
      return ok({ ...made, ids: {} })
    },
    close: async () => {},
  }
}
