// The press desk as an analyst uses it: an article in, statements out, without a mouse.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, scrollsBeyond, shoot, type Visit } from './browser.ts'
import { DESK, FERRY, type OpenDesk, openDesk, readArticle, saved } from './press-desk.ts'

const OPEN = join(import.meta.dirname, '../packages/press/corpus/open')
const ARTICLE = join(OPEN, '01-tamrit-prisoner-list.txt')

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

const stateOf = (n: number) => page.locator(`#draft-${n} .draft-head`).getAttribute('class')
const selected = async () =>
  Number((await page.locator('.draft.at').getAttribute('id'))?.replace('draft-', ''))
const drafts = () => page.locator('.draft').count()
const said = (words: RegExp) => page.locator('p[role="status"]').filter({ hasText: words }).waitFor()

describe('a desk with nothing on it', () => {
  it('says what to do, and axe finds nothing', async () => {
    await visit.open(DESK)
    await page.getByText('No article has been read here yet').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('names a file that is no article, with the reason and what to do', async () => {
    const file = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0, 1, 2, 3]) }
    await page.locator('input.press-file').setInputFiles(file)
    await page.locator('.press-refused').filter({ hasText: 'scan.pdf' }).waitFor()
    expect((await page.locator('.press-refused').textContent())?.length).toBeGreaterThan(30)
    visit.complaints.length = 0
    await page.getByRole('button', { name: 'Clear this list' }).click()
  })

  it('takes files that are dropped anywhere on the page', async () => {
    const transfer = await page.evaluateHandle(
      (words) => {
        const made = new DataTransfer()
        made.items.add(new File([words], 'dropped.txt', { type: 'text/plain' }))
        return made
      },
      FERRY.replace('Ferry', 'Upper ferry'),
    )
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    await page.getByText('Drop the files').waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await page.getByRole('link', { name: /^Upper ferry stays shut/ }).waitFor()
    await page.getByText('1 of 1 file read.').waitFor()
  })

  it('keeps text that is pasted until it is read, over a reload', async () => {
    await page.getByRole('button', { name: 'Paste text' }).click()
    await page.getByLabel('Text of the article').fill(FERRY)
    await visit.open(DESK)
    expect(await page.getByLabel('Text of the article').inputValue()).toContain('Nobody crosses')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('link', { name: /^Ferry stays shut/ }).waitFor()
    expect(await page.getByLabel('Text of the article').count()).toBe(0)
  })
})

