// Which words of a claim tell what: one table a language. The first pattern that fits decides, so exact ones stand first.
import { en } from './en.ts'
import { tr } from './tr.ts'
import { ur } from './ur.ts'

/** A value of the registry, and the words that tell it. */
export type Tell = readonly [value: string, words: RegExp]

export interface ActLexicon {
  /** Forms of papers, as paper.hand-over has them. */
  paperForms: readonly Tell[]
  /** `written` or `oral`; nothing fits: not stated. */
  manner: readonly Tell[]
  /** Values of REPLIES. */
  replies: readonly Tell[]
  /** What was answered: `offer` or `paper`. */
  answered: readonly Tell[]
  /** refused · reluctant · declined. */
  declining: readonly Tell[]
  incidentTypes: readonly Tell[]
  /** `no-official-word` · `none-claimed`. */
  lossStates: readonly Tell[]
  /** Group 1 or 2 is the number, in digits or words of `numbers`. */
  killed: readonly RegExp[]
  injured: readonly RegExp[]
  atLeast: RegExp
  numbers: Readonly<Record<string, number>>
  exhibitForms: readonly Tell[]
  /** full · redacted · shown-and-not-left. */
  disclosure: readonly Tell[]
  roles: readonly Tell[]
  outcomes: readonly Tell[]
  formats: readonly Tell[]
  /** planned · not-planned. */
  planned: readonly Tell[]
  /** A session other than the one told before. */
  anotherSession: RegExp
  /** Group 1: number in digits or words; group 2: hour or minute. */
  duration: RegExp
  /** Whether group 2 of `duration` says hours. */
  hours: RegExp
  qualifiers: readonly Tell[]
  finalPosition: RegExp
  openList: RegExp
  closedList: RegExp
  head: RegExp
  deputyHead: RegExp
  /** Before a person's name: rank, office, form of address. */
  titles: RegExp
  /** Marks the name of a body that is part of another. */
  bodies: RegExp
  mandate: readonly Tell[]
  directions: RegExp
  ceasefire: RegExp
  /** A ceasefire told of as broken, not as made. */
  broken: RegExp
  mediatedBy: RegExp
  linking: RegExp
  /** Group 1 or 2: who was there. */
  attending: RegExp
  bothSides: RegExp
  /** Tells how somebody reads what was done or said. */
  interpreting: RegExp
  /** Group 1: what a ceasefire put an end to. */
  ended: RegExp
  coreDemand: RegExp
  /** The day before that of what is told. */
  dayBefore: RegExp
  /** Group 1: whose earlier words are repeated. */
  echoing: RegExp
  /** Right after a place: it names talks or a text, not where something happened. */
  namesTalks: RegExp
  /** Titles that no catalogue has. */
  titlesOf: Readonly<Record<'session' | 'ceasefire', string>>
  /** The recorder's own remarks, shown as such. */
  remarks: Readonly<Record<'format' | 'manner' | 'deposit' | 'nobody' | 'whereBefore', string>>
}

const LEXICONS: Readonly<Record<string, ActLexicon>> = { en, ur, tr }

/** The table of a language; English where there is none for it. */
export const lexiconOf = (language: string): ActLexicon => LEXICONS[language.split('-')[0]!] ?? en

/** The value whose words stand in the text first in the table; undefined: none. */
export const told = (table: readonly Tell[], text: string): string | undefined =>
  table.find(([, words]) => words.test(text))?.[0]

/** A number in digits or in the words of a table; undefined: neither. */
export const numberIn = (lexicon: ActLexicon, words: string | undefined): number | undefined => {
  if (words === undefined) return undefined
  const digits = words
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[,.٬](?=\d{3}\b)/g, '')
  return /^\d{1,7}$/.test(digits) ? Number(digits) : lexicon.numbers[words.toLowerCase()]
}
