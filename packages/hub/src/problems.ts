import type { RecordProblemCode } from '@parley/record'
import type { Outcome } from '@parley/record/register'

/** The hub's own refusals, with the sentence that an engineer reads. Others are the record's (RECORD_PROBLEMS). */
export const HUB_PROBLEMS = {
  'group-too-large': 'The group has more bytes than the hub takes at once.',
  'hub-key-not-held': 'The gate entry names a hub key that this hub does not hold.',
  'storage-failed': 'The storage did not take the group: nothing of it was entered.',
  'hub-closed': 'The hub is closing.',
} as const

export type HubProblemCode = keyof typeof HUB_PROBLEMS | RecordProblemCode

/** A value, or a refusal with its name and one plain sentence for a log. */
export type HubOutcome<T> = Outcome<T, HubProblemCode>

/** A refusal of the hub's own; `detail` adds what was met. */
export const hubProblem = (code: keyof typeof HUB_PROBLEMS, detail?: string) =>
  ({
    ok: false,
    code,
    detail: detail === undefined ? HUB_PROBLEMS[code] : `${HUB_PROBLEMS[code]} ${detail}`,
  }) as const
