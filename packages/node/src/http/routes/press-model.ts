// The optional language model of the asker's own desk: off until they name an endpoint, never needed.

import { ModelSettings, reachOf } from '@parley/press/model'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { PressModel, PressProposing } from '../../press/model/answers.ts'
import { shownModel } from '../../press/model/proposer.ts'
import type { App, Context } from '../context.ts'
import { isFromHere } from '../guard/from-here.ts'
import { granted, refuse } from '../problem-answer.ts'
import { SeatPath } from '../requests.ts'
import { ArticlePath } from './press.ts'

/**
 * Whoever asks has this program send something somewhere. From another machine nobody may have it reach into this one,
 * and nobody who has not signed in may have it send anything.
 */
const mayReach = (request: FastifyRequest, endpoint: string | undefined): void => {
  if (isFromHere(request)) return
  const isSignedIn = request.asker.expiresAt !== null
  if (!isSignedIn || (endpoint !== undefined && reachOf(endpoint) === 'own')) refuse('model-not-from-here')
}

export const pressModelRoutes =
  ({ proposer }: Context) =>
  async (app: App) => {
    app.get(
      '/press/model',
      {
        schema: {
          summary: 'Says which language model the asker has set up, and where an article would go',
          params: SeatPath,
          response: { 200: PressModel },
        },
      },
      ({ seat, asker }) => shownModel(seat.press.models.of(asker.visitor.account)),
    )

    app.put(
      '/press/model',
      {
        schema: {
          summary:
            'Sets up a language model for the asker; a key that is left out stays while the address does',
          params: SeatPath,
          body: ModelSettings,
          response: { 200: PressModel },
        },
      },
      (request) => {
        const { body, seat, asker } = request
        if (reachOf(body.endpoint) === null)
          return refuse('model-address', { endpoint: body.endpoint }, '/endpoint')
        mayReach(request, body.endpoint)
        seat.press.models.set(asker.visitor.account, body)
        return shownModel(seat.press.models.of(asker.visitor.account))
      },
    )

    app.delete(
      '/press/model',
      {
        schema: {
          summary: 'Forgets the asker’s language model and its key',
          params: SeatPath,
          response: { 204: Type.Null() },
        },
      },
      async (request, reply) => {
        mayReach(request, undefined)
        request.seat.press.models.remove(request.asker.visitor.account)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/press/articles/:id/propose',
      {
        schema: {
          summary: 'Begins to ask the asker’s language model for drafts of an article',
          params: ArticlePath,
          response: { 202: PressProposing },
        },
      },
      async (request, reply) => {
        const { seat, asker, params } = request
        const { account } = asker.visitor
        mayReach(request, seat.press.models.of(account)?.endpoint)
        return reply.code(202).send(granted(proposer.start(seat, account, params.id)))
      },
    )

    app.get(
      '/press/articles/:id/propose',
      {
        schema: {
          summary:
            'Says how asking the language model for an article stands, what was added and what set aside',
          params: ArticlePath,
          response: { 200: PressProposing },
        },
      },
      ({ seat, asker, params }) => granted(proposer.standing(seat, asker.visitor.account, params.id)),
    )

    app.delete(
      '/press/articles/:id/propose',
      {
        schema: {
          summary: 'Stops asking the language model for an article; nothing is added',
          params: ArticlePath,
          response: { 200: PressProposing },
        },
      },
      ({ seat, asker, params }) => granted(proposer.stop(seat, asker.visitor.account, params.id)),
    )
  }
