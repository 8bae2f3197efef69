import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../problems.ts'
import { ENTRY, GOVERNING } from './staging/node.ts'
import { stagedQuestions } from './staging/questions.ts'
import { stage } from './staging/stage.ts'

const seat = '/api/processes/exercise/seats/qatar'
const json = { 'content-type': 'application/json' }
const act = { kind: 'session.note', v: 1, actor: { organisation: ENTRY }, basis: 'direct', body: {} }

describe('a body that two readers could read differently', () => {
  it.each([
    ['a name twice', '{"text":"a","text":"b"}', /stands twice/],
    ['a name twice, deep', '{"text":{"a":1,"\\u0061":2}}', /stands twice/],
    ['broken off', '{"text":"a"', /well-formed/],
    ['half a surrogate pair', '{"text":"\\ud800"}', /surrogate/],
    ['a fraction', '{"text":0.5}', /whole/],
    ['a poisoned name', '{"__proto__":{"a":1}}', /__proto__/],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), /UTF-8/],
    ['nested without end', `${'['.repeat(500)}${']'.repeat(500)}`, /nested/],
  ])('is refused: %s', async (_, payload, says) => {
    const { ask, node } = stage()
    const answer = await ask('POST', `${seat}/notebook`, { payload, headers: json })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().code).toBe('not-json')
    expect(answer.json().detail).toMatch(says)
    expect(node.seat('exercise', 'qatar').notebook.list('demonstration')).toEqual([])
  })
})

describe('bad input', () => {
  it('is answered with the field, what is wrong with it and what to do', async () => {
    const { ask } = stage()
    for (const [path, payload, input, says] of [
      ['notebook', { words: 'x' }, '/text', /missing/],
      ['notebook', { text: 'x', colour: 'red' }, '/colour', /not known/],
      ['notebook', { text: 7 }, '/text', /string/],
      ['acts', { acts: [] }, '/acts', /fewer than 1|at least/],
      ['acts', { acts: [{ room: 'here', act }] }, '/acts/0/room', /pattern/],
      [
        'acts',
        { acts: [{ room: GOVERNING, act: { ...act, basis: 'rumour' } }] },
        '/acts/0/act/basis',
        /allowed/,
      ],
      [
        'acts',
        { acts: [{ room: GOVERNING, act: { ...act, kind: 'paper.eat' } }] },
        '/acts/0/act/kind',
        /no act of kind/,
      ],
      ['erase', { entry: ENTRY, reason: { en: 'asked' } }, '/field', /missing/],
    ] as const) {
      const answer = await ask('POST', `${seat}/${path}`, { payload })
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      const problem = answer.json()
      expect(problem, JSON.stringify(problem)).toMatchObject({ status: answer.statusCode, input })
      expect(problem.title).toMatch(says)
      expect(problem.remedy.length).toBeGreaterThan(10)
    }
  })

  it('in an address or a query is answered so as well', async () => {
    const { ask } = stage()
    expect((await ask('GET', `${seat}/search`)).json()).toMatchObject({ code: 'bad-input', input: 'query/q' })
    expect((await ask('GET', `${seat}/entries/-1`)).json()).toMatchObject({ input: 'address/ref' })
    expect((await ask('GET', `${seat}/choices/weapon`)).json()).toMatchObject({ input: 'address/type' })
    expect((await ask('GET', '/api/%zz')).json().code).toBe('bad-input')
  })

  it('larger than the limit is refused before it is read', async () => {
    const { ask } = stage({ limits: { body: 1000 } })
    const answer = await ask('POST', `${seat}/notebook`, { payload: { text: 'x'.repeat(1001) } })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject({ code: 'too-large', fields: { limit: 1000 } })
  })

  it('of another type is refused', async () => {
    const { ask } = stage()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await ask('POST', `${seat}/notebook`, {
        payload: 'text=x',
        headers: { 'content-type': type },
      })
      expect(answer.json().code, type).toBe('media-type')
    }
  })
})

describe('a fault of ours', () => {
  it('tells the asker a reference and the operator the cause, and never shows a stack', async () => {
    const questions = {
      ...stagedQuestions,
      issues: () => {
        throw new Error('secret detail of room ca')
      },
    }
    const { ask, log } = stage({ questions })
    const answer = await ask('GET', `${seat}/issues`)
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toMatch(/secret|at .*\.ts|node_modules/)
    expect(answer.headers.etag).toBeUndefined()
    expect(log[0]).toContain(answer.json().fields.reference)
    expect(log[0]).toContain('secret detail')
  })
})

describe('an address that is none', () => {
  it('is answered from the catalogue', async () => {
    const { ask } = stage()
    for (const [method, url] of [
      ['GET', '/api/nothing'],
      ['DELETE', '/api/session'],
      ['GET', '/nowhere.png'],
    ] as const) {
      const answer = await ask(method, url)
      expect(answer.statusCode).toBe(404)
      expect(answer.json().title).toBe(PROBLEMS['nothing-here'].title)
    }
  })
})
