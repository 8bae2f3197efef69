import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { stage } from '../staging/stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'))
const pages = join(folder, 'dist')
mkdirSync(join(pages, 'assets'), { recursive: true })
const script = `console.log(${JSON.stringify('x'.repeat(5000))})`
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(pages, 'assets', 'index-D7xK2a9Q.js'), script)
writeFileSync(join(pages, '.parley-built'), 'hidden')
writeFileSync(join(folder, 'secret.txt'), 'outside')
afterAll(() => rmSync(folder, { recursive: true }))

const { ask } = stage({ pages })

describe('somebody who looks for files beside the pages', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/.parley-built',
    '/assets/%00.js',
    '/secret.txt',
  ])('finds none at %s', async (url) => {
    const answer = await ask('GET', url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).not.toContain('outside')
  })

  it('cannot post to a page', async () => {
    expect((await ask('POST', '/exercise', { payload: {} })).statusCode).toBe(404)
  })
})

describe('a browser', () => {
  it('gets the pages at every address that is no file, and asks about them each time', async () => {
    for (const url of ['/', '/exercise/qatar/overview', '/index.html']) {
      const answer = await ask('GET', url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(answer.headers['cache-control']).toBe('no-cache')
      const headers = { 'if-none-match': String(answer.headers.etag) }
      expect((await ask('GET', url, { headers })).statusCode).toBe(304)
    }
  })

  it('gets nothing for a script that is gone, rather than a page in its place', async () => {
    expect((await ask('GET', '/assets/index-00000000.js')).statusCode).toBe(404)
  })

  it('keeps what is named by its content for a year, and gets it compressed', async () => {
    const url = '/assets/index-D7xK2a9Q.js'
    for (const [encoding, open] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await ask('GET', url, { headers: { 'accept-encoding': `${encoding}, deflate` } })
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(answer.headers.vary).toBe('accept-encoding')
      expect(open(answer.rawPayload).toString()).toBe(script)
    }
    expect((await ask('GET', url)).body).toBe(script)
  })

  it('is not led outside by a link either', async () => {
    symlinkSync(join(folder, 'secret.txt'), join(pages, 'link.txt'))
    expect((await ask('GET', '/link.txt')).statusCode).toBe(404)
  })
})
