// Signing in and out, and the first account.
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { SessionAnswer } from '../answers.ts'
import type { App, Asker, Context } from '../context.ts'
import { cookieGone, cookieOf } from '../guard/cookie.ts'
import { isFromHere } from '../guard/from-here.ts'
import { granted, refuse } from '../problem-answer.ts'
import { seatsOf } from '../sign-in/seats-of.ts'
import { networkOf } from './about.ts'

const closed = { additionalProperties: false }
const Account = Type.String({ minLength: 1, maxLength: 64 })
const Passphrase = Type.String({ minLength: 1, maxLength: 1024 })

const sessionOf = (context: Context, asker: Asker): SessionAnswer => ({
  person: asker.expiresAt ? { account: asker.visitor.account, name: asker.visitor.name } : null,
  setupNeeded: context.node.accounts().length === 0,
  demonstration: context.node.demonstration,
  oneMachine: context.node.oneMachine,
  network: networkOf(context),
  expiresAt: asker.expiresAt?.toISOString() ?? null,
  seats: seatsOf(context.node, asker),
})

export const signInRoutes = (context: Context) => async (app: App) => {
  const { node, sessions, guesses } = context

  /** Replaces whatever session the browser had: a token known before signing in opens nothing after it. */
  const begin = (request: FastifyRequest, visitor: Asker['visitor']) => {
    sessions.end(request.asker.token)
    const browser = request.headers['user-agent'] ?? ''
    const token = sessions.start(visitor, { browser, address: request.ip })
    const started = sessions.find(token)
    return { token, asker: { visitor, token, expiresAt: started?.expiresAt ?? null } }
  }

  app.get(
    '/session',
    {
      schema: {
        summary: 'Says who is signed in and which seats may be used',
        response: { 200: SessionAnswer },
      },
    },
    (request) => sessionOf(context, request.asker),
  )

  app.post(
    '/sign-in',
    {
      schema: {
        summary: 'Signs a person in; an unknown name and a wrong passphrase are answered alike',
        body: Type.Object({ person: Account, passphrase: Passphrase }, closed),
        response: { 200: SessionAnswer },
      },
    },
    async (request, reply) => {
      const { person, passphrase } = request.body
      const visitor = await guesses(person, request.ip, () => node.signIn(person, passphrase))
      const { token, asker } = begin(request, visitor)
      reply.header('set-cookie', cookieOf(token, context.secure))
      return sessionOf(context, asker)
    },
  )

  app.post(
    '/sign-out',
    { schema: { summary: 'Ends the session', response: { 204: Type.Null() } } },
    async (request, reply) => {
      sessions.end(request.asker.token)
      context.visits.end(request.asker.token)
      return reply.code(204).header('set-cookie', cookieGone(context.secure)).send(null)
    },
  )

  app.post(
    '/setup',
    {
      schema: {
        summary:
          'Makes the first account, or a further one for whoever is signed in, and signs it in if first',
        body: Type.Object(
          { person: Account, name: Type.String({ minLength: 1, maxLength: 200 }), passphrase: Passphrase },
          closed,
        ),
        response: { 200: SessionAnswer },
      },
    },
    async (request, reply) => {
      const first = node.accounts().length === 0
      // Whoever reaches an empty node over the network must not become its first person.
      const mayMake = first ? isFromHere(request) : request.asker.expiresAt !== null
      if (!mayMake) return refuse('signed-out')
      const { person, name, passphrase } = request.body
      const made = granted(await node.createAccount(person, name, passphrase))
      if (!first) return sessionOf(context, request.asker)
      const { token, asker } = begin(request, made)
      reply.header('set-cookie', cookieOf(token, context.secure))
      return sessionOf(context, asker)
    },
  )
}
