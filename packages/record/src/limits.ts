// The box of limits. docs/protocol.md prints the same numbers, and a test compares them.
export const LIMITS = {
  /** Bytes of one content before padding: 1 MiB. */
  contentBytes: 1_048_576,
  /** Nested arrays and objects in strict JSON. */
  jsonDepth: 32,
  /** Members of a room: wrapped keys are padded to a multiple of four and counted in one byte. */
  roomMembers: 252,
  /** Leaves of one submission. */
  groupLeaves: 4_096,
  /** Convenor keys of a process. */
  convenors: 64,
  /** Slots named in one gate entry. */
  gateSlots: 256,
  /** Bytes of the JSON of one gate entry. */
  gateBytes: 65_536,
  /** Memory that opening a box at rest may ask for, KiB: 1 GiB. */
  boxMemoryKiB: 1_048_576,
  /** Passes over that memory. */
  boxPasses: 16,
} as const
