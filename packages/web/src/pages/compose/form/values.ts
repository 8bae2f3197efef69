// From what a form holds to what an act says: empties are left out, and what is required and missing is named.
import type { Field, Shape } from './field.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length === 0)

const trimmed = (text: Record<string, string>): Record<string, string> | undefined => {
  const written = Object.entries(text)
    .map(([language, words]) => [language, words.trim()] as const)
    .filter(([, words]) => words !== '')
  return written.length === 0 ? undefined : Object.fromEntries(written)
}

const cleanGroup = (value: Record<string, unknown>, fields: readonly Field[]) => {
  const kept = fields.flatMap((field) => {
    const clean = cleaned(value[field.name], field.shape)
    return clean === undefined ? [] : [[field.name, clean] as const]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** The value without its empty parts, or undefined where nothing was entered. */
export const cleaned = (value: unknown, shape: Shape): unknown => {
  if (isEmpty(value)) return undefined
  switch (shape.type) {
    case 'text':
      return trimmed(value as Record<string, string>)
    case 'line':
      return (value as string).trim() || undefined
    case 'when': {
      const { words, ...rest } = value as { words?: Record<string, string> } & Record<string, unknown>
      const said = words && trimmed(words)
      const stated = Object.fromEntries(
        Object.entries(rest).filter(([, part]) => !isEmpty(part) && part !== false),
      )
      const when = { ...stated, ...(said ? { words: said } : {}) }
      return 'from' in when || 'words' in when ? when : undefined
    }
    case 'group':
      return cleanGroup(value as Record<string, unknown>, shape.fields)
    case 'list': {
      const items = (value as unknown[])
        .map((item) => cleaned(item, shape.of))
        .filter((item) => item !== undefined)
      return items.length === 0 ? undefined : items
    }
    default:
      return value
  }
}

/** What a required field says where nothing was entered, if that can stand; a yes-no means no until somebody says yes. */
const unsaid = (shape: Shape): unknown => {
  if (shape.type === 'yes-no') return false
  if (shape.type === 'languages') return []
  // A group of which nothing has to be said may say nothing, and is there.
  if (shape.type === 'group' && shape.fields.every((field) => !field.required)) return {}
  return undefined
}

/** The body of the act that a form's values make. */
export const bodyOf = (values: Record<string, unknown>, fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value =
        cleaned(values[field.name], field.shape) ?? (field.required ? unsaid(field.shape) : undefined)
      return value === undefined ? [] : [[field.name, value] as const]
    }),
  )

/** Paths (`losses/state`) of required fields that say nothing yet. */
export const missingIn = (
  values: Record<string, unknown>,
  fields: readonly Field[],
  at: readonly string[] = [],
): string[] =>
  fields.flatMap((field) => {
    const path = [...at, field.name]
    const value = cleaned(values[field.name], field.shape)
    if (field.shape.type === 'group' && (field.required || value !== undefined))
      return missingIn((values[field.name] ?? {}) as Record<string, unknown>, field.shape.fields, path)
    if (field.shape.type === 'list' && field.shape.of.type === 'group') {
      const { fields: inner } = field.shape.of
      const rows = ((values[field.name] ?? []) as Record<string, unknown>[]).flatMap((row, index) =>
        missingIn(row ?? {}, inner, [...path, String(index)]),
      )
      return value === undefined && field.required ? [path.join('/'), ...rows] : rows
    }
    return field.required && value === undefined && unsaid(field.shape) === undefined ? [path.join('/')] : []
  })