describe('an analyst without a mouse', () => {
  it('finds article and drafts side by side, each claim known by its number', async () => {
    await readArticle(visit, ARTICLE)
    expect(await drafts()).toBeGreaterThan(5)
    expect(await axeFindings(page)).toEqual([])
    expect(await scrollsBeyond(page)).toEqual({ sideways: 0, below: 0 })
    await shoot(page, 'press-article')
  })

  it('is asked for what the file does not say, and for nothing else', async () => {
    const form = page.locator('.press-source-form')
    expect(await form.getByLabel('Outlet').count()).toBe(0)
    await form.getByRole('spinbutton').first().click()
    await page.keyboard.type('21012025')
    await form.getByRole('button', { name: 'Set' }).click()
    await page.locator('.press-source').getByText('Tue 21 January 2025').waitFor()
    await saved(page)
  })

  it('goes along the drafts, and the words of each are marked and in view', async () => {
    await page.keyboard.press('j')
    const second = await selected()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await selected()).toBe(second)
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('draft-head')
    await expect
      .poll(() =>
        page
          .locator('.press-body .claim.at')
          .first()
          .evaluate((words) => {
            const { top, bottom } = words.getBoundingClientRect()
            return top >= 0 && bottom <= innerHeight
          }),
      )
      .toBe(true)
  })

  it('clicks on words to come to their draft', async () => {
    const words = page.locator('.press-body [data-drafts]').last()
    const n = Number((await words.getAttribute('data-drafts'))?.split(' ')[0])
    await words.click()
    expect(await selected()).toBe(n)
  })

  it('accepts, rejects and takes that back, and hears what happened', async () => {
    await page.locator('.draft-head').first().click()
    const n = await selected()
    await page.keyboard.press('a')
    await said(/accepted/)
    expect(await stateOf(n)).toContain('is-accepted')
    expect(await selected()).not.toBe(n)
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await said(/rejected/)
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await saved(page)
    expect(await stateOf(n)).toContain('is-open')
  })

  it('says by one key what a draft becomes, and by arrows who its source is', async () => {
    await page.locator('.draft-head').nth(1).click()
    const n = await selected()
    await page.keyboard.press('2')
    await page.locator(`#draft-${n} .draft-who`).getByText('position').waitFor()
    await page.keyboard.press('w')
    await page.getByRole('option').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    const name = await page.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent)
    await page.keyboard.press('Enter')
    await page.locator(`#draft-${n} .draft-who strong`).getByText(name!, { exact: true }).waitFor()
    await saved(page)
  })

  it('edits in a form that loses nothing: Escape goes back, a reload keeps it, Enter saves', async () => {
    const n = await selected()
    await page.keyboard.press('e')
    await page.getByLabel('In your own words').fill('The list has sixty-four names.')
    await page.reload()
    await page.waitForSelector('.draft-head')
    await page.locator(`#draft-${n} .draft-head`).click()
    await page.keyboard.press('e')
    expect(await page.getByLabel('In your own words').inputValue()).toBe('The list has sixty-four names.')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'press-form')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await page.getByLabel('In your own words').press('Enter')
    await page.locator(`#draft-${n} .draft-claim`).getByText('sixty-four names').waitFor()
    await saved(page)
  })

  it('splits a claim where the mark stands, joins it again, and undoes both', async () => {
    await page.locator('.draft-head').first().click()
    const before = await drafts()
    await page.keyboard.press('s')
    await page.locator('.split-here').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(drafts).toBe(before + 1)
    await page.keyboard.press('m')
    await expect.poll(drafts).toBe(before)
    await page.keyboard.press('u')
    await expect.poll(drafts).toBe(before + 1)
    await page.keyboard.press('u')
    await expect.poll(drafts).toBe(before)
    await saved(page)
  })

  it('drafts by hand what the rules missed', async () => {
    const before = await drafts()
    await page.locator('.block-headline [data-at]').first().dblclick()
    await page.keyboard.press('n')
    await expect.poll(drafts).toBe(before + 1)
    expect(page.url()).toContain('/press/')
    await page.keyboard.press('x')
    await saved(page)
  })

  it('is shown the keys', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('accept, and on to the next open one').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

describe('a node that is away for a while', () => {
  it('takes nothing from the analyst: what was decided is sent once it is back', async () => {
    await page.locator('.draft-head').nth(2).click()
    const n = await selected()
    await page.context().setOffline(true)
    await page.keyboard.press('x')
    await page.getByText('kept in this browser').first().waitFor()
    expect(await stateOf(n)).toContain('is-rejected')
    await page.context().setOffline(false)
    await saved(page)
    await page.reload()
    await page.waitForSelector('.draft-head')
    expect(await stateOf(n)).toContain('is-rejected')
    visit.complaints.length = 0
  })
})

describe('confirming', () => {
  it('says before it signs what that does, and by which name', async () => {
    for (let step = 0; step < 6; step++) await page.keyboard.press('[')
    await page.keyboard.press('Shift+A')
    await said(/accepted/)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Before you sign' }).waitFor()
    await saved(page)
    // The name comes with the answer to who is signed in, which may be a moment after the review.
    await page.locator('main').getByText('Amina Haddad').first().waitFor()
    const words = (await page.locator('main').textContent()) ?? ''
    expect(words).toMatch(/\d+ acts/)
    expect(words).toContain('Amina Haddad')
    expect(words).toContain('The office')
    expect(words).toContain('cannot be withdrawn')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'press-confirm')
  })

  it('signs with Enter, and links what became entries', async () => {
    await page.locator('.press-confirm .primary:not(:disabled):focus').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Signed: / }).waitFor({ timeout: 30_000 })
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'press-signed')
    await page.locator('main [data-entry]').last().click()
    await page.waitForSelector('.panel')
    await visit.settled()
    expect(await page.locator('.panel').textContent()).toContain('Sahel Wire')
    await page.keyboard.press('Escape')
  })

  it('leaves the article with entries behind its drafts, which change no more', async () => {
    await page.getByRole('button', { name: 'Back to the article' }).click()
    await page.waitForSelector('.draft-head.is-confirmed')
    await page.locator('.draft-head.is-confirmed').first().click()
    await page.keyboard.press('x')
    await said(/What is confirmed stays/)
    expect(await page.locator('.draft.at [data-entry]').count()).toBeGreaterThan(0)
    expect(visit.complaints).toEqual([])
  })
})

