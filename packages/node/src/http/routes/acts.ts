// Recording: seeing what an act will do, then doing it; opening an entry to others; erasing.

import type { By, Seat } from '../../interface.ts'
import { ActedAnswer, ActedEntry, PreviewAnswer, SignersAnswer } from '../answers.ts'
import type { App } from '../context.ts'
import { granted } from '../problem-answer.ts'
import { ActsRequest, Erasure, PreviewRequest, Release, SeatPath } from '../requests.ts'

/** At a demonstration one may sign as anybody whose key its seat keeps; elsewhere nobody signs as somebody else. */
export const signer = (seat: Seat, by: string | undefined): By =>
  by !== undefined && seat.process.demonstration ? { person: by } : {}

export const actRoutes = async (app: App) => {
  app.get(
    '/signers',
    {
      schema: {
        summary: 'Whose keys this seat keeps; the first signs, at a demonstration whoever is named',
        params: SeatPath,
        response: { 200: SignersAnswer },
      },
    },
    (request) => ({ signers: request.seat.signers() }),
  )

  app.post(
    '/acts/preview',
    {
      schema: {
        summary: 'Says how an act will read, who can read it and what outsiders learn; records nothing',
        params: SeatPath,
        body: PreviewRequest,
        response: { 200: PreviewAnswer },
      },
    },
    async (request) => {
      const { by, ...act } = request.body
      return granted(await request.seat.preview(act, signer(request.seat, by)))
    },
  )

  app.post(
    '/acts',
    {
      schema: {
        summary: 'Signs acts and puts them on the record, together',
        params: SeatPath,
        body: ActsRequest,
        response: { 200: ActedAnswer },
      },
    },
    async (request) => {
      const { acts, by } = request.body
      return { entries: granted(await request.seat.act(acts, signer(request.seat, by))) }
    },
  )

  app.post(
    '/release',
    {
      schema: {
        summary: 'Opens an earlier entry to another room, with proof that it is the same one',
        params: SeatPath,
        body: Release,
        response: { 200: ActedEntry },
      },
    },
    async (request) => granted(await request.seat.release(request.body)),
  )

  app.post(
    '/erase',
    {
      schema: {
        summary: 'Erases a personal field or a file of an entry, here and in every copy that obeys',
        params: SeatPath,
        body: Erasure,
        response: { 200: ActedEntry },
      },
    },
    async (request) => {
      const { entry, reason } = request.body
      const part =
        'field' in request.body
          ? { what: 'field' as const, name: request.body.field }
          : { what: 'file' as const, name: request.body.file }
      return granted(await request.seat.erase({ entry, reason, ...part }))
    },
  )
}
