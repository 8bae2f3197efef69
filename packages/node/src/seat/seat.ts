// One seat at work: its keys, its copy, its process file. Writing waits its turn; reading asks the file as it is.
import type { Pace, RegisterService } from '@parley/hub'
import { type DeviceKey, toHex } from '@parley/record'
import { type EntryDetail, type RecordLine, search, stateOf } from '@parley/talks'
import type { CheckedSeat, Checks } from '../checking/checks.ts'
import { answeringFullDisk } from '../folder/disk-full.ts'
import type { SeatPaths } from '../folder/layout.ts'
import type { Change, Notebook, ProcessSummary, Seat, Verified } from '../interface.ts'
import { PressShelf } from '../press/shelf.ts'
import { fail, ok, type Result } from '../problems.ts'
import { type Database, waitFromNowOn } from '../store/database.ts'
import { notebookIn } from '../store/notebook.ts'
import { Outbox } from '../store/outbox.ts'
import {
  lastLooked,
  lastVerified,
  openPrivateFile,
  rememberVerified,
  setLooked,
} from '../store/private-file.ts'
import { appliedNote, appliedSize, isOfThisForm, openProcessFile } from '../store/process-file.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { addSeat, type MakeSeat } from './adding.ts'
import { erase } from './erasing.ts'
import { Files } from './files.ts'
import { type HandKeys, handSeat } from './handing.ts'
import { ownFile } from './holding-against.ts'
import { openDesk } from './opening-desk.ts'
import { personOf, previewOf } from './preview.ts'
import { proofIn } from './proof.ts'
import { type Desk, record, signActs, takePen } from './recording.ts'
import { rehearsing } from './rehearsing.ts'
import { release } from './releasing.ts'
import { changeMembers, openRoom, roomsIn } from './rooms.ts'
import { GivenUp } from './slices.ts'
import { summaryIn } from './summary.ts'
import { Turns } from './turns.ts'
import { verifyCopy } from './verification.ts'

export interface SeatOptions {
  paths: SeatPaths
  /** Slug of the process, and the seat's name. */
  slug: string
  name: string
  keys: SeatKeys
  /** Absent where the folder is only read. */
  hub?: RegisterService
  /** Folder of sealed files that lie with the hub on this machine. */
  sharedFiles: string
  /** Not waiting while the process is being built. */
  pace: Pace
  /** Who checks the copy in the background; nobody where the folder is only read. */
  checks?: Checks
  makeSeat: MakeSeat
  handKeys: HandKeys
  now: () => number
}

export class HostedSeat implements Seat {
  readonly name: string
  readonly db: Database
  readonly notebook: Notebook
  readonly press: PressShelf
  readonly #options: SeatOptions
  readonly #private: Database
  readonly #outbox: Outbox
  readonly #files: Files
  readonly #turns = new Turns()
  readonly #listeners = new Set<(change: Change) => void>()
  /** Aborted when the seat is closed while it only warms. */
  readonly #closing = new AbortController()
  /** Acts that are under way or wait for their turn. */
  #acting = 0
  readonly #checked: CheckedSeat
  #desk: Promise<Result<Desk>> | undefined
  #summary: { size: number; value: ProcessSummary } | undefined

