// A language model on the desk: off, asked by hand, held to the words of the article, switched off for good.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, shoot, type Visit } from './browser.ts'
import { DESK, FERRY, type OpenDesk, openDesk, readArticle } from './press-desk.ts'

let desk: OpenDesk
let visit: Visit
let page: Page
beforeAll(async () => {
  desk = await openDesk()
  visit = desk.visit
  page = visit.page
  await readArticle(visit, { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(FERRY) })
})
afterAll(async () => {
  expect(await desk?.end()).toBe(0)
})

describe('a language model', () => {
  let model: Server
  let asked = ''
  beforeAll(async () => {
    model = createServer(async (request, response) => {
      for await (const piece of request) asked += piece
      const invented = {
        claim: 'The governor resigned',
        speech: 'indirect',
        kind: 'unnamed',
        becomes: 'statement',
      }
      const statements = [{ ...invented, cue: 'said', source: 'A spokeswoman for the movement' }]
      const content = JSON.stringify({ statements })
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ message: { content } }] }))
    })
    await new Promise<void>((listening) => model.listen(0, '127.0.0.1', listening))
  })
  afterAll(() => model.close())

  it('is off, and says what leaves the program before it is switched on', async () => {
    await visit.open(DESK)
    await page.getByText('Help from a language model').click()
    await page.getByText('the text of that article leaves Parley').waitFor()
    expect(await axeFindings(page)).toEqual([])
    const { port } = model.address() as AddressInfo
    await page.getByLabel('Endpoint').fill(`http://127.0.0.1:${port}/v1`)
    await page.getByLabel('Model').fill('small')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByText('The article stays on this machine').waitFor()
    expect(asked).toBe('')
  })

  it('is asked for one article by hand, and what does not stand in it is not taken', async () => {
    await page.getByRole('link', { name: /^Ferry stays shut/ }).click()
    await page.waitForSelector('.draft-head')
    await page.getByRole('button', { name: 'Ask small for drafts' }).click()
    await page.getByText('1 proposal was not taken').click()
    await page.getByText('these words do not stand in the article').waitFor()
    expect(asked).toContain('shelled twice')
    expect(await axeFindings(page)).toEqual([])
    await shoot(page, 'press-model')
  })

  it('is switched off for good', async () => {
    await visit.open(DESK)
    await page.getByText('Help from a language model').click()
    await page.getByRole('button', { name: 'Switch off' }).click()
    await page.locator('.press-model > summary').getByText('off', { exact: true }).waitFor()
    expect(visit.complaints).toEqual([])
  })
})
