// Who may open a seat: the list, letting somebody in and out, a recovery file, and a restored seat that may record again.
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { HoldersAnswer, RecoveryAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { granted, refuse } from '../problem-answer.ts'
import { NewHolder, NewRecovery, Reinstating, SeatPath } from '../requests.ts'

const HolderPath = Type.Object({ ...SeatPath.properties, account: Type.String({ maxLength: 64 }) })

/** The seat as whoever asks may hold it. Where nobody has signed in there is nobody to hold it. */
const heldBy = (request: FastifyRequest) => {
  const { seat, asker } = request
  if (seat.process.demonstration) return refuse('seat-open', { seat: seat.name })
  return { visitor: asker.visitor, process: seat.process.slug, seat: seat.name }
}

const whoIn = ({ account, person, name, title }: NewHolder) => {
  if (person !== undefined) return { account, who: { person } }
  if (name === undefined) return refuse('bad-input', { detail: 'A person or a name is needed.' }, '/name')
  return { account, who: { name, ...(title ? { title } : {}) } }
}

export const holderRoutes = (context: Context) => async (app: App) => {
  const { keeping } = context.node
  const { sessions } = context

  app.get(
    '/accounts',
    {
      schema: {
        summary: 'Lists who may open this seat, and the keys that the record accredits for it',
        params: SeatPath,
        response: { 200: HoldersAnswer },
      },
    },
    async (request) => granted(await keeping.holders(heldBy(request))),
  )

  app.post(
    '/accounts',
    {
      schema: {
        summary:
          'Lets an account of this node into the seat, with a key of its own that is put on the record',
        params: SeatPath,
        body: NewHolder,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const at = heldBy(request)
      granted(await keeping.admit(at, whoIn(request.body)))
      sessions.grant(request.body.account, [{ process: at.process, seat: at.seat }])
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/accounts/:account',
    {
      schema: {
        summary: 'Revokes an account’s key on the record and shuts the seat for it',
        params: HolderPath,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const at = heldBy(request)
      granted(await keeping.dismiss(at, request.params.account))
      sessions.withdraw(request.params.account, { process: at.process, seat: at.seat })
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/recovery',
    {
      schema: {
        summary: 'Gives the seat’s reading key, sealed under a passphrase of its own; no signing key',
        params: SeatPath,
        body: NewRecovery,
        response: { 200: RecoveryAnswer },
      },
    },
    async (request) => granted(await keeping.makeRecovery(heldBy(request), request.body.passphrase)),
  )

  app.post(
    '/reinstate',
    {
      schema: {
        summary: 'From the convenor’s seat: lets a seat that was restored record again, by a new key',
        params: SeatPath,
        body: Reinstating,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { seat, ...holder } = request.body
      granted(await keeping.reinstate(heldBy(request), seat, whoIn(holder)))
      return reply.code(204).send(null)
    },
  )
}
