// What a seat holds of one epoch of a room.

/** A member as the epoch letter names it. */
export interface Member {
  /** Name of the seat; 1 to 64 characters. */
  readonly seat: string
  /** Its X-Wing public key, 1216 bytes. */
  readonly readerKey: Uint8Array
}

/** The key of one epoch of one room, with what its epoch letter says. */
export interface EpochKey {
  /** 16 bytes, random for each epoch; stands in each leaf under this epoch. */
  readonly tag: Uint8Array
  /** 16 bytes. */
  readonly room: Uint8Array
  /** From 1. */
  readonly epoch: number
  /** 32 bytes, secret. */
  readonly key: Uint8Array
}
