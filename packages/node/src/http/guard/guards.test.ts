import { describe, expect, it } from 'vitest'
import { HOST, stage } from '../staging/stage.ts'
import { answersTo, isExposed } from './hosts.ts'

const note = { payload: { text: 'a line' } }
const notebook = '/api/processes/exercise/seats/qatar/notebook'

describe('a foreign page', () => {
  it('cannot post: it cannot set the header that Parley’s own pages set', async () => {
    const { app, node } = stage()
    const answer = await app.inject({ method: 'POST', url: notebook, headers: { host: HOST }, ...note })
    expect(answer.statusCode).toBe(403)
    expect(answer.json().code).toBe('cross-site')
    expect(node.seat('exercise', 'qatar').notebook.list('demonstration')).toEqual([])
  })

  it('cannot post from another origin, even on the same machine', async () => {
    const { ask } = stage()
    for (const origin of ['https://evil.example', 'http://127.0.0.1:3000', 'null']) {
      expect((await ask('POST', notebook, { ...note, headers: { origin } })).statusCode).toBe(403)
    }
  })

  it('cannot read across sites, not even to see how long it takes', async () => {
    const { ask } = stage()
    for (const site of ['cross-site', 'same-site']) {
      const answer = await ask('GET', '/api/processes', { headers: { 'sec-fetch-site': site } })
      expect(answer.json().code).toBe('cross-site')
    }
  })

  it('cannot reach the node under a name that it had point here (DNS rebinding)', async () => {
    const { ask } = stage()
    for (const host of [
      'evil.example:7350',
      '127.0.0.1.evil.example:7350',
      '127.0.0.1:80',
      'localhost:7351',
      '',
    ]) {
      for (const url of ['/api/processes', '/', '/api/nothing']) {
        const answer = await ask('GET', url, { headers: { host } })
        expect(answer.statusCode, `${host} ${url}`).toBe(421)
      }
    }
  })

  it('gets no permission by CORS', async () => {
    const { app } = stage()
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'POST', host: HOST }
    const answer = await app.inject({ method: 'OPTIONS', url: notebook, headers: asked })
    expect(answer.statusCode).toBe(403)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('Parley’s own pages', () => {
  it('post and read', async () => {
    const { ask } = stage()
    const own = { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }
    expect((await ask('POST', notebook, { ...note, headers: own })).statusCode).toBe(201)
    expect((await ask('GET', notebook, { headers: own })).json().lines).toHaveLength(1)
  })

  it('load nothing from elsewhere, run nothing inline and stand in no frame', async () => {
    const { ask } = stage()
    for (const url of ['/api/health', '/api/nothing', '/']) {
      const { headers } = await ask('GET', url)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    }
  })
})

describe('the names that a node answers to', () => {
  const local = { host: '127.0.0.1', port: 7350, names: [] }

  it('are the loopback ones where it listens on loopback', () => {
    for (const host of ['127.0.0.1:7350', 'localhost:7350', '[::1]:7350']) {
      expect(answersTo(host, local)).toBe(true)
    }
    expect(answersTo('192.168.1.5:7350', local)).toBe(false)
    expect(answersTo(undefined, local)).toBe(false)
  })

  it('are the machine’s own addresses, never a name, where it listens everywhere', () => {
    const everywhere = { host: '0.0.0.0', port: 7350, names: [] }
    expect(answersTo('192.168.1.5:7350', everywhere, '::ffff:192.168.1.5')).toBe(true)
    expect(answersTo('192.168.1.6:7350', everywhere, '192.168.1.5')).toBe(false)
    expect(answersTo('evil.example:7350', everywhere, '192.168.1.5')).toBe(false)
  })

  it('are those that the operator adds, whatever the port of the proxy', () => {
    const named = { host: '127.0.0.1', port: 7350, names: ['parley.example.org'] }
    expect(answersTo('parley.example.org', named)).toBe(true)
    expect(answersTo('PARLEY.example.org:8443', named)).toBe(true)
    expect(answersTo('parley.example.org.evil', named)).toBe(false)
  })

  it('tell whether other machines can reach it, and the session says so', async () => {
    expect([isExposed('127.0.0.1'), isExposed('::1'), isExposed('0.0.0.0')]).toEqual([false, false, true])
    const { app } = stage({ bound: { host: '0.0.0.0', port: 7350, names: ['box'] } })
    const answer = await app.inject({ url: '/api/session', headers: { host: 'box' } })
    expect(answer.json().network).toEqual({ host: '0.0.0.0', port: 7350, exposed: true })
  })
})
