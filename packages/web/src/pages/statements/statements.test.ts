import { describe, expect, it } from 'vitest'
import type { StatementRow } from '../../../../talks/src/answers/pages.ts'
import { keptRows, namedness } from './choose.ts'
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

describe('choosing statements', () => {
  const row = (voice: string | null) => ({ attribution: voice && { voice } }) as unknown as StatementRow
  it('counts an office as named, narration and officials without a name as unnamed', () => {
    expect(namedness(row('office'))).toBe('named')
    expect(namedness(row('named-person'))).toBe('named')
    expect(namedness(row('unnamed-official'))).toBe('unnamed')
    expect(namedness(row('narration'))).toBe('narration')
    expect(namedness(row(null))).toBe('named')
  })
  it('keeps the rows that match every choice', () => {
    const rows = [row('office'), row('unnamed-official'), row('local')]
    expect(keptRows(rows, { named: 'unnamed' })).toHaveLength(2)
    expect(keptRows(rows, { named: 'unnamed', voice: 'local' })).toHaveLength(1)
  })
})
