// From one press report to a process file: how much an analyst has to press until the facts of the talks stand in it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser, shoot, type Visit } from './browser.ts'
import { countStrokes, DESK, openEmptyProcess, readArticle, saved } from './press-desk.ts'
import { type Program, startProgram } from './program.ts'

const SHARED = process.env.PARLEY_SHARED ?? join(import.meta.dirname, '../../shared')
const REPORT = join(SHARED, 'sources/dawn-2025-10-27.txt')
const MOST_STROKES = 40

/**
 * What an analyst who has read the report wants of it: by words of the claim, what the draft must become (the first
 * is chosen where it is none of them). Digits as on the desk.
 */
const WANTED: readonly [fact: string, words: RegExp, becomes: string[]][] = [
  ['F01', /second day of the dialogue/, ['session']],
  ['F02', /hosted the current round/, ['role']],
  ['F03', /guarantor of the truce/, ['role']],
  ['F03', /Doha ceasefire/, ['earlier-event']],
  ['F04', /delegation comprised/, ['membership']],
  ['F05', /was led by/, ['membership']],
  ['F08', /final position/, ['document', 'position']],
  ['F08', /concrete and verifiable steps/, ['position', 'document']],
  ['F09', /written response/, ['document']],
  ['F10', /second session subsequently/, ['session']],
  ['F11', /written assurances/, ['assurance-declined']],
  ['F12', /lack the mandate/, ['statement', 'commentary']],
  ['F14', /sign of unwillingness/, ['commentary', 'statement']],
  ['F16', /core demand throughout/, ['position']],
  ['F17', /patronage of terrorists/, ['statement', 'position']],
  ['F18', /opposite to ground/, ['answer', 'statement']],
  ['F19', /someone else/, ['statement']],
  ['F20', /not in the interest/, ['statement']],
  ['F21', /positive attitude/, ['statement']],
  ['F22', /photographic and documentary/, ['evidence']],
  ['F23', /identity documents/, ['evidence']],
  ['F24', /bring the TTP to the table/, ['offer']],
  ['F24', /categorically refused/, ['answer']],
  ['F25', /pay any price/, ['statement', 'position']],
  ['F25', /population would suffer/, ['statement']],
  ['F26', /infiltration attempts|Kurram/, ['incident-claim']],
  ['F27', /casts doubts/, ['statement', 'commentary']],
  ['F28', /intense exchange of fire/, ['incident-claim']],
  ['F29', /apparently violated/, ['commentary', 'incident-claim']],
  ['F30', /keep both sides engaged/, ['statement']],
]
/** Kinds of act of which one must stand behind a draft that became such. A further report of the same counts as it. */
const KINDS: Record<string, RegExp> = {
  statement: /^statement\.record|^mandate\.allege|^position\.state/,
  position: /^position\.state|^request\.make/,
  document: /^paper\.hand-over/,
  offer: /^offer\.make/,
  answer: /^(offer|request|paper)\.(answer|reply)|^statement\.record/,
  'assurance-declined': /^assurance\.decline/,
  session: /^session\./,
  'incident-claim': /^incident\.claim/,
  evidence: /^evidence\.(deposit|present|hand-over)/,
  commentary: /^commentary\.record/,
  'earlier-event': /^ceasefire\.declare|^session\.|^statement\.record/,
  membership: /^delegation\.name/,
  role: /^role\.assign/,
}
/** To whom, where the report does not say it of itself: the side opposite to the one that acts. */
const TOWARDS: readonly [words: RegExp, name: RegExp][] = [
  [/final position/, /Afghan/],
  [/written response/, /Pakistan/],
  [/bring the TTP to the table/, /Pakistan/],
  [/categorically refused/, /Afghan/],
]
const KEY_OF: Record<string, string> = {
  statement: '1',
  position: '2',
  document: '3',
  offer: '4',
  answer: '5',
  'assurance-declined': '6',
  'assurance-given': '7',
  session: '8',
  'incident-claim': '9',
  evidence: '0',
  commentary: 'Shift+1',
  'earlier-event': 'Shift+2',
  membership: 'Shift+3',
  role: 'Shift+4',
}

interface Answered {
  id: string
  list: {
    n: number
    state: string
    acts: { problem: string | null; body: Record<string, unknown> }[]
    draft: { claim: string; becomes: string; confidence: number }
    entries: { kind: string }[]
  }[]
}

