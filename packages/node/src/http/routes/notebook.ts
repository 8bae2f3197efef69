// The private notebook: lines on one's own machine, outside the register.
import { Type } from 'typebox'
import { NotebookAnswer, NotebookLine } from '../answers.ts'
import type { App } from '../context.ts'
import { refuse } from '../problem-answer.ts'
import { NewNotebookLine, SeatPath } from '../requests.ts'

export const notebookRoutes = async (app: App) => {
  app.get(
    '/notebook',
    {
      schema: {
        summary: 'Lists the asker’s own lines at this seat; nobody else reads them',
        params: SeatPath,
        response: { 200: NotebookAnswer },
      },
    },
    (request) => ({ lines: request.seat.notebook.list(request.asker.visitor.account) }),
  )

  app.post(
    '/notebook',
    {
      schema: {
        summary: 'Adds a line to the notebook',
        params: SeatPath,
        body: NewNotebookLine,
        response: { 201: NotebookLine },
      },
    },
    async (request, reply) =>
      reply.code(201).send(request.seat.notebook.add(request.asker.visitor.account, request.body.text)),
  )

  app.delete(
    '/notebook/:id',
    {
      schema: {
        summary: 'Removes a line from the notebook',
        params: Type.Object({ ...SeatPath.properties, id: Type.String({ maxLength: 64 }) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const removed = request.seat.notebook.remove(request.asker.visitor.account, request.params.id)
      if (!removed) return refuse('nothing-here')
      return reply.code(204).send(null)
    },
  )
}
