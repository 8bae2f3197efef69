// Choosing and joining texts that come in several languages.
import type { Text } from '../act.ts'

/** A text in the reader's language, else its base language, else English, else whichever comes first. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text[language.split('-')[0]!] ?? text.en ?? Object.values(text)[0]!
}

const lists = new Map<string, Intl.ListFormat>()

function listOf(language: string): Intl.ListFormat {
  let format = lists.get(language)
  if (!format) {
    format = new Intl.ListFormat(language, { type: 'conjunction' })
    lists.set(language, format)
  }
  return format
}

/** "A, B and C" in every language that any of the texts has. Null where there are none. */
export function joinTexts(texts: readonly Text[]): Text | null {
  if (texts.length === 0) return null
  if (texts.length === 1) return texts[0]!
  const languages = new Set(texts.flatMap((text) => Object.keys(text)))
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      listOf(language).format(texts.map((text) => textIn(text, language))),
    ]),
  )
}

/** Every language of a text shortened to about `length` characters, without a closing stop, for use in a sentence. */
export function clipText(text: Text, length = 240): Text {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, clip(words, length)]))
}

function clip(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line.replace(/[.۔]$/, '') || line
  const cut = line.lastIndexOf(' ', length)
  return `${line.slice(0, cut > length / 2 ? cut : length)}…`
}
