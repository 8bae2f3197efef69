import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3-multiple-ciphers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { bestExcerpt, dropTexts, findPlaces, indexTexts, SEARCH_TABLES, textsOf } from './search.ts'

function indexOf(...texts: string[]) {
  const db = new Sqlite(':memory:')
  db.exec(SEARCH_TABLES)
  for (const [place, text] of texts.entries())
    indexTexts(db, place, [{ field: 'body.text', language: 'und', text }])
  return (typed: string) => findPlaces(db, typed, 100).places
}

describe('searching an index', () => {
  it('refuses nothing that somebody types, and never lets it reach the grammar of FTS5', () => {
    const find = indexOf('plain words')
    for (const typed of [
      '"',
      'a" OR b',
      'words:plain',
      'NEAR(a b)',
      '^plain',
      '-',
      '*',
      'AND',
      "'; --",
      '{a}:b',
      '',
    ])
      expect(() => find(typed)).not.toThrow()
    expect(find('nothing" OR "plain')).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => Array.isArray(find(typed))))
  })

  it('does not find what was dropped', () => {
    const db = new Sqlite(':memory:')
    db.exec(SEARCH_TABLES)
    indexTexts(db, 7, [{ field: 'body.name', language: 'en', text: 'A name to forget' }])
    dropTexts(db, 7)
    dropTexts(db, 8)
    expect(findPlaces(db, 'forget', 10)).toEqual({ places: [], total: 0 })
  })

  it('finds Türkiye by turkiye, and a mandate by its beginning', () => {
    const find = indexOf('Türkiye hosts the round', 'Two mandates were alleged to be missing')
    expect(find('turkiye')).toEqual([0])
    expect(find('TÜRKİYE')).toEqual([0])
    expect(find('mandat')).toEqual([1])
    expect(find('"mandat"')).toEqual([])
  })

  it('meets Arabic, Persian, Urdu and Pashto keyboards on one word', () => {
    const find = indexOf(
      'پاکستانی وفد کی آمد',
      'كتابة المعاهدة ١٩',
      'د افغانستان وفد می‌شود ۱۹',
      'علماء کا اعلامیہ',
    )
    expect(find('پاكستاني')).toEqual([0])
    expect(find('امد')).toEqual([0])
    expect(find('کتابه')).toEqual([1])
    expect(find('19')).toEqual([2, 1])
    expect(find('می شود')).toEqual([2])
    expect(find('میشود')).toEqual([2])
    expect(find('می‌شود')).toEqual([2])
    expect(find('علما')).toEqual([3])
    expect(find('وفـــد')).toEqual([2, 0])
  })

  it('pages from the latest entry down', () => {
    const db = new Sqlite(':memory:')
    db.exec(SEARCH_TABLES)
    for (let place = 0; place < 10; place++)
      indexTexts(db, place, [{ field: 'f', language: 'en', text: 'truce' }])
    expect(findPlaces(db, 'truce', 3)).toEqual({ places: [9, 8, 7], total: 10 })
    expect(findPlaces(db, 'truce', 3, 7)).toEqual({ places: [6, 5, 4], total: 10 })
  })
})

describe('the words of an act', () => {
  it('are its texts in every language and its codes, not its keys or hashes', () => {
    const texts = textsOf({
      kind: 'paper.hand-over',
      actor: { unnamed: { en: 'an official' } },
      tags: ['F09'],
      remark: { en: 'a remark' },
      body: {
        title: { en: 'A paper', ur: 'دستاویز' },
        to: ['ab'.repeat(32)],
        files: [{ name: 'scan.pdf', sha256: 'cd'.repeat(32), passphrase: 'never' }],
        otherNames: [{ by: 'ef'.repeat(32), name: { en: 'Another name' } }],
        elements: { byWhen: { en: 'by Friday' } },
      },
    })
    expect(texts.map(({ field, language, text }) => `${field} ${language} ${text}`).sort()).toEqual([
      'actor.unnamed en an official',
      'body.elements.byWhen en by Friday',
      'body.files.name und scan.pdf',
      'body.otherNames.name en Another name',
      'body.title en A paper',
      'body.title ur دستاویز',
      'remark en a remark',
      'tags und F09',
    ])
  })

  it('that are not an act at all are none', () => {
    for (const content of [null, 'text', 3, [], {}]) expect(textsOf(content)).toEqual([])
  })
})

describe('an excerpt', () => {
  it('is a piece of the original, in its own spelling, around the match', () => {
    const text = `${'before '.repeat(50)}the Türkiye round${' after'.repeat(50)}`
    const found = bestExcerpt([{ field: 'body.text', language: 'en', text }], 'turk')!
    expect(found.excerpt.filter(([, matched]) => matched)).toEqual([['Türkiye', true]])
    expect(found.excerpt.map(([piece]) => piece).join('').length).toBeLessThan(200)
  })

  it('comes from the text that matches most of the query', () => {
    const texts = [
      { field: 'body.title', language: 'en', text: 'A draft' },
      { field: 'body.text', language: 'ur', text: 'یقین دہانی کا draft' },
    ]
    expect(bestExcerpt(texts, 'draft يقين')).toMatchObject({ field: 'body.text', language: 'ur' })
    expect(bestExcerpt(texts, 'absent')).toBeNull()
  })
})

it('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
const udhr = `${shared}/data/udhr`

describe.skipIf(!existsSync(udhr))('the Universal Declaration in seven languages (needs shared/data)', () => {
  const codes = ['arb', 'eng', 'pbu', 'pes_1', 'pes_2', 'spa', 'urd']
  const here = existsSync(udhr) ? codes : []
  const texts = here.map((code) =>
    readFileSync(`${udhr}/${code}.html`, 'utf8')
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replace(/<[^>]+>/g, ' '),
  )
  const find = indexOf(...texts)

  it.each([
    ['arb', 'والحريّات الاساسيه'], // hamza, shadda and ta marbuta as people type them
    ['eng', 'HUMAN DIGNITY'],
    ['pbu', 'بشر حقوقو'],
    ['pes_1', 'اعلاميه جهاني حقوق بشر'], // Arabic keyboard
    ['spa', 'declaracion UNIVERSAL'],
    ['urd', 'انساني حقوق کا عالمي منشور'],
  ])('finds the text in %s by %s', (code, typed) => {
    expect(find(typed)).toContain(codes.indexOf(code))
  })

  it('finds every word of every text', () => {
    for (const [place, text] of texts.entries()) {
      const words = [...new Set(text.match(/[\p{L}\p{M}]{2,}/gu))]
      for (const word of words.filter((_, k) => k % 20 === 0))
        expect([word, find(word)]).toEqual([word, expect.arrayContaining([place])])
    }
  })
})
