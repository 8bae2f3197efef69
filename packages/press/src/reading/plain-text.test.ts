import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../article.ts'
import { readOne, wordsOf } from './staging/reading.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const DAWN = join(process.env.PARLEY_SHARED ?? join(ROOT, '../shared'), 'sources/dawn-2025-10-27.txt')
const OPEN = join(ROOT, 'packages/press/corpus/open')

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/** Between blocks stand a line break, a dateline's space or a bullet's mark, and nothing else. */
const gaps = ({ text, blocks }: Article): string[] => {
  const found: string[] = []
  let at = 0
  for (const { span } of blocks) {
    found.push(text.slice(at, span[0]))
    at = span[1]
  }
  return [...found, text.slice(at)]
}

const sentence = fc
  .array(
    fc.constantFrom(
      'The',
      'army',
      'said',
      '“talks”',
      'Kabul,',
      'on',
      'Sunday',
      'we',
      'left',
      'naïve',
      'مذاکرات',
      'İstanbul',
      '12,000',
      'cease-fire',
      '—',
      'by',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '))
const paragraph = fc
  .tuple(sentence, fc.constantFrom('.', '', '?', '.”', ' –', ':'))
  .map((pieces) => pieces.join(''))

describe('the words of a plain text', () => {
  it('all survive, in order, whatever the paragraphs are taken for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        async (paragraphs, between) => {
          const given = paragraphs.join(between)
          const article = await readOne(given)
          expect(squeezed(article.text)).toBe(squeezed(given))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('lie in blocks that tile the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 12 }), async (paragraphs) => {
        const article = await readOne(paragraphs.join('\n'))
        for (const gap of gaps(article)) expect(gap).toMatch(/^(?:|\n|\s|\n?[•*–—-] )$/u)
        for (const { span } of article.blocks) expect(span[1]).toBeGreaterThan(span[0])
      }),
      { numRuns: 100 },
    )
  })

  it.each(existsSync(OPEN) ? readdirSync(OPEN).filter((name) => name.endsWith('.txt')) : [])(
    'of %s lose no paragraph',
    async (name) => {
      const given = readFileSync(join(OPEN, name), 'utf8')
      const article = await readOne(given)
      const kept = squeezed(article.text)
      for (const line of given.split('\n')) expect(kept).toContain(squeezed(line))
      expect(article.source.title).toBe(given.split('\n')[0]!.trim())
      for (const gap of gaps(article)) expect(gap).toMatch(/^(?:|\n|\s|\n?[•*–—-] )$/u)
    },
  )
})

describe('lines wrapped by a mailer', () => {
  const wrapped = `Talks adjourn without a deal as both sides leave the hotel

By Mina Reyes

GENEVA, March 3 (Harbour Post) - The delegations left the hotel on
Sunday evening without a word. “We will be back,” the mediator said,
and walked out of the door to a car that waited. The counter-
response lay on the table.

- Both sides keep the line open
- No date was named

The truce holds, both sides said on Sunday, and the observers have
not been asked to leave.
`
  it('are joined into the paragraphs that were written', async () => {
    const article = await readOne(wrapped)
    expect(wordsOf(article, 'paragraph')).toEqual([
      'The delegations left the hotel on Sunday evening without a word. “We will be back,” the mediator said, and walked out of the door to a car that waited. The counter-response lay on the table.',
      'The truce holds, both sides said on Sunday, and the observers have not been asked to leave.',
    ])
    expect(wordsOf(article, 'dateline')).toEqual(['GENEVA, March 3 (Harbour Post) -'])
    expect(wordsOf(article, 'bullet')).toEqual(['Both sides keep the line open', 'No date was named'])
    expect(wordsOf(article, 'byline')).toEqual(['By Mina Reyes'])
  })

  it('are told from short paragraphs that stand one a line', async () => {
    const lines = [
      'The army denied it.',
      'The rebels did not.',
      'Nobody was hurt, residents said.',
      'Talks go on.',
    ]
    expect(wordsOf(await readOne(lines.join('\n')), 'paragraph')).toEqual(lines)
  })
})

describe('footnote and link marks', () => {
  it('leave the sentences and are kept with their place and where they lead', async () => {
    const article = await readOne(
      'The talks[1] failed, “as expected”.² See [the text](https://a.example/t) (https://b.example/x).\n\n[1] https://dawn.example/1\n',
    )
    expect(wordsOf(article, 'paragraph')).toEqual(['The talks failed, “as expected”. See the text.'])
    expect(article.marks).toEqual([
      { at: 9, label: '1', target: 'https://dawn.example/1' },
      { at: 32, label: '2', target: null },
      { at: 45, label: 'the text', target: 'https://a.example/t' },
      { at: 45, label: 'https://b.example/x', target: 'https://b.example/x' },
    ])
    expect(wordsOf(article, 'furniture')).toEqual(['[1] https://dawn.example/1'])
  })

  it('are not seen in square kilometres, insertions and years', async () => {
    const text = 'They hold 40 km² and “want [the Taliban] to leave” [sic] since [2021], he said.'
    const article = await readOne(text)
    expect(article.text).toBe(text)
    expect(article.marks).toEqual([])
  })
})

describe('what stands around an article', () => {
  it('is furniture and not drafted from, but stays in the text', async () => {
    const article = await readOne(
      [
        'Truce holds for a second day, officials say',
        'Also read: Five things about the truce',
        'The truce held on Monday, two officials said. (Reporting by A. Roy; editing by B. Khan)',
        'Advertisement',
        'Nobody was hurt on either side of the line, they added.',
        'Sign up for our newsletter and get alerts',
        'Follow us on Twitter',
      ].join('\n'),
    )
    expect(wordsOf(article, 'paragraph')).toEqual([
      'The truce held on Monday, two officials said.',
      'Nobody was hurt on either side of the line, they added.',
    ])
    expect(wordsOf(article, 'furniture')).toHaveLength(5)
    expect(article.source.author).toBe('A. Roy')
  })

  it('is not seen in paragraphs that begin with the same words', async () => {
    const lines = [
      'Envoy shares little after a day of talks in the capital',
      'Share prices fell after the talks broke off, the exchange said on Monday.',
      'Follow the money, the minister told them, and you will find the guns.',
      'Related charges were denied by the army on the same evening, a spokesman said.',
      'Compiled by analysts in the capital, the list shows 64 names, nine of them new.',
      'Reporting from the town was impossible, two agencies said on Monday.',
      'Get the hostages home now, the families shouted, and the minister left by a side door.',
      'Published accounts of the meeting differ, and neither side would confirm one.',
    ]
    expect(wordsOf(await readOne(lines.join('\n')), 'furniture')).toEqual([])
  })
})

describe.skipIf(!existsSync(DAWN))(
  'the report of 27 October 2025 (skipped where ../shared is absent)',
  () => {
    it('has bullets, a dateline, a date and an outlet, and no title is made up for it', async () => {
      const given = readFileSync(DAWN, 'utf8')
      const article = await readOne(given)
      expect(article.source).toEqual({
        title: null,
        outlet: 'Dawn',
        author: null,
        dateline: 'ISLAMABAD',
        published: '2025-10-27',
        zone: 'Asia/Karachi',
        language: 'en',
      })
      expect(wordsOf(article, 'bullet')).toHaveLength(3)
      expect(wordsOf(article, 'furniture')).toEqual(['Published in Dawn, October 27th, 2025'])
      expect(article.marks.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5'])
      expect(squeezed(article.text)).toBe(squeezed(given.replace(/\[\d\]/g, '')))
    })
  },
)
