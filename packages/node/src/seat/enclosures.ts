// Personal values that can be erased: enclosed when an act is signed, kept beside the letters of the copy, opened
// again for the process file, destroyed when an entry says so.
import type { RegisterService } from '@parley/hub'
import {
  type EpochKey,
  enclosedIn,
  fromHex,
  type Json,
  openEnclosure,
  type SeatReader,
  sameBytes,
  sha256,
  tagOfEnclosure,
  writeEnclosure,
} from '@parley/record'
import type { Act, Entry } from '@parley/talks'
import type { SeatCopy } from './copy.ts'

/**
 * Fields that are enclosed without being asked for, because they name a person or may endanger one. Whatever else the
 * registry lets be enclosed stays as it is written, so that a release shows it.
 */
const personalFields = ({ kind, body }: Act): string[] => {
  if (kind === 'person.add') return ['name', 'title']
  return kind === 'evidence.deposit' && body.sensitive === true ? ['description'] : []
}

const isMark = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '$enclosed' in value

/** An act with its personal values enclosed for the room of an epoch, and those values by commitment. */
export const enclose = (
  process: Uint8Array,
  epoch: EpochKey,
  act: Act,
): { act: Act; blobs: Uint8Array[]; values: Record<string, unknown> } => {
  const blobs: Uint8Array[] = []
  const values: Record<string, unknown> = {}
  const body = { ...act.body }
  for (const field of personalFields(act)) {
    const value = body[field]
    if (value === undefined || isMark(value)) continue
    const { enclosed, blob } = writeEnclosure(process, epoch, value as Json)
    body[field] = enclosed
    blobs.push(blob)
    values[enclosed.$enclosed.commitment] = value
  }
  return { act: blobs.length === 0 ? act : { ...act, body }, blobs, values }
}

export class Enclosures {
  readonly #copy: SeatCopy
  readonly #hub: RegisterService | undefined

  constructor(copy: SeatCopy, hub?: RegisterService) {
    this.#copy = copy
    this.#hub = hub
  }

  /** The blob from the copy, or from the hub into the copy; undefined where it was erased or never was. */
  async #blob(hash: Uint8Array): Promise<Uint8Array | undefined> {
    const own = await this.#copy.enclosure(hash)
    if (own !== undefined) return own === 'erased' ? undefined : own
    const fetched = await this.#hub?.enclosure(hash)
    if (fetched === undefined || fetched === 'erased' || !sameBytes(sha256(fetched), hash)) return undefined
    await this.#copy.keepEnclosures([fetched])
    return fetched
  }

  /** The entry with those of its enclosed values that are here and that this seat can open. */
  async open(entry: Entry, reader: SeatReader): Promise<Entry> {
    const marks = enclosedIn(entry.content as Json)
    if (marks.length === 0) return entry
    const enclosures: Record<string, unknown> = {}
    for (const mark of marks) {
      const blob = await this.#blob(fromHex(mark.$enclosed.sealed, 32)!)
      const tag = blob && tagOfEnclosure(blob)
      const epoch = tag && reader.keys.epochOf(tag)
      if (!blob || !epoch) continue
      const opened = openEnclosure(reader.ledger.gate.process, epoch, mark, blob)
      if (opened.ok) enclosures[mark.$enclosed.commitment] = opened.value.value
    }
    return { ...entry, enclosures }
  }

  /**
   * Destroys a blob in this copy and, when asked to, with the hub. Only what is kept as an enclosure: a hash that names the
   * content of a letter destroys nothing.
   */
  async erase(sealed: string, everywhere: boolean): Promise<void> {
    const hash = fromHex(sealed, 32)
    if (!hash) return
    for (const place of everywhere && this.#hub ? [this.#copy, this.#hub] : [this.#copy])
      if ((await place.enclosure(hash)) !== undefined) await place.erase(hash)
  }
}
