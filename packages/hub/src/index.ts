// The hub: puts sealed entries in order on one register, and has its checkpoints countersigned. It can read none.
export * from './letter.ts'
export { MemoryStorage } from './memory-storage.ts'
export type { HubOutcome, HubProblemCode } from './problems.ts'
export type { Receipt, RegisterService, Submission, Submitted } from './register.ts'
export { type RegisterStorage, StorageDamaged } from './storage.ts'
export * from './witness.ts'
