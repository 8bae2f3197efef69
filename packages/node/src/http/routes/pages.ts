// The data of each page. Answers carry the version of the seat's file: a page that has not changed is a 304.
import {
  Choices,
  Commitments,
  EntryDetail,
  Evidence,
  Exchange,
  IncidentMarks,
  Incidents,
  IssueHistory,
  Issues,
  ITEM_KINDS,
  type ItemType,
  KindsHere,
  Overview,
  People,
  RecordLine,
  SearchResults,
  Seats,
  SessionRow,
  Sessions,
  Statements,
  Timeline,
} from '@parley/talks'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { LeavesAnswer } from '../answers.ts'
import type { App, Context } from '../context.ts'
import { languageOf } from '../language.ts'
import { refuse } from '../problem-answer.ts'
import type { Reader } from '../questions.ts'
import { SeatPath } from '../requests.ts'
import { versionOf } from '../versions.ts'

const lang = Type.Optional(
  Type.String({ maxLength: 20, description: 'Names are alphabetical in it (BCP 47).' }),
)
/** The `next` of an earlier answer. */
const cursor = Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' }))
/** Which claims are asked for, over the whole file. */
const ofIncidents = {
  alleger: Type.Optional(
    Type.String({ pattern: '^([0-9a-f]{64}|[0-9]{1,15})$', description: 'A key of `choices.allegers`.' }),
  ),
  regime: Type.Optional(
    Type.String({ pattern: '^([0-9a-f]{64}|none)$', description: 'Id of a ceasefire, or none.' }),
  ),
  type: Type.Optional(Type.String({ maxLength: 40 })),
}
const Degrees = (most: number) => Type.Optional(Type.Number({ minimum: -most, maximum: most }))
/** Leaves of the register on one page of them. */
const LEAVES = 20
const Plain = Type.Object({ lang })
const ItemTypeName = Type.Unsafe<ItemType>(Type.Enum(Object.keys(ITEM_KINDS)))
const Id = Type.String({ pattern: '^[0-9a-f]{64}$' })
const ById = Type.Object({ ...SeatPath.properties, id: Id })

