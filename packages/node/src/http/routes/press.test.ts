import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { FerryReaders } from '../../press/staging/desk.ts'
import { stagedArticle } from '../staging/press.ts'
import { stage } from '../staging/stage.ts'

const mine = '/api/processes/doha/seats/qatar/press'
const demonstration = '/api/processes/exercise/seats/qatar/press'
const article = `${mine}/articles/${stagedArticle(1)}`
const bytes = { 'content-type': 'application/octet-stream' }

const opened = async () => {
  const staged = stage({ readers: new FerryReaders() })
  const amina = { headers: { cookie: (await staged.signIn('amina')).cookie } }
  const zalmai = { headers: { cookie: (await staged.signIn('zalmai')).cookie } }
  return { ...staged, amina, zalmai }
}

describe('the Afghan seat', () => {
  it('cannot learn that the rapporteur read an article, by any address', async () => {
    const { ask, amina, zalmai } = await opened()
    expect((await ask('GET', article, amina)).statusCode).toBe(200)
    const absent = await ask('GET', '/api/processes/none/seats/qatar/press', zalmai)
    for (const [method, path, payload] of [
      ['GET', ''],
      ['GET', '/reports'],
      ['GET', '/voices'],
      ['GET', '/claims?side=none'],
      ['GET', `/articles/${stagedArticle(1)}`],
      ['GET', `/articles/${stagedArticle(1)}/original`],
      ['PATCH', `/articles/${stagedArticle(1)}`, { title: 'x' }],
      ['PATCH', `/articles/${stagedArticle(1)}/drafts/1`, { state: 'accepted' }],
      ['POST', `/articles/${stagedArticle(1)}/drafts/1/split`, { at: 30 }],
      ['POST', `/articles/${stagedArticle(1)}/drafts/1/unmake`, {}],
      ['POST', `/articles/${stagedArticle(1)}/drafts`, { span: [0, 5] }],
      ['POST', `/articles/${stagedArticle(1)}/drafts/join`, { drafts: [1, 2] }],
      ['POST', `/articles/${stagedArticle(1)}/drafts/accept`, { drafts: 'all' }],
      ['POST', `/articles/${stagedArticle(1)}/confirm`, {}],
      ['DELETE', `/articles/${stagedArticle(1)}`],
    ] as const) {
      const answer = await ask(method, `${mine}${path}`, { ...zalmai, ...(payload ? { payload } : {}) })
      expect([method, path, answer.statusCode, answer.body]).toEqual([method, path, 404, absent.body])
    }
  })
})

describe('another account at the same seat', () => {
  it('is answered about an article of somebody else as about one that does not exist', async () => {
    const { ask } = await opened()
    const nobody = `${demonstration}/articles/${stagedArticle(1)}`
    const strange = await ask('GET', `${demonstration}/articles/${stagedArticle(999)}`)
    for (const path of ['', '/original']) {
      const answer = await ask('GET', `${nobody}${path}`)
      expect([answer.statusCode, answer.body]).toEqual([404, strange.body])
    }
    expect((await ask('GET', demonstration)).json()).toMatchObject({ articles: [], totals: { articles: 0 } })
  })
})

describe('an upload', () => {
  it('answers when its articles are read, as what the list then shows', async () => {
    const { ask, amina } = await opened()
    const url = `${mine}/articles?name=ferry.txt&type=text/plain&outlet=The%20Quay&published=2024-03-03`
    const answer = await ask('POST', url, {
      payload: Buffer.from('words'),
      headers: { ...amina.headers, ...bytes },
    })
    expect(answer.statusCode, answer.body).toBe(201)
    const [read] = answer.json().articles
    expect(read).toMatchObject({ outlet: 'The Quay', known: false, drafts: { open: 16 } })
    const { known: _, ...row } = read
    expect((await ask('GET', mine, amina)).json().articles[0]).toEqual(row)
    const whole = (await ask('GET', `${mine}/articles/${row.id}`, amina)).json()
    expect(whole.list).toHaveLength(16)
  })

  it('larger than twenty megabytes is cut off as it comes', async () => {
    const { ask, amina } = await opened()
    const url = `${mine}/articles?name=a.txt&type=text/plain`
    const headers = { ...amina.headers, ...bytes }
    const endless = Readable.from(
      (function* () {
        for (let chunk = 0; chunk < 30; chunk++) yield Buffer.alloc(1_000_000)
      })(),
    )
    expect((await ask('POST', url, { payload: endless, headers })).json()).toMatchObject({
      code: 'too-large',
      fields: { limit: 20_000_000 },
    })
  })

  it.each(['../../etc/passwd', '.hidden', 'photo\u202egpj.exe'])(
    'under the name %j is refused',
    async (name) => {
      const { ask, amina } = await opened()
      const url = `${mine}/articles?name=${encodeURIComponent(name)}&type=text/plain`
      const answer = await ask('POST', url, {
        payload: Buffer.from('x'),
        headers: { ...amina.headers, ...bytes },
      })
      expect(answer.json()).toMatchObject({ code: 'bad-input', input: 'query/name' })
    },
  )

  it('from another site is refused before it is read', async () => {
    const { app, ask, amina } = await opened()
    const answer = await app.inject({
      method: 'POST',
      url: `${mine}/articles?name=a.txt&type=text/plain`,
      headers: { ...amina.headers, ...bytes, host: '127.0.0.1:7350', origin: 'https://elsewhere.example' },
      payload: Buffer.from('words'),
    })
    expect(answer.json().code).toBe('cross-site')
    expect((await ask('GET', mine, amina)).json().totals.articles).toBe(9)
  })
})

describe('the original of an article', () => {
  it('is only ever downloaded, and can do nothing', async () => {
    const { ask, amina } = await opened()
    const answer = await ask('GET', `${article}/original`, amina)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="ferry-1\.txt"/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(answer.body).toContain('Ferry talks go on')
  })
})

describe('what is sent about a draft', () => {
  it.each([
    [{ state: 'confirmed' }, '/state'],
    [{ becomes: 'rumour' }, '/becomes'],
    [{ span: [3] }, '/span'],
    [{ claim: 'other words' }, '/claim'],
    [{ source: { named: 'yes' } }, '/source/named'],
  ])('is held against its shape: %j', async (payload, input) => {
    const { ask, amina } = await opened()
    const answer = await ask('PATCH', `${article}/drafts/1`, { ...amina, payload })
    expect(answer.json()).toMatchObject({ code: 'bad-input', input: expect.stringContaining(input) })
  })
})
