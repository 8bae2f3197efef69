// A file counts as erased only where the erasure does.
import { expect, it } from 'vitest'
import { en, hex, openTalks, PLENARY } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }

it('a file stays where the other side asks for its erasure, and goes where its own side does', () => {
  const stage = openTalks()
  const sealed = hex('sealed')
  const file = { name: 'card.jpg', mediaType: 'image/jpeg', bytes: 9, sha256: hex('file'), sealed }
  const exhibit = stage.act('torvik', PLENARY, 'evidence.deposit', {
    title: en('Identity card'),
    form: 'photograph',
    sensitive: true,
    files: [{ ...file, passphrase: 'p'.repeat(43) }],
  })
  const erase = (by: string) =>
    stage.act(by, PLENARY, 'evidence.erase', {
      entry: exhibit,
      what: 'file',
      name: sealed,
      reason: en('Risk'),
    })
  const state = () => ask.evidence(stage.db, reader)[0]!.files[0]!.state
  erase('kass')
  expect(state()).toBe('here')
  erase('torvik')
  expect(state()).toBe('erased')
})
