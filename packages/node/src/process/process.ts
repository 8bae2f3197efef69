// A process that this node hosts: its hub, and the seats that were opened. Every seat follows the hub by itself.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Pace, RegisterService, Sequencer } from '@parley/hub'
import type { Checks } from '../checking/checks.ts'
import { makeFolder, syncFolder, writeDurably } from '../folder/durable.ts'
import { makeLasting } from '../folder/lasting.ts'
import { type Layout, seatsIn } from '../folder/layout.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { HandKeys } from '../seat/handing.ts'
import { HostedSeat } from '../seat/seat.ts'
import { isDemonstration, type KeyRack } from '../vault/key-rack.ts'
import {
  accountsOf,
  admitAccount,
  createKeyring,
  dismissAccount,
  type Opener,
  updateKeyring,
} from '../vault/keyring.ts'
import { deviceKeyOf, keysOf, makeDevice, makeKeyring, type SeatKeys } from '../vault/seat-keys.ts'
import { openHub } from './hub-host.ts'

export interface ProcessOptions {
  paths: Layout
  slug: string
  mode: 'read' | 'write'
  rack: KeyRack
  now: () => number
  checks: Checks
  /** What lies between a seat of this node and its hub: nothing here, a network elsewhere. */
  reach: (hub: RegisterService, seat: string) => RegisterService
}

/** Whether the hub has a note over more than the seat's file has taken in. */
const isBehind = async (hub: RegisterService, seat: HostedSeat): Promise<boolean> => {
  const note = await hub.checkpoint()
  return note !== undefined && Number(note.split('\n', 2)[1]) > seat.change().size
}

export class HostedProcess {
  readonly #options: ProcessOptions
  readonly #seats = new Map<string, Promise<Result<HostedSeat>>>()
  readonly #closing = new AbortController()
  #hub: Promise<Sequencer> | undefined
  #following: Promise<void> | undefined
  #warming: Promise<void> = Promise.resolve()

  readonly #pace: Pace
  #building: boolean

  /** With a hub and a pace that does not wait, the process is being built until `complete`. */
  constructor(options: ProcessOptions, hub?: Sequencer, pace: Pace = { waits: true }) {
    this.#options = options
    this.#pace = pace
    this.#building = !pace.waits
    if (hub) this.#hub = Promise.resolve(hub)
  }

  get slug(): string {
    return this.#options.slug
  }

  get seats(): string[] {
    return seatsIn(this.#options.paths, this.#options.slug)
  }

  isDemonstration(): boolean {
    const { paths, slug } = this.#options
    return this.seats.some((seat) => isDemonstration(paths.seat(slug, seat)))
  }

  #register(): Promise<Sequencer> {
    const { paths, slug } = this.#options
    this.#hub ??= openHub(paths.hub(slug))
    return this.#hub
  }

