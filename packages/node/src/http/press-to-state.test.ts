// From an empty process to its state, as the page does it: an account, a process, a file, two calls, and the answer.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FERRY } from '../../../press/src/acts/staging/ferry.ts'
import { openNode } from '../index.ts'
import type { Node } from '../interface.ts'
import type { PressConfirmed, PressUpload } from '../press/answers.ts'
import type { App } from './context.ts'
import { createServer } from './index.ts'

const SHARED = process.env.PARLEY_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const REPORT = join(SHARED, 'sources/dawn-2025-10-27.txt')
const passphrase = 'copper lantern tidal acorn velvet'
const text = (en: string) => ({ en })

interface Item {
  kind: string
  // biome-ignore lint/suspicious/noExplicitAny: the schema of the whole state has its own test; here it is read as others will script it
  [field: string]: any
}
type State = Record<string, Item[]>

let data: string
let node: Node
let app: App
let amina = ''

const ask = (method: 'GET' | 'POST', url: string, payload?: object | Buffer) =>
  app.inject({
    method,
    url,
    ...(payload ? { payload } : {}),
    headers: {
      host: '127.0.0.1:7350',
      'x-parley': '1',
      cookie: amina,
      ...(Buffer.isBuffer(payload) ? { 'content-type': 'application/octet-stream' } : {}),
    },
  })

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-press-'))
  const opened = await openNode({ data, mode: 'write' })
  if (!opened.ok) throw new Error(opened.problem.title)
  node = opened.value
  app = await createServer(node, { host: '127.0.0.1', port: 7350 })
  const made = await ask('POST', '/api/setup', { person: 'amina', name: 'Amina', passphrase })
  amina = String(made.headers['set-cookie']).split(';')[0]!
})
afterAll(async () => {
  await app?.close()
  await node?.close()
  rmSync(data, { recursive: true, force: true })
})

/** Makes a process in which nobody sits but an analyst, reads one file, accepts and confirms all of it. */
const stateAfter = async (slug: string, file: Buffer, zone: string) => {
  const seat = `/api/processes/${slug}/seats/desk`
  const created = await ask('POST', '/api/processes', {
    slug,
    title: text('Talks'),
    languages: ['en'],
    zones: [{ zone, label: text('Here') }],
    organisations: [
      {
        label: 'desk',
        name: text('Desk'),
        type: 'other',
        atTable: false,
        roles: ['observer'],
        seat: { name: 'desk', capacity: 'observer' },
      },
    ],
    self: { name: text('Amina'), organisation: 'desk' },
  })
  expect(created.statusCode, created.body).toBe(201)
  const uploaded = await ask('POST', `${seat}/press/articles?name=report.txt&type=text/plain`, file)
  expect(uploaded.statusCode, uploaded.body).toBe(201)
  const [{ id, drafts }] = (uploaded.json() as PressUpload).articles as [PressUpload['articles'][number]]
  const article = `${seat}/press/articles/${id}`
  await ask('POST', `${article}/drafts/accept`, { drafts: 'all' })
  const confirmed = (await ask('POST', `${article}/confirm`, {})).json() as PressConfirmed
  expect(confirmed.setAside).toEqual([])
  expect(confirmed.confirmed).toHaveLength(drafts.open)
  return {
    seat,
    confirmed,
    state: (await ask('GET', `${seat}/state`)).json() as State,
    get: async (page: string) => (await ask('GET', `${seat}/${page}`)).json(),
    again: async () => (await ask('POST', `${article}/confirm`, {})).json() as PressConfirmed,
  }
}

describe('an analyst alone with one article', () => {
  it('has a process file that answers who wants what of whom, and signed none of it in the name of another', async () => {
    const { state, confirmed, get, again } = await stateAfter('ferry', Buffer.from(FERRY), 'Europe/Lisbon')
    const parties = state.organisations!.filter(({ atTable }) => atTable).map(({ name }) => name.en)
    expect(parties.sort()).toEqual(['Arvania', 'Northern Front'])
    expect(state.papers!.map(({ form }) => form)).toEqual(
      expect.arrayContaining(['response', 'counter-response']),
    )
    expect((await get('overview')).awaited.length).toBeGreaterThan(0)
    expect(JSON.stringify(state)).toContain('sail under their flag')
    const acts = Object.values(state).flatMap((list) => (Array.isArray(list) ? list : []))
    const told = acts.filter(({ kind }) => /^(paper|position|statement|offer|incident)\./.test(kind ?? ''))
    expect(told.length).toBeGreaterThan(5)
    for (const { basis, kind } of told) expect([kind, basis]).toEqual([kind, 'reported'])
    expect(await again()).toEqual({ ...confirmed, confirmed: expect.any(Array) })
    expect((await get('state')).papers).toHaveLength(state.papers!.length)
  }, 60_000)
})

