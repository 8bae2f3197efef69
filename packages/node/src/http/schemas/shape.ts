// Named shapes of the API's answers. Each is tied by the compiler to the type that the pages use,
// and stands once in the OpenAPI document, under its name.
import { type Static, type TSchema, type TUnsafe, Type } from 'typebox'

/** Every named shape, by name: what `components.schemas` of the OpenAPI document holds. */
export const shapes = new Map<string, TSchema>()

type Agrees<Schema extends TSchema, Meaning> = [Static<Schema>] extends [Meaning]
  ? [Meaning] extends [Static<Schema>]
    ? Schema
    : never
  : never

/**
 * Names a shape and ties it to its TypeScript type: a schema that says more or less than the type does not compile.
 * Returns a reference to it, to be used in other shapes and in routes.
 */
export const shape =
  <Meaning>() =>
  <Schema extends TSchema>(name: string, schema: Schema & Agrees<Schema, Meaning>): TUnsafe<Meaning> => {
    if (shapes.has(name)) throw new Error(`two shapes are called ${name}`)
    shapes.set(name, schema)
    return refTo<Meaning>(name)
  }

/** A reference to a shape that is named elsewhere, or further down (shapes may contain themselves). */
export const refTo = <Meaning>(name: string): TUnsafe<Meaning> =>
  Type.Unsafe<Meaning>({ $ref: `#/components/schemas/${name}` })

/** An object that has these fields and no others. */
export const record = <Fields extends Record<string, TSchema>>(fields: Fields) =>
  Type.Object(fields, { additionalProperties: false })

export const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** A count or a place in the register: an integer from 0. */
export const Count = Type.Integer({ minimum: 0 })
