// Finds where a schema marks something (`x-ref`, `x-when`, `x-erasable`), once a schema, and the values there in an act.
import type { TSchema } from 'typebox'

/** Property names from the root; `*` stands for every item of an array. */
export type Path = readonly string[]

export interface Mark {
  path: Path
  schema: Record<string, unknown>
}

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

/** Every place in a schema that carries the mark. A union is searched in all its branches. */
export const marksIn = (schema: TSchema, mark: string): Mark[] => {
  const found: Mark[] = []
  const walk = (at: Schema, path: Path) => {
    if (mark in at) {
      found.push({ path, schema: at })
      return
    }
    for (const [name, property] of Object.entries(at.properties ?? {})) walk(property, [...path, name])
    if (at.items) walk(at.items, [...path, '*'])
    for (const branch of at.anyOf ?? []) walk(branch, path)
  }
  walk(schema as Schema, [])
  return found
}

/** Calls back for each value at the path, with the path that leads to it; absent ones are passed over. */
export const eachAt = (
  root: unknown,
  path: Path,
  visit: (value: unknown, at: readonly (string | number)[]) => void,
): void => {
  const walk = (value: unknown, depth: number, at: readonly (string | number)[]) => {
    if (value === undefined || value === null) return
    if (depth === path.length) {
      visit(value, at)
      return
    }
    const step = path[depth]!
    if (step !== '*') walk((value as Record<string, unknown>)[step], depth + 1, [...at, step])
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) walk(value[i], depth + 1, [...at, i])
    }
  }
  walk(root, 0, [])
}

const remembered = new WeakMap<object, Map<string, Mark[]>>()

/** As `marksIn`, found once a schema. */
export const marks = (schema: TSchema, mark: string): Mark[] => {
  let bySchema = remembered.get(schema)
  if (!bySchema) {
    bySchema = new Map()
    remembered.set(schema, bySchema)
  }
  let list = bySchema.get(mark)
  if (!list) {
    list = marksIn(schema, mark)
    bySchema.set(mark, list)
  }
  return list
}
