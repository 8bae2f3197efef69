// A desk to read the press at: an empty process with one seat, and an article in it.
import type { Page } from 'playwright-core'
import { type Browser, openBrowser, type Visit } from './browser.ts'
import { startProgram } from './program.ts'

const PASSPHRASE = 'copper lantern tidal acorn velvet'

/** Where the desk of the analyst is. */
export const DESK = '/river-talks/the-office/press'

/** Signs in the account of `openEmptyProcess`, in a browser that knows nothing yet. */
export const visitAgain = async (browser: Browser, language: 'en' | 'ur'): Promise<Visit> => {
  const visit = await browser.visit({ language })
  await visit.page.goto('/sign-in')
  await visit.page.evaluate(async (passphrase) => {
    await fetch('/api/sign-in', {
      method: 'POST',
      headers: { 'x-parley': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'amina', passphrase }),
    })
  }, PASSPHRASE)
  return visit
}

/** Makes the first account of a node and a process in which nothing is recorded but who convenes it. */
export const openEmptyProcess = async (visit: Visit): Promise<void> => {
  await visit.open('/new-process')
  await visit.page.evaluate(async (passphrase) => {
    const ask = async (path: string, body: unknown) => {
      const answer = await fetch(`/api/${path}`, {
        method: 'POST',
        headers: { 'x-parley': '1', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    }
    await ask('setup', { person: 'amina', name: 'Amina Haddad', passphrase })
    await ask('processes', {
      slug: 'river-talks',
      title: { en: 'River talks' },
      languages: ['en', 'ur'],
      zones: [{ zone: 'Europe/Istanbul', label: { en: 'Istanbul' } }],
      organisations: [
        {
          label: 'office',
          name: { en: 'The office' },
          type: 'non-governmental',
          atTable: false,
          roles: ['secretariat'],
          seat: { name: 'the-office', capacity: 'secretariat' },
        },
      ],
      self: { name: { en: 'Amina Haddad' }, organisation: 'office' },
    })
  }, PASSPHRASE)
}

/** A short article without outlet or date. */
export const FERRY = `Ferry stays shut as talks enter second week

“Nobody crosses before the list is complete,” the governor of the province, Omar Dar, told reporters on Monday.

A spokeswoman for the movement said the ferry had been shelled twice during the weekend and that three boats were lost.`

export interface OpenDesk {
  browser: Browser
  visit: Visit
  /** Ends browser and program; gives the program's exit code. */
  end(): Promise<number | null>
}

/** The program with an empty process, and its first account before it. */
export const openDesk = async (): Promise<OpenDesk> => {
  const program = await startProgram('--no-demonstrations')
  const browser = await openBrowser(program.address)
  const visit = await browser.visit()
  visit.page.setDefaultTimeout(8_000)
  await openEmptyProcess(visit)
  return {
    browser,
    visit,
    end: async () => {
      await browser.close()
      return await program.stop()
    },
  }
}

/** Brings a file to the desk and opens the article that was read from it. */
export const readArticle = async (
  visit: Visit,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) => {
  const { page } = visit
  await visit.open(DESK)
  const before = await page.locator('.press-row').count()
  await page.locator('input.press-file').setInputFiles(file)
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.press-row').length > count || document.querySelector('.press-refused'),
    before,
  )
  const refused = page.locator('.press-refused')
  if ((await refused.count()) > 0) throw new Error(`refused: ${await refused.first().textContent()}`)
  await page.locator('.press-row a').first().click()
  await page.waitForSelector('.draft-head')
  await visit.settled()
}

/** Counts every key and every click on the page from now on; gives a way to read the count. A modifier is not counted. */
export const countStrokes = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const counted = window as unknown as { strokes: number }
    counted.strokes = 0
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (!['Shift', 'Control', 'Alt', 'Meta'].includes(key)) counted.strokes++
      },
      true,
    )
    window.addEventListener('pointerdown', () => counted.strokes++, true)
  })
  return () => page.evaluate(() => (window as unknown as { strokes: number }).strokes)
}

/** Waits until the node has everything that was done to the article. */
export const saved = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('parley.press/')))
