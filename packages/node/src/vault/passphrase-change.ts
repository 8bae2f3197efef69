// Changing a passphrase, so that a power cut at any moment leaves one passphrase that signs in and opens every seat.
//
// 1. Each seat gets a second slot for the account, under the new key: the old passphrase is still the one.
// 2. The account file is replaced, in one rename: from here on the new passphrase is the one.
// 3. The old slots go. What a power cut left of them goes when the account next signs in.
import type { Layout, SeatPaths } from '../folder/layout.ts'
import { fail, ok, type Result } from '../problems.ts'
import { checkPassphrase, isPassphraseOf, isStrong, replacePassphrase, WEAK } from './accounts.ts'
import { accountsOf, addSlot, keepSlot, type Opener } from './keyring.ts'
import { forPeople, stretch } from './passphrase.ts'

/** Takes away what is left of passphrases that an account had before. `seats` are those of the folder. */
export const forgetOldSlots = (seats: readonly SeatPaths[], opener: Opener): void => {
  for (const seat of seats) keepSlot(seat, opener)
}

/**
 * Puts a new passphrase in the place of one that is known. `took` is told of the new opener before anything else can
 * happen, so that no seat is opened to the old one from then on.
 */
export const changePassphrase = async (
  paths: Layout,
  seats: () => readonly SeatPaths[],
  account: string,
  { present, next }: { present: string; next: string },
  took: (opener: Opener) => void,
): Promise<Result<void>> => {
  if (!isStrong(next)) return fail('passphrase-weak', WEAK, '/next')
  const checked = await checkPassphrase(paths, account, present)
  if (!checked.ok) return fail('wrong-passphrase', {}, '/present')
  const stretching = forPeople()
  const opener: Opener = { account, stretching, key: await stretch(next, stretching) }
  // Nothing waits from here on. Another change may have been made meanwhile; then this one is not.
  if (!isPassphraseOf(paths, checked.value)) return fail('wrong-passphrase', {}, '/present')
  const own = seats().filter((seat) => accountsOf(seat).includes(account))
  for (const seat of own) addSlot(seat, checked.value, opener)
  replacePassphrase(paths, opener)
  took(opener)
  forgetOldSlots(own, opener)
  return ok(undefined)
}
