// What people do with the pages: by keyboard, through several pairs of eyes, on paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, NARROW, openBrowser, shoot, type Visit } from './browser.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
let visit: Visit
beforeAll(async () => {
  program = await startProgram()
  browser = await openBrowser(program.address)
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})
beforeEach(async () => {
  visit = await browser.visit()
})
afterEach(async () => {
  expect(visit.complaints).toEqual([])
  await visit.close()
})

/** Presses Tab until the focus stands on what the selector names. */
const tabTo = async (page: Page, selector: string, most = 120): Promise<void> => {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300) ?? '')

/** What the API answers through the browser’s own session. */
const api = async <Answer>(
  page: Page,
  path: string,
): Promise<{ status: number; body: string; json: Answer }> => {
  const answer = await page.request.get(`/api/processes/${path}`)
  const body = await answer.text()
  return { status: answer.status(), body, json: JSON.parse(body) as Answer }
}

/** Pages of a PDF: its page objects are written in the open. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

describe('somebody without a mouse', () => {
  it('opens the entry behind a fact, reads it, and Escape gives the focus back', async () => {
    const { page } = visit
    await visit.open('/istanbul/observer/overview')
    await tabTo(page, 'main [data-entry]')
    const before = await focused(page)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
    await visit.settled()
    expect(new URL(page.url()).searchParams.has('entry')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true)
    await shoot(page, 'panel')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await page.waitForFunction((was) => document.activeElement?.outerHTML.slice(0, 300) === was, before)
    expect(new URL(page.url()).searchParams.has('entry')).toBe(false)
  })

  it('skips to the page, searches with / and finds', async () => {
    const { page } = visit
    await visit.open('/istanbul/observer/overview')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('href="#page"')
    await page.keyboard.press('/')
    await page.keyboard.type('Kurram')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=Kurram')
    await visit.settled()
    expect(await page.locator('main [data-entry]').count()).toBeGreaterThan(0)
  })

  it('reads the same page as another seat, through the seat menu', async () => {
    const { page } = visit
    await visit.open('/exercise/maral/issues')
    await tabTo(page, 'button[aria-haspopup][aria-label^="Seat:"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role="menu"]')
    await page.keyboard.type('Sovan')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/exercise/sovan/issues')
    await visit.settled()
    expect(await page.locator('.reading-as').textContent()).toContain('Sovan (demonstration)')
  })
})

describe('the caucus of Maral', () => {
  const words = 'our line on the dam cannot'

  it('is there for Maral', async () => {
    const { page } = visit
    const found = await api<{ total: number }>(
      page,
      `exercise/seats/maral/search?q=${encodeURIComponent(words)}`,
    )
    expect(found.json.total).toBe(1)
    await visit.open('/exercise/maral/sessions')
    expect(await page.locator('main').textContent()).toContain('Maral confers')
  })

  it('is nowhere for Sovan: not on a page, not in a search, not in a count, not by its address', async () => {
    const { page } = visit
    type Rows = { rooms: { room: string; title: { en: string }; readers: string[] }[] }
    const rooms = async (seat: string) => (await api<Rows>(page, `exercise/seats/${seat}/rooms`)).json.rooms
    const caucus = (await rooms('maral')).find(({ readers }) => readers.join() === 'maral')
    expect(caucus).toBeDefined()
    const seen = JSON.stringify(await rooms('sovan'))
    expect(seen).not.toContain(caucus!.room)
    expect(seen).not.toContain(caucus!.title.en)

    type Found = { total: number; rows: { told: { entry: number; id: string } }[] }
    const query = `search?q=${encodeURIComponent(words)}`
    const hit = (await api<Found>(page, `exercise/seats/maral/${query}`)).json.rows[0]!.told
    expect((await api<Found>(page, `exercise/seats/sovan/${query}`)).json.total).toBe(0)
    const hidden = await api(page, `exercise/seats/sovan/entries/${hit.id}`)
    const absent = await api(page, `exercise/seats/sovan/entries/${'0'.repeat(64)}`)
    expect([hidden.status, hidden.body]).toEqual([404, absent.body])
    for (const name of [
      'overview',
      'sessions',
      'people',
      'timeline',
      'statements',
      'state',
      'choices/session',
    ]) {
      const { body } = await api(page, `exercise/seats/sovan/${name}`)
      expect(body, name).not.toContain('Maral confers')
      expect(body, name).not.toContain(hit.id)
      expect(body, name).not.toContain(caucus!.room)
    }

    await visit.open('/exercise/sovan/sessions')
    expect(await page.locator('main').textContent()).not.toContain('Maral confers')
    await page.goto(`/exercise/sovan/sessions?entry=${hit.entry}`)
    await page.waitForSelector('.panel')
    await visit.settled()
    expect(await page.locator('.panel').textContent()).not.toContain('dam')
    // The browser itself says on its console that an entry was not found.
    visit.complaints.length = 0
  })
})

describe('on paper', () => {
  it.each(['istanbul/observer/overview', 'exercise/secretariat/overview'])(
    '%s fits one A4 page',
    async (path) => {
      await visit.open(`/${path}`)
      const pdf = await visit.page.pdf({ format: 'A4', printBackground: true })
      expect(pagesOf(pdf)).toBe(1)
    },
  )

  it('a session’s sheet fits one A4 page', async () => {
    const { page } = visit
    const [first] = (await api<{ id: string }[]>(page, 'istanbul/seats/observer/sessions')).json
    await visit.open(`/istanbul/observer/sessions/${first!.id}`)
    expect(pagesOf(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1)
  })
})

describe('on a telephone', () => {
  it('the matrix of issues is a list and the panel fills the screen', async () => {
    await visit.close()
    visit = await browser.visit({ size: NARROW })
    const { page } = visit
    await visit.open('/istanbul/observer/issues')
    expect(await page.locator('main table').count()).toBe(0)
    await page.locator('main [data-entry]').first().click()
    await page.waitForSelector('.panel')
    await visit.settled()
    expect((await page.locator('.panel').boundingBox())?.width).toBe(NARROW.width)
    await shoot(page, 'panel-narrow')
  })
})

describe('the record', () => {
  it('verifies in counted steps and says what that means', async () => {
    const { page } = visit
    await visit.open('/exercise/observer/record')
    await page.getByRole('button', { name: 'Verify this copy' }).click()
    await page.getByText(/^No fault: \d+ leaves, \d+ opened by this seat/).waitFor()
    await page.getByText('Unaltered since first countersigned').waitFor()
    expect(await page.locator('main').textContent()).toContain('Unaltered is not true.')
  })

  it('keeps no page data in the browser’s own cache of a shared machine', async () => {
    const answer = await visit.page.request.get('/api/processes/istanbul/seats/observer/overview')
    expect(answer.headers()['cache-control']).toBe('private, no-cache')
  })
})

describe('the first load', () => {
  it('is at most 250 KB of compressed JavaScript before the map opens', async () => {
    const { page } = visit
    let bytes = 0
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) bytes += (await response.request().sizes()).responseBodySize
    })
    await visit.open('/istanbul/observer/overview')
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(250_000)
  })
})

describe('the program', () => {
  it('answers with the description that stands in the API', async () => {
    const answer = await visit.page.request.get('/api/openapi.json')
    expect(((await answer.json()) as { openapi: string }).openapi).toBe('3.1.0')
    const pages = readFileSync(join(import.meta.dirname, '../packages/web/dist/index.html'), 'utf8')
    expect(await (await visit.page.request.get('/')).text()).toBe(pages)
  })
})
