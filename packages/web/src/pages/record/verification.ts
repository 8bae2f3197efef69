// What a verification tells while it runs: counted steps, then what it found.

/** `GET verify` in the words of the node: events `step`, `result`, `problem`. */
export interface Verified {
  leaves: number
  opened: number
  root: string
  cosigned: number
  quorum: number
  fault: { seat: string; place: number; reason: string } | null
  checkedAt: string
}

export interface Step {
  step: string
  done: number
  of: number
}

export type Verification =
  | { state: 'idle' }
  | { state: 'running'; steps: readonly Step[] }
  | { state: 'done'; steps: readonly Step[]; result: Verified }
  | { state: 'failed'; steps: readonly Step[]; problem: unknown }

export type VerifyEvent =
  | { type: 'start' }
  | { type: 'step'; step: Step }
  | { type: 'result'; result: Verified }
  | { type: 'problem'; problem: unknown }

/** Each step keeps its place in the order in which it first came; later counts of it replace the earlier. */
const withStep = (steps: readonly Step[], step: Step): Step[] =>
  steps.some((known) => known.step === step.step)
    ? steps.map((known) => (known.step === step.step ? step : known))
    : [...steps, step]

/** The verification after one more event. What arrives after its end is ignored. */
export function afterEvent(before: Verification, event: VerifyEvent): Verification {
  if (event.type === 'start') return { state: 'running', steps: [] }
  if (before.state !== 'running') return before
  if (event.type === 'step') return { state: 'running', steps: withStep(before.steps, event.step) }
  if (event.type === 'result') return { state: 'done', steps: before.steps, result: event.result }
  return { state: 'failed', steps: before.steps, problem: event.problem }
}
