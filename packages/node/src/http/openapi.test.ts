import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './context.ts'
import { CAUCUS, ENTRY, GOVERNING } from './staging/node.ts'
import { stagedArticle } from './staging/press.ts'
import { stage } from './staging/stage.ts'

interface Operation {
  summary: string
  operationId: string
  parameters: { name: string; in: string }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

const seat = '/api/processes/exercise/seats/qatar'
/** One that is not a demonstration, and can be held. */
const held = '/api/processes/doha/seats/qatar'
const text = { en: 'words' }
const act = { kind: 'session.note', v: 1, actor: { organisation: ENTRY }, basis: 'direct', body: {} }
const passphrase = 'five words drawn at random'

/** One request for each operation that succeeds: what is asked, and the payload. */
const ASKED: Record<string, [url: string, payload?: object]> = {
  'get /api/health': ['/api/health'],
  'get /api/openapi.json': ['/api/openapi.json'],
  'get /api/session': ['/api/session'],
  'post /api/sign-in': ['/api/sign-in', { person: 'amina', passphrase }],
  'post /api/sign-out': ['/api/sign-out', {}],
  'post /api/setup': ['/api/setup', { person: 'second', name: 'Second', passphrase }],
  'get /api/processes': ['/api/processes'],
  'get /api/sessions': ['/api/sessions'],
  'post /api/sessions/end-others': ['/api/sessions/end-others', {}],
  'delete /api/sessions/{id}': ['/api/sessions/none'],
  'post /api/passphrase': ['/api/passphrase', { present: passphrase, next: passphrase }],
  'post /api/restore': ['/api/restore', { file: {}, passphrase }],
  'post /api/processes': [
    '/api/processes',
    {
      slug: 'new',
      title: text,
      languages: ['en'],
      zones: [{ zone: 'Asia/Kabul', label: text }],
      organisations: [
        {
          label: 'o',
          name: text,
          type: 'other',
          atTable: true,
          seat: { name: 'office', capacity: 'secretariat' },
        },
      ],
      self: { name: text, organisation: 'o' },
    },
  ],
  ...Object.fromEntries(
    [
      'overview',
      'exchange',
      'issues',
      'commitments',
      'sessions',
      'people',
      'evidence',
      'incidents',
      'incidents/marks',
      'statements',
      'timeline',
      'record',
      'record/leaves',
      'state',
      'kinds',
      'rooms',
      'seats',
      'notebook',
    ].map((page) => [`get SEAT/${page}`, [`${seat}/${page}`]]),
  ),
  'get SEAT/issues/{id}': [`${seat}/issues/${ENTRY}`],
  'get SEAT/sessions/{id}': [`${seat}/sessions/${ENTRY}`],
  'get SEAT/entries/{ref}': [`${seat}/entries/3`],
  'get SEAT/search': [`${seat}/search?q=words`],
  'get SEAT/choices/{type}': [`${seat}/choices/paper`],
  'post SEAT/acts/preview': [`${seat}/acts/preview`, { room: GOVERNING, act }],
  'post SEAT/acts': [`${seat}/acts`, { acts: [{ room: GOVERNING, act }] }],
  'post SEAT/release': [`${seat}/release`, { entry: ENTRY, room: CAUCUS }],
  'post SEAT/erase': [`${seat}/erase`, { entry: ENTRY, field: 'name', reason: text }],
  'post SEAT/seats': [
    `${seat}/seats`,
    { name: 'turkiye', organisation: ENTRY, capacity: 'mediator', people: [] },
  ],
  'get SEAT/signers': [`${seat}/signers`],
  'post SEAT/handover': [`${seat}/handover`, { seat: 'observer', account: 'amina', name: text }],
  'get SEAT/accounts': [`${held}/accounts`],
  'post SEAT/accounts': [`${held}/accounts`, { account: 'zalmai', name: text }],
  'delete SEAT/accounts/{account}': [`${held}/accounts/zalmai`],
  'post SEAT/recovery': [`${held}/recovery`, { passphrase }],
  'post SEAT/reinstate': [`${held}/reinstate`, { seat: 'afghan-side', account: 'zalmai', person: ENTRY }],
  'post SEAT/rooms': [`${seat}/rooms`, { title: text, form: 'caucus', seats: ['qatar'] }],
  'post SEAT/rooms/{room}/members': [`${seat}/rooms/${CAUCUS}/members`, { add: ['observer'], remove: [] }],
  'post SEAT/files': [`${seat}/files?name=a.txt&type=text/plain`, { a: 1 }],
  'get SEAT/press': [`${seat}/press`],
  'get SEAT/press/reports': [`${seat}/press/reports`],
  'get SEAT/press/voices': [`${seat}/press/voices?outlet=The%20Harbour%20Post`],
  'get SEAT/press/claims': [`${seat}/press/claims?most=5`],
  'get SEAT/press/model': [`${seat}/press/model`],
  'put SEAT/press/model': [`${seat}/press/model`, { endpoint: 'http://127.0.0.1:9/v1', model: 'any' }],
  'post SEAT/press/articles/{id}/propose': [`${seat}/press/articles/${stagedArticle(7)}/propose`, {}],
  'get SEAT/press/articles/{id}/propose': [`${seat}/press/articles/${stagedArticle(7)}/propose`],
  'delete SEAT/press/articles/{id}/propose': [`${seat}/press/articles/${stagedArticle(7)}/propose`],
  'delete SEAT/press/model': [`${seat}/press/model`],
  'post SEAT/press/articles': [
    `${seat}/press/articles?name=a.txt&type=text/plain`,
    Buffer.from('Ferry talks\n\nThe ferry would sail on Sunday, the ministry said.\n'),
  ],
  'get SEAT/press/articles/{id}': [`${seat}/press/articles/${stagedArticle(1)}`],
  'patch SEAT/press/articles/{id}': [`${seat}/press/articles/${stagedArticle(1)}`, { title: 'Ferry' }],
  'get SEAT/press/articles/{id}/original': [`${seat}/press/articles/${stagedArticle(1)}/original`],
  'patch SEAT/press/articles/{id}/drafts/{n}': [
    `${seat}/press/articles/${stagedArticle(1)}/drafts/1`,
    { force: 'said' },
  ],
  'post SEAT/press/articles/{id}/drafts/{n}/split': [
    `${seat}/press/articles/${stagedArticle(2)}/drafts/1/split`,
    { at: 28 },
  ],
  'post SEAT/press/articles/{id}/drafts/{n}/unmake': [
    `${seat}/press/articles/${stagedArticle(2)}/drafts/3/unmake`,
    {},
  ],
  'post SEAT/press/articles/{id}/drafts': [
    `${seat}/press/articles/${stagedArticle(6)}/drafts`,
    { span: [0, 11] },
  ],
  'post SEAT/press/articles/{id}/drafts/join': [
    `${seat}/press/articles/${stagedArticle(3)}/drafts/join`,
    { drafts: [1, 2] },
  ],
  'post SEAT/press/articles/{id}/drafts/accept': [
    `${seat}/press/articles/${stagedArticle(4)}/drafts/accept`,
    { drafts: 'all' },
  ],
  'post SEAT/press/articles/{id}/confirm': [
    `${seat}/press/articles/${stagedArticle(5)}/confirm`,
    { room: CAUCUS },
  ],
  'delete SEAT/press/articles/{id}': [`${seat}/press/articles/${stagedArticle(9)}`],
  'get SEAT/files/{sealed}': [`${seat}/files/${'7'.padStart(64, '0')}`],
  'post SEAT/notebook': [`${seat}/notebook`, { text: 'a line' }],
  'delete SEAT/notebook/{id}': [`${seat}/notebook/line-0`],
}
/** Streams end with the program; live.test.ts listens to them. */
const STREAMS = ['get SEAT/events', 'get SEAT/verify']

const nameOf = (method: string, path: string) =>
  `${method} ${path.replace('/api/processes/{process}/seats/{seat}', 'SEAT')}`

describe('the description of the API', () => {
  const staged = stage()
  let document: Document
  beforeAll(async () => {
    document = (await staged.ask('GET', '/api/openapi.json')).json()
  })
  afterAll(() => staged.app.close())

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
    )

  it('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0')
    const text = JSON.stringify(document)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(document.components.schemas, name).toHaveProperty(name as string)
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Overview', 'Told', 'SessionAnswer', 'NewProcess', 'ProblemDocument']),
    )
  })

  it('has for every operation a summary, a name of its own and a shape of the answer', () => {
    const names = new Set<string>()
    for (const { method, path, operation } of operations()) {
      expect(operation.summary.length, path).toBeGreaterThan(5)
      expect(names.has(operation.operationId), operation.operationId).toBe(false)
      names.add(operation.operationId)
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
        expect(operation.parameters, `${method} ${path}`).toContainEqual(
          expect.objectContaining({ name, in: 'path' }),
        )
      }
      expect(Object.keys(operation.responses)).toContain('default')
    }
  })

  it('leaves no route out, and tests ask each', () => {
    const described = operations().map(({ method, path }) => nameOf(method, path))
    expect(described.sort()).toEqual([...Object.keys(ASKED), ...STREAMS].sort())
  })

  it('refuses a route that is not described', () => {
    const { app } = stage()
    expect(() => (app as App).get('/api/hidden', () => 'x')).toThrow('not described')
  })

  it('is kept to: every answer is of the shape described, and so is every problem', async () => {
    const { ask, signIn, node } = stage()
    const { cookie } = await signIn('amina')
    node.seat('exercise', 'qatar').notebook.add('amina', 'a line')
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema({ ...document, $id: 'api' })
    const check = (pointer: string, value: unknown, what: string) => {
      const validate = ajv.compile({ $ref: `api#${pointer}` })
      expect(validate(value), `${what}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`).toBe(
        true,
      )
    }
    for (const [name, [url, payload]] of Object.entries(ASKED)) {
      const [method = '', path = ''] = name
        .replace('SEAT', '/api/processes/{process}/seats/{seat}')
        .split(' ')
      const headers = /sign-(in|out)/.test(name) ? {} : { cookie }
      const answer = await ask(method.toUpperCase() as 'GET', url, {
        headers,
        ...(payload ? { payload } : {}),
      })
      const operation = document.paths[path]?.[method] as Operation
      const described = operation.responses[answer.statusCode]
      const problem = name.endsWith('/sessions/{id}') // no such session stands in the staged file or is open
      expect(described !== undefined || problem, `${name} answered ${answer.statusCode} ${answer.body}`).toBe(
        true,
      )
      const at = `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${problem ? 'default' : answer.statusCode}`
      const type = String(answer.headers['content-type'] ?? '').split(';')[0] as string
      if (answer.statusCode === 204) expect(answer.body).toBe('')
      else if (type.includes('json')) {
        check(`${at}/content/${type.replace('/', '~1')}/schema`, answer.json(), name)
      } else expect(described?.content).toHaveProperty([type])
    }
  })
})
