import type { Outcome } from '@parley/record/register'

/** Every refusal of the hub by name. */
export type HubProblemCode =
  | 'submission-other-process'
  | 'submission-empty'
  | 'submission-too-large'
  | 'submission-not-admitted'
  | 'submission-signature-wrong'
  | 'letter-not-under-leaf'
  | 'gate-entry-refused'
  | 'storage-failed'
  | 'hub-closed'

/** A value, or a refusal with its name and one plain sentence for a log. */
export type HubOutcome<T> = Outcome<T, HubProblemCode>
