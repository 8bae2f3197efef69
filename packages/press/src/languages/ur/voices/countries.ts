// States in Urdu, and the adjectives made of their names (“عمانی”, “ترکمان”, “امریکی”).
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'
import { fold } from '../script.ts'

const countries = createRequire(import.meta.url)('world-countries') as Country[]

const MORE: Readonly<Record<string, string>> = {
  ترکیہ: 'ترکیہ',
  ایران: 'ایران',
  امریکہ: 'امریکہ',
  امریکا: 'امریکا',
  روس: 'روس',
  بھارت: 'بھارت',
  برطانیہ: 'برطانیہ',
  'سعودی عرب': 'سعودی عرب',
  'متحدہ عرب امارات': 'متحدہ عرب امارات',
}
const names: string[] = [
  ...countries.map(({ translations }) => translations.urd?.common ?? '').filter(Boolean),
  ...Object.keys(MORE),
]
const byName = new Map(names.map((name) => [fold(name), name]))
const byAdjective = new Map(
  names.flatMap((name) => {
    const plain = fold(name)
    const stem = plain.replace(/(?:ستان|یہ|ہ|ا)$/u, '')
    return [`${plain}ی`, `${stem}ی`, ...(plain.endsWith('ستان') ? [stem.replace(/ن?$/u, (end) => end)] : [])]
      .filter((word) => word.length > 3)
      .map((word) => [word, name] as const)
  }),
)
const more: [string, string][] = [
  ['ترک', 'ترکیہ'],
  ['بہارتی', 'بھارت'],
  ['چینی', 'چین'],
  ['سعودی', 'سعودی عرب'],
  ['جرمن', 'جرمنی'],
  ['عرب', 'عرب لیگ'],
  ['اماراتی', 'متحدہ عرب امارات'],
]
for (const [adjective, name] of more) byAdjective.set(adjective, name)

/** The state of this folded name; null where it is none. */
export const countryNamed = (folded: string): string | null => byName.get(folded) ?? null

/** The state whose adjective this folded word is; null where it is none. */
export const countryOfAdjective = (folded: string): string | null => byAdjective.get(folded) ?? null
