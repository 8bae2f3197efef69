import { describe, expect, it } from 'vitest'
import { stagedNode } from '../staging/node.ts'
import { stage } from '../staging/stage.ts'

describe('somebody who guesses', () => {
  it('cannot tell an unknown name from a wrong passphrase', async () => {
    const { signIn } = stage()
    const wrong = (await signIn('amina', 'six words drawn at random now')).answer
    const unknown = (await signIn('nobody', 'six words drawn at random now')).answer
    expect(unknown.statusCode).toBe(401)
    expect(unknown.body).toBe(wrong.body)
    expect(unknown.headers['set-cookie']).toBeUndefined()
  })

  it('waits longer and longer, for a name that nobody has as well', async () => {
    let now = 0
    const { signIn, node } = stage({ now: () => now })
    for (const name of ['amina', 'nobody']) {
      now += 10 * 60 * 60 * 1000
      const waits: number[] = []
      for (let guess = 0; guess < 9; guess++) {
        const { answer } = await signIn(name, `guess number ${guess}`)
        if (answer.statusCode === 429) {
          const { seconds } = answer.json().fields
          expect(answer.headers['retry-after']).toBe(String(seconds))
          waits.push(seconds)
          now += seconds * 1000
          guess--
          if (waits.length === 4) break
        }
      }
      expect(waits).toEqual([1, 2, 4, 8])
    }
    expect(node.checked).toBe(16)
  })

  it('is stopped by address too, whatever names it tries', async () => {
    const { signIn, node } = stage({ now: () => 0 })
    for (let guess = 0; guess < 40; guess++) await signIn(`name-${guess}`, 'wrong passphrase')
    expect(node.checked).toBe(15)
  })

  it('gains nothing by guessing at once', async () => {
    const { signIn, node } = stage({ now: () => 0 })
    await Promise.all(Array.from({ length: 20 }, () => signIn('amina', 'wrong passphrase')))
    expect(node.checked).toBe(5)
  })

  it('cannot make a cookie', async () => {
    const { ask } = stage()
    const cookie = `parley=${'A'.repeat(43)}`
    expect((await ask('GET', '/api/session', { headers: { cookie } })).json().person).toBeNull()
  })
})

describe('behind a proxy that speaks HTTPS', () => {
  const bound = { host: '127.0.0.1', port: 7350, names: ['parley.example.org'] }

  it('the cookie never travels without it, and pages say that others can reach them', async () => {
    const { app } = stage({ bound, secure: true })
    const answer = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { person: 'amina', passphrase: 'five words drawn at random' },
      headers: { host: 'parley.example.org', origin: 'https://parley.example.org', 'x-parley': '1' },
    })
    expect(String(answer.headers['set-cookie'])).toMatch(/; Secure$/)
    expect(answer.json().network.exposed).toBe(true)
  })

  it('somebody who guesses is told apart by the address that the proxy tells', async () => {
    const { ask, node } = stage({ bound, secure: true, now: () => 0 })
    const guess = (person: string, from: string) =>
      ask('POST', '/api/sign-in', {
        payload: { person, passphrase: 'wrong passphrase' },
        headers: { 'x-forwarded-for': from },
      })
    for (let count = 0; count < 20; count++) await guess(`name-${count}`, '203.0.113.7')
    expect(node.checked).toBe(15)
    expect((await guess('somebody', '203.0.113.8')).statusCode).toBe(401)
  })
})

describe('Amina', () => {
  it('signs in, and her cookie is read by no script and sent by no foreign page', async () => {
    const { ask, signIn } = stage()
    const { answer, cookie } = await signIn('amina')
    expect(answer.json().person).toEqual({ account: 'amina', name: 'Amina' })
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^parley=[A-Za-z0-9_-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    )
    expect(answer.body).not.toContain(cookie.slice('parley='.length))
    const session = await ask('GET', '/api/session', { headers: { cookie } })
    expect(session.json().seats).toContainEqual({ process: 'doha', seat: 'qatar' })
  })

  it('finds her tries afresh after she signed in', async () => {
    const { signIn } = stage({ now: () => 0 })
    for (let round = 0; round < 3; round++) {
      for (let slip = 0; slip < 4; slip++) await signIn('amina', 'a slip of the hand')
      expect((await signIn('amina')).answer.statusCode).toBe(200)
    }
  })

  it('is signed out for good, also where the cookie was kept', async () => {
    const { ask, signIn } = stage()
    const { cookie } = await signIn('amina')
    const out = await ask('POST', '/api/sign-out', { headers: { cookie } })
    expect(out.statusCode).toBe(204)
    expect(String(out.headers['set-cookie'])).toContain('Max-Age=0')
    const rooms = await ask('GET', '/api/processes/doha/seats/qatar/rooms', { headers: { cookie } })
    expect(rooms.statusCode).toBe(404)
  })

  it('is signed out after two idle hours, and after twelve in any case', async () => {
    let now = 0
    const { ask, signIn } = stage({ now: () => now })
    const person = async (cookie: string) =>
      (await ask('GET', '/api/session', { headers: { cookie } })).json().person
    const idle = await signIn('amina')
    now += 2 * 3600_000
    expect(await person(idle.cookie)).toBeNull()
    const busy = await signIn('amina')
    for (let hour = 0; hour < 11; hour++) {
      now += 3600_000
      expect(await person(busy.cookie)).not.toBeNull()
    }
    now += 3600_000
    expect(await person(busy.cookie)).toBeNull()
  })

  it('gets a new token each time, and the one before it ends', async () => {
    const { ask, signIn } = stage()
    const first = await signIn('amina')
    const again = await ask('POST', '/api/sign-in', {
      headers: { cookie: first.cookie },
      payload: { person: 'amina', passphrase: 'five words drawn at random' },
    })
    expect(again.statusCode).toBe(200)
    expect((await ask('GET', '/api/session', { headers: { cookie: first.cookie } })).json().person).toBeNull()
  })
})

describe('the first person', () => {
  const asked = { person: 'founder', name: 'Founder', passphrase: 'a passphrase of some length' }

  it('cannot be somebody on another machine', async () => {
    const { ask, node } = stage({ node: stagedNode(false) })
    const answer = await ask('POST', '/api/setup', { payload: asked, remoteAddress: '192.168.1.9' })
    expect(answer.json().code).toBe('signed-out')
    const passedOn = await ask('POST', '/api/setup', {
      payload: asked,
      headers: { 'x-forwarded-for': '127.0.0.1' },
    })
    expect(passedOn.json().code).toBe('signed-out')
    expect(node.accounts()).toEqual([])
  })

  it('is told that a passphrase is too short', async () => {
    const { ask } = stage({ node: stagedNode(false) })
    const answer = await ask('POST', '/api/setup', { payload: { ...asked, passphrase: 'short' } })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'passphrase-weak',
      input: '/passphrase',
      fields: { least: 12 },
    })
  })

  it('is made and signed in at once; a second one only by somebody signed in', async () => {
    const { ask } = stage({ node: stagedNode(false) })
    expect((await ask('GET', '/api/session')).json().setupNeeded).toBe(true)
    const made = await ask('POST', '/api/setup', { payload: asked })
    expect(made.json()).toMatchObject({ person: { account: 'founder' }, setupNeeded: false })
    const second = { payload: { ...asked, person: 'second' } }
    expect((await ask('POST', '/api/setup', second)).statusCode).toBe(401)
    const cookie = String(made.headers['set-cookie']).split(';')[0] ?? ''
    expect((await ask('POST', '/api/setup', { ...second, headers: { cookie } })).statusCode).toBe(200)
  })
})