/** Whether anything of that kind stands there whose fields hold these words. */
const stands =
  (kind: RegExp, words: RegExp) =>
  (items: readonly Item[]): boolean =>
    items.some((item) => kind.test(item.kind) && words.test(JSON.stringify(item)))
const both =
  (...of: ((items: readonly Item[]) => boolean)[]) =>
  (items: readonly Item[]): boolean =>
    of.every((one) => one(items))

/** The facts of the Istanbul file, as kinds of acts and words by which they are known again. */
const FACTS: Readonly<Record<string, (items: readonly Item[]) => boolean>> = {
  F01: both(
    stands(/^session\.convene/, /Istanbul.*2025-10-26|2025-10-26.*Istanbul/),
    stands(/^session\.outcome/, /no-consensus/),
  ),
  F02: stands(/^role\.assign/, /T(ü|u)rk.*"host"|"host".*T(ü|u)rk/),
  F03: both(
    stands(/^ceasefire\.declare/, /2025-10-19/),
    stands(/^role\.assign/, /guarantor/),
    stands(/^role\.assign/, /facilitator/),
  ),
  F04: stands(/^delegation\.name/, /Directorate.*"open"|"open".*Directorate/),
  F05: stands(/^delegation\.name/, /Najeeb.*Balkhi/),
  F06: stands(/^session\.outcome/, /"minutes":540/),
  F07: stands(/^paper\.hand-over/, /"demand".*2025-10-25|2025-10-25.*"demand"/),
  F08: stands(/^position\.state/, /"final":true/),
  F09: both(stands(/^paper\.hand-over/, /"response"/), stands(/^paper\.hand-over/, /"counter-response"/)),
  F10: both(stands(/^session\.convene/, /"not-planned"/), stands(/^session\./, /"mediator"/)),
  F11: stands(/^assurance\.decline/, /"refused"/),
  F12: stands(/^mandate\.allege/, /"missing"/),
  F13: stands(/^(statement|commentary)\.record/, /mixed signals/i),
  F14: stands(/^commentary\.record/, /unwillingness/),
  F15: stands(/^(session|position)\./, /reluctan/),
  F16: stands(/^request\.make/, /"core":true/),
  F17: stands(/^(statement|position)\./, /unacceptable/),
  F18: stands(/^(statement|paper|offer)\./, /illogical/),
  F19: stands(/^statement\.record/, /agenda/),
  F20: stands(/^statement\.record/, /not in the interest/),
  F21: stands(/^statement\.record/, /"conditional":true.*positive|positive.*"conditional":true/),
  F22: stands(/^evidence\.deposit/, /leadership/),
  F23: stands(/^evidence\.deposit/, /identity-document/),
  F24: both(stands(/^offer\.make/, /./), stands(/^offer\.(make|answer)/, /"reject"/)),
  F25: stands(/^statement\.record/, /echo/i),
  F26: both(
    stands(/^incident\.claim/, /infiltration-attempt.*Kurram|Kurram.*infiltration-attempt/),
    stands(/^incident\.claim/, /Waziristan/),
  ),
  F27: stands(/^(statement|commentary)\.record/, /doubts? on/),
  F28: stands(/^incident\.claim/, /exchange-of-fire.*no-official-word|no-official-word.*exchange-of-fire/),
  F29: stands(/^(incident\.claim|commentary\.record)/, /apparently/),
  F30: stands(/^statement\.record/, /both sides engaged/),
}
const LEAST = 27

describe.skipIf(!existsSync(REPORT))(
  'the report on Istanbul (skipped where shared/sources is absent)',
  () => {
    it(`stands as typed acts, ${LEAST} facts of thirty or more without a word of correction`, async () => {
      const { state, get } = await stateAfter('istanbul', readFileSync(REPORT), 'Asia/Karachi')
      const items: Item[] = []
      JSON.stringify(state, (_, value) => {
        if (value && typeof value === 'object' && typeof value.kind === 'string' && 'entry' in value)
          items.push(value)
        return value
      })
      const missing = Object.entries(FACTS).flatMap(([fact, holds]) => (holds(items) ? [] : [fact]))
      expect(30 - missing.length, `missing: ${missing}`).toBeGreaterThanOrEqual(LEAST)
      const overview = await get('overview')
      expect(overview.awaited).toContainEqual(
        expect.objectContaining({
          from: expect.objectContaining({ name: expect.objectContaining({ en: 'Afghanistan' }) }),
          what: 'reply',
        }),
      )
      expect(overview.commitments).toMatchObject({ written: 0, refused: 1 })
      for (const { losses, verified } of state.incidents!) {
        expect(losses).not.toHaveProperty('killed')
        expect(verified).toBe('none-reported')
      }
      const afghan = state.organisations!.find(({ name }) => name.en === 'Afghanistan')!
      const theirs = state.statements!.filter(({ attribution }) => attribution?.side?.id === afghan.id)
      expect(theirs).toEqual([])
    }, 60_000)
  },
)