describe.skipIf(!existsSync(REPORT))(
  'the report of the Istanbul talks (skipped where shared/sources does not hold it)',
  () => {
    let program: Program
    let browser: Browser
    let visit: Visit
    let page: Page
    let strokes: () => Promise<number>
    beforeAll(async () => {
      program = await startProgram('--no-demonstrations')
      browser = await openBrowser(program.address)
      visit = await browser.visit()
      page = visit.page
      page.setDefaultTimeout(10_000)
      await openEmptyProcess(visit)
    })
    afterAll(async () => {
      await browser?.close()
      expect(await program?.stop()).toBe(0)
    })

    const article = async (): Promise<Answered> => {
      const id = new URL(page.url()).pathname.split('/').at(-1)
      const [, process, seat] = DESK.split('/')
      const answer = await page.request.get(`/api/processes/${process}/seats/${seat}/press/articles/${id}`)
      return (await answer.json()) as Answered
    }

    it('is corrected with clicks on words and single keys', async () => {
      await readArticle(visit, REPORT)
      strokes = await countStrokes(page)
      const { list } = await article()
      for (const { n, draft } of list) {
        const wanted = WANTED.find(([, words]) => words.test(draft.claim))?.[2]
        if (!wanted || wanted.includes(draft.becomes)) continue
        await page.locator(`#draft-${n} .draft-head`).click()
        await page.keyboard.press(KEY_OF[wanted[0]!]!)
      }
      await saved(page)
      await shoot(page, 'press-istanbul')
    })

    it('is told to whom papers went where the report leaves that to the reader', async () => {
      for (const { n, draft, acts } of (await article()).list) {
        if (!acts.some(({ problem, body }) => problem !== null && Array.isArray(body.to))) continue
        await page.locator(`#draft-${n} .draft-head`).click()
        await page.keyboard.press('t')
        const options = page.getByRole('option')
        await options.first().waitFor()
        const names = await options.allTextContents()
        const to = TOWARDS.find(([words]) => words.test(draft.claim))?.[1] ?? /Afghan/
        await page.keyboard.press(
          String(
            1 +
              Math.max(
                0,
                names.findIndex((name) => to.test(name)),
              ),
          ),
        )
      }
      await saved(page)
    })

    it('becomes a process file with at most forty keys and clicks', async () => {
      const least = Math.min(...(await article()).list.map(({ draft }) => draft.confidence))
      for (let at = 0.7; at > least && at > 0; ) {
        await page.keyboard.press('[')
        at = Number(
          (await page.locator('.press-threshold [role="status"]').textContent())?.match(/\d\.\d/)?.[0],
        )
      }
      await page.keyboard.press('Shift+A')
      await page.keyboard.press('Control+Enter')
      await page.locator('.press-confirm .primary:not(:disabled):focus').waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: /^Signed: / }).waitFor({ timeout: 60_000 })
      const count = await strokes()
      console.log(`the report of the Istanbul talks: ${count} keys and clicks`)
      expect(count).toBeLessThanOrEqual(MOST_STROKES)
      await shoot(page, 'press-istanbul-signed')
    })

    it('holds its facts as acts, each with an entry behind it', async () => {
      const { list } = await article()
      const held = WANTED.map(([fact, words, becomes]) => {
        const kinds = list
          .filter(({ draft }) => words.test(draft.claim))
          .flatMap(({ entries }) => entries.map(({ kind }) => kind))
        const fits = kinds.some(
          (kind) => kind === 'act.report' || becomes.some((one) => KINDS[one]?.test(kind)),
        )
        return { fact, words: words.source, kinds, fits }
      })
      expect(held.filter(({ fits }) => !fits)).toEqual([])
      expect(visit.complaints).toEqual([])
    })

    it('answers with them on the pages', async () => {
      const desk = DESK.replace(/press$/, '')
      const shows = async (name: string, words: readonly (string | RegExp)[]) => {
        await visit.open(`${desk}${name}`)
        const said = await page.locator('main').textContent()
        for (const one of words) expect(said, name).toMatch(one)
      }
      await shows('exchange', [/response/i])
      await shows('commitments', [/assurance/i, /refused|declined/i])
      await shows('incidents', [/infiltration/i, /exchange of fire/i, /no verification reported/i])
      await shows('people', [/Najeeb/, /Haqqani/])
      await shows('statements', [/senior security official/i])
      expect(visit.complaints).toEqual([])
    })
  },
)
