// Statements by voice, and by whether the speaker is named, over the whole file.
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../act.ts'
import { en, openTalks, PLENARY } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }
const VOICES: Attribution['voice'][] = [
  'named-person',
  'office',
  'unnamed-official',
  'unnamed-source',
  'local',
  'narration',
]

function withVoices() {
  const stage = openTalks()
  const { ids } = stage
  for (const voice of VOICES)
    stage.act(
      'quill',
      PLENARY,
      'statement.record',
      { text: en(voice), force: 'said' },
      {
        basis: 'reported',
        actor: { organisation: ids.maral! },
        sources: [{ source: ids.article! }],
        attribution: { voice, ...(voice !== 'narration' && { side: ids.maral! }) },
      },
    )
  stage.act('kass', PLENARY, 'statement.record', { text: en('own hand'), force: 'said' })
  const told = (options: ask.StatementsOptions) => {
    const { rows, total } = ask.statements(stage.db, reader, options)
    expect(total).toBe(rows.length)
    return rows.map(({ text }) => text.en)
  }
  return { told, ids, db: stage.db }
}

describe('statements', () => {
  it('whose speaker has no name are never among the named, nor the outlet’s own words among either', () => {
    const { told } = withVoices()
    expect(told({ named: 'unnamed' })).toEqual(['local', 'unnamed-source', 'unnamed-official'])
    expect(told({ named: 'narration' })).toEqual(['narration'])
    expect(told({ named: 'named' })).toEqual(['own hand', 'office', 'named-person'])
  })

  it('are found by the kind of voice', () => {
    const { told } = withVoices()
    for (const voice of VOICES) expect(told({ voice })).toEqual([voice])
    expect(told({ voice: 'no such voice' })).toEqual([])
    expect(told({ voice: 'office', named: 'unnamed' })).toEqual([])
  })

  it('of one side are narrowed by its voices, and the balance stays that of the whole file', () => {
    const { told, ids, db } = withVoices()
    expect(told({ side: ids.maral!, named: 'named' })).toEqual(['office', 'named-person'])
    expect(told({ side: 'outlet' })).toEqual(['narration'])
    const whole = ask.statements(db, reader).balance
    expect(ask.statements(db, reader, { side: ids.maral!, voice: 'local' }).balance).toEqual(whole)
  })

  it('come by pages that join without a gap under a filter', () => {
    const { db } = withVoices()
    const first = ask.statements(db, reader, { named: 'unnamed', limit: 2 })
    const rest = ask.statements(db, reader, { named: 'unnamed', limit: 2, cursor: first.next! })
    expect([...first.rows, ...rest.rows].map(({ text }) => text.en)).toEqual([
      'local',
      'unnamed-source',
      'unnamed-official',
    ])
    expect([first.total, rest.next]).toEqual([3, null])
  })
})
