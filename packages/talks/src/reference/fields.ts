// How the reference page words a field of a body, read off its schema.
import type { TSchema } from 'typebox'

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: string[]
}

/** What may stand in the field, in words. */
export const wording = (schema: TSchema): string => word(schema as Schema)

const word = (at: Schema): string => {
  if (at['x-ref']) {
    const doing = at['x-relation'] ? `, which it ${at['x-relation']}` : ''
    return `reference to ${(at['x-ref'] as string[]).map((type) => article(type)).join(' or ')}${doing}`
  }
  if (at['x-erasable']) return 'text, erasable'
  if (at['x-when']) return 'time'
  if (at['x-day']) return 'day'
  if (at.anyOf) return at.anyOf.map(word).join(' or ')
  if (at.enum) return at.enum.map((value) => `\`${value}\``).join(' · ')
  if (at.patternProperties) return 'text'
  if (at.properties && 'sealed' in at.properties) return 'file'
  if (at.properties)
    return `{ ${Object.entries(at.properties)
      .map(([name, inner]) => part(at, name, inner))
      .join(', ')} }`
  if (at.type === 'array') return `list of ${word(at.items!)}`
  if (at.type === 'boolean') return 'yes or no'
  if (at.type === 'integer') return bounded(at)
  return 'short text'
}

const part = (of: Schema, name: string, inner: Schema) =>
  `${name}${of.required?.includes(name) ? '' : '?'}: ${word(inner)}`

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

const bounded = ({ minimum, maximum }: Schema) =>
  typeof maximum === 'number' && maximum < 1_000_000
    ? `whole number, ${minimum} to ${maximum}`
    : 'whole number'

/** A body that fills every field, so that it shows every row that a kind can make. */
export const fullBody = (schema: TSchema): Record<string, unknown> =>
  fill(schema as Schema) as Record<string, unknown>

const fill = (at: Schema): unknown => {
  if (at.enum) return at.enum.includes('reported') ? 'reported' : at.enum[0]
  if (at.anyOf) return fill(at.anyOf[0]!)
  if (at.patternProperties) return { en: 'text' }
  if (at.properties) {
    return Object.fromEntries(Object.entries(at.properties).map(([name, inner]) => [name, fill(inner)]))
  }
  if (at.type === 'array') return [fill(at.items!)]
  if (at.type === 'boolean') return true
  return at.type === 'integer' ? 1 : 'text'
}
