// Turns the validator's complaints into problems that name a field and a remedy.
import type { TLocalizedValidationError } from 'typebox/error'
import { type Problem, type ProblemCode, problem } from '../problems.ts'

const CODES: Record<string, ProblemCode> = {
  type: 'wrong-type',
  pattern: 'wrong-format',
  enum: 'not-one-of',
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'empty',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  uniqueItems: 'repeated',
  anyOf: 'wrong-type',
}

const dotted = (pointer: string) => pointer.split('/').slice(1).map(unescaped).join('.')
const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')
const join = (at: string, name: string) => (at ? `${at}.${name}` : name)

const valueAt = (root: unknown, field: string): unknown =>
  field === ''
    ? root
    : field
        .split('.')
        .reduce<unknown>(
          (value, step) =>
            value === null || value === undefined ? undefined : (value as Record<string, unknown>)[step],
          root,
        )

const translate = (error: TLocalizedValidationError, root: unknown, prefix: string): Problem[] => {
  const at = dotted(error.instancePath)
  const field = prefix && at ? `${prefix}.${at}` : prefix || at
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required':
      return (params.requiredProperties as string[]).map((name) => problem('missing', join(field, name)))
    case 'additionalProperties':
      return (params.additionalProperties as string[]).map((name) =>
        problem('unknown-field', join(field, name), valueAt(root, join(at, name))),
      )
    case 'boolean':
      return [] // said again by additionalProperties
    default: {
      const code = CODES[error.keyword]
      if (!code) throw new Error(`no problem stands for the keyword ${error.keyword}`)
      return [problem(code, field, valueAt(root, at), params.allowedValues as unknown[] | undefined)]
    }
  }
}

const BRANCH = /^(.*?\/anyOf)\/(\d+)/

/** In a union only the complaints of the branch that comes closest are of use. */
const withoutOtherBranches = (errors: readonly TLocalizedValidationError[]): TLocalizedValidationError[] => {
  const branches = new Map<string, Map<string, TLocalizedValidationError[]>>()
  const kept: TLocalizedValidationError[] = []
  for (const error of errors) {
    const match = BRANCH.exec(error.schemaPath)
    if (!match) {
      if (error.keyword !== 'anyOf') kept.push(error)
      continue
    }
    const union = branches.get(match[1]!) ?? new Map<string, TLocalizedValidationError[]>()
    branches.set(match[1]!, union)
    union.set(match[2]!, [...(union.get(match[2]!) ?? []), error])
  }
  for (const union of branches.values()) {
    const closest = [...union.values()].sort((a, b) => misfit(a) - misfit(b))[0]!
    kept.push(...closest)
  }
  return kept
}

/** Missing and surplus fields say that another branch was meant. */
const misfit = (errors: readonly TLocalizedValidationError[]) =>
  errors.reduce((sum, error) => sum + (/^(required|additionalProperties)$/.test(error.keyword) ? 100 : 1), 0)

/** The problems behind a failed check, the first fields first, none said twice. */
export const malformed = (
  errors: readonly TLocalizedValidationError[],
  root: unknown,
  prefix = '',
): Problem[] => {
  const problems = withoutOtherBranches(errors).flatMap((error) => translate(error, root, prefix))
  const seen = new Set<string>()
  return problems.filter(({ code, field }) => {
    const key = `${code} ${field}`
    return seen.has(key) ? false : seen.add(key)
  })
}
