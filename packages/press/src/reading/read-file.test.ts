import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READING_PROBLEMS } from './problems.ts'
import { LARGEST_MEGABYTES, readFile } from './read-file.ts'
import { docxOf } from './staging/docx.ts'
import { pdfOf } from './staging/pdf.ts'
import { readAll, readOne, wordsOf } from './staging/reading.ts'
import { zipOf } from './staging/zip.ts'

const refusal = async (content: string | Uint8Array): Promise<string> => {
  const outcome = await readFile(Buffer.from(content), { name: 'it' })
  return outcome.ok ? 'read' : outcome.problem.code
}

describe('refused with a reason from the catalogue', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'article-empty'],
    ['spaces', ' \n\t \r\n', 'article-empty'],
    [
      'noise',
      Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919 + (n >> 3)) % 256)),
      'article-binary',
    ],
    ['zeros', Buffer.alloc(2000), 'article-binary'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'article-form'],
    ['rich text', '{\\rtf1\\ansi The army said.}', 'article-form'],
    ['an archive that is no document', zipOf([{ name: 'a.txt', content: 'words' }]), 'article-form'],
    ['JSON that is no feed', '{"a": [1, 2]}', 'article-form'],
    ['other XML', '<?xml version="1.0"?><records><record/></records>', 'article-form'],
    [
      'a message under PGP',
      '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----',
      'article-encrypted',
    ],
    [
      'an encrypted mail',
      'From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n\r\nVersion: 1\r\n--x--',
      'article-encrypted',
    ],
    [
      'a protected Word document',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'article-encrypted',
    ],
    ['an old Word document', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'article-form'],
    ['half a PDF', '%PDF-1.7\n1 0 obj', 'article-damaged'],
    ['a PDF of pictures', pdfOf([[]]), 'article-pictures'],
    ['half a Word document', docxOf(['The army said.']).subarray(0, 700), 'article-damaged'],
    ['a broken feed', '<rss version="2.0"><channel><item>', 'article-damaged'],
    ['a feed of nothing', '<rss version="2.0"><channel><title>x</title></channel></rss>', 'article-empty'],
    ['a text beyond any article', 'The army said. '.repeat(100_000), 'article-too-long'],
  ])('%s', async (_, content, code) => {
    expect(await refusal(content)).toBe(code)
  })

  it('a file of more than 20 megabytes, unread', async () => {
    expect(await refusal(Buffer.alloc(LARGEST_MEGABYTES * 1_000_000 + 1, 'a'))).toBe('article-too-large')
  })

  it('a PDF under a password', async () => {
    const under = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'0'.repeat(32)}) /U (${'0'.repeat(32)}) /P -4 >> /ID [(a) (a)]`
    expect(await refusal(pdfOf([[{ text: 'x', x: 1, y: 1 }]], under))).toBe('article-encrypted')
  })

  it('a document that unpacks to hundreds of megabytes, also where it lies about it', async () => {
    const content = Buffer.alloc(120_000_000, ' ')
    for (const claimed of [undefined, 100]) {
      const part = { name: 'word/styles.xml', content, ...(claimed === undefined ? {} : { claimed }) }
      expect(await refusal(docxOf(['x'], { others: [part] }))).toBe('article-unpacks')
    }
  })

  it('markup nested or repeated beyond any page, within a second', async () => {
    const begun = performance.now()
    expect(await refusal(`<html><body>${'<div>'.repeat(100_000)}x`)).toBe('article-too-deep')
    expect(await refusal(`<html><body><script></SCRIPT>${'<div>'.repeat(100_000)}x`)).toBe('article-too-deep')
    expect(await refusal(`<html><body>${'<a'.repeat(5_000_000)}`)).toBe('article-too-deep')
    expect(await refusal(`<html><body>${`${'<b>'.repeat(150)}x${'</b>'.repeat(150)}`.repeat(200)}`)).toBe(
      'article-too-deep',
    )
    expect(await refusal(docxOf([], { body: `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}` }))).toBe(
      'article-too-deep',
    )
    expect(performance.now() - begun).toBeLessThan(4000)
  })

  it('in English and in Urdu, every placeholder filled', async () => {
    for (const kind of Object.values(READING_PROBLEMS)) {
      expect(kind.title.ur).toMatch(/[\u0600-\u06FF]/)
      expect(kind.remedy.ur).toMatch(/[\u0600-\u06FF]/)
      const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([all]) => all).sort()
      expect(placeholders(kind.title.ur)).toEqual(placeholders(kind.title.en))
    }
    const outcome = await readFile(new Uint8Array(), { name: 'cutting.txt' })
    expect(outcome.ok ? null : outcome.problem.title).toEqual({
      en: 'cutting.txt holds no text.',
      ur: 'cutting.txt میں کوئی متن نہیں۔',
    })
  })
})

describe('whatever the charset', () => {
  const latin = (text: string, bytes: Record<string, number>) =>
    Buffer.from([...text].map((char) => bytes[char] ?? char.charCodeAt(0)))

  it.each<[string, Uint8Array, string]>([
    [
      'UTF-8 with its mark',
      Buffer.from('\uFEFF“Çok iyi,” he said on Sunday.'),
      '“Çok iyi,” he said on Sunday.',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from('\uFEFFHe said “no” on Sunday.', 'utf16le'),
      'He said “no” on Sunday.',
    ],
    ['UTF-16 without', Buffer.from('He said no on Sunday.', 'utf16le'), 'He said no on Sunday.'],
    ['UTF-16, the large end first', Buffer.from('\uFEFFHe said no.', 'utf16le').swap16(), 'He said no.'],
    [
      'windows-1252',
      latin('He said “no”, naïve.', { '“': 0x93, '”': 0x94, ï: 0xef }),
      'He said “no”, naïve.',
    ],
    [
      'windows-1254',
      latin('Dışişleri söyledi, ağır.', { ı: 0xfd, ş: 0xfe, ö: 0xf6, ğ: 0xf0 }),
      'Dışişleri söyledi, ağır.',
    ],
    [
      'windows-1256',
      Buffer.from('c7e1e3cdc7cfcbc7ca20e3d3caE3D1C9'.toLowerCase(), 'hex'),
      'المحادثات مستمرة',
    ],
  ])('%s is read', async (_, bytes, text) => {
    expect((await readOne(bytes)).text).toBe(text)
  })

  it('of a page the meta element tells it', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1251"></head><body><p>\xcc\xe8\xf0.</p></body></html>',
      'latin1',
    )
    expect((await readOne(page)).text).toBe('Мир.')
  })
})

describe('a PDF', () => {
  const head = (number: number) => [
    { text: 'THE HARBOUR POST', x: 50, y: 800, size: 9 },
    { text: `Page ${number}`, x: 280, y: 30, size: 9 },
  ]
  const line = (text: string, y: number, x = 50) => ({ text, x, y })
  const pages = [
    [
      ...head(1),
      { text: 'Talks adjourn without a deal', x: 50, y: 740, size: 20 },
      line('GENEVA, March 3 (Harbour Post) - The delegations left the hotel on Sun-', 700),
      line('day evening without a word, and the cease-', 688),
      line('fire monitors said nothing.', 676),
      line('"We will be back," the mediator said, and walked out of the door to a car', 650),
      line('that waited. The cease-fire holds, both of them said', 638),
    ],
    [
      ...head(2),
      line('before they left.', 740),
      line('The second page has a paragraph of its own that goes on for a', 714),
      line('line.', 702),
    ],
  ]

  it('is read in paragraphs: divided words made whole, running heads left out, pages joined', async () => {
    const article = await readOne(pdfOf(pages))
    expect(article.source).toMatchObject({
      title: 'Talks adjourn without a deal',
      dateline: 'GENEVA',
      zone: 'Europe/Zurich',
    })
    expect(wordsOf(article, 'paragraph')).toEqual([
      'The delegations left the hotel on Sunday evening without a word, and the cease-fire monitors said nothing.',
      '"We will be back," the mediator said, and walked out of the door to a car that waited. The cease-fire holds, both of them said before they left.',
      'The second page has a paragraph of its own that goes on for a line.',
    ])
    expect(article.text).not.toMatch(/HARBOUR POST|Page \d/)
  })
})

describe('a Word document', () => {
  it('is read as it stands', async () => {
    const article = await readOne(
      docxOf(['Truce panel meets again', 'By Tomas Quiroga', 'MONTEVIDEO — “It was cold & long,” he said.']),
    )
    expect(article.source).toMatchObject({
      title: 'Truce panel meets again',
      author: 'Tomas Quiroga',
      dateline: 'MONTEVIDEO',
    })
    expect(wordsOf(article, 'paragraph')).toEqual(['“It was cold & long,” he said.'])
  })
})

describe('a mail', () => {
  const header =
    'From: "Harbour Post Newsletter" <news@post.example>\r\nSubject: Fwd: Talks adjourn\r\nDate: Mon, 4 Mar 2024 09:15:00 +0100\r\nMIME-Version: 1.0\r\n'
  const mixed = (...parts: string[]) =>
    `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`
  const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`
  const attached = (bytes: Buffer, type: string, name: string) =>
    `Content-Type: ${type}; name=${name}\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}`
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

  it('has its subject for title, its sender for outlet and its date with the offset', async () => {
    const article = await readOne(
      `${header}Content-Type: text/plain\r\n\r\nGENEVA - The delegations left the hotel, he said.`,
    )
    expect(article.source).toMatchObject({
      title: 'Talks adjourn',
      outlet: 'Harbour Post',
      published: '2024-03-04T09:15:00+01:00',
    })
    expect(wordsOf(article, 'paragraph')).toEqual(['The delegations left the hotel, he said.'])
  })

  it('gives the attached article where it only introduces it, and both where it is one', async () => {
    const file = attached(docxOf(['Truce panel meets again', 'The panel met, he said.']), docx, 'a.docx')
    const introduced = await readAll(mixed(plain('See attached.'), file))
    expect(introduced.map(({ source }) => source.title)).toEqual(['Truce panel meets again'])
    const both = await readAll(
      mixed(plain('The delegations left the hotel on Sunday, two officials said. '.repeat(10)), file),
    )
    expect(both.map(({ source }) => source.title)).toEqual(['Talks adjourn', 'Truce panel meets again'])
  })

  it('is read although its attachment cannot be', async () => {
    const articles = await readAll(
      mixed(
        plain('The delegations left the hotel, he said.'),
        attached(Buffer.from('PK\x03\x04'), docx, 'a.docx'),
      ),
    )
    expect(articles).toHaveLength(1)
  })

  it('that was forwarded says what the one inside said', async () => {
    const article = await readOne(
      'From: Ali Demir <ali@mission.example>\r\nSubject: Fwd: list\r\nDate: Tue, 28 Oct 2025 10:00:00 +0300\r\n\r\nFYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Sahel Wire <wire@sahel.example>\r\nDate: Mon, Oct 27, 2025 at 8:15 AM\r\nSubject: Rebels hand over prisoner list\r\nTo: <ali@mission.example>\r\n\r\nNOUADA — The rebels handed over a list, he said.',
    )
    expect(article.source).toMatchObject({
      title: 'Rebels hand over prisoner list',
      outlet: 'Sahel Wire',
      published: '2025-10-27T08:15',
    })
    expect(wordsOf(article, 'paragraph')).toEqual(['The rebels handed over a list, he said.'])
  })

  it('among others in a mailbox is one of several', async () => {
    const mail = (subject: string) =>
      `From wire@sahel.example Mon Oct 27 08:15:00 2025\nFrom: Wire News <wire@sahel.example>\nSubject: ${subject}\nDate: Mon, 27 Oct 2025 08:15:00 +0000\n\nThe army said that it left.\n>From there it went on.\n\n`
    const articles = await readAll(mail('One') + mail('Two'))
    expect(articles.map(({ source }) => source.title)).toEqual(['One', 'Two'])
    expect(articles[0]!.text).toContain('From there it went on.')
    expect(articles[0]!.text).not.toContain('>From')
  })
})

