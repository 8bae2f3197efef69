import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAct } from '@parley/talks'
import { describe, expect, test } from 'vitest'
import { contentOf, exercise, istanbul, labelOf, type ProcessScript } from './index.ts'

const shared = process.env.PARLEY_SHARED ?? join(import.meta.dirname, '../../shared')
const report = join(shared, 'sources/dawn-2025-10-27.txt')

/** As the runner would: every label becomes some id, every file some reference. */
const filled = (value: unknown): unknown => {
  if (typeof value === 'string') return labelOf(value) === undefined ? value : 'a1'.repeat(32)
  if (Array.isArray(value)) return value.map((item, index) => unlike(filled(item), index))
  if (typeof value !== 'object' || value === null) return value
  if (contentOf(value))
    return { ...value, sha256: 'a1'.repeat(32), sealed: 'a1'.repeat(32), passphrase: 'A'.repeat(43) }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item)]))
}
/** Two references in one list are to two things. */
const unlike = (item: unknown, index: number) =>
  item === 'a1'.repeat(32) ? `${'a1'.repeat(31)}${String(index).padStart(2, '0')}` : item

const labelsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return labelOf(value) === undefined ? [] : [labelOf(value)!]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(labelsIn)
}

const acts = (script: ProcessScript) => script.steps.flatMap((step) => (step.do === 'act' ? [step] : []))

describe.each([istanbul, exercise])('the script $slug', (script) => {
  test('holds acts of known kinds with bodies that their kinds allow', () => {
    const refused = acts(script)
      .map((step) => ({ label: step.label, kind: step.act.kind, checked: checkAct(filled(step.act)) }))
      .filter(({ checked }) => checked.is !== 'act')
    expect(refused).toEqual([])
  })

  test('names nothing before it is made', () => {
    const made = new Set([
      'governing',
      ...script.organisations.map(({ label }) => label),
      ...script.people.map(({ label }) => label),
    ])
    const early: string[] = []
    for (const step of script.steps) {
      if (step.do === 'act') early.push(...labelsIn(step.act).filter((label) => !made.has(label)))
      if (step.do === 'organisation') made.add(step.organisation.label)
      if (step.do === 'seat') for (const person of step.people) made.add(person.label)
      if ('label' in step && step.label) made.add(step.label)
    }
    expect(early).toEqual([])
  })

  test('says everything in English and in Urdu', () => {
    const missing = acts(script).filter((step) => {
      const texts = JSON.stringify(step.act).match(/\{"en":/g)?.length ?? 0
      const urdu = JSON.stringify(step.act).match(/"ur":/g)?.length ?? 0
      return texts !== urdu
    })
    expect(missing.map((step) => step.label ?? step.act.kind)).toEqual([])
  })
})

describe('the Istanbul file', () => {
  const tagged = acts(istanbul).filter((step) => step.act.tags)

  test('tells every one of the thirty facts', () => {
    const told = new Set([
      ...tagged.flatMap((step) => step.act.tags ?? []),
      ...istanbul.organisations.flatMap((organisation) => organisation.tags ?? []),
    ])
    const facts = Array.from({ length: 30 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`)
    expect(facts.filter((fact) => !told.has(fact))).toEqual([])
  })

  test('says nothing about the talks in its own voice but what it marks as its own inference', () => {
    const unmarked = tagged.filter((step) => step.act.basis !== 'reported' && !step.act.remark)
    expect(unmarked).toEqual([])
  })

  test('gives every reported act its source and its voice', () => {
    const bare = acts(istanbul).filter(
      ({ act }) => act.basis === 'reported' && !(act.sources?.length && act.attribution),
    )
    expect(bare).toEqual([])
  })

  test('is signed by the invented rapporteur alone', () => {
    expect(new Set(acts(istanbul).map((step) => step.by))).toEqual(new Set(['rapporteur']))
  })

  const title = existsSync(report)
    ? 'repeats no sentence of the report that it is drawn from'
    : 'repeats no sentence of the report (skipped: ../shared/sources is not here)'
  test.skipIf(!existsSync(report))(title, () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const runs = (text: string, length: number) => {
      const all = words(text)
      return all
        .slice(0, Math.max(0, all.length - length + 1))
        .map((_, at) => all.slice(at, at + length).join(' '))
    }
    const published = new Set(runs(readFileSync(report, 'utf8'), 9))
    const texts: string[] = []
    JSON.stringify(istanbul.steps, (key, value) => {
      if (key === 'en') texts.push(value)
      return value
    })
    expect(texts.flatMap((text) => runs(text, 9)).filter((run) => published.has(run))).toEqual([])
  })
})