  /** The seat, opened once; `keys` is asked only then, so whoever calls has checked that they may use it. */
  seat(name: string, keys: () => Promise<Result<SeatKeys>>): Promise<Result<HostedSeat>> {
    const known = this.#seats.get(name)
    if (known) return known
    const opening = this.#open(name, keys).then((opened) => {
      if (!opened.ok) this.#seats.delete(name)
      return opened
    })
    this.#seats.set(name, opening)
    return opening
  }

  async #open(name: string, keys: () => Promise<Result<SeatKeys>>): Promise<Result<HostedSeat>> {
    const { paths, slug, mode, now, reach, checks } = this.#options
    const opened = await keys()
    if (!opened.ok) return opened
    const hub = mode === 'write' ? await this.#register() : undefined
    const seat = HostedSeat.open({
      paths: paths.seat(slug, name),
      slug,
      name,
      keys: opened.value,
      ...(hub ? { hub: reach(hub, name), checks } : {}),
      sharedFiles: join(paths.hub(slug), 'files'),
      pace: this.#pace,
      makeSeat: (asking, made, people) => this.makeSeat(asking, made, people),
      handKeys: (seat, giver, account) => this.handKeys(seat, giver, account),
      now,
    })
    if (!seat.ok || !hub) return seat
    this.#follow(hub)
    if (await isBehind(hub, seat.value)) await seat.value.follow()
    if (!this.#building) this.#warm(seat.value)
    return seat
  }

  /** Readies a seat for its first act and has its copy checked, one seat after another, while nobody waits for it. */
  #warm(seat: HostedSeat): void {
    seat.askForCheck()
    this.#warming = this.#warming
      .then(() => (this.#closing.signal.aborted ? undefined : seat.warm()))
      .catch((error: Error) => process.emitWarning(error))
  }

  /** Lets every seat take what the hub records from now on, as it records it. */
  #follow(hub: RegisterService): void {
    this.#following ??= (async () => {
      const since = await hub.checkpoint()
      for await (const note of hub.checkpoints(this.#closing.signal)) {
        if (note === since || this.#building) continue
        // A fault of one seat must not end the others; whoever uses that seat meets it again.
        await this.followAll().catch((error: Error) => process.emitWarning(error))
      }
    })()
  }

  /**
   * Ends the building: every seat takes what was recorded, and all of it is on the disk when this resolves. Until then
   * nothing was promised to anybody, and seats took what was recorded only when they acted.
   */
  async complete(): Promise<void> {
    const { paths, slug } = this.#options
    this.#building = false
    await this.followAll()
    this.#pace.waits = true
    for (const opening of this.#seats.values()) {
      const seat = await opening
      if (!seat.ok) continue
      await seat.value.waitFromNowOn()
      seat.value.askForCheck()
    }
    await makeLasting([paths.hub(slug), paths.seats(slug)])
    for (const folder of [paths.hubs, join(paths.data, 'seats'), paths.data]) syncFolder(folder)
  }

  /** Brings every seat up to the hub that this program can open, opened before or not. */
  async followAll(): Promise<void> {
    for (const name of this.seats) {
      if (this.#closing.signal.aborted) return
      const seat = await this.seat(name, () => this.ring(name))
      // What a seat refuses to take it says when it is next used or verified; the others go on.
      if (seat.ok) await seat.value.follow()
    }
  }

  /** Closes a seat whose keys are about to be other ones. */
  async letGo(name: string): Promise<void> {
    const opening = this.#seats.get(name)
    this.#seats.delete(name)
    const seat = await opening
    if (seat?.ok) await seat.value.close()
  }

  /** The keys of a seat that this program can open by itself. */
  async ring(name: string): Promise<Result<SeatKeys>> {
    const { paths, slug, rack } = this.#options
    const ring = await rack.ring(paths.seat(slug, name))
    return ring ? ok(await keysOf(ring)) : fail('passphrase-needed', { seat: name })
  }

  /** Keys and folder of a further seat, for the accounts that may open the seat that asks and are known here now. */
  async makeSeat(asking: string, name: string, people: readonly string[]): Promise<Result<SeatKeys>> {
    const { paths, slug, rack } = this.#options
    const seat = paths.seat(slug, name)
    if (existsSync(seat.keys)) return fail('seat-taken', { seat: name }, '/name')
    return ok(await this.plantSeat(name, people, false, await rack.after(paths.seat(slug, asking))))
  }

  /** A seat's keys for another account that is known here now, with a signing key of its own at the seat. */
  async handKeys(name: string, giver: string, account: string): ReturnType<HandKeys> {
    const { paths, slug, rack } = this.#options
    const seat = paths.seat(slug, name)
    const from = rack.opener(giver)
    const ring = rack.ringFor(seat, giver)
    if (!from || !ring) return fail('not-found', { what: 'seat', name }, '/seat')
    const to = rack.opener(account)
    if (!to) return fail('account-away', { person: account }, '/account')
    const holders = accountsOf(seat).filter((other) => other !== giver && other !== account)
    if (account === giver || holders.length > 0) return fail('seat-held', { seat: name }, '/seat')
    const known = ring.devices.find(({ person }) => person === account)
    const device = known ?? makeDevice(account)
    if (!known) updateKeyring(seat, from, (whole) => ({ ...whole, devices: [device, ...whole.devices] }))
    admitAccount(seat, from, to)
    const key = deviceKeyOf(device)
    const opened = await this.seat(name, async () => ok(await keysOf(ring)))
    if (!opened.ok) return opened
    opened.value.takeDevice(account, key)
    return ok({ device: key, letGo: () => dismissAccount(seat, giver) })
  }

  /** Writes the folder and keys of a new seat. */
  async plantSeat(
    name: string,
    people: readonly string[],
    convenes: boolean,
    { openers, demonstration }: { openers: Opener[]; demonstration: string | null },
  ): Promise<SeatKeys> {
    const { paths, slug } = this.#options
    const seat = paths.seat(slug, name)
    const ring = await makeKeyring(people, convenes)
    makeFolder(seat.folder)
    if (demonstration !== null) writeDurably(seat.demonstration, `${demonstration}\n`)
    // A passphrase that was changed meanwhile opens the seat as well.
    createKeyring(
      seat,
      ring,
      openers.map((opener) => this.#options.rack.opener(opener.account) ?? opener),
    )
    return keysOf(ring)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#following
    for (const opening of this.#seats.values()) {
      const seat = await opening
      if (seat.ok) await seat.value.close()
    }
    await (await this.#hub)?.close()
  }
}
