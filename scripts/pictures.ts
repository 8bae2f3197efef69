// Takes the README's pictures of a running Parley: node scripts/pictures.ts http://127.0.0.1:7350
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const address = process.argv[2] ?? 'http://127.0.0.1:7350'
const folder = fileURLToPath(new URL('../docs/pictures', import.meta.url))
const pictures = [
  { page: 'overview', language: 'en' },
  { page: 'overview', language: 'ur' },
  { page: 'exchange', language: 'en' },
  { page: 'timeline', language: 'en' },
  { page: 'record', language: 'en' },
]

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const { page: name, language } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: language === 'ur' ? 'ur-PK' : 'en-GB',
  })
  const page = await context.newPage()
  await page.goto(`${address}/istanbul/observer/${name}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('load')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // The first answer draws the page; the record's sentence follows its background check.
  await page.waitForTimeout(2_500)
  await page.screenshot({ path: `${folder}/${name}-${language}.png` })
  await context.close()
}
await browser.close()