  private constructor(options: SeatOptions, db: Database, privateFile: Database) {
    this.#options = options
    this.name = options.name
    this.db = db
    this.#private = privateFile
    this.#outbox = new Outbox(privateFile)
    this.notebook = notebookIn(privateFile)
    this.press = new PressShelf(privateFile)
    this.#files = new Files(options.paths.files, options.sharedFiles, db)
    this.#checked = {
      seat: options.name,
      paths: options.paths,
      reader: options.keys.reader.seed,
      database: options.keys.database,
      keep: (verified) => {
        rememberVerified(privateFile, verified)
        this.#tell()
      },
    }
  }

  /** Opens a seat's files. Its copy is read when it is first needed. */
  static open(options: SeatOptions): Result<HostedSeat> {
    const mode = options.hub ? 'write' : 'read'
    const { paths, keys, name } = options
    let part = 'process file'
    try {
      const db = openProcessFile(paths.processFile, keys.database, mode)
      if (!isOfThisForm(db)) {
        db.close()
        const detail = 'it was made by another version of Parley'
        return fail('copy-unreadable', { part, seat: name, detail })
      }
      part = 'private file'
      const durability = options.pace.waits ? 'each commit' : 'follows'
      const privateFile = openPrivateFile(paths.privateFile, keys.database, mode, durability)
      return ok(new HostedSeat(options, db, privateFile))
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      if (!code?.startsWith('SQLITE_')) throw error
      return fail('copy-unreadable', { part, seat: name, detail: message })
    }
  }

  get process(): ProcessSummary {
    const size = appliedSize(this.db)
    if (this.#summary?.size !== size) this.#summary = { size, value: summaryIn(this.db, this.#options.slug) }
    return this.#summary.value
  }

  #own(): { organisation: string; capacity: string } | undefined {
    return this.db
      .prepare<[string], { organisation: string; capacity: string }>(
        'SELECT organisation, capacity FROM seats WHERE name = ?',
      )
      .get(this.name)
  }

  get capacity(): string {
    return this.#own()?.capacity ?? ''
  }

  get organisation(): string {
    return this.#own()?.organisation ?? ''
  }

  get person(): string | null {
    const device = this.#options.keys.devices.values().next().value
    return device ? personOf(this.db, toHex(device.keyId)) : null
  }

  signers() {
    return [...this.#options.keys.devices].flatMap(([by, device]) => {
      const person = personOf(this.db, toHex(device.keyId))
      return person === null ? [] : [{ by, person }]
    })
  }

  rooms() {
    return roomsIn(this.db)
  }

  state(): Record<string, unknown> {
    return { ...stateOf(this.db, this.#reader(), this.recordLine()) }
  }

  search(words: string, cursor?: string) {
    return search(this.db, this.#reader(), words, { cursor })
  }

  #reader() {
    return { seat: this.name, language: 'en', now: new Date(this.#options.now()).toISOString() }
  }

  async preview(...[act, by]: Parameters<Seat['preview']>) {
    return previewOf({ seat: this.name, keys: this.#options.keys, db: this.db }, act, by)
  }

  /** Everything that writes passes here: one at a time, at a desk that is up to date, a full disk answered. */
  async write<Value>(work: (desk: Desk) => Promise<Result<Value>>): Promise<Result<Value>> {
    this.#acting++
    try {
      return await answeringFullDisk(() => this.#turns.take(() => this.#atDesk(work)))
    } finally {
      this.#acting--
    }
  }

  async #atDesk<Value>(work: (desk: Desk) => Promise<Result<Value>>): Promise<Result<Value>> {
    const before = this.change().size
    const desk = await this.#ready()
    if (!desk.ok) return desk
    const pulled = await desk.value.following.pull(desk.value.hub)
    if (!pulled.ok) return pulled
    const done = await work(desk.value)
    this.#tell()
    if (this.change().size > before) this.askForCheck()
    return done
  }

  /** The desk, opened once: copy read, process file brought up to it, and what a crash left in the outbox sent. */
  #ready(): Promise<Result<Desk>> {
    this.#desk ??= this.#openDesk().then(
      (desk) => {
        if (!desk.ok) this.#desk = undefined
        return desk
      },
      (error) => {
        this.#desk = undefined
        throw error
      },
    )
    return this.#desk
  }

  /**
   * Reads the copy before anybody acts, in slices, so that the first act does not wait for it. Given up when the seat is
   * closed and nobody acts meanwhile.
   */
  async warm(): Promise<void> {
    if (!this.#options.hub) return
    try {
      await this.#turns.take(() => this.#ready())
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
    }
  }

  /** Has the copy checked in the background once the seat comes to rest; not while the process is being built. */
  askForCheck(): void {
    if (this.#options.pace.waits) this.#options.checks?.ask(this.#checked)
  }

  async #openDesk(): Promise<Result<Desk>> {
    const { hub, paths, keys, pace, now } = this.#options
    if (!hub) return fail('folder-locked', { folder: paths.folder, pid: '?' })
    const work = { seat: this.name, keys, hub, db: this.db, outbox: this.#outbox, now }
    return openDesk(work, { folder: paths.copy, pace, files: this.#files, signal: this.#closing.signal })
  }

  act(acts: Parameters<Seat['act']>[0], by: Parameters<Seat['act']>[1] = {}) {
    return this.actTogether((sign) => {
      for (const act of acts) {
        const signed = sign(act, by.person)
        if (!signed.ok) return signed
      }
      return ok(undefined)
    })
  }

  actTogether(author: Parameters<Seat['actTogether']>[0]) {
    return this.write(async (desk) => {
      const pen = takePen(desk)
      if (!pen.ok) return pen
      const verdicts = signActs(desk, pen.value, author)
      return verdicts.ok ? record(desk, pen.value, verdicts.value) : verdicts
    })
  }

  rehearse(by?: Parameters<Seat['rehearse']>[0]) {
    return rehearsing({ seat: this.name, keys: this.#options.keys, db: this.db }, by)
  }

  openRoom(room: Parameters<Seat['openRoom']>[0], by?: Parameters<Seat['openRoom']>[1]) {
    return this.write((desk) => openRoom(desk, room, by))
  }

  changeMembers(...[room, change, by]: Parameters<Seat['changeMembers']>) {
    return this.write((desk) => changeMembers(desk, room, change, by))
  }

  addSeat(seat: Parameters<Seat['addSeat']>[0], by?: Parameters<Seat['addSeat']>[1]) {
    return this.write((desk) => addSeat(desk, this.#options.makeSeat, seat, this.process.languages, by))
  }

  handSeat(...[handing, by]: Parameters<Seat['handSeat']>) {
    return this.write((desk) => handSeat(desk, this.#options.handKeys, handing, this.process.languages, by))
  }

  /** Lets somebody sign here who came after the seat was opened; they do so where nobody is named. */
  takeDevice(person: string, key: DeviceKey): void {
    const { devices } = this.#options.keys
    const before = [...devices]
    devices.clear()
    for (const [name, device] of [[person, key] as const, ...before]) devices.set(name, device)
  }

  /** The key kept here under a label. */
  deviceNamed(label: string): DeviceKey | undefined {
    return this.#options.keys.devices.get(label)
  }

  release(...[released, by]: Parameters<Seat['release']>) {
    return this.write((desk) => release(desk, released, by))
  }

  erase(...[erasure, by]: Parameters<Seat['erase']>) {
    return this.write((desk) => erase(desk, erasure, by))
  }

  putFile(content: Parameters<Seat['putFile']>[0], about: Parameters<Seat['putFile']>[1]) {
    return answeringFullDisk(() => this.#files.put(content, about))
  }

  getFile(sealed: string) {
    return this.#files.get(sealed)
  }

  lastLooked(account: string): number {
    return lastLooked(this.#private, account)
  }

  looked(account: string): void {
    setLooked(this.#private, account, appliedSize(this.db) - 1)
  }

  change(): Change {
    return { size: appliedSize(this.db), kept: this.#outbox.count() }
  }

  watch(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(): void {
    const change = this.change()
    for (const listener of this.#listeners) listener(change)
  }

  recordLine(): RecordLine {
    const verified = this.lastVerified()
    const note = appliedNote(this.db)
    return {
      leaves: note?.leaves ?? 0,
      opened: note?.opened ?? 0,
      root: note?.root ?? '',
      cosigned: note?.cosigned ?? 0,
      quorum: note?.quorum ?? 0,
      checkpointAt: note?.checkpointAt ?? null,
      checkedAt: verified?.checkedAt ?? null,
      fault: verified?.fault ? { place: verified.fault.place, reason: verified.fault.reason } : null,
      oneMachine: true,
      kept: this.#outbox.count(),
    }
  }

  async proof(place: number): Promise<EntryDetail['proof']> {
    const desk = await this.#turns.take(() => this.#ready())
    return desk.ok ? proofIn(desk.value.copy, place) : null
  }

  /** Takes whatever was recorded since; called when the hub has a new note. */
  async follow(): Promise<Result<void>> {
    return this.write(async () => ok(undefined))
  }

  async verify(options: Parameters<Seat['verify']>[0] = {}): Promise<Verified> {
    const { paths, keys, hub } = this.#options
    // A program that serves others does not stop for as long as reading whole databases takes.
    const own = ownFile(this.db, paths.files, hub ? undefined : this.#private)
    const verified = await verifyCopy(this.name, paths.copy, [keys.reader], { ...options, own })
    if (hub) rememberVerified(this.#private, verified)
    return verified
  }

  lastVerified(): Verified | null {
    return lastVerified(this.#private)
  }

  async rebuild({ onProgress }: Parameters<Seat['rebuild']>[0] = {}): Promise<{ entries: number }> {
    const desk = await this.#turns.take(() => this.#ready())
    if (!desk.ok) throw new Error(desk.problem.title)
    return { entries: await this.#turns.take(() => desk.value.following.replay(onProgress)) }
  }

  /** Once what was written without waiting is to last: the databases wait from now on. */
  async waitFromNowOn(): Promise<void> {
    await this.#turns.idle()
    waitFromNowOn(this.#private)
    this.db.pragma('wal_checkpoint(TRUNCATE)')
  }

  async close(): Promise<void> {
    this.#options.checks?.forget(this.#checked)
    if (this.#acting === 0) this.#closing.abort()
    await this.#turns.idle()
    const desk = await this.#desk
    if (desk?.ok) await desk.value.copy.close()
    this.db.close()
    this.#private.close()
  }
}