describe('a feed', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Post - World</title><language>en</language>
<item><title>Talks &amp; truce</title><dc:creator>A. Khan</dc:creator><pubDate>Mon, 27 Oct 2025 08:15:00 +0500</pubDate><content:encoded><![CDATA[<p>ISLAMABAD: Talks went on.</p><p>Officials said <a href="https://x.example">no</a>.</p><p>The post Talks appeared first on The Post.</p>]]></content:encoded></item>
<item><title>Second</title><description>Only a &lt;b&gt;summary&lt;/b&gt;, it said.</description></item></channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>x</id><updated>2025-10-27T00:00:00Z</updated><entry><id>1</id><title>One</title><updated>2025-10-27T01:00:00Z</updated><published>2025-10-26T23:00:00Z</published><author><name>B. Roy</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First, he said.</p><p>Second.</p></div></content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    items: [
      {
        id: '1',
        title: 'T',
        content_text: 'The army left.\n\nIt denied it.',
        date_published: '2025-10-26T23:00:00+05:00',
      },
    ],
  })

  it('of RSS gives an article for each entry', async () => {
    const [first, second] = await readAll(rss)
    expect(first!.source).toEqual({
      title: 'Talks & truce',
      outlet: 'The Post',
      author: 'A. Khan',
      dateline: 'ISLAMABAD',
      published: '2025-10-27T08:15:00+05:00',
      zone: 'Asia/Karachi',
      language: 'en',
    })
    expect(first!.text).toMatch(/^Talks & truce\nISLAMABAD: Talks went on\.\nOfficials said no\./)
    expect(first!.marks).toEqual([{ at: 57, label: 'no', target: 'https://x.example' }])
    expect(second!.text).toBe('Second\nOnly a summary, it said.')
  })

  it.each([
    ['Atom', atom, '2025-10-26T23:00:00+00:00', 2],
    ['JSON', json, '2025-10-26T23:00:00+05:00', 2],
  ])('of %s too', async (_, feed, published, paragraphs) => {
    const article = await readOne(feed)
    expect(article.source.published).toBe(published)
    expect(wordsOf(article, 'paragraph')).toHaveLength(paragraphs)
  })

  it('with entities that multiply does not unfold them', async () => {
    const entities = [...'bcdefghi']
      .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(10)}">`)
      .join('')
    const bomb = `<rss version="2.0"><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${entities}]><channel><item><title>x</title><description>&i; he said.</description></item></channel></rss>`
    const begun = performance.now()
    await readFile(Buffer.from(bomb))
    await readFile(
      Buffer.from(
        `<?xml version="1.0"?>${bomb.slice(19).replace('<channel>', '<rss version="2.0"><channel>')}`,
      ),
    )
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

describe('damaged on its way', () => {
  const whole = [
    docxOf(['Truce panel meets again', 'By Tomas Quiroga', 'MONTEVIDEO — He said.']),
    pdfOf([[{ text: 'Talks adjourn', x: 50, y: 700 }], [{ text: 'He said.', x: 50, y: 700 }]]),
    Buffer.from(
      '<html><head><title>Talks</title></head><body><article><p>He said <a href="/x">so</a>.</p></article></body></html>',
    ),
    Buffer.from(
      'From: a@b.example\r\nSubject: =?utf-8?q?Talks?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHe said.\r\n--b--',
    ),
    Buffer.from(
      '<rss version="2.0"><channel><item><title>t</title><description>&lt;p&gt;He said.&lt;/p&gt;</description></item></channel></rss>',
    ),
    Buffer.from('Talks adjourn\nBy Tomas Quiroga\nKABUL: “He said[1] so.”\n[1] https://x.example'),
  ]

  it('every file is read or refused; it never throws, and its blocks stay within its text', async () => {
    const damage = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        damage,
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        async (file, places, kept) => {
          const bytes = Buffer.from(file)
          for (const [at, value] of places) bytes[Math.floor(at * bytes.length)] = value
          const outcome = await readFile(bytes.subarray(0, Math.ceil(kept * bytes.length)))
          if (!outcome.ok) {
            expect(Object.keys(READING_PROBLEMS)).toContain(outcome.problem.code)
            return
          }
          for (const { text, blocks, marks } of outcome.value) {
            expect(text).toBe(text.normalize('NFC'))
            expect(blocks.every(({ span }) => span[0] < span[1] && span[1] <= text.length)).toBe(true)
            expect(marks.every(({ at }) => at >= 0 && at <= text.length)).toBe(true)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
