import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Node, openNode } from '@parley/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScript } from '../runner/run.ts'
import { istanbul } from './index.ts'

let data: string
let node: Node

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-istanbul-'))
  const opened = await openNode({ data, mode: 'write' })
  if (!opened.ok) throw new Error(opened.problem.title)
  node = opened.value
  const built = await runScript(node, istanbul)
  if (!built.ok) throw new Error(built.problem.title)
})
afterAll(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

const seatOf = async (name: string) => {
  const opened = await node.openSeat(node.guest(), 'istanbul', name)
  if (!opened.ok) throw new Error(opened.problem.title)
  return opened.value
}

interface Item {
  id: string
  entry: number
  tags: string[]
  basis: string
  // biome-ignore lint/suspicious/noExplicitAny: the schema of the whole state has its own test; here it is read as others will script it
  [field: string]: any
}
const stateOf = async (seat: string) =>
  JSON.parse(JSON.stringify((await seatOf(seat)).state())) as Record<string, Item[]>
const told = (items: Item[] | undefined, fact: string) =>
  (items ?? []).filter(({ tags }) => tags.includes(fact))

describe('the Istanbul file, asked as an observer', () => {
  test('holds all thirty facts, each as an item that leads to its entry', async () => {
    const state = await stateOf('observer')
    const items: Item[] = []
    JSON.stringify(state, (_, value) => {
      if (value && typeof value === 'object' && Array.isArray(value.tags)) items.push(value)
      return value
    })
    for (let number = 1; number <= 30; number++) {
      const fact = `F${String(number).padStart(2, '0')}`
      const found = told(items, fact)
      expect(found.length, fact).toBeGreaterThan(0)
      for (const { entry } of found) expect(Number.isInteger(entry), fact).toBe(true)
    }
  })

  test('awaits a reply to the counter-response since Sunday, and no assurance, which was refused', async () => {
    const { awaited, papers, assurances } = await stateOf('observer')
    const reply = awaited!.filter(({ what }) => what === 'reply')
    expect(reply).toHaveLength(1)
    expect(reply[0]).toMatchObject({
      from: { name: { en: 'Afghanistan' } },
      since: { from: '2025-10-26' },
      tags: ['F09'],
    })
    expect(papers!.find(({ id }) => id === reply[0]!.about.id)).toMatchObject({
      form: 'counter-response',
      unanswered: true,
    })
    expect(assurances!.map(({ state, wording, form }) => [state, wording, form])).toEqual([
      ['declined', 'refused', 'written'],
      ['declined', 'reluctant', 'written'],
    ])
    expect(awaited!.some(({ kind }) => kind.startsWith('assurance.'))).toBe(false)
  })

  test('finds three of the eight elements in the demand that states most, and counts them one by one', async () => {
    const { requests } = await stateOf('observer')
    const [steps] = told(requests, 'F08')
    const stated = steps!.check.elements.filter(({ text }: Item) => text !== null)
    expect(stated.map(({ element }: Item) => element)).toEqual(['who', 'what', 'where'])
    expect(steps!.check).toMatchObject({ stated: 3, of: 8 })
  })

  test('knows of no mandate shown, and of one alleged to be missing by officials without a name', async () => {
    const { mandates } = await stateOf('observer')
    expect(mandates!.filter(({ kind }) => kind === 'mandate.show')).toEqual([])
    const alleged = mandates!.filter(({ kind }) => kind === 'mandate.allege')
    expect(alleged).toHaveLength(1)
    expect(alleged[0]).toMatchObject({
      actor: { kind: 'unnamed' },
      attribution: { voice: 'unnamed-official', hedges: ['appeared to'] },
      about: { name: { en: 'Afghanistan' } },
    })
  })

  test('alleges three incidents under two ceasefires, with losses unknown and nothing verified', async () => {
    const { incidents, ceasefires } = await stateOf('observer')
    expect(ceasefires).toHaveLength(2)
    expect(incidents).toHaveLength(3)
    for (const incident of incidents!) {
      expect(incident.verified).toBe('none-reported')
      expect(incident.losses).not.toHaveProperty('killed')
      expect(['not-stated', 'no-official-word']).toContain(incident.losses.state)
    }
    const regimes = incidents!.map(({ title, regimes }) => [
      title.en,
      regimes[0].regime.name.en,
      regimes[0].inferred,
    ])
    expect(regimes).toEqual([
      ['Infiltration attempt, Kurram', 'Doha ceasefire', true],
      ['Infiltration attempt, North Waziristan', 'Doha ceasefire', true],
      ['Intense exchange of fire, Leepa sector', 'Line of Control understanding', true],
    ])
  })

  test('attributes no statement to an Afghan source, and keeps unnamed voices apart', async () => {
    const { statements, organisations } = await stateOf('observer')
    const afghan = organisations!.find(({ name }) => name.en === 'Afghanistan')!
    const bySide = statements!.filter(
      ({ actor, attribution }) =>
        attribution?.side?.id === afghan.id ||
        actor.organisation?.id === afghan.id ||
        actor.side?.id === afghan.id,
    )
    expect(bySide).toEqual([])
    const official = told(statements, 'F20')[0]!
    const source = told(statements, 'F21')[0]!
    expect(official.actor.words.en).not.toBe(source.actor.words.en)
    expect(source).toMatchObject({ conditional: true })
  })

  test('does not say what was left behind of the evidence', async () => {
    const { evidence } = await stateOf('observer')
    expect(evidence).toHaveLength(4)
    for (const { disclosures } of evidence!) {
      expect(disclosures).toHaveLength(1)
      expect(disclosures[0]).toMatchObject({ form: 'not-stated' })
      expect(disclosures[0]).not.toHaveProperty('left')
    }
  })

  test('binds nobody: whatever a party is said to have done is reported', async () => {
    const state = await stateOf('observer')
    const direct = [
      'papers',
      'positions',
      'offers',
      'requests',
      'assurances',
      'evidence',
      'statements',
    ].flatMap((section) => state[section]!.filter(({ basis }) => basis !== 'reported'))
    expect(direct).toEqual([])
  })

  test('is the same for every seat but for whose side the reader is on', async () => {
    const unsided = (state: unknown) =>
      JSON.parse(JSON.stringify(state, (key, value) => (key === 'own' ? undefined : value)))
    const observer = unsided(await stateOf('observer'))
    for (const { name } of istanbul.seats) {
      const other = unsided(await stateOf(name))
      expect(other, name).toEqual(observer)
    }
  })
})
