// Two people at one seat, from an empty node: letting in, sessions, a passphrase that is changed, a recovery file.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  axeFindings,
  type Browser,
  NARROW,
  openBrowser,
  scrollsBeyond,
  shoot,
  type Visit,
  WIDE,
} from './browser.ts'
import { type Program, startProgram } from './program.ts'

const AMINAS = 'copper lantern tidal acorn velvet'
const OKAFORS = 'paper kite over the old harbour'
const NEXT = 'marble thicket oxide gallop fern'
const SEALED = 'seven further words for the safe'
const SEAT = '/tea-house-talks/the-office'

let program: Program
let browser: Browser
let amina: Visit
let okafor: Visit
beforeAll(async () => {
  program = await startProgram('--no-demonstrations')
  browser = await openBrowser(program.address)
  amina = await browser.visit()
  okafor = await browser.visit()
  for (const { page } of [amina, okafor]) page.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})

const newAccount = async ({ page }: Visit, name: string, passphrase: string) => {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase, once more').fill(passphrase)
  await page.getByRole('button', { name: 'Continue' }).click()
}
const signIn = async (visit: Visit, person: string, passphrase: string) => {
  await visit.open('/sign-in')
  await visit.page.getByLabel('Name to sign in with').fill(person)
  await visit.page.getByLabel('Passphrase').fill(passphrase)
  await visit.page.getByRole('button', { name: 'Sign in' }).click()
  await visit.page.waitForURL((url) => url.pathname !== '/sign-in')
}
const words = async ({ page }: Visit) => (await page.locator('main').textContent()) ?? ''
/** In both languages, wide and narrow: nothing for axe to find, nothing wider than the page. */
const looksWell = async (visit: Visit, name: string) => {
  const { page } = visit
  for (const language of ['en', 'ur'] as const) {
    await page.evaluate(
      (chosen) => localStorage.setItem('parley.preferences', JSON.stringify({ language: chosen })),
      language,
    )
    await page.addInitScript(
      (chosen) => localStorage.setItem('parley.preferences', JSON.stringify({ language: chosen })),
      language,
    )
    for (const [size, called] of [
      [WIDE, 'wide'],
      [NARROW, 'narrow'],
    ] as const) {
      await page.setViewportSize(size)
      await page.reload()
      await visit.settled()
      expect(await axeFindings(page), `${name} ${language} ${called}`).toEqual([])
      expect(await scrollsBeyond(page), `${name} ${language} ${called}`).toEqual({ sideways: 0, below: 0 })
      await shoot(page, `${name}-${language}-${called}`)
    }
  }
  await page.addInitScript(() =>
    localStorage.setItem('parley.preferences', JSON.stringify({ language: 'en' })),
  )
  await page.setViewportSize(WIDE)
  await page.reload()
  await visit.settled()
}

