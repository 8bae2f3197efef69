// The record: signed letters in sealed rooms, an open gate, and the checking of a whole copy. No files, no network.

export {
  type AuditReport,
  type AuditRequest,
  audit,
  auditLine,
  type Fault,
  type RangeAt,
} from './audit/audit.ts'
export { NoteOpener, type OpenedNote } from './audit/checkpoints.ts'
export type { Copy, CopyLetter, Finding } from './audit/copy.ts'
export { type RangeContext, type RangeReport, rangeChecker } from './audit/range.ts'
export * from './bytes/bytes.ts'
export * from './bytes/integers.ts'
export { type Randomness, systemRandomness } from './bytes/randomness.ts'
export * from './files/age-file.ts'
export * from './gate/entry.ts'
export * from './gate/envelope.ts'
export * from './gate/state.ts'
export * from './json/strict.ts'
export { type Judged, Ledger, type LedgerLetter } from './ledger/ledger.ts'
export { type NoteTime, NoteTimes, type TimeWindow } from './ledger/note-times.ts'
export type { EpochInRoom, RoomState } from './ledger/rooms.ts'
export { type Reading, SeatReader } from './ledger/seat-reader.ts'
export * from './letter/commitments.ts'
export * from './letter/cover.ts'
export * from './letter/enclosure.ts'
export * from './letter/leaf.ts'
export {
  type OpenedLetter,
  type OpeningPlace,
  openLetter,
  signedLetterOf,
} from './letter/open.ts'
export { bucketOf } from './letter/padding.ts'
export * from './letter/release.ts'
export type { SignedLetter } from './letter/seal.ts'
export * from './letter/write.ts'
export { LIMITS } from './limits.ts'
export { RECORD_PROBLEMS, type RecordProblemCode } from './problems.ts'
export * from './register/index.ts'
export { BOX_WORK, type BoxWork, openBox, sealBox } from './rest/box.ts'
export {
  type ChainStart,
  type EarlierKey,
  type EpochContent,
  readEpochContent,
} from './room/epoch-content.ts'
export type { EpochKey, Member } from './room/epoch-key.ts'
export { KeyRing, type Learnt } from './room/key-ring.ts'
export * from './room/open-epoch.ts'
export { makeReaderKey, type ReaderKey, readerKeyFromSeed } from './room/reader-key.ts'
export * from './room/start-epoch.ts'
export { sha256 } from './seals/sha256.ts'
export * from './signatures/device-key.ts'
export { type Ed25519, isSoundPublicKey, nodeEd25519, sodiumEd25519 } from './signatures/ed25519.ts'
export { pae } from './signatures/pae.ts'
export { P1, SUITES, type Suite, suiteByCode } from './signatures/suite.ts'
export * from './submission/receipt.ts'
export {
  checkSubmission,
  groupHashOf,
  type Submission,
  submissionFromBytes,
  submissionToBytes,
  writeSubmission,
} from './submission/submission.ts'
