// Puts entry ids and sealed files in the place of a script's placeholders.
import { Readable } from 'node:stream'
import { ok, type Result, type Seat } from '@parley/node'
import type { FileRef } from '@parley/talks'
import { contentOf, labelOf } from '../script.ts'

/** Thrown where a script names a label that no earlier step made: a mistake in the script. */
export class UnknownLabel extends Error {
  override readonly name = 'UnknownLabel'
}

/** The value with every `ref(label)` replaced by its id and every `file(…)` by what `sealed` holds for it. */
export const resolve = (
  value: unknown,
  ids: ReadonlyMap<string, string>,
  sealed: ReadonlyMap<object, FileRef>,
): unknown => {
  if (typeof value === 'string') {
    const label = labelOf(value)
    if (label === undefined) return value
    const id = ids.get(label)
    if (id === undefined) throw new UnknownLabel(`no earlier step made “${label}”`)
    return id
  }
  if (typeof value !== 'object' || value === null) return value
  const file = sealed.get(value)
  if (file) return file
  if (Array.isArray(value)) return value.map((item) => resolve(item, ids, sealed))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, ids, sealed)]))
}

/** Seals every `file(…)` within the value through the seat that acts. */
export const sealFiles = async (
  value: unknown,
  seat: Seat,
  into: Map<object, FileRef>,
): Promise<Result<void>> => {
  if (typeof value !== 'object' || value === null) return ok(undefined)
  const content = contentOf(value)
  if (content) {
    const { name, mediaType } = value as FileRef
    const put = await seat.putFile(Readable.from([content]), { name, mediaType })
    if (!put.ok) return put
    into.set(value, put.value)
    return ok(undefined)
  }
  for (const item of Object.values(value)) {
    const done = await sealFiles(item, seat, into)
    if (!done.ok) return done
  }
  return ok(undefined)
}
