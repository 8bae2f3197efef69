// The times that a Turkish article says.
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Tense, TimeTables } from '../../../times/tables.ts'
import { type FoundTime, timesWith } from '../../../times/times.ts'
import { forms, lead, more, trail } from './forms.ts'
import { words } from './words.ts'

const AHEAD =
  /(?:y?[ae]c[ae][kğ]\p{L}*|planlan\p{L}+|bekleni\p{L}+|beklend\p{L}+|gündemde|öngörül\p{L}+|hedeflen\p{L}+)$/u

/** The first finite or nominalised verb after the time tells: it stands at the end of the clause. */
const tense = ({ tokens, sentences }: Analysed, span: Span): Tense => {
  const first = tokens.findIndex((token) => token.span[0] >= span[1])
  if (first === -1) return 'unknown'
  const [, end] = sentences[tokens[first]!.sentence]!.tokens
  for (let at = first; at < end; at++) {
    const { lower } = tokens[at]!
    if (AHEAD.test(lower)) return 'ahead'
    if (
      /(?:[dt][ıiuü](?:lar|ler)?|m[ıiuü]şt[ıi]|[dt][ıiuü]ğ[ıiuü]n?[ıiuü]?|[ıiuü][ln][ae]n)$/u.test(lower) &&
      lower.length > 4
    )
      return 'past'
  }
  return 'unknown'
}

export const turkishTimes: TimeTables = {
  language: 'tr',
  capitalised: false,
  words,
  more,
  forms,
  lead,
  trail,
  joint: '\\s*,?\\s*',
  range: { between: '\\s*(?:ile|[-–—])\\s*', and: '\\s*ve\\s*', opens: '(?!)' },
  tense,
  notBefore: '\\s(?:kişi|asker|metre|kilometre|dolar|lira|yaşında)',
  notAfter: '(?:madde|sayılı|\\d[.,])\\s?',
}

/** Small letters unit by unit, so that every span stays what it was. */
const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLocaleLowerCase('tr')
    return small.length === letter.length ? small : letter
  })

export const times = (analysed: Analysed): FoundTime[] =>
  timesWith(turkishTimes, { ...analysed, text: lowered(analysed.text) })
