// The machine's bare single-core verification rate: libsodium's Ed25519 over a cover's bytes and nothing around it. Measured
// in slices between the work that is compared with it, so that both meet the same machine.
import { randomBytes } from 'node:crypto'
import { makeDeviceKey, signWith } from '@parley/record'
import sodium from 'sodium-native'

const SIGNATURES = 64
/** DSSE's PAE of a cover. */
const MESSAGE_BYTES = 248

export class BareRate {
  readonly #publicKey: Buffer
  readonly #signed: { message: Buffer; signature: Buffer }[]
  #verified = 0
  #seconds = 0

  constructor() {
    const key = makeDeviceKey()
    this.#publicKey = Buffer.from(key.publicKey)
    this.#signed = Array.from({ length: SIGNATURES }, () => {
      const message = randomBytes(MESSAGE_BYTES)
      return { message, signature: Buffer.from(signWith(key, message)) }
    })
  }

  /** Verifies a few hundred signatures; gives the seconds it took, to be subtracted from the work around it. */
  slice(rounds = 4): number {
    const begun = performance.now()
    for (let round = 0; round < rounds; round++)
      for (const { message, signature } of this.#signed)
        if (!sodium.crypto_sign_verify_detached(signature, message, this.#publicKey)) throw new Error('wrong')
    const seconds = (performance.now() - begun) / 1000
    this.#verified += rounds * SIGNATURES
    this.#seconds += seconds
    return seconds
  }

  /** Verifications a second over all slices. */
  get perSecond(): number {
    return this.#verified / this.#seconds
  }
}
