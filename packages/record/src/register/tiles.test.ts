import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leafHash } from './hash.ts'
import { consistencyProof, inclusionProof, rootAt } from './merkle.ts'
import {
  bundleMatchesTile,
  hashTile,
  packBundle,
  parseTilePath,
  type Tile,
  tileHashReader,
  tilePath,
  tilesBetween,
  unpackBundle,
} from './tiles.ts'
import { MerkleTree } from './tree.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const leaves = Array.from({ length: 70_000 }, (_, i) => Buffer.from(`entry ${i}`))
const tree = new MerkleTree()
for (const leaf of leaves) tree.append(leafHash(leaf))

describe('what is not a tile', () => {
  it.each([
    'tile/0/1',
    'tile/0/0001',
    'tile/0/x000/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/05',
    'tile/64/000',
    'tile/00/000',
    'tile/0/../000',
    'tile/entries/',
    'tile/8/0/000',
    'checkpoint',
  ])('has no path %s', (path) => {
    expect(parseTilePath(path)).toBeUndefined()
  })

  it('is no bundle with a byte too many or too few, or of another width', () => {
    const bundle = packBundle(leaves.slice(0, 3))
    expect(unpackBundle(bundle, 3).ok).toBe(true)
    expect(unpackBundle(bundle, 2).ok).toBe(false)
    expect(unpackBundle(bundle.subarray(0, -1), 3).ok).toBe(false)
    expect(unpackBundle(Buffer.concat([bundle, Buffer.of(0)]), 3).ok).toBe(false)
    expect(() => packBundle([new Uint8Array(65_536)])).toThrow(RangeError)
  })

  it('does not match its hashes when a leaf was changed', () => {
    const tile = hashTile(tree.read, { level: 0, index: 0, width: 3 })
    expect(bundleMatchesTile(leaves.slice(0, 3), tile)).toBe(true)
    expect(bundleMatchesTile([leaves[0]!, leaves[2]!, leaves[1]!], tile)).toBe(false)
    expect(bundleMatchesTile(leaves.slice(0, 2), tile)).toBe(false)
  })
})

describe('tiles', () => {
  it('have the paths of the specification', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067')
    expect(tilePath({ level: 'entries', index: 0, width: 5 })).toBe('tile/entries/000.p/5')
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(63), fc.constant('entries' as const)),
        fc.nat(999_999_999),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width })
        },
      ),
    )
  })

  it('of 70,000 leaves are those that the specification counts', () => {
    const tiles = tilesBetween(0, 70_000)
    const of = (level: Tile['level'], full: boolean) =>
      tiles.filter((tile) => tile.level === level && (tile.width === 256) === full)
    expect([of(0, true).length, of(0, false)[0]?.width]).toEqual([273, 112])
    expect([of(1, true).length, of(1, false)[0]?.width]).toEqual([1, 17])
    expect([of(2, true).length, of(2, false)[0]?.width]).toEqual([0, 1])
    expect([of('entries', true).length, of('entries', false)[0]?.width]).toEqual([273, 112])
    expect(tilesBetween(0, 256).map(tilePath)).toEqual(['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1'])
  })

  it('put down step by step are those of the whole tree', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 }), (steps) => {
        const put = new Set<string>()
        let size = 0
        for (const step of steps) {
          for (const tile of tilesBetween(size, size + step)) put.add(tilePath(tile))
          size += step
        }
        for (const tile of tilesBetween(0, size)) expect(put.has(tilePath(tile))).toBe(true)
      }),
    )
  })

  it('are enough to make every proof', () => {
    const size = 70_000
    const read = tileHashReader(size, (tile) => hashTile(tree.read, tile))
    expect(hex(rootAt(read, size))).toBe(hex(tree.root()))
    fc.assert(
      fc.property(fc.nat(size - 1), (at) => {
        expect(inclusionProof(read, at, size).map(hex)).toEqual(inclusionProof(tree.read, at, size).map(hex))
        const between = consistencyProof(read, at + 1, size).map(hex)
        expect(between).toEqual(consistencyProof(tree.read, at + 1, size).map(hex))
      }),
      { numRuns: 30 },
    )
  })

  it('that are too short are not read past their end', () => {
    const read = tileHashReader(300, () => new Uint8Array(32))
    expect(() => rootAt(read, 300)).toThrow(RangeError)
  })
})
