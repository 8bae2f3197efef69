import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { stage } from '../staging/stage.ts'

const files = '/api/processes/exercise/seats/qatar/files'
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)])
const binary = { 'content-type': 'application/octet-stream' }

const deposit = async (bytes: Buffer, name: string, type: string) => {
  const staged = stage()
  const url = `${files}?name=${encodeURIComponent(name)}&type=${encodeURIComponent(type)}`
  const stored = await staged.ask('POST', url, { payload: bytes, headers: binary })
  const get = (query = '') => staged.ask('GET', `${files}/${stored.json().sealed}${query}`)
  return { ...staged, stored, get }
}

describe('a file that claims to be a photograph', () => {
  it.each([
    ['a page', Buffer.from('<script>alert(1)</script>'), 'image/png'],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml'],
    ['a page that says so', Buffer.from('<html>'), 'text/html'],
    ['a picture under another name', PNG, 'image/jpeg'],
    ['less than a picture', Buffer.from('\x89PN', 'latin1'), 'image/png'],
  ])('is never shown, only downloaded: %s', async (_, bytes, type) => {
    const { get } = await deposit(bytes, 'exhibit', type)
    const answer = await get('?inline=1')
    expect(answer.headers['content-type']).toBe('application/octet-stream')
    expect(answer.headers['content-disposition']).toMatch(/^attachment/)
    expect(answer.headers['content-security-policy']).toContain('sandbox')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.rawPayload).toEqual(bytes)
  })
})

describe('a plain picture', () => {
  it('is shown where that is asked for, and downloaded where not', async () => {
    const { get } = await deposit(PNG, 'تصویر 1.png', 'image/png')
    const shown = await get('?inline=1')
    expect(shown.headers['content-type']).toBe('image/png')
    expect(shown.headers['content-disposition']).toMatch(
      /^inline; filename="_+ 1\.png"; filename\*=UTF-8''%D8/,
    )
    expect(shown.headers['content-security-policy']).toContain('sandbox')
    const saved = await get()
    expect(saved.headers['content-disposition']).toMatch(/^attachment/)
    expect(saved.headers['cache-control']).toBe('no-store')
    expect(saved.rawPayload).toEqual(PNG)
  })
})

describe('an upload', () => {
  it('under a name that leads elsewhere or hides is refused', async () => {
    for (const name of ['../../etc/passwd', 'a/b', 'a\\b', '.hidden', 'photo\u202egpj.exe', 'a\0b', ' a ']) {
      const { stored } = await deposit(PNG, name, 'image/png')
      expect(stored.json(), name).toMatchObject({ code: 'bad-input', input: 'query/name' })
    }
  })

  it('beyond the limit is cut off as it comes, however long it said it was', async () => {
    const { ask } = stage({ limits: { file: 1000 } })
    const url = `${files}?name=a&type=image/png`
    const endless = Readable.from(
      (function* () {
        for (let chunk = 0; chunk < 100; chunk++) yield Buffer.alloc(100)
      })(),
    )
    const cut = await ask('POST', url, { payload: endless, headers: binary })
    expect(cut.json()).toMatchObject({ code: 'too-large', fields: { limit: 1000 } })
    const declared = await ask('POST', url, { payload: Buffer.alloc(1001), headers: binary })
    expect(declared.json().code).toBe('too-large')
  })

  it('may be JSON: the bytes are a file like any other and are not read', async () => {
    const { ask } = stage()
    const payload = '{"a":1,"a":2}'
    const headers = { 'content-type': 'application/json' }
    const stored = await ask('POST', `${files}?name=a.json&type=application/json`, { payload, headers })
    expect(stored.statusCode).toBe(201)
    expect(stored.json().bytes).toBe(payload.length)
  })
})
