// A server over the staged node, asked without a network.
import type { InjectOptions } from 'fastify'
import { createHttp, type HttpOptions } from '../server.ts'
import { type StagedNode, stagedNode } from './node.ts'
import { stagedQuestions } from './questions.ts'

export const HOST = '127.0.0.1:7350'

export const stage = (options: Partial<HttpOptions> & { node?: StagedNode } = {}) => {
  const node = options.node ?? stagedNode()
  const log: string[] = []
  const app = createHttp({
    questions: stagedQuestions,
    bound: { host: '127.0.0.1', port: 7350, names: [] },
    version: '0.0.0',
    log: (line) => log.push(line),
    ...options,
    node,
  })
  const host = () => {
    const address = app.server.address()
    return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : HOST
  }
  /** Asks as Parley's own pages do; headers given come on top. */
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, more: InjectOptions = {}) =>
    app.inject({ method, url, ...more, headers: { host: host(), 'x-parley': '1', ...more.headers } })
  const signIn = async (person: string, passphrase = 'five words drawn at random') => {
    const answer = await ask('POST', '/api/sign-in', { payload: { person, passphrase } })
    return { answer, cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '' }
  }
  return { app, node, log, ask, signIn }
}
