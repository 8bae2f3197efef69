import { afterEach, describe, expect, it } from 'vitest'
import { must } from '../../staging/river.ts'
import { Readers } from './readers.ts'

const TEXT = `Ferry talks go on\n\nThe ferry would sail again on Sunday, the harbour ministry said.\n`
let readers: Readers
afterEach(() => readers.close())

describe('the threads that read', () => {
  it('read a file and draft it while the server goes on', async () => {
    readers = new Readers({ threads: 1 })
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    const [read] = must(
      await readers.read(
        Buffer.from(TEXT),
        { name: 'a.txt', mediaType: 'text/plain', outlet: 'The Harbour Post' },
        [],
      ),
    )
    clearInterval(timer)
    expect(read!.article.text).toContain('The ferry would sail again')
    expect(read!.article.source.outlet).toBe('The Harbour Post')
    expect(read!.drafts.length).toBeGreaterThan(0)
    expect(turns).toBeGreaterThan(5)
  })

  it('answer a file that is none with the reason from the catalogue, and read the next', async () => {
    readers = new Readers({ threads: 1 })
    const binary = Buffer.from(Array.from({ length: 300 }, (_, at) => at % 7))
    expect(await readers.read(binary, { name: 'a.txt' }, [])).toMatchObject({
      ok: false,
      problem: { code: expect.stringMatching(/^article-/) },
    })
    expect((await readers.read(Buffer.from(TEXT), { name: 'b.txt' }, [])).ok).toBe(true)
  })

  it('ask whoever comes when too much waits to try again, and lose nothing of what waits', async () => {
    readers = new Readers({ threads: 1, waitingBytes: 2 * TEXT.length })
    const asked = [1, 2, 3].map((n) => readers.read(Buffer.from(TEXT), { name: `${n}.txt` }, []))
    expect(await asked[2]).toMatchObject({ ok: false, problem: { code: 'too-busy' } })
    expect((await asked[0]!).ok && (await asked[1]!).ok).toBe(true)
  })

  it('give up a file that takes too long, and go on with another thread', async () => {
    readers = new Readers({ threads: 1, patienceMs: 1 })
    expect(await readers.read(Buffer.from(TEXT), { name: 'a.txt' }, [])).toMatchObject({
      ok: false,
      problem: { code: 'article-damaged' },
    })
  })

  it('tell each article of a file as it comes, and stop between two of them', async () => {
    readers = new Readers({ threads: 1 })
    const items = Array.from({ length: 40 }, (_, n) => ({
      id: `${n}`,
      title: `Ferry talks, day ${n}`,
      content_text: TEXT,
    }))
    const feed = Buffer.from(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Wire', items }),
    )
    const came: [number, number][] = []
    const whole = must(
      await readers.read(feed, { name: 'feed.json' }, [], { each: (_, part, of) => came.push([part, of]) }),
    )
    expect(whole).toHaveLength(40)
    expect(came).toEqual(items.map((_, part) => [part, 40]))

    const stop = new AbortController()
    let seen = 0
    const each = () => {
      seen++
      if (seen === 3) stop.abort()
    }
    const read = await readers.read(feed, { name: 'feed.json' }, [], { each, signal: stop.signal })
    expect(read).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
    expect(seen).toBe(3)
    expect((await readers.read(Buffer.from(TEXT), { name: 'b.txt' }, [])).ok).toBe(true)
  })

  it('say what went wrong where an article cannot be kept, and read the next file', async () => {
    readers = new Readers({ threads: 1 })
    const each = () => {
      throw new Error('the disk is full')
    }
    await expect(readers.read(Buffer.from(TEXT), { name: 'a.txt' }, [], { each })).rejects.toThrow(
      'the disk is full',
    )
    expect((await readers.read(Buffer.from(TEXT), { name: 'b.txt' }, [])).ok).toBe(true)
  })
})
