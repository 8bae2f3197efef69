// What a caller of the register can meet that is not a fault of the program.

/** Every refusal of the register by name. Texts for people are made from these elsewhere. */
export const REGISTER_PROBLEM_CODES = [
  'note-malformed',
  'note-too-large',
  'key-malformed',
  'checkpoint-malformed',
  'checkpoint-unknown-log',
  'checkpoint-not-signed',
  'signature-wrong',
  'quorum-not-reached',
  'inclusion-wrong',
  'consistency-wrong',
  'tile-malformed',
  'bundle-malformed',
  'proof-malformed',
  'policy-malformed',
  'request-malformed',
  'old-size-beyond-checkpoint',
  'old-size-differs',
  'past-rewritten',
] as const

export type RegisterProblemCode = (typeof REGISTER_PROBLEM_CODES)[number]

export type Refused<Code extends string = RegisterProblemCode> = {
  readonly ok: false
  readonly code: Code
  /** One plain sentence for a log or an engineer. */
  readonly detail: string
}
export type Outcome<T, Code extends string = RegisterProblemCode> =
  | { readonly ok: true; readonly value: T }
  | Refused<Code>

export const accepted = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Code extends string>(code: Code, detail: string): Refused<Code> => ({
  ok: false,
  code,
  detail,
})
