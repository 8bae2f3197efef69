// The HTTP server of a node: guards first, then who asks, then the routes. No storage and no cryptography here.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import fastify, { type FastifyRequest } from 'fastify'
import type { Node, Seat } from '../interface.ts'
import { Across } from '../press/across/across.ts'
import { Proposer } from '../press/model/proposer.ts'
import { Readers } from '../press/reading/readers.ts'
import { type App, type Asker, type Context, LIMITS, type Limits } from './context.ts'
import { tokenIn } from './guard/cookie.ts'
import { SAFE_HEADERS } from './guard/headers.ts'
import { answersTo, type Bound } from './guard/hosts.ts'
import { isOwnRequest } from './guard/same-site.ts'
import { Streams } from './live/streams.ts'
import { collectRoutes } from './openapi.ts'
import { problemOf, Refusal, refuse, sendProblem } from './problem-answer.ts'
import type { Questions } from './questions.ts'
import { aboutRoutes } from './routes/about.ts'
import { ownAccountRoutes } from './routes/own-account.ts'
import { processRoutes } from './routes/processes.ts'
import { seatRoutes } from './routes/seat.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { guessing } from './sign-in/guesses.ts'
import { Sessions } from './sign-in/sessions.ts'
import { Throttle } from './sign-in/throttle.ts'
import { pageFiles } from './static/page-files.ts'
import { strictJson } from './strict-json.ts'
import { Visits } from './visits.ts'

export interface HttpOptions {
  node: Node
  questions: Questions
  bound: Bound
  version: string
  /** Folder of the built pages; absent: the API alone. */
  pages?: string
  secure?: boolean
  limits?: Partial<Limits>
  heartbeatMs?: number
  /** Who reads files for the press desk; tests give their own. */
  readers?: Readers
  /** Milliseconds since 1970; tests give their own. */
  now?: () => number
  log?: (line: string) => void
}

/** Told by the route that answers: an address can be spelled in more ways than one (`/%61pi`). */
const isOfApi = ({ routeOptions, url }: FastifyRequest): boolean =>
  (routeOptions.url ?? url).startsWith('/api')

/** Whoever has not signed in. What is open to all is looked up when it is asked for, not with every request. */
const guestOf = (node: Node): Asker => {
  let visitor: Asker['visitor'] | undefined
  return {
    get visitor() {
      visitor ??= node.guest()
      return visitor
    },
    token: undefined,
    expiresAt: null,
  }
}

/**
 * Makes the server, not yet listening. The Host header is held against `bound`, whose port becomes the one on
 * which it really listens. Closing it ends all streams first.
 */
export const createHttp = (options: HttpOptions): App => {
  const limits = { ...LIMITS, ...options.limits }
  const log = options.log ?? ((line: string) => console.error(line))
  const readers = options.readers ?? new Readers()
  const context: Context = {
    node: options.node,
    questions: options.questions,
    bound: { ...options.bound },
    limits,
    version: options.version,
    secure: options.secure ?? false,
    sessions: new Sessions(options.now),
    guesses: guessing(new Throttle(options.now), limits.signIns),
    streams: new Streams(limits.streams, options.heartbeatMs),
    visits: new Visits(),
    readers,
    across: new Across(),
    proposer: new Proposer(readers, { log }),
    log,
  }
  const app = fastify({
    bodyLimit: limits.body,
    // A slow sender may not hold a connection for ever; an hour is for a large file over a poor line.
    requestTimeout: 60 * 60 * 1000,
    forceCloseConnections: 'idle',
    // Behind a proxy on this machine, the address that counts tries is the one that the proxy tells.
    trustProxy: options.secure ? 'loopback' : false,
    routerOptions: { maxParamLength: 128, caseSensitive: true },
    exposeHeadRoutes: true,
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, problemOf(error, limits.body, log))
    },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  // Answers are checked against their schemas by tests; here they are only written.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    const read = strictJson(bytes as Buffer)
    if (read.ok) done(null, read.value)
    else done(new Refusal(read.problem))
  })
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, problemOf(error, limits.body, log)))

  // Filled by the hooks below, before any handler runs.
  app.decorateRequest('asker', null as unknown as FastifyRequest['asker'])
  app.decorateRequest('seat', null as unknown as Seat)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SAFE_HEADERS)
    const { host } = request.headers
    if (!answersTo(host, context.bound, request.socket.localAddress)) {
      refuse('host-refused', { host: host ?? '' })
    }
    if (!isOfApi(request)) return
    reply.header('cache-control', 'no-store')
    if (!isOwnRequest(request.method, request.headers)) refuse('cross-site')
    const token = tokenIn(request.headers.cookie)
    const session = context.sessions.find(token)
    request.asker = session
      ? { visitor: session.visitor, token, expiresAt: session.expiresAt }
      : guestOf(context.node)
  })
  app.addHook('onListen', async () => {
    const address = app.server.address()
    if (typeof address === 'object' && address !== null) context.bound.port = address.port
  })
  app.addHook('preClose', async () => context.streams.endAll())
  app.addHook('onClose', async () => context.proposer.close())
  app.addHook('onClose', () => context.readers.close())
  app.addHook('onClose', () => context.across.close())

  const documented = collectRoutes(app)
  app.register(
    async (api) => {
      api.register(aboutRoutes(context, documented))
      api.register(signInRoutes(context))
      api.register(ownAccountRoutes(context))
      api.register(processRoutes(context))
      api.register(seatRoutes(context), { prefix: '/processes/:process/seats/:seat' })
    },
    { prefix: '/api' },
  )
  const pages = options.pages === undefined ? null : pageFiles(options.pages)
  app.setNotFoundHandler(async (request, reply) => {
    const found = isOfApi(request) ? null : await pages?.(request, reply)
    return found ?? refuse('nothing-here')
  })
  return app
}
