// Files in and out, by the stream. What somebody deposited is never trusted to be what it says it is: it leaves
// as a download under a policy that lets it do nothing, or, if its first bytes show a plain picture, to be seen.

import type { Readable } from 'node:stream'
import { FileRef } from '@parley/talks'
import { Type } from 'typebox'
import { problem } from '../../problems.ts'
import type { App, Context } from '../context.ts'
import { atMost } from '../files/at-most.ts'
import { contentDisposition, isFileName } from '../files/names.ts'
import { peek, rasterType } from '../files/rasters.ts'
import { FILE_POLICY } from '../guard/headers.ts'
import { granted, Refusal, refuse } from '../problem-answer.ts'
import { SeatPath } from '../requests.ts'

const MediaType = Type.String({ pattern: '^[a-z0-9.+-]{1,63}/[a-z0-9.+-]{1,63}$' })

export const fileRoutes = (context: Context) => async (app: App) => {
  const { file: limit } = context.limits

  // Whatever the type is said to be, the bytes are only passed on.
  app.addContentTypeParser('*', { bodyLimit: limit }, (_request, payload, done) => done(null, payload))
  app.removeContentTypeParser('application/json')

  app.post(
    '/files',
    {
      bodyLimit: limit,
      schema: {
        summary: 'Takes a file by the stream and seals it; an act then names it by the answer',
        params: SeatPath,
        querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 255 }), type: MediaType }),
        response: { 201: FileRef },
      },
    },
    async (request, reply) => {
      const { name, type } = request.query
      const declared = Number(request.headers['content-length'] ?? 0)
      if (declared > limit) {
        reply.header('connection', 'close')
        return refuse('too-large', { limit }, 'body')
      }
      if (!isFileName(name)) {
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
      return reply.code(201).send(granted(await request.seat.putFile(content, { name, mediaType: type })))
    },
  )

  app.get(
    '/files/:sealed',
    {
      schema: {
        summary: 'Gives a file as a download; with `inline`, a plain picture to be shown',
        params: Type.Object({ ...SeatPath.properties, sealed: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
        querystring: Type.Object({ inline: Type.Optional(Type.Literal('1')) }),
        response: { 200: Type.Unsafe<Readable>({ type: 'string', description: 'The bytes of the file' }) },
      },
    },
    async (request, reply) => {
      const { about, content } = granted(await request.seat.getFile(request.params.sealed))
      const { first, whole } = await peek(content)
      const picture = request.query.inline === '1' ? rasterType(first, about.mediaType) : null
      return reply
        .header('content-security-policy', FILE_POLICY)
        .header('content-length', String(about.bytes))
        .header('content-disposition', contentDisposition(picture ? 'inline' : 'attachment', about.name))
        .type(picture ?? 'application/octet-stream')
        .send(whole)
    },
  )
}
