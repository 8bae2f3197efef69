// What can be wrong with the form of an act, as values that name field, value and remedy. Pages translate the codes.

/** Code of each problem with the code of its remedy. */
export const PROBLEMS = {
  'not-an-object': 'send-an-act',
  missing: 'fill-in',
  'unknown-field': 'leave-out',
  'wrong-type': 'write-as-asked',
  'wrong-format': 'write-as-asked',
  'not-one-of': 'choose-from-list',
  empty: 'fill-in',
  'too-short': 'fill-in',
  'too-long': 'shorten',
  'too-few': 'add-one',
  'too-many': 'shorten',
  repeated: 'leave-out',
  'out-of-range': 'choose-in-range',
  'no-such-day': 'choose-a-day',
  'ends-before-start': 'choose-later-end',
  'kind-unknown': 'choose-from-list',
  'version-unknown': 'update-parley',
  'reference-unknown': 'choose-entry',
  'reference-wrong-kind': 'choose-entry',
  'reference-outside-room': 'release-first',
} as const
export type ProblemCode = keyof typeof PROBLEMS

/** What a person should know before signing, and may sign all the same. */
export const WARNINGS = {
  'elements-missing': 'The undertaking does not state all eight elements by which it could be verified.',
  'zone-unknown': 'This machine does not know the time zone; times in it are ordered as if they were UTC.',
  'zone-missing': 'A time without its zone is ambiguous between the sides.',
} as const
export type Warning = keyof typeof WARNINGS

export interface Problem {
  code: ProblemCode
  /** Path of the field from the act, with dots and indexes: `body.to.0`; empty for the whole. */
  field: string
  /** The value found there, shortened; absent where there is none. */
  value?: unknown
  remedy: (typeof PROBLEMS)[ProblemCode]
  /** What the field allows, where that is a list or a bound. */
  allowed?: readonly unknown[]
}

/** A problem with its remedy from the catalogue. Long values are cut so that an answer stays short. */
export const problem = (
  code: ProblemCode,
  field: string,
  value?: unknown,
  allowed?: readonly unknown[],
): Problem => ({
  code,
  field,
  ...(value === undefined ? {} : { value: shortened(value) }),
  remedy: PROBLEMS[code],
  ...(allowed ? { allowed } : {}),
})

const shortened = (value: unknown): unknown => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