describe('Amina, who has opened a process', () => {
  it('was told what is lost with a passphrase, before she opened it', async () => {
    const { page } = amina
    await amina.open('/new-process')
    await newAccount(amina, 'Amina Haddad', AMINAS)
    await page.getByLabel('Title').fill('Tea house talks')
    await page.getByLabel('Your organisation').fill('The office')
    await page.getByLabel('Organisation', { exact: true }).nth(0).fill('Northern side')
    expect(await words(amina)).toContain('loses everything that it can read')
    await page.getByRole('button', { name: 'Open the process' }).click()
    await page.waitForURL(`**${SEAT}/compose**`, { timeout: 30_000 })
  })

  it('finds the way from the seat’s menu, and is told that only she can open the seat', async () => {
    const { page } = amina
    await page.getByRole('button', { name: /^Seat:/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Who may open this seat' }).press('Enter')
    await page.waitForURL(`**${SEAT}/holders`)
    await amina.settled()
    expect(await words(amina)).toContain('Only you can open this seat')
    await looksWell(amina, 'holders-alone')
  })

  it('lets Okafor in once she has an account and has signed in', async () => {
    const { page } = amina
    await amina.open('/processes')
    await page.getByText('Account for somebody else').first().click()
    await newAccount(amina, 'Okafor', OKAFORS)
    await page.getByText('The account stands').waitFor()
    await signIn(okafor, 'okafor', OKAFORS)
    await amina.open(`${SEAT}/holders`)
    expect(await words(amina)).toContain('All seats read that it is theirs, and who hosts it.')
    await page.getByLabel('The name they sign in with').first().fill('okafor')
    await page.getByLabel('Name', { exact: true }).first().fill('Ngozi Okafor')
    await page.getByRole('button', { name: 'Put it on the record and let them in' }).click()
    await page.getByText('They are in.').waitFor({ timeout: 30_000 })
    expect(await words(amina)).toContain('Signs as Ngozi Okafor')
    await looksWell(amina, 'holders')
  })
})

describe('Okafor, who was let in', () => {
  it('reads the seat, and what she records is by her own hand', async () => {
    const { page } = okafor
    await okafor.open(`${SEAT}/compose?kind=issue.raise`)
    await page.getByLabel('Room', { exact: true }).selectOption({ label: 'Plenary' })
    await page.getByRole('textbox', { name: /^Title/ }).fill('Hours of the crossing')
    await page.getByRole('button', { name: 'Review' }).click()
    await page.waitForURL('**review=**')
    await okafor.settled()
    await page.locator('main button.primary').click()
    await page.getByRole('heading', { name: 'Signed' }).waitFor()
    const answer = await page.request.get('/api/processes/tea-house-talks/seats/the-office/state')
    const { issues } = await answer.json()
    expect(issues.at(-1).recordedBy.name.en).toBe('Ngozi Okafor')
  })
})

describe('Amina’s account', () => {
  it('shows where she is signed in, in both languages', async () => {
    const elsewhere = await browser.visit()
    await signIn(elsewhere, 'amina-haddad', AMINAS)
    await amina.open('/account')
    expect(await words(amina)).toContain('this one')
    await amina.page.getByRole('button', { name: 'End this session' }).waitFor()
    await looksWell(amina, 'account')
    await elsewhere.close()
  })

  it('takes another passphrase when the present one is given, and ends the other session', async () => {
    const { page } = amina
    await page.getByLabel('Present passphrase').fill('not this one at all')
    await page.getByLabel('New passphrase', { exact: true }).fill(NEXT)
    await page.getByLabel('New passphrase, once more').fill(NEXT)
    await page.getByRole('button', { name: 'Change the passphrase' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Present passphrase').fill(AMINAS)
    await page.getByRole('button', { name: 'Change the passphrase' }).press('Enter')
    await page.getByText('1 other session was ended').waitFor({ timeout: 10_000 })
    await page.getByRole('button', { name: 'End this session' }).waitFor({ state: 'detached' })
  })
})

describe('the recovery file', () => {
  let saved: string

  it('is made and saved, and holds no signing key', async () => {
    const { page } = amina
    await amina.open(`${SEAT}/holders`)
    await page.getByLabel('Passphrase of the file, not the one you sign in with').fill(SEALED)
    await page.getByLabel('The same, once more').fill(SEALED)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make the recovery file' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('parley-recovery-tea-house-talks-the-office.json')
    saved = join(tmpdir(), `parley-recovery-${process.pid}.json`)
    await file.saveAs(saved)
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ seat: 'the-office' })
    await page.getByText('The last recovery file of this seat was made').waitFor()
  })

  it('restores nothing while the keys are not lost; says so in plain words', async () => {
    const { page } = okafor
    await okafor.open('/account')
    await page.getByLabel('Recovery file', { exact: true }).setInputFiles(saved)
    await page.getByLabel('Passphrase of the recovery file').fill(SEALED)
    await page.getByRole('button', { name: 'Read the seat again' }).click()
    await page.getByText('are not lost: somebody who has signed in here can open it').waitFor()
    writeFileSync(saved, 'not a recovery file')
    await page.getByLabel('Recovery file', { exact: true }).setInputFiles(saved)
    await page.getByLabel('Passphrase of the recovery file').fill(SEALED)
    await page.getByRole('button', { name: 'Read the seat again' }).click()
    await page.getByText('This is not a recovery file of Parley').waitFor()
    rmSync(saved)
  })
})

describe('Okafor, who is let out again', () => {
  it('finds nothing at the seat’s address from then on', async () => {
    const { page } = amina
    await amina.open(`${SEAT}/holders`)
    await page.getByText('Let Okafor out').first().press('Enter')
    expect(await words(amina)).toContain('What they have read stays with them')
    await page.getByRole('button', { name: 'Let Okafor out' }).press('Enter')
    await page.getByText('revoked', { exact: false }).last().waitFor()
    await page.getByText('Signs as Ngozi Okafor').waitFor({ state: 'detached' })
    await okafor.open(`${SEAT}/holders`)
    expect(await words(okafor)).toContain('There is nothing here')
  })
})
