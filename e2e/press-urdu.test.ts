// An article in Urdu on the desk, for readers of either language, and with thumbs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, NARROW, scrollsBeyond, shoot, type Visit } from './browser.ts'
import { type OpenDesk, openDesk, readArticle, visitAgain } from './press-desk.ts'

const URDU = join(import.meta.dirname, '../packages/press/corpus/open/71-tiflis-sarhadi-mozakrat.txt')

let desk: OpenDesk
let visit: Visit
let page: Page
beforeAll(async () => {
  desk = await openDesk()
  visit = desk.visit
  page = visit.page
})
afterAll(async () => {
  expect(await desk?.end()).toBe(0)
})

describe('an article in Urdu', () => {
  it.each(['en', 'ur'] as const)(
    'stands in its own script and direction for a reader in %s',
    async (language) => {
      await visit.close()
      visit = await visitAgain(desk.browser, language)
      page = visit.page
      const name = `${language}.txt`
      await readArticle(visit, {
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(readFileSync(URDU, 'utf8') + (language === 'ur' ? '\n' : '')),
      })
      const text = page.locator('.press-body')
      expect(await text.getAttribute('dir')).toBe('rtl')
      expect(await text.getAttribute('lang')).toMatch(/^ur/)
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ur' ? 'rtl' : 'ltr')
      expect(await axeFindings(page)).toEqual([])
      await shoot(page, `press-urdu-article-${language}`)
      expect(visit.complaints).toEqual([])
    },
  )

  it('is read and decided on with thumbs, on a telephone', async () => {
    await page.setViewportSize(NARROW)
    await page.waitForSelector('.press-views')
    await shoot(page, 'press-narrow-drafts')
    expect(await axeFindings(page)).toEqual([])
    const small = await page
      .locator('.press-tools .button:visible')
      .evaluateAll((buttons) =>
        buttons.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
      )
    expect(small).toEqual([])
    expect(await scrollsBeyond(page)).toEqual({ sideways: 0, below: 0 })
    await page.locator('.press-views button').last().click()
    await page.locator('.press-body [data-drafts]').first().click()
    await page.locator('.draft.at').waitFor()
    await shoot(page, 'press-narrow-ur')
  })
})
