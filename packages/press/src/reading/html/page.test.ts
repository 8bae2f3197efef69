import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from '../staging/reading.ts'

const long = (words: string) =>
  `<p>${words} The delegations were to meet again in the morning, both sides said, and the observers stayed.</p>`

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-PK"><head><title>Stalemate at the talks - World - THE POST</title>${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>Stalemate at the talks as ‘final position’ is given</h1><div class="byline">By Mina Reyes <time datetime="2025-10-27T08:15+05:00">Oct 27</time></div>
<figure><img src="x.jpg"><figcaption>Delegates meet in Istanbul. — AFP</figcaption></figure>${body}</article></main>
<aside><h3>Most read</h3><p>Another story entirely, about cricket, that goes on for some time and says a lot of things.</p></aside>
<footer>© 2025 The Post</footer></body></html>`

const story =
  '<ul><li>Mediators keep both sides at the table</li></ul>' +
  long(
    'ISLAMABAD: Stalemate persisted on Sunday at the <a href="https://x.example/1">talks</a><sup><a href="#fn1">1</a></sup> over 10 km<sup>2</sup> of land.',
  ) +
  '<p><strong>Also read:</strong> <a href="/x">Ten things about the talks</a></p>' +
  long('“We have made it clear,” the senior official said.') +
  '<div class="newsletter-signup"><p>Sign up for our newsletter now.</p></div><p><a href="/more">Read what the others write</a></p>' +
  long('After nine hours their delegation had presented its position.') +
  '<p><em>Published in The Post, October 27th, 2025</em></p>'

describe('a web page', () => {
  it('gives its article and nothing of what stands around it', async () => {
    const article = await readOne(page(story))
    expect(wordsOf(article, 'headline')).toEqual(['Stalemate at the talks as ‘final position’ is given'])
    expect(wordsOf(article, 'bullet')).toEqual(['Mediators keep both sides at the table'])
    expect(wordsOf(article, 'paragraph')).toHaveLength(3)
    expect(wordsOf(article, 'paragraph')[0]).toMatch(
      /^Stalemate persisted on Sunday at the talks over 10 km² of land\./,
    )
    expect(article.text).not.toMatch(/cricket|Home|AFP|Also read|newsletter|others write|©/)
    expect(article.marks).toEqual([
      { at: 144, label: 'talks', target: 'https://x.example/1' },
      { at: 144, label: '1', target: '#fn1' },
    ])
  })

  it('may have scripts and comments that write markup of their own, however deep', async () => {
    const deep = '<div>'.repeat(300)
    const head = `<script>write("${deep}")</SCRIPT><style>/* ${deep} */</style><!-- ${deep} -->`
    const { source, text } = await readOne(page(story, head))
    expect(source.outlet).toBe('The Post')
    expect(text).not.toContain('div')
  })

  it('states its facts in its heading, its time element and its text', async () => {
    const { source } = await readOne(page(story))
    expect(source).toEqual({
      title: 'Stalemate at the talks as ‘final position’ is given',
      outlet: 'The Post',
      author: 'Mina Reyes',
      dateline: 'ISLAMABAD',
      published: '2025-10-27T08:15:00+05:00',
      zone: 'Asia/Karachi',
      language: 'en',
    })
  })

  it('states them first in JSON-LD, then in OpenGraph; broken JSON-LD is passed over', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Talks &#8216;stall&#8217;',
          author: [{ name: 'A. Khan' }, { name: 'B. Roy' }],
          publisher: { name: 'The Post' },
          datePublished: '2025-10-27T03:15:00.000Z',
        },
      ],
    }
    const graph =
      '<meta property="og:site_name" content="Post Online"><meta property="article:published_time" content="2025-10-26T23:00:00+05:00">'
    const both = await readOne(
      page(story, `<script type="application/ld+json">${JSON.stringify(linked)}</script>${graph}`),
    )
    expect(both.source).toMatchObject({
      title: 'Talks ‘stall’',
      outlet: 'The Post',
      author: 'A. Khan, B. Roy',
      published: '2025-10-27T03:15:00+00:00',
    })
    const broken = await readOne(
      page(story, `<script type="application/ld+json">{"@type": NewsArticle}</script>${graph}`),
    )
    expect(broken.source).toMatchObject({ outlet: 'Post Online', published: '2025-10-26T23:00:00+05:00' })
  })

  it('that shows a part and states the whole is read whole', async () => {
    const body = Array.from(
      { length: 12 },
      (_, n) => `Paragraph ${n} of the report goes on, the official said on Sunday.`,
    ).join('\n\n')
    const linked = JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks stall', articleBody: body })
    const article = await readOne(
      page(
        '<p>Paragraph 0 of the report goes on, the official said on Sunday.</p>',
        `<script type="application/ld+json">${linked}</script>`,
      ),
    )
    expect(wordsOf(article, 'paragraph')).toHaveLength(12)
  })

  it('in Urdu keeps its language, its joiners and its direction of reading', async () => {
    const urdu =
      '<p>اسلام آباد: ترجمان نے کہا ہے کہ مذاکرات جاری ہیں اور کوئی فیصلہ نہیں ہوا، وفود آج پھر ملیں گے۔</p>'.repeat(
        4,
      )
    const article = await readOne(
      `<html lang="ur"><head><title>مذاکرات جاری</title></head><body><article><h1>مذاکرات جاری</h1>${urdu}</article></body></html>`,
    )
    expect(article.source).toMatchObject({
      title: 'مذاکرات جاری',
      dateline: 'اسلام آباد',
      zone: 'Asia/Karachi',
      language: 'ur',
    })
  })

  it('runs none of its scripts', async () => {
    const article = await readOne(
      page(`<script>globalThis.ran = true; document.write('<p>Written.</p>')</script>${story}`),
    )
    expect('ran' in globalThis).toBe(false)
    expect(article.text).not.toContain('Written')
  })
})
