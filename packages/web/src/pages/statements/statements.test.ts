import { describe, expect, it } from 'vitest'
import { voicesOf } from './voices.ts'

const side = (id: string) => ({ id, name: { en: id } })
const balance = [
  { side: null, outlet: true, named: 0, unnamed: 6 },
  { side: side('Afghanistan'), outlet: false, named: 0, unnamed: 0 },
  { side: side('Pakistan'), outlet: false, named: 1, unnamed: 3 },
  { side: null, outlet: false, named: 0, unnamed: 2 },
]

describe('the balance of voices', () => {
  it('keeps a silent side in the table, and takes the outlet for no side and puts it last', () => {
    const voices = voicesOf(balance)
    expect(voices.map(({ kind }) => kind)).toEqual(['side', 'side', 'no-side', 'outlet'])
    expect(voices[0]).toMatchObject({ named: 0, unnamed: 0, share: 0 })
    expect(voices.at(-1)?.share).toBe(1)
  })
})
