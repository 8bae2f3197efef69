// The suite byte names every algorithm of a process at once. It stands in the key id, in genesis, in each cover.

/** What a suite fixes. Sizes are in bytes. */
export interface Suite {
  readonly code: number
  readonly name: string
  readonly publicKeyBytes: number
  readonly signatureBytes: number
  /** False for spoken rooms: any member could have made the letter, so it can bind nobody. */
  readonly binds: boolean
  /** Whether this version writes and reads it. Reserved suites are refused by name, never guessed at. */
  readonly inUse: boolean
}

/** Ed25519 · XChaCha20-Poly1305 · SHA-256 · BLAKE2b · HPKE (X-Wing, HKDF-SHA256, AES-256-GCM). */
export const P1: Suite = {
  code: 0x01,
  name: 'p1',
  publicKeyBytes: 32,
  signatureBytes: 64,
  binds: true,
  inUse: true,
}

/** As p1 with ML-DSA-65 (FIPS 204) for Ed25519. Reserved. */
export const P2: Suite = {
  code: 0x02,
  name: 'p2',
  publicKeyBytes: 1952,
  signatureBytes: 3309,
  binds: true,
  inUse: false,
}

/** Spoken: a keyed BLAKE2b-512 under the epoch key in the place of the signature. Reserved. */
export const SPOKEN: Suite = {
  code: 0x80,
  name: 'spoken',
  publicKeyBytes: 32,
  signatureBytes: 64,
  binds: false,
  inUse: false,
}

export const SUITES: readonly Suite[] = [P1, P2, SPOKEN]

/** The suite of that code, in use or reserved; undefined where no suite has it. */
export const suiteByCode = (code: number): Suite | undefined => SUITES.find((suite) => suite.code === code)
