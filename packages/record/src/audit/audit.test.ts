import { describe, expect, it } from 'vitest'
import { toHex } from '../bytes/bytes.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { audit, auditLine } from './audit.ts'

/** Mediators and two sides in the governing room; the mediators with one side in a caucus. */
const play = async () => {
  const talks = new Rehearsal(countedRandomness('audit'))
  const mediators = await talks.seat('mediators')
  const north = await talks.seat('north')
  const south = await talks.seat('south')
  const plenary = await talks.start(mediators, [mediators, north, south], { room: talks.governing })
  talks.publish()
  const caucus = await talks.start(mediators, [mediators, north])
  for (let i = 0; i < 5; i++) {
    talks.write(north, plenary.epoch, { kind: 'demand', number: i })
    talks.write(mediators, caucus.epoch, { kind: 'question', number: i })
  }
  talks.publish()
  return { talks, mediators, north, south, plenary, caucus }
}

describe('a whole copy', () => {
  it('is found whole by the mediators, who open everything, and by the south, who cannot open the caucus', async () => {
    const { talks, mediators, south } = await play()
    const all = { copy: talks.copy(), notes: talks.notes, process: talks.process }
    const seen = await audit({ ...all, readers: [mediators.reader], rangeLeaves: 3 })
    expect(seen.faults).toEqual([])
    expect(auditLine(seen)).toBe(
      `verified 13 leaves, opened 13, root ${toHex(talks.tree.root())}, cosigned by 2 of 2`,
    )
    const less = await audit({ ...all, readers: [south.reader] })
    expect(less).toMatchObject({ ok: true, leaves: 13, opened: 7, sealed: 6, withoutEffect: [] })
  })
})
