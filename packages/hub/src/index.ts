// The hub: puts sealed entries in order on one register, and has its checkpoints countersigned. It can read none.
export type { WholeLetter } from './letter.ts'
export { MemoryStorage } from './memory-storage.ts'
export { HUB_PROBLEMS, type HubOutcome, type HubProblemCode } from './problems.ts'
export { logKeyAt, logKeys, policiesFor } from './quorum.ts'
export type { Group, RegisterService, Submitted } from './register.ts'
export { LETTERS_PER_ANSWER, Sequencer, type SequencerOptions } from './sequencer.ts'
export { type RegisterStorage, StorageDamaged } from './storage.ts'
export * from './witness.ts'
