// A node over one data folder: who may use which seat, and the processes that it hosts.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Checks, type ChecksOptions } from './checking/checks.ts'
import { answeringFullDisk } from './folder/disk-full.ts'
import { makeFolder, syncFolder, writeDurably } from './folder/durable.ts'
import { isSlug, LAYOUT, type Layout, layout, processesIn, seatsIn } from './folder/layout.ts'
import { type Lock, takeLock } from './folder/lock.ts'
import { keeping } from './holders/keeping.ts'
import { allSeats } from './holders/reach.ts'
import type { CreatedProcess, Keeping, Node, ProcessSummary, Seat, Visitor } from './interface.ts'
import { fail, ok, type Result } from './problems.ts'
import { found, genesisOf } from './process/create.ts'
import { checkSetup } from './process/founding.ts'
import { createHub, makeHubKeys } from './process/hub-host.ts'
import { HostedProcess, type ProcessOptions } from './process/process.ts'
import { asAccount } from './seat/as-account.ts'
import type { HostedSeat } from './seat/seat.ts'
import type { ProcessSetup } from './setup.ts'
import { checkPassphrase, listAccounts, makeAccount } from './vault/accounts.ts'
import { DEMONSTRATION, isDemonstration, KeyRack } from './vault/key-rack.ts'
import { accountsOf, type Keyring, openKeyringByPassphrase } from './vault/keyring.ts'
import { forgetOldSlots } from './vault/passphrase-change.ts'
import { keysOf, type SeatKeys } from './vault/seat-keys.ts'
import { deviceOfAccount } from './vault/signer.ts'

export interface NodeOptions {
  /** The data folder; made where there is none. */
  data: string
  /** `write` takes the folder's lock; `read` works beside a writer and changes nothing. */
  mode: 'read' | 'write'
  /** Milliseconds since 1970; the system's clock unless told otherwise. */
  now?: () => number
  /** Stands between each seat and its hub: for tests of a hub that is away, or lies. */
  reach?: ProcessOptions['reach']
  /** When copies are checked in the background. */
  checks?: ChecksOptions
}

const UNFINISHED = 'unfinished'

class LocalNode implements Node {
  readonly data: string
  readonly oneMachine = true
  readonly #paths: Layout
  readonly #mode: 'read' | 'write'
  readonly #lock: Lock | null
  readonly #now: () => number
  readonly #reach: ProcessOptions['reach']
  readonly #rack = new KeyRack()
  readonly #checks: Checks
  readonly #processes = new Map<string, HostedProcess>()
  readonly keeping: Keeping

