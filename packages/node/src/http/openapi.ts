// The API's description, made from the routes themselves: what is served is what is described.
import * as talks from '@parley/talks'
import type { RouteOptions } from 'fastify'
import type { TSchema } from 'typebox'
import * as acrossAnswers from '../press/across/answers.ts'
import * as pressAnswers from '../press/answers.ts'
import * as modelAnswers from '../press/model/answers.ts'
import * as pressRequests from '../press/requests.ts'
import * as answers from './answers.ts'
import type { App } from './context.ts'
import * as requests from './requests.ts'

type Json = Record<string, unknown>

export interface DocumentedRoute {
  method: string
  url: string
  schema: {
    summary: string
    params?: TSchema
    querystring?: TSchema
    body?: TSchema
    response: Record<string, TSchema>
  }
}

/** Collects every route of the API as it is made. One without a summary or an answer's schema is a fault of ours. */
export const collectRoutes = (app: App): readonly DocumentedRoute[] => {
  const routes: DocumentedRoute[] = []
  app.addHook('onRoute', ({ method, url, schema }: RouteOptions) => {
    const methods = [method].flat().filter((one) => one !== 'HEAD')
    if (methods.length === 0) return
    const described = schema as DocumentedRoute['schema'] | undefined
    if (!described?.summary || !described.response) throw new Error(`${methods} ${url} is not described`)
    for (const one of methods) routes.push({ method: one, url, schema: described })
  })
  return routes
}

/** Shapes with a name: the document holds each once. Recognised by identity, wherever they stand in others. */
const namesOfShapes = (): Map<object, string> => {
  const names = new Map<object, string>()
  for (const house of [talks, answers, requests, pressAnswers, pressRequests, acrossAnswers, modelAnswers]) {
    for (const [name, value] of Object.entries(house as Record<string, unknown>)) {
      const isSchema = typeof value === 'object' && value !== null && ('type' in value || 'anyOf' in value)
      if (isSchema && /^[A-Z][A-Za-z]+$/.test(name) && !names.has(value)) names.set(value, name)
    }
  }
  return names
}

const parameters = (schema: TSchema | undefined, where: 'path' | 'query'): Json[] => {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, TSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: of,
  }))
}

const mediaTypeOf = (schema: TSchema): string => {
  const { description } = schema as { description?: string }
  if (description === 'text/event-stream') return 'text/event-stream'
  if (description === 'The bytes of the file') return 'application/octet-stream'
  return 'application/json'
}

const operation = ({ method, url, schema }: DocumentedRoute): Json => {
  const isFile = method === 'POST' && (url.endsWith('/files') || url.endsWith('/press/articles'))
  const body = schema.body ? { 'application/json': { schema: schema.body } } : undefined
  const taken = isFile ? { 'application/octet-stream': { schema: {} } } : body
  return {
    summary: schema.summary,
    operationId: `${method.toLowerCase()}${url.replace('/api', '').replaceAll(/[/:.-]+(\w)/g, (_, first: string) => first.toUpperCase())}`,
    parameters: [
      ...parameters(schema.params, 'path'),
      ...parameters(schema.querystring, 'query'),
      ...(method === 'GET'
        ? []
        : [{ name: 'x-parley', in: 'header', required: true, schema: { type: 'string', const: '1' } }]),
    ],
    ...(taken ? { requestBody: { required: true, content: taken } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(schema.response).map(([status, of]) => [
          status,
          (of as { type?: string }).type === 'null'
            ? { description: 'Done' }
            : { description: schema.summary, content: { [mediaTypeOf(of)]: { schema: of } } },
        ]),
      ),
      default: {
        description: 'A problem from the catalogue (RFC 9457)',
        content: { 'application/problem+json': { schema: answers.ProblemDocument } },
      },
    },
  }
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12, in which the places of a tuple stand under `prefixItems`. */
const asOf2020 = (value: object): object => {
  if (!('items' in value) || !Array.isArray(value.items)) return value
  const { items, additionalItems: _, ...rest } = value as { items: unknown[]; additionalItems?: unknown }
  return { ...rest, prefixItems: items, items: false }
}

/** The OpenAPI 3.1 document of the routes given. */
export const openApiDocument = (routes: readonly DocumentedRoute[], version: string): Json => {
  const names = namesOfShapes()
  const components: Record<string, unknown> = {}

  const written = (value: unknown, isRoot = false): unknown => {
    if (Array.isArray(value)) return value.map((one) => written(one))
    if (typeof value !== 'object' || value === null) return value
    const name = names.get(value)
    if (name !== undefined && !isRoot) {
      if (!(name in components)) {
        components[name] = null // being written: a shape may contain itself
        components[name] = written(value, true)
      }
      return { $ref: `#/components/schemas/${name}` }
    }
    return Object.fromEntries(Object.entries(asOf2020(value)).map(([key, of]) => [key, written(of)]))
  }

  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.url.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: written(operation(route)) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description:
        'The API of one node. Requests that change something carry `x-parley: 1` and come from the node’s own origin. ' +
        'What an asker may not use is answered like what does not exist.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, {}],
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'parley' } },
    },
  }
}
