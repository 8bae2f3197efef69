// Turns problems into answers: RFC 9457, always from the catalogue, never with a stack trace.
import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply } from 'fastify'
import { type Problem, type ProblemCode, problem, type Result } from '../problems.ts'

/** Carries a problem up to the server's error handler, which answers with it. Nothing else catches it. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(refused: Problem) {
    super(refused.title)
    this.problem = refused
  }
}

/** What the API sends of a problem. `fields` lets pages say it in another language. */
export interface ProblemAnswer {
  type: string
  code: string
  status: number
  title: string
  detail: string
  remedy: string
  input?: string
  fields: Record<string, string | number>
}

/**
 * Everything that is not here, or not for this asker, is answered by these same bytes: neither the kind of
 * thing nor its name comes back, so that what exists for others cannot be told from what does not exist.
 */
const told = (met: Problem): Problem => (met.status === 404 ? problem('nothing-here') : met)

export const problemAnswer = (met: Problem): ProblemAnswer => {
  const { code, status, title, remedy, input, fields } = told(met)
  const detail = `${title} ${remedy}`
  const type = `urn:parley:problem:${code}`
  return { type, code, status, title, detail, remedy, ...(input === undefined ? {} : { input }), fields }
}

/** Sends a problem as the answer. */
export const sendProblem = (reply: FastifyReply, met: Problem): FastifyReply => {
  const answer = problemAnswer(met)
  if (met.code === 'too-many-tries') reply.header('retry-after', String(met.fields.seconds ?? 1))
  return reply
    .code(answer.status)
    .header('cache-control', 'no-store')
    .removeHeader('etag')
    .removeHeader('vary')
    .type('application/problem+json; charset=utf-8')
    .send(answer)
}

/** Ends a request with a problem from the catalogue. */
export const refuse = (
  code: ProblemCode,
  fields: Record<string, string | number> = {},
  input?: string,
): never => {
  throw new Refusal(problem(code, fields, input))
}

/** The value of a result; its problem ends the request. */
export const granted = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value
  throw new Refusal(result.problem)
}

const PARTS: Record<string, string> = { body: 'body', querystring: 'query', params: 'address' }

/** The first fault of a request that does not fit its schema: which input, and what is wrong with it. */
const misfit = (error: FastifyError): Problem => {
  const part = PARTS[error.validationContext ?? 'body'] ?? 'request'
  // The most exact fault is the deepest one that is not a branch of a choice.
  const faults = [...(error.validation ?? [])].sort(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  )
  const fault = faults.find(({ keyword }) => keyword !== 'boolean' && keyword !== 'anyOf') ?? faults[0]
  const missing = fault?.params as
    | { requiredProperties?: string[]; additionalProperties?: string[] }
    | undefined
  const field = missing?.requiredProperties?.[0] ?? missing?.additionalProperties?.[0]
  const path = `${fault?.instancePath ?? ''}${field === undefined ? '' : `/${field}`}`
  const input = part === 'body' ? path || '/' : `${part}${path}`
  const detail =
    missing?.requiredProperties !== undefined
      ? `The field ${input} is missing.`
      : missing?.additionalProperties !== undefined
        ? `The field ${input} is not known here.`
        : `The field ${input} ${fault?.message ?? 'does not fit'}.`
  return problem('bad-input', { detail }, input)
}

/** What the framework refuses by itself, before a handler is asked. */
const BY_FRAMEWORK: Record<string, () => Problem> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => problem('media-type', {}, 'content-type'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    problem('bad-input', { detail: 'The body is not as long as Content-Length says.' }, 'content-length'),
  FST_ERR_BAD_URL: () => problem('bad-input', { detail: 'The address is not a well-formed URL.' }, 'address'),
}

/** The problem behind whatever a handler or the framework threw. `log` gets what only the operator may see. */
export const problemOf = (error: unknown, bodyLimit: number, log: (line: string) => void): Problem => {
  if (error instanceof Refusal) return error.problem
  const thrown = error as FastifyError
  if (thrown.validation) return misfit(thrown)
  if (thrown.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem('too-large', { limit: bodyLimit }, 'body')
  const known = BY_FRAMEWORK[thrown.code]
  if (known) return known()
  if (thrown.code === 'ENOSPC') return problem('disk-full', { detail: 'ENOSPC' })
  const reference = randomUUID().slice(0, 8)
  log(`${reference} ${thrown.stack ?? String(thrown)}`)
  return problem('internal', { reference })
}
