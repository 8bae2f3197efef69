// From an empty node to a first paper, as somebody does who has never seen Parley.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, type Browser, NARROW, openBrowser, shoot, type Visit, WIDE } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const FIVE_MINUTES_MS = 5 * 60 * 1000
const PASSPHRASE = 'copper lantern tidal acorn velvet'

let program: Program
let browser: Browser
let visit: Visit
beforeAll(async () => {
  program = await startProgram('--no-demonstrations')
  browser = await openBrowser(program.address)
  visit = await browser.visit()
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})

describe('a newcomer', () => {
  const startedAt = Date.now()

  it('makes the first account of the node', async () => {
    const { page } = visit
    await visit.open('/new-process')
    await page.getByLabel('Your name').fill('Amina Haddad')
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Passphrase, once more').fill(PASSPHRASE)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Title').waitFor()
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({ name: 'parley', httpOnly: true, sameSite: 'Strict', path: '/' })
  })

  it('opens a process with two sides and a mediator', async () => {
    const { page } = visit
    await page.getByLabel('Title').fill('Tea house talks')
    await page.getByLabel('Your organisation').fill('The office')
    const sides = page.getByLabel('Organisation', { exact: true })
    await sides.nth(0).fill('Northern side')
    await sides.nth(1).fill('Southern side')
    await sides.nth(2).fill('Mediating state')
    await shoot(page, 'new-process-filled')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Open the process' }).click()
    await page.waitForURL('**/tea-house-talks/the-office/compose**', { timeout: 30_000 })
    await visit.settled()
  })

  it('hands over a first paper, and sees beforehand who will read it', async () => {
    const { page } = visit
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await page.getByRole('textbox', { name: /^Title/ }).fill('Working paper on prisoners')
    await page.getByLabel(/^Form/).selectOption('proposal')
    const to = page.getByRole('combobox', { name: /^To/ })
    await to.fill('North')
    await page.getByRole('option', { name: /Northern side/ }).click()
    await page
      .getByRole('textbox', { name: /^Text/ })
      .fill('Both sides exchange lists of names within seven days.')
    await page.getByRole('button', { name: 'Review' }).click()
    await page.waitForURL('**review=**')
    await visit.settled()
    const words = (await page.locator('main').textContent()) ?? ''
    for (const reader of ['Northern side', 'Southern side', 'Mediating state'])
      expect(words).toContain(reader)
    expect(words).toContain('cannot be withdrawn')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'review')
    await page.getByRole('button', { name: 'Hand over to Northern side' }).click()
    await page.getByRole('heading', { name: 'Signed' }).waitFor()
  })

  it('finds it on the exchange, awaiting a reply, with the entry behind it', async () => {
    const { page } = visit
    await visit.open('/tea-house-talks/the-office/exchange')
    const words = (await page.locator('main').textContent()) ?? ''
    expect(words).toContain('Working paper on prisoners')
    await visit.open('/tea-house-talks/northern-side/exchange')
    expect(await page.locator('main').textContent()).toContain('Working paper on prisoners')
    expect(Date.now() - startedAt).toBeLessThan(FIVE_MINUTES_MS)
    expect(visit.complaints).toEqual([])
  })

  it('signs out, and the process is not there for whoever comes next', async () => {
    const { page } = visit
    const out = await page.request.post('/api/sign-out', { headers: { 'x-parley': '1' } })
    expect(out.status()).toBe(204)
    const answer = await page.request.get('/api/processes/tea-house-talks/seats/the-office/overview')
    expect(answer.status()).toBe(404)
  })

  it('signs in again with the name and the passphrase', async () => {
    const { page } = visit
    await visit.open('/sign-in')
    await page.getByLabel('Name to sign in with').fill('amina-haddad')
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Tea house talks').first().waitFor()
  })

  // On a node without accounts this page leads on to the first account.
  it.each([
    ['en', WIDE],
    ['ur', NARROW],
  ] as const)('could sign in in %s as well: axe finds nothing', async (language, size) => {
    const other = await browser.visit({ language, size })
    await other.open('/sign-in')
    expect(await axeFindings(other.page)).toEqual([])
    await shoot(other.page, `sign-in-${language}`)
    expect(other.complaints).toEqual([])
    await other.close()
  })
})
