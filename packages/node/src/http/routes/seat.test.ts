import { describe, expect, it } from 'vitest'
import { CAUCUS, ENTRY, GOVERNING } from '../staging/node.ts'
import { stage } from '../staging/stage.ts'

const nothing = 'ef'.repeat(32)
const act = {
  kind: 'session.note',
  v: 1,
  actor: { organisation: ENTRY },
  basis: 'direct',
  body: { session: ENTRY, text: { en: 'noted' } },
}

/** Everything that a client can see of an answer but the moment. */
const seen = ({ statusCode, headers, rawPayload }: Awaited<ReturnType<ReturnType<typeof stage>['ask']>>) => {
  const { date: _, ...rest } = headers
  return { statusCode, headers: rest, body: rawPayload.toString('hex') }
}

describe('whoever has no seat', () => {
  const pages = [
    'overview',
    'rooms',
    `entries/${ENTRY}`,
    'search?q=x',
    'events',
    'verify',
    `files/${nothing}`,
  ]

  it('cannot tell a process that exists from one that does not, byte for byte', async () => {
    const { ask, signIn } = stage()
    const { cookie } = await signIn('zalmai')
    for (const headers of [{}, { cookie }]) {
      for (const page of pages) {
        const [hidden, absent] = await Promise.all([
          ask('GET', `/api/processes/doha/seats/qatar/${page}`, { headers }),
          ask('GET', `/api/processes/none/seats/qatar/${page}`, { headers }),
        ])
        expect(hidden.statusCode, page).toBe(404)
        expect(seen(hidden)).toEqual(seen(absent))
        const other = await ask('GET', `/api/processes/doha/seats/nobody/${page}`, { headers })
        expect(seen(other)).toEqual(seen(hidden))
      }
    }
  })

  it('learns nothing by sending what is wrong: the seat is looked for before the body is read', async () => {
    const { ask } = stage()
    const bad = { payload: '{"a":1,"a":2}', headers: { 'content-type': 'application/json' } }
    const hidden = await ask('POST', '/api/processes/doha/seats/qatar/acts', bad)
    const absent = await ask('POST', '/api/processes/none/seats/qatar/acts', bad)
    expect(hidden.statusCode).toBe(404)
    expect(seen(hidden)).toEqual(seen(absent))
  })

  it('finds only the demonstration in the list of processes', async () => {
    const { ask } = stage()
    const { processes } = (await ask('GET', '/api/processes')).json()
    expect(processes.map(({ slug }: { slug: string }) => slug)).toEqual(['exercise'])
    expect((await ask('GET', '/api/processes')).body).not.toContain('doha')
  })

  it('waits as long for what exists as for what does not', async () => {
    const { ask } = stage()
    // Taken in turns, so that whatever else the machine does slows both alike.
    const times: Record<string, number[]> = { 'doha/seats/qatar': [], 'none/seats/qatar': [] }
    for (let round = 0; round < 150; round++) {
      for (const [path, taken] of Object.entries(times)) {
        const start = performance.now()
        await ask('GET', `/api/processes/${path}/overview`)
        taken.push(performance.now() - start)
      }
    }
    const [hidden = 0, absent = 0] = Object.values(times).map((taken) => taken.sort((a, b) => a - b)[75] ?? 0)
    expect(Math.max(hidden, absent) / Math.min(hidden, absent)).toBeLessThan(2)
  })
})

