// Rooms that this seat reads, opening one, and who is in it; seats that come later.
import { Type } from 'typebox'
import { RoomsAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { granted, refuse } from '../problem-answer.ts'
import { Handover, MemberChange, NewRoom, NewSeat, RoomPath, SeatPath } from '../requests.ts'

const closed = { additionalProperties: false }

export const roomRoutes = (context: Context) => async (app: App) => {
  app.post(
    '/seats',
    {
      schema: {
        summary: 'Adds a seat to the process; it reads the governing room from the start, and no other',
        params: SeatPath,
        body: NewSeat,
        response: { 201: Type.Object({ ids: Type.Record(Type.String(), Type.String()) }, closed) },
      },
    },
    async (request, reply) => {
      const added = granted(await request.seat.addSeat(request.body))
      const seat = { process: request.seat.process.slug, seat: request.body.name }
      context.sessions.grant(request.asker.visitor.account, [seat])
      return reply.code(201).send(added)
    },
  )

  app.post(
    '/handover',
    {
      schema: {
        summary: 'Hands another seat to the person whose it is; whoever hands it over can open it no more',
        params: SeatPath,
        body: Handover,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      if (request.asker.expiresAt === null) return refuse('signed-out')
      const { account: giver } = request.asker.visitor
      granted(await request.seat.handSeat({ ...request.body, giver }))
      const seat = { process: request.seat.process.slug, seat: request.body.seat }
      context.sessions.grant(request.body.account, [seat])
      context.sessions.withdraw(giver, seat)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/rooms',
    {
      schema: {
        summary: 'Lists the rooms that this seat reads, and who else does',
        params: SeatPath,
        response: { 200: RoomsAnswer },
      },
    },
    (request) => ({ rooms: request.seat.rooms() }),
  )

  app.post(
    '/rooms',
    {
      schema: {
        summary: 'Opens a room for some seats; whoever is not in it does not learn that it exists',
        params: SeatPath,
        body: NewRoom,
        response: { 201: Type.Object({ room: Type.String() }, closed) },
      },
    },
    async (request, reply) => {
      const opened = granted(await request.seat.openRoom(request.body))
      return reply.code(201).send(opened)
    },
  )

  app.post(
    '/rooms/:room/members',
    {
      schema: {
        summary: 'Lets seats in or out of a room; a new key begins',
        params: RoomPath,
        body: MemberChange,
        response: { 200: Type.Object({ epoch: Type.Integer() }, closed) },
      },
    },
    async (request) => granted(await request.seat.changeMembers(request.params.room, request.body)),
  )
}
