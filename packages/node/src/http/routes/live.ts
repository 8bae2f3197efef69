// News as it happens, and verification step by step: server-sent events.
import { Type } from 'typebox'
import type { Change, Seat } from '../../interface.ts'
import { problem } from '../../problems.ts'
import type { App, Asker, Context } from '../context.ts'
import { problemAnswer, refuse } from '../problem-answer.ts'
import { SeatPath } from '../requests.ts'

const EventStream = Type.String({ description: 'text/event-stream' })
/** Steps of a verification are told at most this often. */
const STEP_MS = 100
const DONE = 'done'

export const liveRoutes = (context: Context) => async (app: App) => {
  const { streams, limits } = context
  let verifying = 0

  /** Whether an asker is still signed in and may still use the seat. */
  const stillAllowed =
    ({ token, expiresAt }: Asker, { process, name }: Seat) =>
    () => {
      if (expiresAt === null) return true
      const session = context.sessions.find(token, { using: false })
      const isThis = (held: { process: string; seat: string }) =>
        held.process === process.slug && held.seat === name
      return session !== null && (session.visitor.seats.some(isThis) || process.demonstration)
    }

  app.get(
    '/events',
    {
      exposeHeadRoute: false,
      schema: {
        summary: 'Tells at once, and after each change, how many leaves are recorded and entries kept here',
        params: SeatPath,
        response: { 200: EventStream },
      },
    },
    async (request, reply) => {
      const { seat } = request
      const stream = streams.start(reply, stillAllowed(request.asker, request.seat))
      if (!stream) return refuse('too-busy', { what: 'pages' })
      const tell = ({ size, kept }: Change) => stream.send({ size, kept }, { id: `${size}.${kept}` })
      const now = seat.change()
      // A browser that was away and missed nothing is told nothing.
      if (request.headers['last-event-id'] !== `${now.size}.${now.kept}`) tell(now)
      const unwatch = seat.watch(tell)
      stream.closed.addEventListener('abort', unwatch, { once: true })
    },
  )

  app.get(
    '/verify',
    {
      exposeHeadRoute: false,
      schema: {
        summary: 'Checks this seat’s copy from nothing: `step` events {step, done, of}, then one `result`',
        params: SeatPath,
        response: { 200: EventStream, 204: Type.Null() },
      },
    },
    async (request, reply) => {
      // An EventSource that was told the result and connects again has nothing more to hear; 204 stops it.
      if (request.headers['last-event-id'] === DONE) return reply.code(204).send(null)
      if (verifying >= limits.verifications) return refuse('too-busy', { what: 'verifications' })
      const stream = streams.start(reply, stillAllowed(request.asker, request.seat))
      if (!stream) return refuse('too-busy', { what: 'pages' })
      verifying++
      let toldAt = 0
      try {
        const verified = await request.seat.verify({
          signal: stream.closed,
          onProgress: ({ step, done, of }) => {
            if (done < of && Date.now() - toldAt < STEP_MS) return
            toldAt = Date.now()
            stream.send({ step, done, of }, { event: 'step' })
          },
        })
        stream.send(verified, { event: 'result', id: DONE })
      } catch (error) {
        if (!stream.closed.aborted) {
          context.log(`verification failed: ${(error as Error).stack ?? error}`)
          stream.send(problemAnswer(problem('internal', { reference: 'verify' })), { event: 'problem' })
        }
      } finally {
        verifying--
        stream.end()
      }
    },
  )
}
