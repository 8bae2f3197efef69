// C2SP tlog-policy: which logs are known, which countersigners, and how many of them make a quorum.
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { cosignatureTimes } from './cosignature.ts'
import { parseVerifierKey, printVerifierKey, SIGNATURE_TYPE, type VerifierKey } from './note.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** The most bytes that a policy's text may have. */
export const POLICY_BYTES_MAX = 65_536
/** The most logs, witnesses and groups, each. C2SP asks for at least 32. */
export const POLICY_DEFINITIONS_MAX = 64

export type PolicyLog = { readonly key: VerifierKey; readonly url?: string }
export type PolicyWitness = { readonly name: string; readonly key: VerifierKey; readonly url?: string }
export type PolicyGroup = {
  readonly name: string
  /** How many members make the group; between 1 and their number. */
  readonly threshold: number
  /** Names of witnesses or of earlier groups. */
  readonly members: readonly string[]
}
export type Policy = {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  readonly groups: readonly PolicyGroup[]
  /** The witness or group that must have countersigned, or `none`. */
  readonly quorum: string
}

const NONE = 'none'

class PolicyRefused extends Error {}
const wrong = (line: number, why: string): never => {
  throw new PolicyRefused(`line ${line}: ${why}`)
}

const keyOf = (line: number, text: string | undefined, type: number): VerifierKey => {
  if (text === undefined) return wrong(line, 'a key is missing')
  const key = parseVerifierKey(text)
  if (!key.ok) return wrong(line, key.detail)
  return key.value.type === type
    ? key.value
    : wrong(line, `a key of type ${key.value.type} cannot stand here`)
}

const thresholdOf = (line: number, text: string | undefined, members: number): number => {
  if (members === 0) return wrong(line, 'a group has members')
  if (text === 'all') return members
  if (text === 'any') return 1
  const k = /^[1-9][0-9]{0,4}$/.test(text ?? '') ? Number(text) : 0
  return k >= 1 && k <= members ? k : wrong(line, `a threshold is between 1 and ${members}`)
}

const readPolicy = (text: string): Policy => {
  const logs: PolicyLog[] = []
  const witnesses: PolicyWitness[] = []
  const groups: PolicyGroup[] = []
  const defined = new Set<string>()
  const grouped = new Set<string>()
  const publicKeys = { log: new Set<string>(), witness: new Set<string>() }
  let quorum: string | undefined

  const define = (line: number, name: string | undefined): string => {
    if (name === undefined || name === NONE || defined.has(name))
      return wrong(line, `${name} cannot be defined`)
    defined.add(name)
    return name
  }
  const once = (line: number, kind: 'log' | 'witness', key: VerifierKey): VerifierKey => {
    const hex = Buffer.from(key.publicKey).toString('hex')
    if (publicKeys[kind].has(hex)) wrong(line, `the same key twice`)
    publicKeys[kind].add(hex)
    return key
  }
  const withUrl = (url: string | undefined) => (url === undefined ? {} : { url })

  for (const [i, raw] of text.split('\n').entries()) {
    const line = i + 1
    const words = raw.split(/[ \t]+/).filter((word) => word !== '')
    const [verb, ...rest] = words
    if (verb === undefined || verb.startsWith('#')) continue
    if (logs.length + witnesses.length + groups.length >= 3 * POLICY_DEFINITIONS_MAX)
      wrong(line, 'too many lines')
    if (verb === 'log' && rest.length <= 2) {
      const key = once(line, 'log', keyOf(line, rest[0], SIGNATURE_TYPE.ed25519))
      logs.push({ key, ...withUrl(rest[1]) })
    } else if (verb === 'witness' && rest.length <= 3) {
      const name = define(line, rest[0])
      const key = once(line, 'witness', keyOf(line, rest[1], SIGNATURE_TYPE.cosignature))
      witnesses.push({ name, key, ...withUrl(rest[2]) })
    } else if (verb === 'group') {
      const [name, k, ...members] = rest
      const threshold = thresholdOf(line, k, members.length)
      for (const member of members) {
        if (!defined.has(member)) wrong(line, `${member} is not defined above`)
        if (grouped.has(member)) wrong(line, `${member} is in a group already`)
        grouped.add(member)
      }
      groups.push({ name: define(line, name), threshold, members })
    } else if (verb === 'quorum' && rest.length === 1 && quorum === undefined) {
      quorum = rest[0]!
      if (quorum !== NONE && !defined.has(quorum)) wrong(line, `${quorum} is not defined above`)
    } else {
      wrong(line, `not understood: ${verb}`)
    }
  }
  if ([logs, witnesses, groups].some((list) => list.length > POLICY_DEFINITIONS_MAX))
    throw new PolicyRefused(`more than ${POLICY_DEFINITIONS_MAX} of a kind`)
  if (quorum === undefined) throw new PolicyRefused('there is no quorum line')
  return { logs, witnesses, groups, quorum }
}

