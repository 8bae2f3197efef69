// Content → an act of a known kind, or what is wrong with it. Says nothing about who may do it: that is for the rules.
import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { Act, type When } from '../act.ts'
import type { Kind } from '../kinds/define.ts'
import { kindNamed } from '../kinds/index.ts'
import { eachAt, marks } from '../kinds/marks.ts'
import { type Problem, problem } from '../problems.ts'
import { malformed } from './malformed.ts'

export type Checked =
  | { is: 'act'; act: Act; kind: Kind }
  | { is: 'unknown'; act: Act; reason: 'kind-unknown' | 'version-unknown'; problems: Problem[] }
  | { is: 'malformed'; reason: 'not-an-act' | 'body-malformed'; problems: Problem[] }

const compiled = new WeakMap<object, Validator>()
const validator = (schema: TSchema): Validator => {
  let known = compiled.get(schema)
  if (!known) {
    known = Compile(schema) as unknown as Validator
    compiled.set(schema, known)
  }
  return known
}

/** Checks parsed strict JSON. An act of a kind or version that these rules do not know is unknown, not malformed. */
export const checkAct = (content: unknown): Checked => {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { is: 'malformed', reason: 'not-an-act', problems: [problem('not-an-object', '', content)] }
  }
  const envelope = validator(Act)
  if (!envelope.Check(content)) {
    return { is: 'malformed', reason: 'not-an-act', problems: malformed(envelope.Errors(content), content) }
  }
  const act = content as Act
  const kind = kindNamed(act.kind)
  if (!kind) {
    const problems = [problem('kind-unknown', 'kind', act.kind)]
    return { is: 'unknown', act, reason: 'kind-unknown', problems }
  }
  if (act.v !== kind.v) {
    const problems = [problem('version-unknown', 'v', act.v, [kind.v])]
    return { is: 'unknown', act, reason: 'version-unknown', problems }
  }
  const body = validator(kind.body)
  const problems = body.Check(act.body)
    ? [...timeProblems(Act, act, ''), ...timeProblems(kind.body, act.body, 'body.')]
    : malformed(body.Errors(act.body), act.body, 'body')
  return problems.length === 0
    ? { is: 'act', act, kind }
    : { is: 'malformed', reason: 'body-malformed', problems }
}

const timeProblems = (schema: TSchema, root: unknown, prefix: string): Problem[] => {
  const problems: Problem[] = []
  for (const { path } of marks(schema, 'x-when')) {
    eachAt(root, path, (value, at) => {
      const { from, to } = value as When
      const field = prefix + at.join('.')
      if (from !== undefined && !exists(from)) problems.push(problem('no-such-day', `${field}.from`, from))
      if (to !== undefined && !exists(to)) problems.push(problem('no-such-day', `${field}.to`, to))
      if (from === undefined || to === undefined) return
      const shared = Math.min(from.length, to.length)
      if (to.slice(0, shared) < from.slice(0, shared)) {
        problems.push(problem('ends-before-start', `${field}.to`, to))
      }
    })
  }
  for (const { path } of marks(schema, 'x-day')) {
    eachAt(root, path, (value, at) => {
      if (!exists(value as string)) problems.push(problem('no-such-day', prefix + at.join('.'), value))
    })
  }
  return problems
}

/** True where the day is in the calendar and the time on the clock (24:00 is not). */
const exists = (local: string): boolean => {
  const [year, month, day] = local.slice(0, 10).split('-').map(Number) as [number, number, number]
  const [hour = 0, minute = 0, second = 0] = local.slice(11).split(':').map(Number)
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= days && hour < 24 && minute < 60 && second < 60
}
