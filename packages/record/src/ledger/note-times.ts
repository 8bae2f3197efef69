// What the cosigned notes prove about time. An entry was signed not before the note that its `seen` names, and stood in
// the register not after the first note that includes it. Quorum time, ms since 1970.
import { sameBytes, toMapKey } from '../bytes/bytes.ts'

export interface NoteTime {
  /** SHA-256 of the whole cosigned note. */
  readonly hash: Uint8Array
  /** Leaves under the note. */
  readonly size: number
  /** 0 where the policy asks for no countersigner: then nobody vouches for a time. */
  readonly quorumTimeMs: number
}

export interface TimeWindow {
  readonly notBeforeMs: number | undefined
  readonly notAfterMs: number | undefined
}

/** Notes in ascending order of size. */
export class NoteTimes {
  readonly #notes: NoteTime[] = []
  readonly #byHash = new Map<string, NoteTime>()
  #named: NoteTime | undefined

  /** Adds a note that was opened and found to be cosigned by a quorum. Throws where it is smaller than the last. */
  add(note: NoteTime): void {
    const last = this.#notes.at(-1)
    if (last !== undefined && note.size < last.size) throw new RangeError('notes are added in order of size')
    this.#notes.push(note)
    this.#byHash.set(toMapKey(note.hash), note)
  }

  /** The last note. */
  get latest(): NoteTime | undefined {
    return this.#notes.at(-1)
  }

  /** Whether this copy holds the note that `seen` names. */
  holds(seen: Uint8Array): boolean {
    return this.#of(seen) !== undefined
  }

  /** Leaves under the note that `seen` names: what its author had when they signed. Undefined where it is not here. */
  sizeSeen(seen: Uint8Array): number | undefined {
    return this.#of(seen)?.size
  }

  /** The first note that includes the leaf at `place`; undefined while it is provisional. */
  firstOver(place: number): NoteTime | undefined {
    let low = 0
    let high = this.#notes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#notes[middle]!.size > place) high = middle
      else low = middle + 1
    }
    return this.#notes[low]
  }

  /** Between which quorum times the entry at `place` was signed and registered, as far as notes prove it. */
  windowOf(place: number, seen: Uint8Array): TimeWindow {
    const provenMs = (note: NoteTime | undefined) =>
      note === undefined || note.quorumTimeMs === 0 ? undefined : note.quorumTimeMs
    return {
      notBeforeMs: provenMs(this.#of(seen)),
      notAfterMs: provenMs(this.firstOver(place)),
    }
  }

  /** Letters near each other name the same note: the one that was named last is tried first. */
  #of(seen: Uint8Array): NoteTime | undefined {
    if (this.#named !== undefined && sameBytes(this.#named.hash, seen)) return this.#named
    const note = this.#byHash.get(toMapKey(seen))
    if (note !== undefined) this.#named = note
    return note
  }
}
