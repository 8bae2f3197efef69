// Sizes of files in words.
import { localeOf } from '../../../words/languages.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "1.2 megabytes", in the reader's language; decimal units. */
export const bytesInWords = (bytes: number, language: string): string => {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unitDisplay: 'long',
    unit: UNITS[power],
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power)
}
