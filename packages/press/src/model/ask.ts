// Asks the model. Everything that can go wrong is a problem by name: the desk works on without it.

import { requestFor } from './request.ts'
import { type ModelSettings, reachOf } from './settings.ts'

export type ModelProblem =
  | 'model-address'
  | 'model-unreachable'
  | 'model-refused'
  | 'model-answer'
  | 'model-stopped'

/** Largest answer that is read, in bytes. */
const LARGEST_ANSWER = 2_000_000

const readUpTo = async (response: Response, limit: number): Promise<string | null> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.byteLength
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/**
 * The model's `statements`, unchecked, or why there are none. Sends the article's text to the endpoint, nothing else of the process.
 * `signal` stops it; redirects are not followed, so that the article goes nowhere but to the address that was agreed.
 */
export const askModel = async (
  { endpoint, model, key }: ModelSettings,
  text: string,
  signal: AbortSignal,
): Promise<{ statements: unknown } | { problem: ModelProblem }> => {
  if (reachOf(endpoint) === null) return { problem: 'model-address' }
  let answer: string | null
  try {
    const response = await fetch(`${endpoint.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(requestFor(model, text)),
      redirect: 'error',
      signal,
    })
    if (!response.ok) return { problem: 'model-refused' }
    answer = await readUpTo(response, LARGEST_ANSWER)
  } catch {
    return { problem: signal.aborted ? 'model-stopped' : 'model-unreachable' }
  }
  if (answer === null) return { problem: 'model-answer' }
  try {
    const content: unknown = JSON.parse(answer)?.choices?.[0]?.message?.content
    if (typeof content !== 'string') return { problem: 'model-answer' }
    // Some servers fence the JSON although they were asked for JSON alone.
    const json = /\{[\s\S]*\}/.exec(content)?.[0]
    return json === undefined ? { problem: 'model-answer' } : { statements: JSON.parse(json)?.statements }
  } catch {
    return { problem: 'model-answer' }
  }
}
