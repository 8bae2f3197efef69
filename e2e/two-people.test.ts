// Two people at one node: one convenes and hands the other their seat; each then sees what the other does as it happens.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, type Browser, openBrowser, shoot, type Visit } from './browser.ts'
import { type Program, startProgram } from './program.ts'

const PASSPHRASE = 'copper lantern tidal acorn velvet'
const TALKS = '/tea-house-talks'

let program: Program
let browser: Browser
let amina: Visit
let bashir: Visit
beforeAll(async () => {
  program = await startProgram('--no-demonstrations')
  browser = await openBrowser(program.address)
  amina = await browser.visit()
  bashir = await browser.visit()
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})

/** From a filled form through the page before signing to the signature. */
const reviewAndSign = async ({ page, settled }: Visit): Promise<void> => {
  await page.getByRole('button', { name: 'Review' }).click()
  await page.waitForURL('**review=**')
  await settled()
  await sign(page)
}
const sign = async (page: Page): Promise<void> => {
  await page.locator('.form-foot .primary').click()
  await page.getByRole('heading', { name: 'Signed' }).waitFor()
}
const openFirstEntry = async ({ page, settled }: Visit): Promise<void> => {
  await page.locator('main [data-entry]').first().click()
  await page.waitForSelector('.panel')
  await settled()
}

describe('somebody who convenes', () => {
  it('is told what each form still lacks, and loses nothing of what was entered', async () => {
    const { page } = amina
    await amina.open('/')
    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByLabel('Your name').fill('Amina Haddad')
    await page.getByLabel('Passphrase', { exact: true }).fill('short')
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(2)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.getByLabel('Your name').inputValue()).toBe('Amina Haddad')
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Passphrase, once more').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Continue' }).click()

    await page.getByLabel('Title').fill('Tea house talks')
    await page.getByRole('button', { name: 'Open the process' }).click()
    await page.getByText('Name at least one side or mediator.').waitFor()
    await page.getByLabel('Your organisation').fill('The office')
    const sides = page.getByLabel('Organisation', { exact: true })
    await sides.nth(0).fill('Northern side')
    await sides.nth(1).fill('Southern side')
    await page.getByRole('button', { name: 'Open the process' }).click()
    await page.waitForURL('**/compose**', { timeout: 30_000 })
  })

  it('hands a seat to its own person, and can open it no more', async () => {
    const { page } = amina
    await amina.open(`${TALKS}/the-office/rooms`)
    await page.getByLabel('Seat', { exact: true }).first().selectOption({ label: 'Northern side' })
    await page.getByLabel('Who records there').fill('Bashir Noor')
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await page.getByLabel('Passphrase, once more').fill(PASSPHRASE)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Hand over the seat of Northern side' }).click()
    await page.getByText('signs in at this address as').waitFor()
    await shoot(page, 'hand-seat')
    const answer = await page.request.get('/api/processes/tea-house-talks/seats/northern-side/overview')
    expect(answer.status()).toBe(404)
    expect(amina.complaints).toEqual([])
  })
})

describe('the other side', () => {
  it('signs in and stands in the talks at once', async () => {
    const { page } = bashir
    await bashir.open('/sign-in')
    await page.getByLabel('Name to sign in with').fill('bashir-noor')
    await page.getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`**${TALKS}/northern-side/overview`)
    await bashir.settled()
  })

  it('sees a paper arrive without asking for the page again, and confirms receipt in two steps', async () => {
    const { page } = bashir
    await bashir.open(`${TALKS}/northern-side/exchange`)
    const office = amina.page
    await amina.open(`${TALKS}/the-office/compose?kind=paper.hand-over`)
    await office.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await office.getByRole('textbox', { name: /^Title/ }).fill('Working paper on prisoners')
    await office.getByLabel(/^Form/).selectOption('proposal')
    await office.getByRole('combobox', { name: /^To/ }).fill('North')
    await office.getByRole('option', { name: /Northern side/ }).click()
    await reviewAndSign(amina)
    await page.getByText('Working paper on prisoners').first().waitFor()

    await amina.open(`${TALKS}/the-office/exchange`)
    await openFirstEntry(bashir)
    await page.getByRole('link', { name: 'Confirm receipt' }).click()
    await page.waitForURL('**review=**')
    await bashir.settled()
    await sign(page)
    await office.getByText('receipt confirmed by').waitFor()
  })

  it('replies, in their own name, and the first side sees the reply arrive', async () => {
    const { page } = bashir
    await bashir.open(`${TALKS}/northern-side/exchange`)
    await openFirstEntry(bashir)
    await page.getByRole('link', { name: 'Reply to a paper' }).click()
    await page.getByRole('combobox', { name: 'Reply' }).selectOption({ label: 'position reserved' })
    await reviewAndSign(bashir)
    await amina.page.getByText('position reserved').waitFor()
    expect(bashir.complaints).toEqual([])
  })
})
