// What the Istanbul file must answer, and how honestly (shared/istanbul.md).
import { describe, expect, it } from 'vitest'
import { istanbul } from '../../../../processes/index.ts'
import type { RecordLine } from '../answers/pages.ts'
import type { Named } from '../answers/shared.ts'
import { catalogueOf } from '../catalogues/catalogues.ts'
import { renderSentence } from '../catalogues/render.ts'
import { scripted } from '../staging/scripted.ts'
import * as ask from './index.ts'

const { db, ids, entries } = scripted(istanbul)
const reader = { seat: 'afghanistan', language: 'en', now: '2025-10-28T12:00:00Z' }
const record: RecordLine = {
  leaves: entries.length,
  opened: entries.length,
  root: '00',
  cosigned: 2,
  quorum: 2,
  checkpointAt: null,
  checkedAt: null,
  fault: null,
  oneMachine: true,
  kept: 0,
}
const overview = ask.overview(db, reader, { record, lookedAt: -1 })!
const english = (named: Named | null) => named?.name.en

describe('what is awaited', () => {
  it('is a reply to the counter-response, from the Afghan side, and never a refused assurance', () => {
    const replies = overview.awaited.filter(({ what }) => what === 'reply')
    expect(replies.map(({ from, about }) => [english(from), about.form])).toEqual([
      ['Afghanistan', 'counter-response'],
    ])
    expect(overview.awaited.some(({ told }) => told.kind.startsWith('assurance'))).toBe(false)
    expect(overview.lastPaper).toMatchObject({ replied: false, paper: { form: 'counter-response' } })
  })

  it('leaves out the offer that was refused, and marks the own side', () => {
    expect(overview.awaited.some(({ told }) => told.kind === 'offer.make')).toBe(false)
    expect(overview.awaited.every(({ own }) => own)).toBe(true)
    const asPakistan = ask.overview(db, { ...reader, seat: 'pakistan' }, { record, lookedAt: -1 })!
    expect(asPakistan.awaited.some(({ own }) => own)).toBe(false)
  })
})

describe('the sentence on top', () => {
  it('says how the talks stand, on which day, according to whom, in both languages', () => {
    const { key, values } = overview.sentence!
    expect(renderSentence(key, values, catalogueOf('en'), 'en')).toBe(
      'Stalemate persisted on Sunday 26 October, according to Dawn',
    )
    expect(renderSentence(key, values, catalogueOf('ur'), 'ur')).toMatch(
      /^ڈان کے مطابق اتوار.*تعطل برقرار رہا$/,
    )
    expect(overview).toMatchObject({ day: 2, sources: 1, agreed: [], nextSession: null })
  })

  it('counts at most seven lines since the last look, the last of which counts the rest', () => {
    expect(overview.since).toHaveLength(7)
    expect(overview.since.at(-1)).toMatchObject({ key: 'since.more' })
    expect(ask.overview(db, reader, { record, lookedAt: entries.length })!.since).toEqual([])
  })
})

describe('commitments', () => {
  it('hold no written assurance, one refusal, and the elements of the demands one by one', () => {
    expect(overview.commitments).toMatchObject({ written: 0, oral: 0, refused: 1 })
    const { demands, assurances } = ask.commitments(db, reader)
    expect(assurances.map(({ state, wording }) => [state, wording])).toEqual([
      ['declined', 'reluctant'],
      ['declined', 'refused'],
    ])
    const stated = demands.map(({ check }) =>
      check.elements.filter(({ text }) => text).map(({ element }) => element),
    )
    expect(stated).toEqual([
      ['what', 'where'],
      ['who', 'what', 'where'],
    ])
  })
})

describe('people and mandates', () => {
  it('show no mandate of either side, and apart from that one alleged to be missing', () => {
    const { mandates, delegations } = ask.people(db, reader)
    expect(mandates.map(({ of, state }) => [english(of), state])).toEqual([
      ['Afghanistan', 'none-shown'],
      ['Afghanistan', 'alleged-missing'],
      ['Pakistan', 'none-shown'],
    ])
    expect(delegations.map(({ party, open }) => [english(party), open])).toEqual([
      ['Afghanistan', true],
      ['Pakistan', true],
    ])
    expect(english(delegations[1]!.head)).toBeUndefined()
  })
})

