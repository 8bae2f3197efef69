// The press desk: articles and drafts of whoever asks, at their own seat. Nobody else learns that there are any.
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { PressAnswer, PressArticle, PressConfirmed, PressDraft, PressUpload } from '../../press/answers.ts'
import { PressDesk } from '../../press/desk.ts'
import {
  PressAccept,
  PressAdd,
  PressArticleChange,
  PressConfirm,
  PressDraftChange,
  PressHints,
  PressJoin,
  PressSplit,
} from '../../press/requests.ts'
import { problem } from '../../problems.ts'
import type { App, Context } from '../context.ts'
import { atMost } from '../files/at-most.ts'
import { contentDisposition, isFileName } from '../files/names.ts'
import { FILE_POLICY } from '../guard/headers.ts'
import { granted, Refusal, refuse } from '../problem-answer.ts'
import { SeatPath } from '../requests.ts'
import { signer } from './acts.ts'

const ArticleId = Type.String({ pattern: '^[0-9a-f-]{36}$' })
export const ArticlePath = Type.Object({ ...SeatPath.properties, id: ArticleId })
const DraftPath = Type.Object({
  ...ArticlePath.properties,
  n: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
})

/** The asker's own desk at the seat in the address. */
const deskOf = (context: Context, { seat, asker }: Pick<FastifyRequest, 'seat' | 'asker'>) =>
  new PressDesk(seat, asker.visitor.account, context.readers)

const uploadRoutes = (context: Context) => async (app: App) => {
  const { article: limit } = context.limits
  // Whatever the type is said to be, the reader finds out by itself.
  app.addContentTypeParser('*', { bodyLimit: limit }, (_request, payload, done) => done(null, payload))
  app.removeContentTypeParser('application/json')

  app.post(
    '/press/articles',
    {
      bodyLimit: limit,
      schema: {
        summary: 'Takes a file to the press desk, reads the articles in it and drafts what they may state',
        params: SeatPath,
        querystring: PressHints,
        response: { 201: PressUpload },
      },
    },
    async (request, reply) => {
      if (Number(request.headers['content-length'] ?? 0) > limit) {
        reply.header('connection', 'close')
        return refuse('too-large', { limit }, 'body')
      }
      if (!isFileName(request.query.name)) {
        const detail = 'The name holds a path or characters that no file name has.'
        return refuse('bad-input', { detail }, 'query/name')
      }
      if (!request.body) return refuse('bad-input', { detail: 'No file was sent.' }, 'body')
      const content = atMost(
        request.body as Readable,
        limit,
        () => new Refusal(problem('too-large', { limit }, 'body')),
        () => new Refusal(problem('cancelled')),
      )
      const bytes = await buffer(content)
      const gone = new AbortController()
      reply.raw.once('close', () => gone.abort())
      const read = await deskOf(context, request).upload(bytes, request.query, gone.signal)
      return reply.code(201).send(granted(read))
    },
  )
}

export const pressRoutes = (context: Context) => async (app: App) => {
  app.register(uploadRoutes(context))

  app.get(
    '/press',
    {
      schema: {
        summary: 'Lists the asker’s own articles at this seat, with what became of their drafts',
        params: SeatPath,
        response: { 200: PressAnswer },
      },
    },
    (request) => deskOf(context, request).list(),
  )

  app.get(
    '/press/articles/:id',
    {
      schema: {
        summary: 'Gives an article with its drafts, what is known of each, and the acts that it would become',
        params: ArticlePath,
        response: { 200: PressArticle },
      },
    },
    (request) => granted(deskOf(context, request).article(request.params.id)),
  )

  app.patch(
    '/press/articles/:id',
    {
      schema: {
        summary:
          'Corrects what is said of an article, and what is new in it; untouched drafts are drafted again',
        params: ArticlePath,
        body: PressArticleChange,
        response: { 200: PressArticle },
      },
    },
    async (request) => granted(await deskOf(context, request).correct(request.params.id, request.body)),
  )

  app.delete(
    '/press/articles/:id',
    {
      schema: {
        summary: 'Removes an article with its file and drafts; what was confirmed stays on the record',
        params: ArticlePath,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      granted(await deskOf(context, request).remove(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/press/articles/:id/original',
    {
      schema: {
        summary: 'Gives the file in which an article came, as a download',
        params: ArticlePath,
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', description: 'The bytes of the file' }) },
      },
    },
    async (request, reply) => {
      const { name, bytes } = granted(deskOf(context, request).original(request.params.id))
      return reply
        .header('content-security-policy', FILE_POLICY)
        .header('content-disposition', contentDisposition('attachment', name))
        .type('application/octet-stream')
        .send(bytes)
    },
  )

  app.patch(
    '/press/articles/:id/drafts/:n',
    {
      schema: {
        summary: 'Corrects a draft, accepts or rejects it, or takes that back',
        params: DraftPath,
        body: PressDraftChange,
        response: { 200: PressDraft },
      },
    },
    async (request) => {
      const { id, n } = request.params
      return granted(await deskOf(context, request).change(id, n, request.body))
    },
  )

  app.post(
    '/press/articles/:id/drafts/:n/split',
    {
      schema: {
        summary: 'Splits a draft in two at a place in the text',
        params: DraftPath,
        body: PressSplit,
        response: { 200: PressArticle },
      },
    },
    async (request) => {
      const { id, n } = request.params
      return granted(await deskOf(context, request).split(id, n, request.body.at))
    },
  )

  app.post(
    '/press/articles/:id/drafts/:n/unmake',
    {
      schema: {
        summary: 'Takes back the split or join that a draft was made by',
        params: DraftPath,
        response: { 200: PressArticle },
      },
    },
    async (request) => {
      const { id, n } = request.params
      return granted(await deskOf(context, request).unmake(id, n))
    },
  )

  app.post(
    '/press/articles/:id/drafts',
    {
      schema: {
        summary: 'Makes a draft of words of the article that the rules passed over',
        params: ArticlePath,
        body: PressAdd,
        response: { 200: PressArticle },
      },
    },
    async (request) => granted(await deskOf(context, request).add(request.params.id, request.body.span)),
  )

  app.post(
    '/press/articles/:id/drafts/join',
    {
      schema: {
        summary: 'Joins drafts into one',
        params: ArticlePath,
        body: PressJoin,
        response: { 200: PressArticle },
      },
    },
    async (request) => {
      const { drafts } = request.body
      return granted(await deskOf(context, request).join(request.params.id, drafts))
    },
  )

  app.post(
    '/press/articles/:id/drafts/accept',
    {
      schema: {
        summary: 'Accepts drafts, or all open ones, to be signed with the next confirming',
        params: ArticlePath,
        body: PressAccept,
        response: { 200: PressArticle },
      },
    },
    async (request) => {
      const { drafts } = request.body
      return granted(await deskOf(context, request).accept(request.params.id, drafts))
    },
  )

  app.post(
    '/press/articles/:id/confirm',
    {
      schema: {
        summary: 'Signs what was accepted as reported acts, in the name of whoever asks',
        params: ArticlePath,
        body: PressConfirm,
        response: { 200: PressConfirmed },
      },
    },
    async (request) => {
      const { by, ...what } = request.body
      const desk = deskOf(context, request)
      return granted(await desk.confirm(request.params.id, what, signer(request.seat, by)))
    },
  )
}