export const pageRoutes = (context: Context) => async (app: App) => {
  const { questions, visits } = context

  const readerOf = (request: FastifyRequest): Reader => ({
    account: request.asker.visitor.account,
    language: languageOf(request),
    since: visits.since(request.asker, request.seat),
  })

  app.addHook('preHandler', async (request, reply) => {
    const version = versionOf(request.seat, readerOf(request))
    reply.header('etag', version)
    // Kept by this browser alone, and asked about each time.
    reply.header('cache-control', 'private, no-cache')
    reply.header('vary', 'cookie, accept-language')
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim())
    if (known?.includes(version)) return reply.code(304).send()
  })

  /** One thing, or the same answer as for whatever does not exist. */
  const orNothing = <Found>(found: Found | null): Found => found ?? refuse('nothing-here')

  const page = <Schema extends Type.TSchema>(summary: string, response: Schema) => ({
    schema: { summary, params: SeatPath, querystring: Plain, response: { 200: response } },
  })

  app.get('/overview', page('Overview: where the talks stand', Overview), (request) => {
    const overview = orNothing(questions.overview(request.seat, readerOf(request)))
    visits.looked(request.asker, request.seat)
    return overview
  })
  app.get(
    '/exchange',
    {
      schema: {
        summary: 'Exchange: papers between the sides',
        params: SeatPath,
        querystring: Type.Object({ lang, cursor }),
        response: { 200: Exchange },
      },
    },
    (request) => questions.exchange(request.seat, readerOf(request), request.query),
  )
  app.get('/issues', page('Issues: positions side by side', Issues), (request) =>
    questions.issues(request.seat, readerOf(request)),
  )
  app.get('/commitments', page('Commitments: undertakings, assurances, demands', Commitments), (request) =>
    questions.commitments(request.seat, readerOf(request)),
  )
  app.get('/sessions', page('Sessions: who met, when, about what', Sessions), (request) =>
    questions.sessions(request.seat, readerOf(request)),
  )
  app.get('/people', page('People and mandates', People), (request) =>
    questions.people(request.seat, readerOf(request)),
  )
  app.get('/seats', page('Seats, and the organisations that hold them', Seats), (request) =>
    questions.seats(request.seat, readerOf(request)),
  )
  app.get('/evidence', page('Evidence: exhibits, to whom shown, by whom contested', Evidence), (request) =>
    questions.evidence(request.seat, readerOf(request)),
  )
  app.get(
    '/incidents',
    {
      schema: {
        summary: 'Incidents: claims, and the ceasefires they fall under',
        params: SeatPath,
        querystring: Type.Object({ lang, cursor, ...ofIncidents }),
        response: { 200: Incidents },
      },
    },
    (request) => questions.incidents(request.seat, readerOf(request), request.query),
  )
  app.get(
    '/incidents/marks',
    {
      schema: {
        summary: 'Where the claims lie: places, or where there are too many, marks for several at a zoom',
        params: SeatPath,
        querystring: Type.Object({
          lang,
          ...ofIncidents,
          zoom: Type.Optional(Type.Number({ minimum: 0, maximum: 22 })),
          west: Degrees(180),
          south: Degrees(90),
          east: Degrees(180),
          north: Degrees(90),
        }),
        response: { 200: IncidentMarks },
      },
    },
    (request) => questions.incidentMarks(request.seat, readerOf(request), request.query),
  )
  app.get(
    '/timeline',
    {
      schema: {
        summary: 'Timeline: lanes of dated items, and the undated',
        params: SeatPath,
        querystring: Type.Object({
          lang,
          cursor: Type.Optional(Type.String({ pattern: '^(-?[0-9]{1,16}[.])?[0-9]{1,16}$' })),
        }),
        response: { 200: Timeline },
      },
    },
    (request) => questions.timeline(request.seat, readerOf(request), request.query),
  )
  app.get('/record', page('Record: how this copy stands', RecordLine), (request) => request.seat.recordLine())
  app.get(
    '/state',
    page('State: all that this seat’s file holds', Type.Record(Type.String(), Type.Unknown())),
    (request) => request.seat.state(),
  )
  app.get(
    '/kinds',
    page('Kinds of act that this person may record here, with their forms', KindsHere),
    (request) => orNothing(questions.kinds(request.seat, readerOf(request))),
  )

  app.get(
    '/record/leaves',
    {
      schema: {
        summary:
          'Twenty leaves of the register, latest first, each with its entry if this seat could open it',
        params: SeatPath,
        querystring: Type.Object({
          lang,
          below: Type.Optional(
            Type.Integer({ minimum: 0, description: 'Only places below this one; left out: from the end.' }),
          ),
        }),
        response: { 200: LeavesAnswer },
      },
    },
    async (request) => {
      const { seat } = request
      const reader = readerOf(request)
      const size = seat.recordLine().leaves
      const below = Math.min(request.query.below ?? size, size)
      const places = Array.from({ length: Math.min(LEAVES, below) }, (_, index) => below - 1 - index)
      const detailAt = async (place: number) => ({
        place,
        detail: await questions.entry(seat, reader, String(place)),
      })
      return { rows: await Promise.all(places.map(detailAt)) }
    },
  )
  app.get(
    '/issues/:id',
    {
      schema: {
        summary: 'One issue: every step on it',
        params: ById,
        querystring: Plain,
        response: { 200: IssueHistory },
      },
    },
    (request) => orNothing(questions.issue(request.seat, readerOf(request), request.params.id)),
  )
  app.get(
    '/sessions/:id',
    {
      schema: { summary: 'One session', params: ById, querystring: Plain, response: { 200: SessionRow } },
    },
    (request) => orNothing(questions.session(request.seat, readerOf(request), request.params.id)),
  )
  app.get(
    '/entries/:ref',
    {
      schema: {
        summary: 'One entry, by its place in the register or its id',
        params: Type.Object({
          ...SeatPath.properties,
          ref: Type.String({ pattern: '^([0-9a-f]{64}|0|[1-9][0-9]{0,11})$' }),
        }),
        querystring: Plain,
        response: { 200: EntryDetail },
      },
    },
    async (request) => orNothing(await questions.entry(request.seat, readerOf(request), request.params.ref)),
  )
  app.get(
    '/statements',
    {
      schema: {
        summary: 'Statements, and the balance of voices',
        params: SeatPath,
        querystring: Type.Object({
          lang,
          cursor,
          side: Type.Optional(Type.String({ maxLength: 64 })),
          voice: Type.Optional(Type.String({ maxLength: 40 })),
          named: Type.Optional(Type.Enum(['named', 'unnamed', 'narration'])),
        }),
        response: { 200: Statements },
      },
    },
    (request) => questions.statements(request.seat, readerOf(request), request.query),
  )
  app.get(
    '/search',
    {
      schema: {
        summary: 'Finds entries by their words, in Latin and Arabic script',
        params: SeatPath,
        querystring: Type.Object({ lang, cursor, q: Type.String({ maxLength: 400 }) }),
        response: { 200: SearchResults },
      },
    },
    (request) => request.seat.search(request.query.q, request.query.cursor),
  )
  app.get(
    '/choices/:type',
    {
      schema: {
        summary: 'What a field of a form can name',
        params: Type.Object({ ...SeatPath.properties, type: ItemTypeName }),
        querystring: Type.Object({ lang, q: Type.Optional(Type.String({ maxLength: 200 })) }),
        response: { 200: Choices },
      },
    },
    (request) =>
      questions.choices(request.seat, readerOf(request), request.params.type, request.query.q ?? ''),
  )
}
