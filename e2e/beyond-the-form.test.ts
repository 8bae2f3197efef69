// What happens beyond a form well filled: an act beyond the mandate, an erasure, a link that is cut, keys alone.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, type Browser, openBrowser, type Visit } from './browser.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
let visit: Visit
let page: Page
beforeAll(async () => {
  program = await startProgram()
  browser = await openBrowser(program.address)
  visit = await browser.visit()
  page = visit.page
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})

const review = async () => {
  await page.getByRole('button', { name: 'Review' }).click()
  await page.waitForURL('**review=**')
  await visit.settled()
}
const sign = async () => {
  await page.locator('.form-foot .primary').click()
  await page.getByRole('heading', { name: 'Signed' }).waitFor()
}
const openEntry = async (address: string) => {
  await visit.open(address)
  await page.waitForSelector('.panel')
  await visit.settled()
}
const panelSays = async (words: RegExp) =>
  page.locator('.panel').getByText(words).first().waitFor({ timeout: 8_000 })
const signAs = (name: string) => page.getByLabel('Sign as').selectOption({ label: name })
const choose = async (field: RegExp, typed: string, option: RegExp) => {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

describe('a delegate who goes beyond her mandate', () => {
  let entry: string | null

  it('is told beforehand that a principal must confirm, and who can', async () => {
    await visit.open('/exercise/maral/compose?kind=undertaking.make')
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await choose(/^To/, 'Sovan', /Sovan/)
    await page.getByRole('textbox', { name: /^Undertaking/ }).fill('We leave the lower bridge by Friday.')
    await page.getByRole('radio', { name: 'written' }).check()
    await review()
    await signAs('Lena Torvik')
    await page.getByText('without effect until a principal confirms it').waitFor()
    await page.getByText(/Can be confirmed by: .*Ossa Halvar/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await sign()
    await page.locator('main [data-entry]').first().click()
    await panelSays(/without effect until confirmed/)
    entry = new URL(page.url()).searchParams.get('entry')
  })

  it.each(['sovan', 'observer'])(
    'is not held up to %s, who read that it takes effect once confirmed',
    async (seat) => {
      await openEntry(`/exercise/${seat}/commitments?entry=${entry}`)
      await panelSays(/takes effect once confirmed/)
      expect(await page.locator('.panel').textContent()).not.toMatch(/without effect|mandate/)
      await visit.open(`/exercise/${seat}/overview`)
      expect(await page.locator('main').textContent()).not.toContain('confirmation by a principal')
    },
  )

  it('is shown as such to the secretariat', async () => {
    await openEntry(`/exercise/secretariat/commitments?entry=${entry}`)
    await panelSays(/without effect until confirmed/)
  })

  it('counts once her minister confirms, and everybody sees that', async () => {
    await openEntry(`/exercise/maral/commitments?entry=${entry}`)
    await page
      .getByRole('link', { name: /^Confirm/ })
      .first()
      .click()
    await page.waitForURL('**review=**')
    await visit.settled()
    await signAs('Ossa Halvar')
    await sign()
    for (const seat of ['maral', 'sovan', 'observer']) {
      await openEntry(`/exercise/${seat}/commitments?entry=${entry}`)
      expect(await page.locator('.panel').textContent()).not.toMatch(/until confirmed|once confirmed/)
    }
  })
})

describe('a file that should never have been deposited', () => {
  it('is erased from its entry, which says so, after saying what that leaves', async () => {
    await visit.open('/exercise/maral/compose?kind=evidence.deposit')
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await page.getByRole('textbox', { name: /^Title/ }).fill('A list')
    await page.getByLabel(/^Form/).selectOption({ index: 1 })
    const file = { name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from('names') }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.getByRole('button', { name: 'Remove list.txt' }).waitFor()
    await review()
    await sign()
    await page.locator('main [data-entry]').first().click()
    await page.getByText('Erase a personal part or file').click()
    await page.getByText('It does not remove the entry').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Erase for good: list.txt' }).click()
    expect(await page.getByLabel('Reason').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Reason').fill('It names people.')
    await page.getByRole('button', { name: 'Erase for good: list.txt' }).click()
    await panelSays(/Erased here; asked of \d+ other copies, confirmed by \d+\./)
  })
})

describe('a link that is cut', () => {
  it('loses nothing that was written, and says what to do', async () => {
    await visit.open('/exercise/maral/compose?kind=offer.make')
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await page.getByRole('textbox', { name: /^Offer/ }).fill('Ten carts a day through the upper gate.')
    await choose(/^To/, 'Sovan', /Sovan/)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Review' }).click()
    await page.getByText('The node does not answer.').first().waitFor({ timeout: 20_000 })
    await page.getByText('See that Parley is running').waitFor()
    await page.context().setOffline(false)
    await visit.open('/exercise/maral/compose')
    await page.getByText('Ten carts a day').click()
    await review()
    await sign()
  })
})

describe('somebody without a mouse', () => {
  it('goes along what was found with the arrows, opens it, and comes back', async () => {
    await visit.open('/exercise/maral/overview')
    await page.keyboard.press('/')
    await page.keyboard.type('bridge')
    await page.keyboard.press('Enter')
    await page.waitForURL('**q=bridge')
    await visit.settled()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-entry'))
    const second = await at()
    expect(second).not.toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
    await visit.settled()
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await expect.poll(at).toBe(second)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  })

  it('is told why nothing was found, and gets one way on', async () => {
    await visit.open('/exercise/maral/search?q=zzzz')
    await page.getByRole('button', { name: 'Try other words' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
  })
})
