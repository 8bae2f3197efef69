// What somebody who has signed in does about themselves: their sessions, their passphrase, a seat whose keys they lost.
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Visitor } from '../../interface.ts'
import { OwnSessionsAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { isFromHere } from '../guard/from-here.ts'
import { refuse } from '../problem-answer.ts'
import { PassphraseChange, Restoring } from '../requests.ts'

const closed = { additionalProperties: false }

/** Whoever asks, where they have signed in. */
const signedIn = ({ asker }: FastifyRequest): Visitor =>
  asker.expiresAt === null ? refuse('signed-out') : asker.visitor

export const ownAccountRoutes = (context: Context) => async (app: App) => {
  const { node, sessions, guesses } = context

  app.get(
    '/sessions',
    {
      schema: {
        summary: 'Lists the asker’s own sessions on this node',
        response: { 200: OwnSessionsAnswer },
      },
    },
    (request) => ({
      sessions: sessions
        .of(signedIn(request).account, request.asker.token)
        .map(({ startedAt, usedAt, expiresAt, ...session }) => ({
          ...session,
          startedAt: startedAt.toISOString(),
          usedAt: usedAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
        })),
    }),
  )

  app.delete(
    '/sessions/:id',
    {
      schema: {
        summary: 'Ends one of the asker’s own sessions',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      if (!sessions.endOne(signedIn(request).account, request.params.id)) return refuse('nothing-here')
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/sessions/end-others',
    {
      schema: {
        summary: 'Ends every session of the asker but the present one',
        response: { 200: Type.Object({ ended: Type.Integer({ minimum: 0 }) }, closed) },
      },
    },
    (request) => ({ ended: sessions.endOthers(signedIn(request).account, request.asker.token) }),
  )

  app.post(
    '/passphrase',
    {
      schema: {
        summary: 'Changes the asker’s passphrase; every other session of theirs ends',
        body: PassphraseChange,
        response: { 200: Type.Object({ ended: Type.Integer({ minimum: 0 }) }, closed) },
      },
    },
    async (request) => {
      const { account } = signedIn(request)
      await guesses(account, request.ip, () => node.keeping.changePassphrase(account, request.body))
      return { ended: sessions.endOthers(account, request.asker.token) }
    },
  )

  app.post(
    '/restore',
    {
      schema: {
        summary: 'Opens a seat whose keys are lost to the asker, for reading, from its recovery file',
        body: Restoring,
        response: { 200: Type.Object({ process: Type.String(), seat: Type.String() }, closed) },
      },
    },
    async (request) => {
      const visitor = signedIn(request)
      if (!isFromHere(request)) return refuse('not-from-here')
      const { file, passphrase } = request.body
      const restored = await guesses(`recovery by ${visitor.account}`, request.ip, () =>
        node.keeping.restore(visitor, file, passphrase),
      )
      sessions.grant(visitor.account, [restored])
      return restored
    },
  )
}
