import { describe, expect, it } from 'vitest'
import { openBox, sealBox } from './box.ts'

const keys = Uint8Array.from({ length: 64 }, (_, i) => i)
const light = { passes: 1, memoryKiB: 8192 }

describe('keys at rest', () => {
  it('come back for the person who knows the passphrase, typed on any keyboard', async () => {
    const box = await sealBox(keys, 'café à Doha', light)
    expect(await openBox(box, 'cafe\u0301 a\u0300 Doha')).toEqual({ ok: true, value: keys })
  })

  it('stay closed for somebody who guesses, and after any byte was changed', async () => {
    const box = await sealBox(keys, 'café à Doha', light)
    expect(await openBox(box, 'cafe a Doha')).toMatchObject({ code: 'box-not-opened' })
    for (const at of [21, 22, 37, 38, 61, 62, 90, box.length - 1]) {
      const altered = Uint8Array.from(box)
      altered[at]! ^= 1
      expect((await openBox(altered, 'café à Doha')).ok).toBe(false)
    }
  })

  it('are refused before any work when the box is cut or asks for too much of it', async () => {
    const box = await sealBox(keys, 'x', light)
    expect(await openBox(box.subarray(0, 70), 'x')).toMatchObject({ code: 'box-malformed' })
    const greedy = Uint8Array.from(box)
    greedy[18] = 0xff
    expect(await openBox(greedy, 'x')).toMatchObject({ code: 'box-malformed' })
    const other = Uint8Array.from(box)
    other[0] = 0
    expect(await openBox(other, 'x')).toMatchObject({ code: 'box-malformed' })
  })
})
