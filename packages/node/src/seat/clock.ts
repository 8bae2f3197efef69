// This machine's clock against what the countersigners vouched for.
import { fail, ok, type Result } from '../problems.ts'

/** Countersigners stamp whole seconds, and clocks of honest machines differ: this much behind is no fault. */
const TOLERANCE_MS = 120_000

/** The time to sign with, or that the clock is behind the last countersigned time. A clock ahead cannot be seen here. */
export const timeToSign = (lastQuorumMs: number | undefined, now: () => number): Result<number> => {
  const nowMs = now()
  if (lastQuorumMs === undefined || nowMs >= lastQuorumMs - TOLERANCE_MS) return ok(nowMs)
  const clock = new Date(nowMs).toISOString()
  return fail('clock-wrong', { clock, quorum: new Date(lastQuorumMs).toISOString() })
}
