// People who sign in to this node. An account file holds what checks a passphrase and nothing that opens a seat.
import { timingSafeEqual } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { makeFolder, writeDurably } from '../folder/durable.ts'
import { isSlug, type Layout } from '../folder/layout.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Opener } from './keyring.ts'
import { forPeople, keyFor, type Stretching, stretch } from './passphrase.ts'

interface AccountFile {
  version: 1
  account: string
  name: string
  stretching: Stretching
  /** BLAKE2b of the stretched key, base64url. */
  verifier: string
}

const VERIFIER = 'parley account v1'
/** Shorter ones fall to guessing whatever the stretching. Counted in characters. */
export const LEAST_PASSPHRASE = 12

/** Counted in characters, as people count them. */
export const isStrong = (passphrase: string): boolean => [...passphrase].length >= LEAST_PASSPHRASE
/** Fields of the problem `passphrase-weak`. */
export const WEAK = { least: LEAST_PASSPHRASE }

const read = (paths: Layout, account: string): AccountFile | null => {
  if (!isSlug(account)) return null
  try {
    return JSON.parse(readFileSync(paths.account(account), 'utf8')) as AccountFile
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Accounts of this node by what they sign in as. */
export const listAccounts = (paths: Layout): { account: string; name: string }[] => {
  let names: string[]
  try {
    names = readdirSync(paths.accounts)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = read(paths, name.slice(0, -'.json'.length))
      return file ? [{ account: file.account, name: file.name }] : []
    })
}

const verifierOf = (key: Buffer): string => keyFor(VERIFIER, key).toString('base64url')

/** Makes an account; its opener can be given key slots of seats. */
export const makeAccount = async (
  paths: Layout,
  account: string,
  name: string,
  passphrase: string,
): Promise<Result<Opener>> => {
  if (!isSlug(account)) return fail('slug-bad', { slug: account }, '/account')
  if (!isStrong(passphrase)) return fail('passphrase-weak', WEAK, '/passphrase')
  if (read(paths, account)) return fail('person-exists', { person: account }, '/account')
  const stretching = forPeople()
  const key = await stretch(passphrase, stretching)
  makeFolder(paths.accounts)
  const file: AccountFile = {
    version: 1,
    account,
    name,
    stretching,
    verifier: verifierOf(key),
  }
  writeDurably(paths.account(account), JSON.stringify(file))
  return ok({ account, stretching, key })
}

/** Puts another passphrase in the place of an account's; the file is either the old or the new one, never half. */
export const replacePassphrase = (paths: Layout, { account, stretching, key }: Opener): void => {
  const file = read(paths, account)
  if (!file) throw new Error(`there is no account ${account}`)
  const changed: AccountFile = { ...file, stretching, verifier: verifierOf(key) }
  writeDurably(paths.account(account), JSON.stringify(changed))
}

/** Whether a key is that of the account's passphrase as it is now. */
export const isPassphraseOf = (paths: Layout, { account, key }: Pick<Opener, 'account' | 'key'>): boolean => {
  const file = read(paths, account)
  return file !== null && timingSafeEqual(keyFor(VERIFIER, key), Buffer.from(file.verifier, 'base64url'))
}

/** Checks a passphrase. An account that does not exist costs as much time as one that does. */
export const checkPassphrase = async (
  paths: Layout,
  account: string,
  passphrase: string,
): Promise<Result<Opener & { name: string }>> => {
  const file = read(paths, account)
  const stretching = file?.stretching ?? forPeople()
  const key = await stretch(passphrase, stretching)
  if (!file || !timingSafeEqual(keyFor(VERIFIER, key), Buffer.from(file.verifier, 'base64url')))
    return fail('wrong-passphrase', {}, '/passphrase')
  return ok({ account, name: file.name, stretching, key })
}
