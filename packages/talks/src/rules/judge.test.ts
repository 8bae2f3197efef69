import { describe, expect, test } from 'vitest'
import { CAUCUS, en, GOVERNING, hex, keyOf, openTalks, PLENARY, type Stage } from '../staging/stage.ts'

const assurance = (stage: Stage, by = 'torvik') =>
  stage.act(by, PLENARY, 'assurance.give', {
    form: 'written',
    to: [stage.ids.sovan!],
    text: en('The crossing stays open.'),
  })
const refusal = (reason: string) => ({ effect: 'refused', reasons: [reason] })
const waits = (reason: string) => ({ effect: 'awaiting-confirmation', reasons: [reason] })
const IN_EFFECT = { effect: 'in-effect', reasons: [] }

describe('whose hand it is', () => {
  test('nothing counts before the process is open, not even in the governing room', async () => {
    const { Stage: Fresh } = await import('../staging/stage.ts')
    const stage = new Fresh()
    const id = stage.act('elat', GOVERNING, 'organisation.add', {
      name: en('Maral'),
      type: 'state',
      atTable: true,
    })
    expect(stage.verdict(id)).toEqual(refusal('process-not-open'))
  })

  test('a process is opened once', () => {
    const stage = openTalks()
    const { content } = stage.entries[0]!
    expect(stage.verdict(stage.enter('kass', GOVERNING, content))).toEqual(refusal('process-already-open'))
  })

  test('a device that nobody accredited says nothing', () => {
    const stage = openTalks()
    const id = stage.act('somebody else', PLENARY, 'issue.raise', { title: en('The crossing') })
    expect(stage.verdict(id)).toEqual(refusal('device-not-accredited'))
  })

  test('Kass’s revoked device says nothing more, and what it said before stands', () => {
    const stage = openTalks()
    const before = stage.act('kass', PLENARY, 'issue.raise', { title: en('The crossing') })
    stage.act('kass', GOVERNING, 'device.revoke', { key: keyOf('kass') })
    const after = stage.act('kass', PLENARY, 'issue.raise', { title: en('The harvest') })
    expect(stage.verdict(before)).toEqual(IN_EFFECT)
    expect(stage.verdict(after)).toEqual(refusal('device-revoked'))
  })

  test('a revoked key is never accredited again', () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'device.revoke', { key: keyOf('kass') })
    const again = stage.act('elat', GOVERNING, 'device.accredit', {
      person: stage.ids.kass!,
      seat: 'sovan',
      key: keyOf('kass'),
      custody: 'own-device',
    })
    expect(stage.verdict(again)).toEqual(refusal('key-already-accredited'))
  })

  test('nobody speaks from a closed seat', () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'seat.close', { seat: stage.ids['seat:sovan']! })
    expect(stage.verdict(assurance(stage, 'kass'))).toEqual(refusal('seat-closed'))
    expect(stage.row('entries', stage.ids['seat:sovan']!)?.closed_by).not.toBeNull()
  })

  test('Kass cannot write into the caucus of Maral, of which Sovan is no member', () => {
    const stage = openTalks()
    const id = stage.act('kass', CAUCUS, 'issue.raise', { title: en('Yours') })
    expect(stage.verdict(id)).toEqual(refusal('author-not-in-room'))
  })

  test('Torvik cannot speak for Sovan', () => {
    const stage = openTalks()
    const actor = { organisation: stage.ids.sovan! }
    const id = stage.act('torvik', PLENARY, 'issue.raise', { title: en('x') }, { actor })
    expect(stage.verdict(id)).toEqual(refusal('actor-not-represented'))
  })

  test('Torvik cannot sign in the name of Halvar', () => {
    const stage = openTalks()
    const actor = { person: stage.ids.halvar!, for: stage.ids.maral! }
    const id = stage.act('torvik', PLENARY, 'issue.raise', { title: en('x') }, { actor })
    expect(stage.verdict(id)).toEqual(refusal('actor-not-author'))
  })

  test('Torvik cannot convey what Sovan said, and cannot report it either', () => {
    const stage = openTalks()
    const envelope = { actor: { organisation: stage.ids.sovan! }, sources: [{ source: stage.ids.article! }] }
    const raise = (basis: 'conveyed' | 'reported') =>
      stage.verdict(stage.act('torvik', PLENARY, 'issue.raise', { title: en('x') }, { ...envelope, basis }))
    expect(raise('conveyed')).toEqual(refusal('capacity-may-not-convey'))
    expect(raise('reported')).toEqual(refusal('capacity-may-not-report'))
  })

  test('the secretariat cannot state the capacity of a party', () => {
    const stage = openTalks()
    const id = stage.act('elat', PLENARY, 'issue.raise', { title: en('x') }, { capacity: 'party' })
    expect(stage.verdict(id)).toEqual(refusal('capacity-not-held'))
  })
})

