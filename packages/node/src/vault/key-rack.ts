// Which seats this program can open now: those of demonstrations, and those of accounts that have signed in since
// it was started. Keys of accounts stay in memory until the program ends.
import { existsSync, readFileSync } from 'node:fs'
import type { SeatPaths } from '../folder/layout.ts'
import { accountsOf, type Keyring, type Opener, openKeyring, openKeyringByPassphrase } from './keyring.ts'
import { forGenerated, generatePassphrase, stretch } from './passphrase.ts'

/** The account for which a demonstration's key slots are made. Nobody can sign in as it: its name is no slug. */
export const DEMONSTRATION = '*demonstration'

/** A seat that whoever has the folder may open. */
export const isDemonstration = (paths: SeatPaths): boolean => existsSync(paths.demonstration)

export class KeyRack {
  readonly #openers = new Map<string, Opener>()

  /** Keeps the key of an account that has shown its passphrase. */
  add(opener: Opener): void {
    this.#openers.set(opener.account, opener)
  }

  opener(account: string): Opener | undefined {
    return this.#openers.get(account)
  }

  /** The keyring of a seat that this program can open by itself, or null. */
  async ring(paths: SeatPaths): Promise<Keyring | null> {
    if (!existsSync(paths.keys)) return null
    if (isDemonstration(paths))
      return (
        (await openKeyringByPassphrase(paths, readFileSync(paths.demonstration, 'utf8').trim()))?.ring ?? null
      )
    for (const account of accountsOf(paths)) {
      const ring = this.ringFor(paths, account)
      if (ring) return ring
    }
    return null
  }

  /** The keyring of a seat for an account that has signed in, or null. */
  ringFor(paths: SeatPaths, account: string): Keyring | null {
    const opener = this.#openers.get(account)
    return opener && existsSync(paths.keys) ? openKeyring(paths, account, opener.key) : null
  }

  /** Openers for a new seat of a demonstration, with the passphrase to be stored beside its keys. */
  async forDemonstration(): Promise<{ openers: Opener[]; demonstration: string }> {
    const passphrase = generatePassphrase()
    const stretching = forGenerated()
    const key = await stretch(passphrase, stretching)
    return { openers: [{ account: DEMONSTRATION, stretching, key }], demonstration: passphrase }
  }

  /** Openers for a new seat, after the seat that asks for it: whoever may open that one and is known here now. */
  async after(asking: SeatPaths): Promise<{ openers: Opener[]; demonstration: string | null }> {
    if (isDemonstration(asking)) return this.forDemonstration()
    const openers = accountsOf(asking).flatMap((account) => this.#openers.get(account) ?? [])
    return { openers, demonstration: null }
  }
}
