// Request bodies are read by the same strict reader as the record's contents: what two readers could read
// differently (a name twice, half a surrogate pair, a fraction) is refused before anybody signs it.
import { readStrictJson } from '@parley/record'
import { fail, ok, type Result } from '../problems.ts'

const DETAILS: Record<string, string> = {
  'json-syntax': 'it is not well-formed JSON.',
  'json-not-utf8': 'it is not UTF-8.',
  'json-duplicate-name': 'a name stands twice in one object.',
  'json-forbidden-name': 'the name “__proto__” is not taken.',
  'json-number': 'a number is not a whole one between -(2^53 - 1) and 2^53 - 1.',
  'json-lone-surrogate': 'a text holds half of a surrogate pair.',
  'json-too-deep': 'it is nested more than 32 deep.',
  'json-too-large': 'it is larger than one body may be.',
}

/** A request body as JSON. An empty body is read as an empty object, for requests that need to say nothing. */
export const strictJson = (bytes: Uint8Array): Result<unknown> => {
  if (bytes.length === 0) return ok({})
  const read = readStrictJson(bytes)
  if (read.ok) return ok(read.value)
  const place = /\d+/.exec(read.detail ?? '')?.[0]
  const detail = `${DETAILS[read.code] ?? 'it cannot be read.'}${place ? ` See character ${place}.` : ''}`
  return fail('not-json', { detail }, 'body')
}