describe('where and about what', () => {
  test('an organisation is added in the governing room alone', () => {
    const stage = openTalks()
    const id = stage.act('elat', PLENARY, 'organisation.add', {
      name: en('x'),
      type: 'other',
      atTable: false,
    })
    expect(stage.verdict(id)).toEqual(refusal('governing-room-only'))
  })

  test('Kass cannot open a seat, nor accredit a device at the seat of Maral', () => {
    const stage = openTalks()
    const seat = stage.act('kass', GOVERNING, 'seat.open', {
      name: 'sovan-two',
      organisation: stage.ids.sovan!,
      capacity: 'party',
    })
    const device = stage.act('kass', GOVERNING, 'device.accredit', {
      person: stage.ids.kass!,
      seat: 'maral',
      key: hex('new'),
      custody: 'own-device',
    })
    expect(stage.verdict(seat)).toEqual(refusal('capacity-may-not'))
    expect(stage.verdict(device)).toEqual(refusal('not-own-seat'))
  })

  test('a seat’s name is given once', () => {
    const stage = openTalks()
    const id = stage.act('elat', GOVERNING, 'seat.open', {
      name: 'maral',
      organisation: stage.ids.sovan!,
      capacity: 'party',
    })
    expect(stage.verdict(id)).toEqual(refusal('seat-name-taken'))
  })

  test('a report without a source is none', () => {
    const stage = openTalks()
    const actor = { organisation: stage.ids.sovan! }
    const id = stage.act('quill', PLENARY, 'issue.raise', { title: en('x') }, { actor, basis: 'reported' })
    expect(stage.verdict(id)).toEqual(refusal('reported-without-source'))
  })

  test('what stands in the governing room must be there, and be what it is taken for', () => {
    const stage = openTalks()
    const to = (id: string) =>
      stage.verdict(stage.act('kass', PLENARY, 'offer.make', { text: en('x'), to: [id] }))
    expect(to(hex('nobody'))).toEqual(refusal('ref-unknown'))
    expect(to(stage.ids.torvik!)).toEqual(refusal('ref-wrong-kind'))
  })

  test('an organisation that was withdrawn can no longer be named', () => {
    const stage = openTalks()
    const extra = stage.act('elat', GOVERNING, 'organisation.add', {
      name: en('x'),
      type: 'other',
      atTable: false,
    })
    stage.act('elat', GOVERNING, 'act.withdraw', { entry: extra })
    const id = stage.act('kass', PLENARY, 'offer.make', { text: en('x'), to: [extra] })
    expect(stage.verdict(id)).toEqual(refusal('ref-withdrawn'))
  })

  test('Kass cannot withdraw the seat of Maral', () => {
    const stage = openTalks()
    const id = stage.act('kass', GOVERNING, 'act.withdraw', { entry: stage.ids['seat:maral']! })
    expect(stage.verdict(id)).toEqual(refusal('ref-not-theirs'))
    expect(stage.verdict(assurance(stage))).toEqual(waits('mandate-missing'))
  })

  test('an unknown kind or a later version is unjudged, never skipped', () => {
    const stage = openTalks()
    const actor = { organisation: stage.ids.maral! }
    const enter = (kind: string, v: number) =>
      stage.enter('torvik', PLENARY, { kind, v, actor, basis: 'direct', body: { anything: 1 } })
    const unknown = enter('seance.hold', 1)
    expect(stage.verdict(unknown)).toEqual({ effect: 'unjudged', reasons: ['kind-unknown'] })
    expect(stage.verdict(enter('issue.raise', 2))).toEqual({
      effect: 'unjudged',
      reasons: ['version-unknown'],
    })
    expect(stage.row('entries', unknown)?.kind).toBe('seance.hold')
  })

  test('what is no act at all stays in the file as refused', () => {
    const stage = openTalks()
    expect(stage.verdict(stage.enter('kass', PLENARY, ['hello']))).toEqual(refusal('not-an-act'))
  })
})

