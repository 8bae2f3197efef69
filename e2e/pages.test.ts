// Every page, in both languages, at a desk and on a telephone: nothing goes wrong and axe finds nothing.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  axeFindings,
  type Browser,
  type Language,
  NARROW,
  openBrowser,
  scrollsBeyond,
  shoot,
  type Visit,
  WIDE,
} from './browser.ts'
import { type Program, startProgram } from './program.ts'

const PAGES = join(import.meta.dirname, '../packages/web/src/pages')
/** Every page that the shell finds, by its folder. */
const SEAT_PAGES = readdirSync(PAGES).filter((page) => existsSync(join(PAGES, page, 'index.tsx')))
const ADDRESSES: [name: string, path: string][] = [
  ...SEAT_PAGES.map((page): [string, string] => [page, `/istanbul/observer/${page}`]),
  ['search-hits', '/istanbul/observer/search?q=kurram'],
  ['map', '/istanbul/observer/incidents?map=open'],
  ['entry', '/istanbul/observer/statements?entry=30'],
  ['no-such-page', '/istanbul/observer/nowhere'],
  ['exercise-overview', '/exercise/secretariat/overview'],
  ['exercise-exchange', '/exercise/secretariat/exchange'],
  ['exercise-compose', '/exercise/maral/compose?kind=undertaking.make'],
  ['processes', '/processes'],
  ['new-process', '/new-process'],
]

let program: Program
let browser: Browser
beforeAll(async () => {
  program = await startProgram()
  browser = await openBrowser(program.address)
})
afterAll(async () => {
  await browser?.close()
  expect(await program?.stop()).toBe(0)
})

const languages: Language[] = ['en', 'ur']
describe.each(languages)('a reader in %s', (language) => {
  describe.each([
    ['at a desk', WIDE],
    ['on a telephone', NARROW],
  ])('%s', (where, size) => {
    let visit: Visit
    beforeAll(async () => {
      visit = await browser.visit({ language, size })
    })
    afterAll(() => visit?.close())

    it.each(ADDRESSES)('reads %s, and nothing goes wrong on it', async (name, path) => {
      visit.complaints.length = 0
      await visit.open(path)
      expect(await visit.page.evaluate(() => document.documentElement.dir)).toBe(
        language === 'ur' ? 'rtl' : 'ltr',
      )
      const findings = await axeFindings(visit.page)
      await shoot(visit.page, `${name}-${language}-${where === 'at a desk' ? 'wide' : 'narrow'}`)
      expect(findings).toEqual([])
      expect(visit.complaints).toEqual([])
      expect(await scrollsBeyond(visit.page)).toEqual({ sideways: 0, below: 0 })
    })
  })
})