describe('several articles', () => {
  const across = async (view: string) => {
    await visit.open(`${DESK}?view=${view}`)
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, `press-${view}`)
  }

  it('are shown by what they report together, with how each words it', async () => {
    await across('reports')
    const group = page.locator('.press-groups > li').filter({ hasText: 'Nobody crosses' }).first()
    await group.locator('summary').click()
    await group.locator('.press-later a').first().click()
    await page.waitForSelector('.draft.at')
    expect(page.url()).toContain('draft=')
  })

  it('are counted by voice, named and not, and no party has a colour', async () => {
    await across('voices')
    await page.getByRole('rowheader', { name: 'Omar Dar' }).first().waitFor()
  })

  it('are told in the order of time, and can be narrowed', async () => {
    await across('claims')
    const all = await page.locator('.press-claims > li').count()
    expect(all).toBeGreaterThan(5)
    await page.getByLabel('Outlet').selectOption('Sahel Wire')
    await page.waitForURL('**outlet=Sahel**')
    await expect.poll(() => page.locator('.press-claims > li').count()).toBeLessThan(all)
    expect(visit.complaints).toEqual([])
  })
})

describe('a long list', () => {
  it('is narrowed by words and by what is left to do, and stays so when an article was opened', async () => {
    await visit.open(DESK)
    const files = Array.from({ length: 12 }, (_, n) => ({
      name: `quay-${n}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(FERRY.replace('Ferry', `Quay ${n}:`)),
    }))
    await page.locator('input.press-file').setInputFiles(files)
    await page.getByText('12 of 12 files read.').waitFor()
    const find = page.getByRole('searchbox', { name: /^Find in title/ })
    await find.pressSequentially('quay 7')
    await expect.poll(() => page.locator('.press-row').count()).toBe(1)
    await page.locator('.press-row a').click()
    await page.waitForSelector('.draft-head')
    await page.goBack()
    await page.waitForSelector('.press-row')
    expect(await find.inputValue()).toBe('quay 7')
    await page.getByLabel('Drafts', { exact: true }).selectOption('done')
    await page.getByText('No article fits').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await find.fill('')
    await expect.poll(() => page.locator('.press-row').count()).toBeGreaterThan(0)
    await shoot(page, 'press-narrowed')
    expect(visit.complaints).toEqual([])
  })
})

describe('an article that does not belong here', () => {
  it('is taken off the desk after saying what goes with it', async () => {
    await visit.open(DESK)
    await page.getByRole('link', { name: /^Upper ferry stays shut/ }).click()
    await page.waitForSelector('.draft-head')
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('What was confirmed stays on the record').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove it' }).click()
    await page.getByRole('link', { name: /^Upper ferry stays shut/ }).waitFor({ state: 'detached' })
    await page.waitForURL(`**${DESK}`)
    expect(visit.complaints).toEqual([])
  })
})
