import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { PressProposing } from '../../press/model/answers.ts'
import { stagedArticle } from '../staging/press.ts'
import { stage } from '../staging/stage.ts'

const mine = '/api/processes/doha/seats/qatar/press'
const article = `${mine}/articles/${stagedArticle(1)}`
const KEY = 'a-key-that-nobody-else-may-see'

const servers: Server[] = []
const staged: ReturnType<typeof stage>[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  for (const { app } of staged.splice(0)) await app.close()
})

/** A service on the loopback that answers with these statements, or never. */
const model = async (statements: unknown[] | 'never' | 'refuse') => {
  const asked: { authorization: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    asked.push({ authorization: request.headers.authorization, body })
    if (statements === 'never') return
    if (statements === 'refuse') return void response.writeHead(401).end('{}')
    const content = JSON.stringify({ statements })
    response.end(JSON.stringify({ choices: [{ message: { content } }] }))
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
}

const opened = async () => {
  const one = stage()
  staged.push(one)
  const amina = { headers: { cookie: (await one.signIn('amina')).cookie } }
  const zalmai = { headers: { cookie: (await one.signIn('zalmai')).cookie } }
  const ended = async (): Promise<PressProposing> => {
    for (let tries = 0; tries < 500; tries++) {
      const { state, ...rest } = (await one.ask('GET', `${article}/propose`, amina)).json() as PressProposing
      if (state !== 'asking') return { state, ...rest }
      await new Promise((later) => setTimeout(later, 20))
    }
    throw new Error('it never ended')
  }
  return { ...one, amina, zalmai, ended }
}

const narrated = { speech: 'narration', cue: null, source: null, kind: 'outlet', becomes: 'statement' }

describe('nobody else', () => {
  it('learns which model the rapporteur has set up, nor can ask it or stop it', async () => {
    const { ask, amina, zalmai } = await opened()
    const { endpoint } = await model('never')
    await ask('PUT', `${mine}/model`, { ...amina, payload: { endpoint, model: 'any', key: KEY } })
    const absent = await ask('GET', '/api/processes/none/seats/qatar/press', zalmai)
    for (const [method, path] of [
      ['GET', `${mine}/model`],
      ['DELETE', `${mine}/model`],
      ['POST', `${article}/propose`],
      ['GET', `${article}/propose`],
      ['DELETE', `${article}/propose`],
    ] as const) {
      const payload = method === 'POST' ? { payload: {} } : {}
      const answer = await ask(method, path, { ...zalmai, ...payload })
      expect([method, path, answer.statusCode, answer.body]).toEqual([method, path, 404, absent.body])
    }
  })

  it('is told the key, not even whoever set it; it is in no answer and no line of the log', async () => {
    const { ask, amina, ended, log } = await opened()
    const { endpoint, asked } = await model('refuse')
    const answers = [
      await ask('PUT', `${mine}/model`, { ...amina, payload: { endpoint, model: 'any', key: KEY } }),
      await ask('GET', `${mine}/model`, amina),
      await ask('POST', `${article}/propose`, { ...amina, payload: {} }),
    ]
    expect(answers[1]!.json()).toEqual({ settings: { endpoint, model: 'any', hasKey: true, reach: 'own' } })
    expect(await ended()).toMatchObject({ state: 'failed', problem: { code: 'model-refused' } })
    expect(asked[0]!.authorization).toBe(`Bearer ${KEY}`)
    for (const { body } of answers) expect(body).not.toContain(KEY)
    expect(JSON.stringify([await ended(), log])).not.toContain(KEY)
  })
})

describe('the key', () => {
  it('stays while the address does, and is never sent to another one', async () => {
    const { ask, amina } = await opened()
    const set = async (settings: object) =>
      (await ask('PUT', `${mine}/model`, { ...amina, payload: settings })).json().settings
    await set({ endpoint: 'https://models.example/v1', model: 'one', key: KEY })
    expect(await set({ endpoint: 'https://models.example/v1', model: 'two' })).toMatchObject({
      model: 'two',
      hasKey: true,
      reach: 'away',
    })
    expect(await set({ endpoint: 'https://other.example/v1', model: 'two' })).toMatchObject({ hasKey: false })
    expect(await set({ endpoint: 'https://models.example/v1', model: 'two' })).toMatchObject({
      hasKey: false,
    })
  })
})

describe('a model', () => {
  it('is off until somebody names one, and off again when it is removed', async () => {
    const { ask, amina } = await opened()
    const propose = async () => (await ask('POST', `${article}/propose`, { ...amina, payload: {} })).json()
    expect((await ask('GET', `${mine}/model`, amina)).json()).toEqual({ settings: null })
    expect(await propose()).toMatchObject({ code: 'model-off', status: 409 })
    const payload = { endpoint: 'http://127.0.0.1:9/v1', model: 'any' }
    await ask('PUT', `${mine}/model`, { ...amina, payload })
    expect((await ask('DELETE', `${mine}/model`, amina)).statusCode).toBe(204)
    expect(await propose()).toMatchObject({ code: 'model-off' })
  })

  it.each(['http://models.example/v1', 'https://name:word@models.example/v1', 'file:///etc/passwd'])(
    'at the address %s is refused',
    async (endpoint) => {
      const { ask, amina } = await opened()
      const answer = await ask('PUT', `${mine}/model`, { ...amina, payload: { endpoint, model: 'any' } })
      expect(answer.json()).toMatchObject({ code: 'model-address', input: '/endpoint' })
    },
  )

  it('on this machine cannot be reached from another one, nor any by whoever has not signed in', async () => {
    const { ask, amina } = await opened()
    const far = { remoteAddress: '10.1.2.3' }
    const own = { endpoint: 'http://127.0.0.1:22/v1', model: 'any' }
    const away = { endpoint: 'https://models.example/v1', model: 'any' }
    const guest = '/api/processes/exercise/seats/qatar/press/model'
    const put = async (url: string, payload: object, more: object) =>
      (await ask('PUT', url, { ...more, payload })).json()
    expect(await put(`${mine}/model`, own, { ...amina, ...far })).toMatchObject({
      code: 'model-not-from-here',
    })
    expect(await put(`${mine}/model`, away, { ...amina, ...far })).toMatchObject({
      settings: { reach: 'away' },
    })
    expect(await put(guest, away, far)).toMatchObject({ code: 'model-not-from-here' })
    expect(await put(guest, own, {})).toMatchObject({ settings: { reach: 'own' } })
  })

  it('proposes beside the rules: new words become open drafts marked as its own, the rest is set aside with why', async () => {
    const { ask, amina, ended } = await opened()
    const { endpoint, asked } = await model([
      { ...narrated, claim: 'Ferry talks go on' },
      { ...narrated, claim: 'Nobody was hurt' },
      { ...narrated, claim: 'Everybody was glad' },
    ])
    await ask('PUT', `${mine}/model`, { ...amina, payload: { endpoint, model: 'any' } })
    const begun = await ask('POST', `${article}/propose`, { ...amina, payload: {} })
    expect([begun.statusCode, begun.json()]).toMatchObject([202, { state: 'asking', endpoint, reach: 'own' }])
    expect(await ended()).toMatchObject({
      state: 'done',
      added: [3],
      setAside: [{ claim: 'Everybody was glad', why: 'not-in-text' }],
      problem: null,
    })
    const { list, text } = (await ask('GET', article, amina)).json()
    expect(list.find(({ n }: { n: number }) => n === 3)).toMatchObject({
      state: 'open',
      draft: { claim: 'Ferry talks go on', proposedBy: 'model', confidence: 0.3 },
    })
    expect(JSON.parse(asked[0]!.body).messages.at(-1)).toEqual({ role: 'user', content: text })
    // Asked again it repeats nothing.
    await ask('POST', `${article}/propose`, { ...amina, payload: {} })
    expect(await ended()).toMatchObject({ state: 'done', added: [] })
  }, 30_000)

  it('can be stopped while it thinks, and nothing is added; asked meanwhile, it is not asked twice', async () => {
    const { ask, amina, ended } = await opened()
    const { endpoint, asked } = await model('never')
    await ask('PUT', `${mine}/model`, { ...amina, payload: { endpoint, model: 'any' } })
    for (let times = 0; times < 2; times++)
      expect((await ask('POST', `${article}/propose`, { ...amina, payload: {} })).json().state).toBe('asking')
    expect((await ask('DELETE', `${article}/propose`, amina)).json()).toMatchObject({
      state: 'stopped',
      problem: { code: 'model-stopped' },
    })
    expect(await ended()).toMatchObject({ state: 'stopped', added: [] })
    expect(asked.length).toBeLessThanOrEqual(1)
    expect((await ask('GET', article, amina)).json().list).toHaveLength(2)
  })
})
