import { expect, it } from 'vitest'
import { exercise } from '../../../../processes/index.ts'
import { scripted } from '../staging/scripted.ts'
import * as ask from './index.ts'

it('a second round that was convened and of which nothing was said since is no day of talks', () => {
  const { db, entries } = scripted(exercise)
  const reader = { seat: 'secretariat', language: 'en', now: '2026-04-01T00:00:00Z' }
  const record = {
    leaves: entries.length,
    opened: entries.length,
    root: '',
    cosigned: 2,
    quorum: 2,
    checkpointAt: null,
    checkedAt: null,
    fault: null,
    oneMachine: true,
    kept: 0,
  }
  expect(ask.overview(db, reader, { record, lookedAt: -1 })).toMatchObject({ day: 4 })
})
