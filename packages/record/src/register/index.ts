// The register: an append-only Merkle log after RFC 6962/9162 and the C2SP specifications. docs/protocol-register.md
// describes every format.
export * from './checkpoint.ts'
export * from './cosignature.ts'
export { EMPTY_ROOT, leafHash, nodeHash } from './hash.ts'
export * from './merkle.ts'
export * from './note.ts'
export type { Outcome, Refused, RegisterProblemCode } from './outcome.ts'
export * from './policy.ts'
export { noteSigner, verifySignature } from './signature.ts'
export * from './tiles.ts'
export * from './tlog-proof.ts'
export { MerkleTree } from './tree.ts'
export * from './witness.ts'
