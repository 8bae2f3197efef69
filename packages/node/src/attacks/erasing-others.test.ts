// Erasure destroys for good: who may ask for it, and of what.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ok } from '../problems.ts'
import { deskOf, forge } from '../staging/malice.ts'
import { must, River } from '../staging/river.ts'

let river: River
let room: string
beforeEach(async () => {
  river = await River.found()
  room = await river.governing()
})
afterEach(() => river.end())

const direct = (kind: string, body: object) => ({
  kind,
  v: 1,
  actor: { organisation: river.ids.south },
  basis: 'direct',
  body,
})
const deposit = (more: object) =>
  direct('evidence.deposit', { title: { en: 'Mine' }, form: 'document', sensitive: true, ...more })
const erasure = (what: 'field' | 'file', name: string) => (ids: readonly string[]) =>
  direct('evidence.erase', { entry: ids.at(-1), what, name, reason: { en: 'It is mine.' } })

/** Length of the sealed content at a place, in a seat's copy. */
const contentBytes = async (name: string, place: number): Promise<number | undefined> => {
  return deskOf(await river.upToDate(name), async ({ copy }) =>
    ok((await copy.letters(place, place + 1))[0]!.sealedContent?.length),
  )
}

describe('whoever names what another brought', () => {
  test('cannot have a letter destroyed, of a room that they are not in, by the hash that everybody sees', async () => {
    const north = await river.upToDate('north')
    const seats = ['north', 'secretariat']
    const inner = must(await north.openRoom({ title: { en: 'Two' }, form: 'bilateral', seats })).room
    const [paper] = must(
      await north.act([{ room: inner, act: river.paper('north', 'south', 'Among ourselves') }]),
    )
    const south = await river.upToDate('south')
    const sealed = await deskOf(south, async ({ copy }) => {
      const [letter] = await copy.letters(paper!.place!, paper!.place! + 1)
      return ok(createHash('sha256').update(letter!.sealedContent!).digest('hex'))
    })
    const mark = { $enclosed: { commitment: '00'.repeat(32), sealed } }
    await forge(south, room, [deposit({ description: mark }), erasure('field', 'description')])
    for (const name of ['north', 'secretariat', 'south'])
      expect(await contentBytes(name, paper!.place!)).toBeGreaterThan(0)
    expect((await river.upToDate('secretariat')).search('Among ourselves').total).toBe(1)
    const late = must(await north.changeMembers(inner, { add: ['south'], remove: [], handOver: true }))
    expect(late.epoch).toBe(2)
    expect((await river.upToDate('south')).search('Among ourselves').total).toBe(1)
  })

  test('cannot have a person’s name destroyed that another seat entered', async () => {
    const secretariat = await river.upToDate('secretariat')
    const body = { name: { en: 'Zebulon Quill' }, organisation: river.ids.secretariat }
    const added = must(
      await secretariat.act([{ room, act: river.act('secretariat', 'person.add', body) }]),
    )[0]!
    const south = await river.upToDate('south')
    const { content } = south.db
      .prepare<[string], { content: string }>('SELECT content FROM entries WHERE id = ?')
      .get(added.id)!
    const mark = JSON.parse(content).body.name
    await forge(south, room, [deposit({ description: mark }), erasure('field', 'description')])
    for (const name of ['secretariat', 'north', 'south'])
      expect((await river.upToDate(name)).search('Zebulon').total).toBeGreaterThan(0)
    const asked = await south.erase({
      entry: south.db
        .prepare<[], string>("SELECT id FROM entries WHERE kind = 'evidence.deposit'")
        .pluck()
        .get()!,
      what: 'field',
      name: 'description',
      reason: { en: 'It is mine.' },
    })
    expect(asked).toMatchObject({ ok: false, problem: { code: 'nothing-to-erase' } })
  })

  test('cannot have a file destroyed that another seat deposited; its depositor can', async () => {
    const north = await river.upToDate('north')
    const file = must(
      await north.putFile(Readable.from([Buffer.from('The only photograph')]), {
        name: 'photo.txt',
        mediaType: 'text/plain',
      }),
    )
    const body = { title: { en: 'Photograph' }, form: 'photograph', sensitive: false, files: [file] }
    const [exhibit] = must(await north.act([{ room, act: river.act('north', 'evidence.deposit', body) }]))
    const south = await river.upToDate('south')
    await forge(south, room, [deposit({ files: [file] }), erasure('file', file.sealed)])
    for (const name of ['south', 'secretariat', 'north'])
      expect((await (await river.upToDate(name)).getFile(file.sealed)).ok).toBe(true)
    must(
      await north.erase({
        entry: exhibit!.id,
        what: 'file',
        name: file.sealed,
        reason: { en: 'Withdrawn.' },
      }),
    )
    for (const name of ['north', 'south', 'secretariat'])
      expect(await (await river.upToDate(name)).getFile(file.sealed)).toMatchObject({
        ok: false,
        problem: { code: 'entry-erased' },
      })
  })
})