describe('incidents', () => {
  it('are three claims, none verified, with losses unknown and not zero', () => {
    const { rows, ceasefires } = ask.incidents(db, reader)
    expect(rows).toHaveLength(3)
    for (const { losses, verification, regime } of rows) {
      expect(losses).toMatchObject({ count: null, killed: null, injured: null })
      expect(verification).toBe('none-reported')
      expect(regime?.inferred).toBe(true)
    }
    expect(ceasefires.map(({ ceasefire, incidents }) => [english(ceasefire), incidents])).toEqual([
      ['Doha ceasefire', 2],
      ['Line of Control understanding', 1],
    ])
  })
})

describe('statements', () => {
  const { balance, silent, rows, total } = ask.statements(db, reader)

  it('hold no Afghan voice, and say so; the narration of the outlet stands apart', () => {
    expect(silent.map(english)).toEqual(['Afghanistan'])
    expect(balance[0]).toMatchObject({ side: { name: { en: 'Afghanistan' } }, named: 0, unnamed: 0 })
    expect(balance.at(-1)).toMatchObject({ side: null, outlet: true, named: 0 })
    const spoken = rows.filter(({ commentary, effect }) => !commentary && effect === 'in-effect')
    expect(balance.reduce((sum, { named, unnamed }) => sum + named + unnamed, 0)).toBe(spoken.length)
  })

  it('come by pages that join without a gap', () => {
    const places: number[] = []
    let cursor: string | undefined
    do {
      const page = ask.statements(db, reader, { cursor, limit: 4 })
      places.push(...page.rows.map(({ entry }) => entry))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(places).toEqual(rows.map(({ entry }) => entry))
    expect(total).toBe(places.length)
  })
})

describe('evidence', () => {
  it('was shown in a form and with remains that the source does not state', () => {
    for (const { disclosures, left } of ask.evidence(db, reader)) {
      expect(left).toBeNull()
      expect(disclosures.map(({ form }) => form)).toEqual(['not-stated'])
    }
  })
})

describe('one entry', () => {
  it('leads from the refused offer to its answer and back', () => {
    const offer = ask.entryDetail(db, reader, ids.get('offer-ttp')!)!
    expect(offer.links.map(({ relation }) => relation)).toContain('offer.answer')
    const answer = ask.entryDetail(db, reader, ids.get('offer-ttp-refused')!)!
    expect(answer.links.map(({ relation, to }) => [relation, to.id])).toContainEqual([
      'offer',
      ids.get('offer-ttp'),
    ])
    expect(ask.entryDetail(db, reader, String(offer.told.entry))).toEqual(offer)
  })

  it('that is not in the file is answered like one that does not exist', () => {
    expect(ask.entryDetail(db, reader, 'f'.repeat(64))).toBeNull()
    expect(ask.entryDetail(db, reader, '99999999')).toBeNull()
    expect(ask.session(db, reader, 'f'.repeat(64))).toBeNull()
    expect(ask.issueHistory(db, reader, 'f'.repeat(64))).toBeNull()
  })
})

it('a fact is found by its tag, by Latin and by Arabic script', () => {
  expect(ask.search(db, reader, 'F30').rows).toHaveLength(1)
  expect(ask.search(db, reader, 'safe havens').total).toBeGreaterThan(0)
  const [hit] = ask.search(db, reader, 'يقين دهاني').rows
  expect(hit!.excerpt.filter(([, matched]) => matched).map(([word]) => word)).toEqual(['یقین', 'دہانی'])
})

it('parties stand in the alphabetical order of the reader’s language', () => {
  const order = (language: string) => ask.exchange(db, { ...reader, language }).mediators.map(english)
  expect(order('en')).toEqual(['Qatar', 'Türkiye'])
  expect(order('ur')).toEqual(['Türkiye', 'Qatar']) // ترکیہ before قطر
})

it('choices are found by part of a name, with a hint where the name does not tell', () => {
  expect(ask.choices(db, reader, 'organisation', 'qat').map(({ name }) => name.en)).toEqual(['Qatar'])
  expect(ask.choices(db, reader, 'person', 'haqqani')[0]).toMatchObject({ hint: { en: 'Afghanistan' } })
})

it('the rapporteur may report and no party is offered what it may not do', () => {
  const rapporteur = ask.kindsHere(db, { ...reader, seat: 'rapporteur' }, null)!
  expect(rapporteur.kinds.find(({ kind }) => kind === 'statement.record')?.bases).toContain('reported')
  const party = ask.kindsHere(db, reader, null)!
  expect(party.kinds.find(({ kind }) => kind === 'undertaking.make')).toMatchObject({ needsMandate: true })
  expect(ask.kindsHere(db, { ...reader, seat: 'nobody' }, null)).toBeNull()
})
