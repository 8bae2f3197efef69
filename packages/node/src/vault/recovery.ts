// A recovery file: a seat's reading key, sealed under a passphrase of its own. It holds no signing key, no place in any
// chain and nothing of this machine's: with it a seat reads everything again, and signs nothing.
import type { Result } from '../problems.ts'
import { fail, ok } from '../problems.ts'
import { isStrong, WEAK } from './accounts.ts'
import { openBox, sealBox } from './box.ts'
import { forSafekeeping, isStretching, keyFor, type Stretching, stretch } from './passphrase.ts'

/** What stands in the clear, so that somebody who finds the file years later knows what it opens. */
export interface RecoveryFile {
  parley: 'recovery of reading keys, version 1'
  /** Slug by which the process was called when the file was made, and its hex id. */
  process: string
  id: string
  seat: string
  /** ISO 8601 UTC. */
  madeAt: string
  stretching: Stretching
  /** The reading key, sealed together with all of the above. */
  box: string
}

export type RecoveryOf = Pick<RecoveryFile, 'process' | 'id' | 'seat' | 'madeAt'>

const KIND = 'recovery of reading keys, version 1'
const PURPOSE = 'parley recovery v1'

/** Changing what stands in the clear makes the box unopenable. */
const purposeOf = ({ process, id, seat, madeAt }: RecoveryOf): string =>
  [PURPOSE, process, id, seat, madeAt].join('\n')

/** Seals a seat's reading key (X-Wing seed, base64url) under a passphrase. */
export const sealRecovery = async (
  of: RecoveryOf,
  reader: string,
  passphrase: string,
): Promise<Result<RecoveryFile>> => {
  if (!isStrong(passphrase)) return fail('passphrase-weak', WEAK, '/passphrase')
  const stretching = forSafekeeping()
  const key = keyFor(PURPOSE, await stretch(passphrase, stretching))
  const { process, id, seat, madeAt } = of
  const box = sealBox(Buffer.from(JSON.stringify({ reader })), key, purposeOf(of))
  return ok({ parley: KIND, process, id, seat, madeAt, stretching, box })
}

/** A recovery file as it was read, or null where it is none. */
export const readRecovery = (given: unknown): RecoveryFile | null => {
  const file = given as Partial<RecoveryFile> | null
  const texts = [file?.process, file?.id, file?.seat, file?.madeAt, file?.box]
  const whole = file?.parley === KIND && texts.every((text) => typeof text === 'string')
  return whole && isStretching(file.stretching) ? (file as RecoveryFile) : null
}

/** The reading key in a recovery file (X-Wing seed, base64url). */
export const openRecovery = async (file: RecoveryFile, passphrase: string): Promise<Result<string>> => {
  const key = keyFor(PURPOSE, await stretch(passphrase, file.stretching))
  const plain = openBox(file.box, key, purposeOf(file))
  if (!plain) return fail('recovery-shut', {}, '/passphrase')
  return ok((JSON.parse(plain.toString()) as { reader: string }).reader)
}
