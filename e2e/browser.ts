// Debian's Chromium, headless, and what it has to say about a page.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium'
// Without these the browser itself asks the network for things, which has nothing to do with Parley.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SHOTS = join(import.meta.dirname, 'shots')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export type Language = 'en' | 'ur'
export const WIDE = { width: 1440, height: 900 }
export const NARROW = { width: 390, height: 844 }

export interface Visit {
  page: Page
  /** Everything that went wrong so far: console errors, refusals by the content policy, faults, failed requests. */
  complaints: string[]
  /** Opens an address and waits until the page stands. */
  open(path: string): Promise<void>
  /** Waits until nothing on the page says that it is being opened. */
  settled(): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  visit(about?: { language?: Language; size?: { width: number; height: number } }): Promise<Visit>
  close(): Promise<void>
}

export const openBrowser = async (address: string): Promise<Browser> => {
  const profile = mkdtempSync(join(tmpdir(), 'parley-chromium-'))
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    env: { ...process.env, HOME: profile } as Record<string, string>,
  })
  return {
    visit: async ({ language = 'en', size = WIDE } = {}) => {
      const context = await browser.newContext({
        viewport: size,
        baseURL: address,
        locale: language === 'ur' ? 'ur-PK' : 'en-GB',
        reducedMotion: 'reduce',
      })
      await context.addInitScript(
        (chosen) => localStorage.setItem('parley.preferences', JSON.stringify({ language: chosen })),
        language,
      )
      return visitIn(context)
    },
    close: async () => {
      await browser.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const visitIn = async (context: BrowserContext): Promise<Visit> => {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    // What the software renderer of a browser without a screen says of itself is not about the page.
    if (isComplaint && !message.text().includes('GL Driver Message'))
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`fault: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  const settled = async () => {
    await page.waitForFunction(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('.loading, [aria-busy="true"]') === null &&
        document.fonts.status === 'loaded',
      undefined,
      { timeout: 30_000 },
    )
  }
  return {
    page,
    complaints,
    open: async (path) => {
      await page.goto(path)
      await settled()
    },
    settled,
    close: () => context.close(),
  }
}

/** What axe finds on the page as it stands: rule, and where. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
    )
  })
}

/** Keeps a picture of the page under e2e/shots, which git does not keep. */
export const shoot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}

/** How many pixels a reader can scroll past what the page shows, sideways and below its end: none, it should be. */
export const scrollsBeyond = (page: Page): Promise<{ sideways: number; below: number }> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const end = document.getElementById('root')!.getBoundingClientRect().bottom + scrollY
    return {
      sideways: Math.max(0, scrollWidth - innerWidth),
      below: Math.max(0, Math.floor(scrollHeight - Math.max(innerHeight, end))),
    }
  })
