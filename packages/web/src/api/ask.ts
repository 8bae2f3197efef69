// One way to speak with the node. State-changing requests carry the header that a foreign page cannot set.
import { type Problem, ProblemError } from './problem.ts'

const UNREACHABLE: Problem = { code: 'unreachable', status: 0, title: 'The node does not answer' }

const problemFrom = async (response: Response): Promise<Problem> => {
  const fallback = { code: `http-${response.status}`, status: response.status, title: response.statusText }
  try {
    const body = (await response.json()) as Partial<Problem> & { problem?: Partial<Problem> }
    return { ...fallback, ...(body.problem ?? body) }
  } catch {
    return fallback
  }
}

/** Fetches `path` under `/api` and gives its JSON. Throws a `ProblemError` for every refusal. */
export const ask = async <T>(path: string, init: RequestInit & { json?: unknown } = {}): Promise<T> => {
  const { json, ...rest } = init
  const headers = new Headers(rest.headers)
  if (rest.method && rest.method !== 'GET') headers.set('x-parley', '1')
  if (json !== undefined) headers.set('content-type', 'application/json')
  let response: Response
  try {
    response = await fetch(`/api/${path}`, {
      ...rest,
      headers,
      body: json === undefined ? rest.body : JSON.stringify(json),
      credentials: 'same-origin',
    })
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error
    throw new ProblemError(UNREACHABLE)
  }
  if (!response.ok) throw new ProblemError(await problemFrom(response))
  return (response.status === 204 ? undefined : await response.json()) as T
}

export const send = <T>(path: string, json: unknown, method = 'POST'): Promise<T> =>
  ask<T>(path, { method, json })

/** Path of a seat's own questions: `seatPath('istanbul', 'observer', 'issues')`. */
export const seatPath = (process: string, seat: string, rest: string): string =>
  `processes/${encodeURIComponent(process)}/seats/${encodeURIComponent(seat)}/${rest}`