describe('the Afghan side', () => {
  const seat = '/api/processes/doha/seats/afghan-side'
  const signedIn = async () => {
    const staged = stage()
    const { cookie } = await staged.signIn('zalmai')
    return { ...staged, headers: { cookie } }
  }

  it('cannot learn that Qatar’s caucus exists: not from rooms, not from acting in it, not from joining it', async () => {
    const { ask, headers } = await signedIn()
    expect((await ask('GET', `${seat}/rooms`, { headers })).body).not.toContain(CAUCUS)
    for (const [path, payload] of [
      ['acts', (room: string) => ({ acts: [{ room, act }] })],
      ['rooms/ROOM/members', () => ({ add: ['afghan-side'], remove: [] })],
    ] as const) {
      const hidden = await ask('POST', `${seat}/${path.replace('ROOM', CAUCUS)}`, {
        headers,
        payload: payload(CAUCUS),
      })
      const absent = await ask('POST', `${seat}/${path.replace('ROOM', 'dd'.repeat(16))}`, {
        headers,
        payload: payload('dd'.repeat(16)),
      })
      expect(hidden.statusCode, path).toBe(404)
      if (path !== 'acts') expect(seen(hidden)).toEqual(seen(absent))
    }
  })

  it('gets for an entry of Qatar’s what it gets for one that nobody made', async () => {
    const { ask, headers } = await signedIn()
    for (const page of ['entries', 'issues', 'sessions']) {
      const hidden = await ask('GET', `${seat}/${page}/${ENTRY}`, { headers })
      const absent = await ask('GET', `${seat}/${page}/${nothing}`, { headers })
      expect(hidden.statusCode).toBe(404)
      expect(seen(hidden)).toEqual(seen(absent))
    }
    expect((await ask('GET', `${seat}/entries/3`, { headers })).statusCode).toBe(404)
  })

  it('reads and writes from its own seat, and from a demonstration’s', async () => {
    const { ask, headers } = await signedIn()
    expect((await ask('GET', `${seat}/overview`, { headers })).statusCode).toBe(200)
    const demonstration = '/api/processes/exercise/seats/qatar/overview'
    expect((await ask('GET', demonstration, { headers })).statusCode).toBe(200)
    const acted = await ask('POST', `${seat}/acts`, {
      headers,
      payload: { acts: [{ room: GOVERNING, act }] },
    })
    expect(acted.json().entries).toHaveLength(1)
  })

  it('has a notebook that nobody else at the seat reads', async () => {
    const { ask, signIn, headers } = await signedIn()
    const open = '/api/processes/exercise/seats/qatar/notebook'
    const line = (await ask('POST', open, { headers, payload: { text: 'they seem tired' } })).json()
    const amina = { cookie: (await signIn('amina')).cookie }
    expect((await ask('GET', open, { headers: amina })).json().lines).toEqual([])
    expect((await ask('DELETE', `${open}/${line.id}`, { headers: amina })).statusCode).toBe(404)
    expect((await ask('DELETE', `${open}/${line.id}`, { headers })).statusCode).toBe(204)
  })
})

describe('a new process', () => {
  const asked = {
    slug: 'tea-house',
    title: { en: 'Talks in the tea house' },
    languages: ['en'],
    zones: [{ zone: 'Asia/Kabul', label: { en: 'Kabul' } }],
    organisations: [
      {
        label: 'office',
        name: { en: 'The office' },
        type: 'other',
        atTable: true,
        roles: ['secretariat'],
        seat: { name: 'office', capacity: 'secretariat' },
      },
    ],
    self: { name: { en: 'Amina' }, organisation: 'office' },
  }
  const create = async (change: object = {}) => {
    const { ask, signIn } = stage()
    const { cookie } = await signIn('amina')
    const payload = { ...asked, ...change }
    return { ask, cookie, made: await ask('POST', '/api/processes', { payload, headers: { cookie } }) }
  }

  it('cannot be opened by a guest', async () => {
    const { ask } = stage()
    expect((await ask('POST', '/api/processes', { payload: asked })).json().code).toBe('signed-out')
  })

  it('cannot take a name that is taken, a zone that is none, or a convenor without a seat', async () => {
    expect((await create({ slug: 'doha' })).made.json().code).toBe('slug-taken')
    const zones = [{ zone: 'Asia/Nowhere', label: { en: 'Nowhere' } }]
    expect((await create({ zones })).made.json()).toMatchObject({ code: 'bad-input', input: '/zones/0/zone' })
    const self = { name: { en: 'Amina' }, organisation: 'elsewhere' }
    expect((await create({ self })).made.json()).toMatchObject({ input: '/self/organisation' })
  })

  it('opens, and its convenor has her seats at once', async () => {
    const { ask, cookie, made } = await create()
    expect(made.statusCode).toBe(201)
    const overview = '/api/processes/tea-house/seats/office/overview'
    expect((await ask('GET', overview, { headers: { cookie } })).statusCode).toBe(200)
    const { processes } = (await ask('GET', '/api/processes', { headers: { cookie } })).json()
    expect(processes.map(({ slug }: { slug: string }) => slug)).toEqual(['doha', 'exercise', 'tea-house'])
  })
})
