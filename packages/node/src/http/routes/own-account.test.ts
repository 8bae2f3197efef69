import { describe, expect, it } from 'vitest'
import { stage } from '../staging/stage.ts'

const PASSPHRASE = 'five words drawn at random'
const HOUR_MS = 3600_000
const restoring = { payload: { file: { parley: 'recovery' }, passphrase: PASSPHRASE } }
const held = '/api/processes/doha/seats/qatar'

describe('somebody who has not signed in', () => {
  it.each([
    ['GET', '/api/sessions', {}],
    ['DELETE', '/api/sessions/x', {}],
    ['POST', '/api/sessions/end-others', {}],
    ['POST', '/api/passphrase', { payload: { present: PASSPHRASE, next: PASSPHRASE } }],
    ['POST', '/api/restore', restoring],
  ] as const)('is told to sign in: %s %s', async (method, url, more) => {
    const { ask } = stage()
    expect((await ask(method, url, more)).json().code).toBe('signed-out')
  })

  it('learns nothing of who may open a seat, and lets nobody in', async () => {
    const { ask } = stage()
    const absent = await ask('GET', '/api/processes/none/seats/qatar/accounts')
    const hidden = await ask('GET', `${held}/accounts`)
    expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])
    const newcomer = { payload: { account: 'zalmai', name: { en: 'Zalmai' } } }
    expect((await ask('POST', `${held}/accounts`, newcomer)).statusCode).toBe(404)
    expect((await ask('POST', `${held}/recovery`, { payload: { passphrase: PASSPHRASE } })).statusCode).toBe(
      404,
    )
  })

  it('is told that a demonstration is open to all', async () => {
    const { ask } = stage()
    const answer = await ask('GET', '/api/processes/exercise/seats/qatar/accounts')
    expect(answer.json().code).toBe('seat-open')
  })
})

describe('Amina’s sessions', () => {
  const two = async (now: () => number = Date.now) => {
    const { ask, signIn } = stage({ now })
    const here = (await signIn('amina')).cookie
    const there = (await signIn('amina')).cookie
    const person = async (cookie: string) =>
      (await ask('GET', '/api/session', { headers: { cookie } })).json().person
    const list = async (cookie: string) =>
      (await ask('GET', '/api/sessions', { headers: { cookie } })).json().sessions
    return { ask, signIn, here, there, person, list }
  }

  it('are listed to her alone, without anything that opens them', async () => {
    const { signIn, here, there, list } = await two()
    const sessions = await list(here)
    expect(sessions).toHaveLength(2)
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
    for (const cookie of [here, there])
      expect(JSON.stringify(sessions)).not.toContain(cookie.slice('parley='.length))
    expect(await list((await signIn('zalmai')).cookie)).toHaveLength(1)
  })

  it('end one by one, and nobody ends another’s', async () => {
    const { ask, signIn, here, there, person, list } = await two()
    const [other] = (await list(here)).filter(({ current }: { current: boolean }) => !current)
    const zalmai = (await signIn('zalmai')).cookie
    const end = (cookie: string) => ask('DELETE', `/api/sessions/${other.id}`, { headers: { cookie } })
    expect((await end(zalmai)).statusCode).toBe(404)
    expect(await person(there)).not.toBeNull()
    expect((await end(here)).statusCode).toBe(204)
    expect([await person(here), await person(there)]).toEqual([{ account: 'amina', name: 'Amina' }, null])
  })

  it('end all but the present one', async () => {
    const { ask, here, there, person } = await two()
    const ended = await ask('POST', '/api/sessions/end-others', { headers: { cookie: here } })
    expect(ended.json()).toEqual({ ended: 1 })
    expect([(await person(here)).account, await person(there)]).toEqual(['amina', null])
  })

  it('are listed no more once they have run out', async () => {
    let now = 0
    const { here, list } = await two(() => now)
    now += HOUR_MS
    expect(await list(here)).toHaveLength(2)
    now += HOUR_MS
    expect(await list(here)).toHaveLength(1)
  })
})

describe('Amina’s passphrase', () => {
  const change = (present: string) => ({ payload: { present, next: 'another five words at random' } })

  it('is guessed at no faster from within a session', async () => {
    const { ask, signIn } = stage({ now: () => 0 })
    const headers = { cookie: (await signIn('amina')).cookie }
    const codes: string[] = []
    for (let guess = 0; guess < 6; guess++)
      codes.push((await ask('POST', '/api/passphrase', { ...change('a wrong one'), headers })).json().code)
    expect(codes).toEqual([...Array(5).fill('wrong-passphrase'), 'too-many-tries'])
  })

  it('is changed, and every other session of hers ends; Zalmai’s goes on', async () => {
    const { ask, signIn } = stage()
    const here = (await signIn('amina')).cookie
    const there = (await signIn('amina')).cookie
    const zalmai = (await signIn('zalmai')).cookie
    const changed = await ask('POST', '/api/passphrase', { ...change(PASSPHRASE), headers: { cookie: here } })
    expect(changed.json()).toEqual({ ended: 1 })
    const accounts = []
    for (const cookie of [here, there, zalmai])
      accounts.push((await ask('GET', '/api/session', { headers: { cookie } })).json().person?.account)
    expect(accounts).toEqual(['amina', undefined, 'zalmai'])
  })
})

describe('a seat whose keys are lost', () => {
  it('is restored from this machine alone, whatever a proxy tells', async () => {
    const { ask, signIn } = stage()
    const headers = { cookie: (await signIn('amina')).cookie }
    const far = await ask('POST', '/api/restore', { ...restoring, headers, remoteAddress: '192.168.1.9' })
    expect(far.json().code).toBe('not-from-here')
    const forwarded = { ...headers, 'x-forwarded-for': '127.0.0.1' }
    expect((await ask('POST', '/api/restore', { ...restoring, headers: forwarded })).json().code).toBe(
      'not-from-here',
    )
    expect((await ask('POST', '/api/restore', { ...restoring, headers })).statusCode).toBe(200)
  })
})

describe('Zalmai, whom Amina lets into a seat and out again', () => {
  it('may use it at once, and no more from the moment that he is out', async () => {
    const { ask, signIn } = stage()
    const amina = { cookie: (await signIn('amina')).cookie }
    const zalmai = { cookie: (await signIn('zalmai')).cookie }
    const seats = async () =>
      (await ask('GET', '/api/session', { headers: zalmai }))
        .json()
        .seats.filter(
          ({ process, seat }: { process: string; seat: string }) => process === 'doha' && seat === 'qatar',
        )
    expect(await seats()).toEqual([])
    const newcomer = { payload: { account: 'zalmai', name: { en: 'Zalmai' } }, headers: amina }
    expect((await ask('POST', `${held}/accounts`, newcomer)).statusCode).toBe(204)
    expect(await seats()).toHaveLength(1)
    const nameless = { payload: { account: 'zalmai' }, headers: amina }
    expect((await ask('POST', `${held}/accounts`, nameless)).json()).toMatchObject({ input: '/name' })
    expect((await ask('DELETE', `${held}/accounts/zalmai`, { headers: amina })).statusCode).toBe(204)
    expect(await seats()).toEqual([])
  })
})
