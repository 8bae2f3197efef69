import { afterEach, describe, expect, it } from 'vitest'
import { stage } from '../staging/stage.ts'

const seat = '/api/processes/exercise/seats/qatar'
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A server on a real port: streams do not end, so that they cannot be injected. */
const listening = async (options: Parameters<typeof stage>[0] = {}) => {
  const staged = stage(options)
  const address = await staged.app.listen({ host: '127.0.0.1', port: 0 })
  closing.push(() => staged.app.close())
  const open = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}${path}`, { headers })
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const until = async (words: string | RegExp) => {
      while (!(typeof words === 'string' ? heard.includes(words) : words.test(heard))) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`ended after: ${heard}`)
        heard += value
      }
      return heard
    }
    return { answer, until, cancel: () => reader.cancel() }
  }
  return { ...staged, address, open }
}

describe('whoever listens', () => {
  it('hears at once how things stand, and then of each change', async () => {
    const { open, node } = await listening()
    const { answer, until } = await open(`${seat}/events`)
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    await until('id: 3.0\ndata: {"size":3,"kept":0}\n\n')
    node.seat('exercise', 'qatar').tell({ size: 3, kept: 2 })
    await until('id: 3.2\ndata: {"size":3,"kept":2}\n\n')
  })

  it('is told nothing again after a break in which nothing happened', async () => {
    const { open, node } = await listening()
    const { until } = await open(`${seat}/events`, { 'last-event-id': '3.0' })
    await until('retry: 2000')
    node.seat('exercise', 'qatar').tell({ size: 4, kept: 0 })
    const heard = await until('"size":4')
    expect(heard).not.toContain('"size":3')
  })

  it('is kept awake, and hung up on after signing out', async () => {
    const { open, signIn, ask } = await listening({ heartbeatMs: 20 })
    const { cookie } = await signIn('amina')
    const { until } = await open('/api/processes/doha/seats/qatar/events', { cookie })
    await until(': awake')
    await ask('POST', '/api/sign-out', { headers: { cookie } })
    await expect(until('never')).rejects.toThrow('ended after')
  })

  it('is refused where too many listen', async () => {
    const { open, address } = await listening({ limits: { streams: 1 } })
    const first = await open(`${seat}/events`)
    await first.until('data:')
    const refused = await fetch(`${address}${seat}/events`)
    expect(refused.status).toBe(503)
    expect(((await refused.json()) as { code: string }).code).toBe('too-busy')
  })

  it('does not keep the program from ending', async () => {
    const { open, app } = await listening()
    const { until } = await open(`${seat}/events`)
    await until('data:')
    const start = performance.now()
    await app.close()
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('verifying', () => {
  it('tells counted steps and then the result, once', async () => {
    const { open, address } = await listening()
    const { until } = await open(`${seat}/verify`)
    const heard = await until(/event: result\n.*\n.*\n\n/)
    expect(heard).toContain('event: step\ndata: {"step":"letters","done":3,"of":3}')
    expect(heard).toMatch(/event: result\nid: done\ndata: \{"leaves":3,"opened":2/)
    const again = await fetch(`${address}${seat}/verify`, { headers: { 'last-event-id': 'done' } })
    expect(again.status).toBe(204)
  })
})
