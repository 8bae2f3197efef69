import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { type Node, openNode, type Seat } from '@parley/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exercise, istanbul } from '../index.ts'
import { act, file, openRoom, type ProcessScript, ref } from '../script.ts'
import { runScript } from './run.ts'

let data: string
let node: Node
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-script-'))
  const opened = await openNode({ data, mode: 'write' })
  if (!opened.ok) throw new Error(opened.problem.title)
  node = opened.value
})
afterAll(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

const seatOf = async (process: string, seat: string): Promise<Seat> => {
  const opened = await node.openSeat(node.guest(), process, seat)
  if (!opened.ok) throw new Error(opened.problem.title)
  return opened.value
}

const en = (words: string) => ({ en: words })
const small: ProcessScript = {
  slug: 'small',
  title: en('Small talks'),
  reenactment: false,
  demonstration: true,
  zones: [{ zone: 'UTC', label: en('UTC') }],
  languages: ['en'],
  convenor: 'clerk',
  organisations: [{ label: 'desk', name: en('Desk'), type: 'other', atTable: false, roles: ['secretariat'] }],
  seats: [{ name: 'desk', organisation: 'desk', capacity: 'secretariat' }],
  people: [{ label: 'clerk', name: en('Clerk'), organisation: 'desk', seat: 'desk' }],
  steps: [],
}
const byDesk = { actor: { organisation: ref('desk') }, basis: 'direct' as const }
const by = { by: 'clerk' }

describe('a script', () => {
  test('resolves labels to the entries of earlier steps, also within one group, and seals its files', async () => {
    const map = file('map.txt', 'text/plain', 'Here be the river.')
    const steps = [
      openRoom('plenary', { title: en('Plenary'), form: 'plenary', seats: ['desk'], by: 'clerk' }),
      act('hours', 'issue.raise', { ...byDesk, body: { title: en('Hours') } }, { ...by, room: 'plenary' }),
      act(
        'map',
        'evidence.deposit',
        {
          ...byDesk,
          body: { title: en('Map'), form: 'document', sensitive: false, files: [map], issue: ref('hours') },
        },
        { ...by, room: 'plenary' },
      ),
    ]
    const labels = await runScript(node, { ...small, steps })
    expect(labels.ok).toBe(true)
    if (!labels.ok) return
    const seat = await seatOf('small', 'desk')
    const row = seat.db.prepare<[string], { content: string }>('SELECT content FROM entries WHERE id = ?')
    const { body } = JSON.parse(row.get(labels.value.get('map')!)!.content)
    expect(body.issue).toBe(labels.value.get('hours'))
    const opened = await seat.getFile(body.files[0].sealed)
    expect(opened.ok && (await textOf(opened.value.content))).toBe('Here be the river.')
  })

  test('that breaks a rule says at which field, and leaves nothing behind', async () => {
    const steps = [act(null, 'issue.raise', { ...byDesk, body: {} }, by)]
    const refused = await runScript(node, { ...small, slug: 'broken', steps })
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'act-invalid', input: '/acts/0/act/body/title' },
    })
    expect(node.held().map(({ process }) => process)).not.toContain('broken')
  })

  test('that names a label which nothing made is a mistake that throws, and leaves nothing behind', async () => {
    const lost = { ...byDesk, body: { issue: ref('nowhere'), text: en('x'), verbatim: false } }
    const steps = [act(null, 'position.state', lost, by)]
    await expect(runScript(node, { ...small, slug: 'lost', steps })).rejects.toThrow(/nowhere/)
    expect(node.held().map(({ process }) => process)).not.toContain('lost')
  })
})

describe.each([istanbul, exercise])('the demonstration $slug', (script) => {
  test('is built, every seat’s copy verifies, and nothing in it was refused', async () => {
    const built = await runScript(node, script)
    expect(built).toMatchObject({ ok: true })
    for (const { seats } of node.held().filter(({ process }) => process === script.slug))
      for (const name of seats) {
        const seat = await seatOf(script.slug, name)
        expect((await seat.verify()).fault).toBeNull()
        const refused = seat.db.prepare(
          "SELECT kind, reasons FROM entries WHERE verdict IN ('refused', 'unjudged')",
        )
        expect(refused.all()).toEqual([])
      }
  })
})