  constructor(
    paths: Layout,
    mode: 'read' | 'write',
    lock: Lock | null,
    { now = Date.now, reach = (hub) => hub, checks }: NodeOptions,
  ) {
    this.data = paths.data
    this.#paths = paths
    this.#mode = mode
    this.#lock = lock
    this.#now = now
    this.#reach = reach
    this.keeping = keeping({ paths, rack: this.#rack, mode, process: (slug) => this.#process(slug) })
    this.#checks = new Checks(checks)
  }

  get demonstration(): boolean {
    return this.held().some(({ demonstration }) => demonstration)
  }

  #process(slug: string): HostedProcess | null {
    const known = this.#processes.get(slug)
    if (known) return known
    if (!isSlug(slug) || !processesIn(this.#paths).includes(slug)) return null
    const process = new HostedProcess(this.#hosting(slug))
    this.#processes.set(slug, process)
    return process
  }

  #hosting(slug: string): ProcessOptions {
    return {
      paths: this.#paths,
      slug,
      mode: this.#mode,
      rack: this.#rack,
      now: this.#now,
      reach: this.#reach,
      checks: this.#checks,
    }
  }

  held() {
    return processesIn(this.#paths)
      .filter((slug) => !existsSync(join(this.#paths.seats(slug), UNFINISHED)))
      .map((slug) => {
        const process = this.#process(slug)!
        return { process: slug, seats: process.seats, demonstration: process.isDemonstration() }
      })
  }

  #seatsWhere(may: (process: string, seat: string) => boolean): Visitor['seats'] {
    return this.held().flatMap(({ process, seats }) =>
      seats.filter((seat) => may(process, seat)).map((seat) => ({ process, seat })),
    )
  }

  guest(): Visitor {
    return {
      account: DEMONSTRATION,
      name: 'Demonstration',
      demonstration: true,
      seats: this.#seatsWhere((process, seat) => isDemonstration(this.#paths.seat(process, seat))),
    }
  }

  #visitor(account: string, name: string): Visitor {
    const seats = this.#seatsWhere((process, seat) =>
      accountsOf(this.#paths.seat(process, seat)).includes(account),
    )
    return { account, name, demonstration: false, seats }
  }

  async signIn(account: string, passphrase: string): Promise<Result<Visitor>> {
    const checked = await checkPassphrase(this.#paths, account, passphrase)
    if (!checked.ok) return checked
    const { name, ...opener } = checked.value
    this.#rack.add(opener)
    if (this.#mode === 'write') forgetOldSlots(allSeats(this.#paths), opener)
    return ok(this.#visitor(account, name))
  }

  createAccount(account: string, name: string, passphrase: string): Promise<Result<Visitor>> {
    return answeringFullDisk(async () => {
      const made = await makeAccount(this.#paths, account, name, passphrase)
      if (!made.ok) return made
      this.#rack.add(made.value)
      return ok(this.#visitor(account, name))
    })
  }

  accounts() {
    return listAccounts(this.#paths)
  }

  async processes(visitor: Visitor): Promise<ProcessSummary[]> {
    const summaries: ProcessSummary[] = []
    for (const { process } of this.held()) {
      const own = visitor.seats.filter((each) => each.process === process).map(({ seat }) => seat)
      if (own.length === 0) continue
      const opened = await this.openSeat(visitor, process, own[0]!)
      if (!opened.ok) continue
      const { seats, ...summary } = opened.value.process
      summaries.push({ ...summary, seats: seats.filter(({ seat }) => own.includes(seat)) })
    }
    return summaries
  }

  async openSeat(visitor: Visitor, process: string, seat: string): Promise<Result<Seat>> {
    const unknown = fail('not-found', { what: 'seat', name: `${process}/${seat}` })
    const hosted = this.#process(process)
    if (!hosted?.seats.includes(seat)) return unknown
    const paths = this.#paths.seat(process, seat)
    if (isDemonstration(paths)) return hosted.seat(seat, () => hosted.ring(seat))
    const ring = this.#rack.ringFor(paths, visitor.account)
    if (!ring) return unknown
    return this.#asAccount(hosted, seat, ring, visitor.account)
  }

  /** The seat, where whatever an account signs is signed with its own key. */
  async #asAccount(
    hosted: HostedProcess,
    name: string,
    ring: Keyring,
    account: string,
  ): Promise<Result<Seat>> {
    const seat = await hosted.seat(name, async () => ok(await keysOf(ring)))
    if (!seat.ok) return seat
    const accounts = accountsOf(this.#paths.seat(hosted.slug, name))
    return ok(asAccount(seat.value, deviceOfAccount(ring, account, accounts)?.person))
  }

  async unlockSeat(process: string, seat: string, passphrase?: string): Promise<Result<Seat>> {
    const hosted = this.#process(process)
    if (!hosted?.seats.includes(seat))
      return fail('not-found', { what: 'seat', name: `${process}/${seat}` }, '--seat')
    const paths = this.#paths.seat(process, seat)
    if (isDemonstration(paths)) return hosted.seat(seat, () => hosted.ring(seat))
    if (passphrase === undefined) return fail('passphrase-needed', { seat })
    const opened = await openKeyringByPassphrase(paths, passphrase)
    if (!opened) return fail('wrong-passphrase', {}, '--passphrase-file')
    return this.#asAccount(hosted, seat, opened.ring, opened.account)
  }

  createProcess(
    visitor: Visitor,
    setup: ProcessSetup,
    complete: (created: CreatedProcess) => Promise<Result<void>> = async () => ok(undefined),
  ): Promise<Result<CreatedProcess>> {
    return answeringFullDisk(async () => {
      const convenor = checkSetup(setup)
      if (!convenor.ok) return convenor
      if (processesIn(this.#paths).includes(setup.slug))
        return fail('slug-taken', { slug: setup.slug }, '/slug')
      const opener = this.#rack.opener(visitor.account)
      if (!setup.demonstration && !opener) return fail('signed-out')
      const folder = this.#paths.seats(setup.slug)
      makeFolder(folder)
      // The marker lasts before anything beside it does: what is built next does not wait for the disk.
      writeDurably(join(folder, UNFINISHED), '')
      syncFolder(join(this.#paths.data, 'seats'))
      syncFolder(this.#paths.data)
      const finished: { yes?: true } = {}
      try {
        const made = await this.#found(setup, convenor.value.seat, opener)
        const completed = made.ok ? await complete(made.value) : made
        if (!completed.ok) return completed
        await this.#processes.get(setup.slug)!.complete()
        rmSync(join(folder, UNFINISHED))
        syncFolder(folder)
        finished.yes = true
        return made
      } finally {
        if (!finished.yes) await this.#forget(setup.slug)
      }
    })
  }

  async #found(
    setup: ProcessSetup,
    convenorSeat: string,
    opener: ReturnType<KeyRack['opener']>,
  ): Promise<Result<CreatedProcess>> {
    const { slug } = setup
    const options = this.#hosting(slug)
    const planting = new HostedProcess(options)
    const keys = new Map<string, SeatKeys>()
    for (const { name } of setup.seats) {
      const people = setup.people.filter(({ seat }) => seat === name).map(({ label }) => label)
      const openers = setup.demonstration
        ? await this.#rack.forDemonstration()
        : { openers: [opener!], demonstration: null }
      keys.set(name, await planting.plantSeat(name, people, name === convenorSeat, openers))
    }
    const hubFolder = this.#paths.hub(slug)
    const hubKeys = makeHubKeys(hubFolder)
    const pace = { waits: false }
    const genesis = genesisOf(hubKeys, keys.get(convenorSeat)!, keys.values())
    const hub = await createHub(hubFolder, hubKeys, genesis, pace)
    const process = new HostedProcess(options, hub, pace)
    this.#processes.set(slug, process)
    const seat = await process.seat(convenorSeat, async () => ok(keys.get(convenorSeat)!))
    if (!seat.ok) return seat
    const ids = await found(seat.value as HostedSeat, setup, keys)
    return ids.ok ? ok({ ...seat.value.process, ids: ids.value }) : ids
  }

  /** Removes what is left of a process that was never finished. */
  async #forget(slug: string): Promise<void> {
    await this.#processes.get(slug)?.close()
    this.#processes.delete(slug)
    removeUnfinished(this.#paths, slug)
  }

  async close(): Promise<void> {
    await this.#checks.close()
    for (const process of this.#processes.values()) await process.close()
    this.#lock?.release()
  }
}

/** The marker goes last, so that a power cut in between leaves the rest to be removed next time. */
const removeUnfinished = (paths: Layout, slug: string): void => {
  rmSync(paths.hub(slug), { recursive: true, force: true })
  for (const seat of seatsIn(paths, slug))
    rmSync(paths.seat(slug, seat).folder, { recursive: true, force: true })
  rmSync(paths.seats(slug), { recursive: true, force: true })
}

const checkVersion = (paths: Layout, mode: 'read' | 'write'): Result<void> => {
  try {
    const { layout: found } = JSON.parse(readFileSync(paths.version, 'utf8')) as { layout: number }
    return found > LAYOUT ? fail('folder-newer', { folder: paths.data, found, known: LAYOUT }) : ok(undefined)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') return fail('folder-unwritable', { folder: paths.data, detail: message })
    if (mode === 'read') return fail('not-found', { what: 'data folder', name: paths.data }, '--data')
  }
  writeDurably(paths.version, `${JSON.stringify({ layout: LAYOUT })}\n`)
  return ok(undefined)
}

/** Opens a data folder. A second writer is refused; readers work beside the first. */
export const openNode = async (options: NodeOptions): Promise<Result<Node>> => {
  const { data, mode } = options
  const paths = layout(data)
  if (mode === 'write') {
    try {
      makeFolder(data)
    } catch (error) {
      return fail('folder-unwritable', { folder: data, detail: (error as Error).message }, '--data')
    }
  }
  if (mode === 'read') {
    const version = checkVersion(paths, mode)
    return version.ok ? ok(new LocalNode(paths, mode, null, options)) : version
  }
  return answeringFullDisk(async () => {
    const lock = takeLock(paths)
    if (!lock.ok) return lock
    const version = checkVersion(paths, mode)
    if (!version.ok) {
      lock.value.release()
      return version
    }
    for (const slug of processesIn(paths))
      if (existsSync(join(paths.seats(slug), UNFINISHED))) removeUnfinished(paths, slug)
    return ok(new LocalNode(paths, mode, lock.value, options))
  })
}
