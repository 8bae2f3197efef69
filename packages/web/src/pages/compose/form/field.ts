// What a form shows for a field of an act's body, read off the JSON schema that its kind delivers.

/** A JSON schema as far as forms read it. */
export interface Schema {
  type?: string
  enum?: readonly string[]
  pattern?: string
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  maxLength?: number
  'x-ref'?: readonly string[]
  'x-erasable'?: boolean
}

export type Shape =
  /** A text in one or more languages; erasable ones can be erased later. */
  | { type: 'text'; erasable: boolean }
  /** Names an earlier entry that introduced one of `types`. */
  | { type: 'ref'; types: readonly string[] }
  | { type: 'refs'; types: readonly string[] }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'yes-no' }
  | { type: 'number'; least: number | undefined; most: number | undefined }
  | { type: 'date' }
  | { type: 'when' }
  | { type: 'languages' }
  | { type: 'files' }
  /** A string for machines: a short name, a key. */
  | { type: 'line'; pattern: string | undefined }
  | { type: 'group'; fields: Field[] }
  | { type: 'list'; of: Shape }
  /** A shape that only programs write; forms leave it out. */
  | { type: 'unknown' }

export interface Field {
  name: string
  required: boolean
  shape: Shape
}

const LANGUAGE = '^[a-z]{2,3}('
const DATE = '^\\d{4}-\\d{2}-\\d{2}$'

const isText = (schema: Schema): boolean => schema.patternProperties !== undefined
const has = (schema: Schema | undefined, ...names: string[]): boolean =>
  names.every((name) => schema?.properties?.[name] !== undefined)

const stringShape = (schema: Schema): Shape => {
  if (schema['x-ref']) return { type: 'ref', types: schema['x-ref'] }
  if (schema.pattern === DATE) return { type: 'date' }
  return { type: 'line', pattern: schema.pattern }
}

const arrayShape = (items: Schema): Shape => {
  if (items['x-ref']) return { type: 'refs', types: items['x-ref'] }
  if (items.type === 'string' && items.pattern?.startsWith(LANGUAGE)) return { type: 'languages' }
  if (has(items, 'sealed', 'passphrase')) return { type: 'files' }
  return { type: 'list', of: shapeOf(items) }
}

/** What a form shows for a schema. */
export const shapeOf = (schema: Schema): Shape => {
  if (schema.anyOf) {
    const text = schema.anyOf.find(isText)
    return text ? { type: 'text', erasable: schema['x-erasable'] ?? false } : { type: 'unknown' }
  }
  if (isText(schema)) return { type: 'text', erasable: false }
  if (schema.enum) return { type: 'choice', options: schema.enum }
  if (schema.type === 'boolean') return { type: 'yes-no' }
  if (schema.type === 'integer') return { type: 'number', least: schema.minimum, most: schema.maximum }
  if (schema.type === 'string') return stringShape(schema)
  if (schema.type === 'array' && schema.items) return arrayShape(schema.items)
  if (has(schema, 'from', 'to', 'zone', 'within')) return { type: 'when' }
  if (schema.properties) return { type: 'group', fields: fieldsOf(schema) }
  return { type: 'unknown' }
}

/** The fields of a body, in the order of its schema. */
export const fieldsOf = (schema: Schema): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    shape: shapeOf(of),
  }))

/** Fields on the first page of a form (as its kind orders them) and those that fold away behind it. */
export const splitFields = (schema: Schema, first: readonly string[]): { first: Field[]; more: Field[] } => {
  const all = fieldsOf(schema).filter((field) => field.shape.type !== 'unknown')
  const byName = new Map(all.map((field) => [field.name, field]))
  const shown = first.flatMap((name) => byName.get(name) ?? []).slice(0, 6)
  return { first: shown, more: all.filter((field) => !shown.includes(field)) }
}
