// All event patterns, found by the form in which their first word stands in a text.
import type { PloverCode } from '../../../../draft.ts'
import * as deeds from './deeds.ts'
import { type Pattern, read } from './notation.ts'
import * as words from './words.ts'

const TABLES: Record<PloverCode, { verbs: string; nouns: string }> = { ...words, ...deeds }

export const PATTERNS: Pattern[] = (Object.keys(TABLES) as PloverCode[]).flatMap((code) => [
  ...read(code, 'verb', TABLES[code].verbs),
  ...read(code, 'noun', TABLES[code].nouns),
])

const byForm = new Map<string, Pattern[]>()
for (const pattern of PATTERNS)
  for (const form of new Set(pattern.forms)) {
    const there = byForm.get(form)
    if (there) there.push(pattern)
    else byForm.set(form, [pattern])
  }

/** The patterns that may begin with this word. */
export const patternsAt = (word: string): readonly Pattern[] => byForm.get(word) ?? []
