// One address, spelled in other ways: the guards hold for what is answered, not for how it was written.
import { describe, expect, test } from 'vitest'
import { HOST, stage } from '../http/staging/stage.ts'

const SPELLINGS = ['/%61pi', '/a%70i', '/%61%70%69']

describe('an address that spells /api otherwise', () => {
  test.each(SPELLINGS)('is guarded alike: %s', async (api) => {
    const { app, node, log } = stage()
    const accounts = node.accounts().length
    const payload = { person: 'mallory', name: 'Mallory', passphrase: 'five words drawn at random' }
    for (const path of ['/setup', '/sign-out', '/processes/exercise/seats/qatar/notebook']) {
      const answer = await app.inject({
        method: 'POST',
        url: `${api}${path}`,
        headers: { host: HOST },
        payload,
      })
      expect(answer.json().code).toBe('cross-site')
    }
    expect(node.accounts()).toHaveLength(accounts)
    expect(log).toEqual([])
  })

  test.each(SPELLINGS)('is answered alike: %s', async (api) => {
    const { ask } = stage()
    const paths = [
      '/session',
      '/processes/exercise/seats/qatar/people',
      '/processes/exercise/seats/nobody/people',
    ]
    for (const path of paths) {
      const [plain, spelled] = [await ask('GET', `/api${path}`), await ask('GET', `${api}${path}`)]
      expect(spelled.statusCode).toBe(plain.statusCode)
      expect(spelled.headers['cache-control']).toBe(plain.headers['cache-control'])
      expect(spelled.body).toBe(plain.body)
    }
  })
})