/** Reads a policy's text. */
export const parsePolicy = (text: string): Outcome<Policy> => {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX) return refused('policy-malformed', 'the policy is too long')
  if (/[\x00-\x08\x0b-\x1f\x7f]/.test(text)) return refused('policy-malformed', 'a control character')
  try {
    return accepted(readPolicy(text))
  } catch (error) {
    if (error instanceof PolicyRefused) return refused('policy-malformed', error.message)
    throw error
  }
}

/** A policy as text: logs, witnesses, groups in their order, quorum. Reading it gives the same policy. */
export const printPolicy = (policy: Policy): string => {
  const url = (at: string | undefined) => (at === undefined ? '' : ` ${at}`)
  return [
    ...policy.logs.map((log) => `log ${printVerifierKey(log.key)}${url(log.url)}`),
    ...policy.witnesses.map((each) => `witness ${each.name} ${printVerifierKey(each.key)}${url(each.url)}`),
    ...policy.groups.map((group) => `group ${group.name} ${group.threshold} ${group.members.join(' ')}`),
    `quorum ${policy.quorum}`,
    '',
  ].join('\n')
}

/**
 * When the quorum was complete: for a witness its time, for a group the k-th smallest of its members' times.
 * Undefined when there is no quorum yet. With `quorum none` it is 0: no time at all is vouched for.
 */
export const quorumTime = (policy: Policy, times: ReadonlyMap<string, number>): number | undefined => {
  if (policy.quorum === NONE) return 0
  const reached = new Map<string, number>(times)
  for (const group of policy.groups) {
    const members = group.members.map((name) => reached.get(name)).filter((time) => time !== undefined)
    const time = members.sort((a, b) => a - b)[group.threshold - 1]
    if (time !== undefined) reached.set(group.name, time)
  }
  return reached.get(policy.quorum)
}

/** Between how many of how many witnesses a policy needs at the least: for people to read ("2 of 2"). */
export const quorumSize = (policy: Policy): { needed: number; known: number } => {
  const needs = new Map(policy.witnesses.map((witness) => [witness.name, 1]))
  for (const group of policy.groups) {
    const each = group.members.map((name) => needs.get(name) ?? 0).sort((a, b) => a - b)
    needs.set(
      group.name,
      each.slice(0, group.threshold).reduce((sum, n) => sum + n, 0),
    )
  }
  return {
    needed: policy.quorum === NONE ? 0 : (needs.get(policy.quorum) ?? 0),
    known: policy.witnesses.length,
  }
}

export type QuorumCheckpoint = SignedCheckpoint & {
  /** Which witnesses countersigned, by their names in the policy, and when, in POSIX seconds. */
  readonly cosigned: ReadonlyMap<string, number>
  /** When the quorum was complete, in POSIX seconds. */
  readonly quorumSeconds: number
}

/** Opens a checkpoint under a policy: signed by a known log and countersigned by a quorum. */
export const openQuorumCheckpoint = (
  note: Uint8Array | string,
  policy: Policy,
): Outcome<QuorumCheckpoint> => {
  const opened = openCheckpoint(
    note,
    policy.logs.map((log) => log.key),
  )
  if (!opened.ok) return opened
  const times = cosignatureTimes(
    opened.value.note,
    policy.witnesses.map((witness) => witness.key),
  )
  if (!times.ok) return times
  const cosigned = new Map<string, number>()
  for (const { name, key } of policy.witnesses) {
    const time = times.value.get(key)
    if (time !== undefined) cosigned.set(name, time)
  }
  const quorumSeconds = quorumTime(policy, cosigned)
  if (quorumSeconds === undefined)
    return refused('quorum-not-reached', `countersigned by ${cosigned.size} of ${policy.witnesses.length}`)
  return accepted({ ...opened.value, cosigned, quorumSeconds })
}