describe('mandates (VCLT Art. 7 and 8)', () => {
  const show = (stage: Stage, holder: string, level: 'negotiate' | 'sign', by = 'elat') =>
    stage.act(
      by,
      GOVERNING,
      'mandate.show',
      { holder: stage.ids[holder]!, party: stage.ids.maral!, level },
      by === 'elat' ? { basis: 'conveyed', actor: { organisation: stage.ids.maral! } } : {},
    )

  test('a delegate without a mandate to sign gives an assurance: recorded, without effect, until the foreign minister confirms it', () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'principal.name', {
      party: stage.ids.maral!,
      principals: [{ name: en('Foreign Minister Halvar'), person: stage.ids.halvar! }],
    })
    show(stage, 'torvik', 'negotiate')
    const given = assurance(stage)
    expect(stage.verdict(given)).toEqual(waits('mandate-insufficient'))
    expect(stage.row('entries', given)).toMatchObject({
      standing: 'awaiting-confirmation',
      confirmed_by: null,
    })

    const confirmed = stage.act('halvar', PLENARY, 'act.confirm', { entry: given })
    expect(stage.verdict(confirmed)).toEqual(IN_EFFECT)
    expect(stage.row('entries', given)).toMatchObject({
      verdict: 'awaiting-confirmation',
      standing: 'in-effect',
      confirmed_by: stage.applied.get(confirmed)!.place,
    })
  })

  test('the delegate cannot confirm his own assurance', () => {
    const stage = openTalks()
    const given = assurance(stage)
    const id = stage.act('torvik', PLENARY, 'act.confirm', { entry: given })
    expect(stage.verdict(id)).toEqual(refusal('not-a-principal'))
    expect(stage.row('entries', given)?.standing).toBe('awaiting-confirmation')
  })

  test('the principal of one party cannot confirm for the other', () => {
    const stage = openTalks()
    stage.act('elat', GOVERNING, 'principal.name', {
      party: stage.ids.sovan!,
      principals: [{ name: en('Kass'), person: stage.ids.kass! }],
    })
    const given = assurance(stage)
    const id = stage.act('kass', PLENARY, 'act.confirm', { entry: given })
    expect(stage.verdict(id)).toEqual(IN_EFFECT)
    expect(stage.rows('links').find((link) => link.id === id)?.state).toBe('not-theirs')
    expect(stage.row('entries', given)?.standing).toBe('awaiting-confirmation')
  })

  test('a mandate to sign, once shown, lets the delegate bind; taken back, it no longer does', () => {
    const stage = openTalks()
    const mandate = show(stage, 'torvik', 'sign')
    expect(stage.verdict(assurance(stage))).toEqual(IN_EFFECT)
    stage.act('elat', GOVERNING, 'act.withdraw', { entry: mandate })
    expect(stage.verdict(assurance(stage))).toEqual(waits('mandate-missing'))
  })

  test('nobody shows a mandate of his own', () => {
    const stage = openTalks()
    expect(stage.verdict(show(stage, 'torvik', 'sign', 'torvik'))).toEqual(refusal('own-mandate'))
    expect(stage.verdict(assurance(stage))).toEqual(waits('mandate-missing'))
  })

  test('a mandate that a newspaper reports lets nobody sign', () => {
    const stage = openTalks()
    const reported = stage.act(
      'quill',
      GOVERNING,
      'mandate.show',
      { holder: stage.ids.torvik!, party: stage.ids.maral!, level: 'sign' },
      {
        basis: 'reported',
        actor: { organisation: stage.ids.maral! },
        sources: [{ source: stage.ids.article! }],
      },
    )
    expect(stage.verdict(reported)).toEqual(IN_EFFECT)
    expect(stage.verdict(assurance(stage))).toEqual(waits('mandate-missing'))
  })

  test('an assurance that the secretariat conveys waits for the party’s own hand; a reported one binds nobody', () => {
    const stage = openTalks()
    const give = (by: string, basis: 'conveyed' | 'reported') =>
      stage.act(
        by,
        PLENARY,
        'assurance.give',
        { form: 'oral', to: [stage.ids.sovan!], text: en('x') },
        { basis, actor: { organisation: stage.ids.maral! }, sources: [{ source: stage.ids.article! }] },
      )
    expect(stage.verdict(give('elat', 'conveyed'))).toEqual(waits('conveyed-unconfirmed'))
    const reported = give('quill', 'reported')
    expect(stage.verdict(reported)).toEqual(IN_EFFECT)
    expect(stage.row('entries', reported)?.needs).toBeNull()
  })

  test('to reject needs no mandate, to accept does', () => {
    const stage = openTalks()
    const offer = stage.act('kass', PLENARY, 'offer.make', { text: en('x'), to: [stage.ids.maral!] })
    const answer = (answer: 'accept' | 'reject') =>
      stage.verdict(stage.act('torvik', PLENARY, 'offer.answer', { offer, answer }))
    expect(answer('reject')).toEqual(IN_EFFECT)
    expect(answer('accept')).toEqual(waits('mandate-missing'))
  })
})
