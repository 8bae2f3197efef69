// What the program says of itself.
import { Type } from 'typebox'
import { HealthAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { isExposed } from '../guard/hosts.ts'
import { type DocumentedRoute, openApiDocument } from '../openapi.ts'

export const networkOf = ({ bound }: Context) => ({
  host: bound.host,
  port: bound.port,
  exposed: isExposed(bound.host) || bound.names.length > 0,
})

export const aboutRoutes = (context: Context, documented: readonly DocumentedRoute[]) => async (app: App) => {
  app.get(
    '/health',
    {
      schema: {
        summary: 'Says that the node is ready, and where it listens',
        response: { 200: HealthAnswer },
      },
    },
    () => ({ status: 'ready' as const, version: context.version, network: networkOf(context) }),
  )

  let document: unknown
  app.get(
    '/openapi.json',
    {
      schema: {
        summary: 'Describes every route of this API (OpenAPI 3.1)',
        response: { 200: Type.Object({ openapi: Type.String() }) },
      },
    },
    () => {
      document ??= openApiDocument(documented, context.version)
      return document as { openapi: string }
    },
  )
}
