// A keys file on a failing disk, or in somebody's hands: whatever it became, it opens or it does not; nothing breaks.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../folder/durable.ts'
import { layout } from '../folder/layout.ts'
import { accountsOf, createKeyring, type Keyring, openKeyringByPassphrase } from '../vault/keyring.ts'
import { forGenerated, stretch } from '../vault/passphrase.ts'

const RING: Keyring = { reader: 'R', slot: { id: 'I', seed: 'S' }, database: 'D', devices: [] }
const WORDS = 'five words drawn at random'

test('a keys file of which any byte was changed, or any end cut off, is answered as keys that do not open', async () => {
  const data = mkdtempSync(join(tmpdir(), 'parley-keys-'))
  const paths = layout(data).seat('river', 'north')
  makeFolder(paths.folder)
  const stretching = forGenerated()
  createKeyring(paths, RING, [{ account: 'noor', stretching, key: await stretch(WORDS, stretching) }])
  const whole = readFileSync(paths.keys)
  const changed = [...whole].flatMap((byte, at) =>
    [1, 2, 8].map((bit) => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte ^ bit
      return bytes
    }),
  )
  const cut = [...whole].map((_, end) => whole.subarray(0, end))
  for (const bytes of [...changed, ...cut]) {
    // A changed count of passes can ask for much work, as an honest one may: that is not tried here.
    if (/"(operations|memoryBytes)":(?!1,|8192,)\d/.test(bytes.toString('latin1'))) continue
    writeFileSync(paths.keys, bytes)
    expect(accountsOf(paths).length).toBeLessThanOrEqual(1)
    const opened = await openKeyringByPassphrase(paths, WORDS)
    expect(opened === null || typeof opened === 'object').toBe(true)
  }
  writeFileSync(paths.keys, whole)
  expect(await openKeyringByPassphrase(paths, WORDS)).not.toBeNull()
  rmSync(data, { recursive: true, force: true })
})
