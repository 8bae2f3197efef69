import { describe, expect, it } from 'vitest'
import { GOVERNING } from '../staging/node.ts'
import { stage } from '../staging/stage.ts'

const seat = '/api/processes/exercise/seats/qatar'

describe('a page that has not changed', () => {
  it('is a 304, until something changes', async () => {
    const { ask, node } = stage()
    const first = await ask('GET', `${seat}/issues`)
    const etag = String(first.headers.etag)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    expect(first.headers.vary).toBe('cookie, accept-language')
    const headers = { 'if-none-match': etag }
    expect((await ask('GET', `${seat}/issues`, { headers })).statusCode).toBe(304)
    node.seat('exercise', 'qatar').tell({ size: 3, kept: 0 })
    const changed = await ask('GET', `${seat}/issues`, { headers })
    expect(changed.statusCode).toBe(200)
    expect(changed.headers.etag).not.toBe(etag)
  })

  it('is not one for another seat, another reader or another language', async () => {
    const { ask, signIn } = stage()
    const { cookie } = await signIn('amina')
    const etag = async (of: string, headers = {}) => (await ask('GET', of, { headers })).headers.etag
    const tags = [
      await etag(`${seat}/issues`),
      await etag(`${seat}/issues?lang=ur`),
      await etag(`${seat}/issues`, { 'accept-language': 'ps,en;q=0.5' }),
      await etag(`${seat}/issues`, { cookie }),
      await etag('/api/processes/exercise/seats/observer/issues'),
    ]
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('is not one after the copy was verified: the record line says when', async () => {
    const { ask, node } = stage()
    const { etag } = (await ask('GET', `${seat}/record`)).headers
    await node.seat('exercise', 'qatar').verify()
    const headers = { 'if-none-match': String(etag) }
    expect((await ask('GET', `${seat}/record`, { headers })).statusCode).toBe(200)
  })
})

describe('leaves of the register', () => {
  const leaves = async (of: string, query = '') => {
    const { ask, node } = stage()
    node.seat('exercise', 'qatar').tell({ size: 45, kept: 0 })
    node.seat('exercise', 'observer').tell({ size: 45, kept: 0 })
    const answer = await ask('GET', `/api/processes/exercise/seats/${of}/record/leaves${query}`)
    return answer.json().rows as { place: number; detail: object | null }[]
  }
  const places = (rows: { place: number }[]) => [rows[0]?.place, rows.at(-1)?.place, rows.length]

  it('come twenty in one answer, from the end or from where the last answer ended', async () => {
    expect(places(await leaves('qatar'))).toEqual([44, 25, 20])
    expect(places(await leaves('qatar', '?below=25'))).toEqual([24, 5, 20])
    expect(places(await leaves('qatar', '?below=5'))).toEqual([4, 0, 5])
    expect(await leaves('qatar', '?below=0')).toEqual([])
    expect(places(await leaves('qatar', '?below=900'))).toEqual([44, 25, 20])
  })

  it('show a seat nothing of those that it could not open but that they are there', async () => {
    const at3 = (rows: { place: number; detail: object | null }[]) => rows.find(({ place }) => place === 3)
    expect(at3(await leaves('qatar', '?below=5'))).toMatchObject({ detail: { told: { entry: 3 } } })
    expect(at3(await leaves('observer', '?below=5'))).toEqual({ place: 3, detail: null })
  })
})

describe('since you last looked', () => {
  it('counts from the end of the visit before, and stays the same within one', async () => {
    const { ask, signIn, node } = stage()
    const doha = '/api/processes/doha/seats/qatar/overview'
    const since = async (cookie: string) =>
      (await ask('GET', doha, { headers: { cookie } })).json().since[0].entry
    const first = await signIn('amina')
    expect([await since(first.cookie), await since(first.cookie)]).toEqual([0, 0])
    node.seat('doha', 'qatar').tell({ size: 9, kept: 0 })
    expect(await since(first.cookie)).toBe(0)
    const second = await signIn('amina')
    expect(await since(second.cookie)).toBe(9)
  })
})

describe('composing', () => {
  it('is told what the act will do before it is done', async () => {
    const { ask, node } = stage()
    const payload = {
      room: GOVERNING,
      act: {
        kind: 'session.note',
        v: 1,
        actor: { organisation: 'ab'.repeat(32) },
        basis: 'direct',
        body: {},
      },
    }
    const preview = (await ask('POST', `${seat}/acts/preview`, { payload })).json()
    expect(preview).toMatchObject({ outsiders: { bytes: 256, tag: true }, readers: [{ seat: 'qatar' }] })
    expect(node.seat('exercise', 'qatar').change().size).toBe(3)
  })
})
