// What the rules are given of an entry. The record has already checked its signature, seal and place.

/** An opened entry, in the order of the register. */
export interface Entry {
  /** Index of its leaf in the register, from 0. */
  place: number
  /** SHA-256 of the signed cover, hex. Other acts name the entry by it. */
  id: string
  /** Room id, 32 hex digits. */
  room: string
  governing: boolean
  /** Seats (by name) that were members of the room in the epoch under which the entry is sealed, sorted. */
  readers: readonly string[]
  /** Device key id that signed it, hex. `device.accredit` entries say whose it is. */
  author: string
  /** Claimed time of signing, ISO 8601 UTC. */
  signedAt: string
  /** Provable window in quorum time, ISO 8601 UTC; absent where nothing bounds it yet. */
  notBefore?: string
  notAfter?: string
  state: 'kept' | 'sent' | 'sequenced' | 'recorded'
  /**
   * Leaves under the cosigned note that its author had seen, so that their seat had every entry at an earlier place;
   * absent where the letter names no note, or one that this seat has not got.
   */
  seen?: number
  /** The content as parsed strict JSON, as signed, enclosed values in place; not yet checked to be an act. */
  content: unknown
  /** Personal values that this seat could open, by the commitment in the content; erased ones are absent. */
  enclosures?: Readonly<Record<string, unknown>>
  /** For an `entry.release`: the earlier entry, where the proof in it holds; null where it does not. */
  opened?: Opened | null
}

/**
 * An earlier entry that a release opens. The record has checked that its cover and content are those under the leaf
 * at `place`, and the signature. Who could read its room is not provable, so it is not part of it.
 */
export type Opened = Pick<
  Entry,
  'place' | 'id' | 'room' | 'author' | 'signedAt' | 'notBefore' | 'notAfter' | 'content'
>

/**
 * What the rules say of an entry.
 * in-effect · awaiting-confirmation (recorded, without effect until a principal confirms it, VCLT Art. 8)
 * · refused (breaks a rule; stays recorded, changes nothing) · unjudged (a kind or version that these rules do not know).
 */
export interface Verdict {
  effect: 'in-effect' | 'awaiting-confirmation' | 'refused' | 'unjudged'
  /** Codes from the catalogue of reasons, most important first; empty when in effect. */
  reasons: readonly string[]
}
