// How much an article speaks of a speaker's side: a party to the talks is named again and again, and in the opening; a state or a body that only
// comments on them is not.
import type { Analysed } from '../../../text/analysed.ts'
import { BODIES } from '../voices/lexicon/bodies.ts'
import { stateOf } from '../voices/lexicon/states.ts'

export type Standing = 'hardly named' | 'named at times' | 'named often'

type Named = { word: string; opening: boolean }

const known = new WeakMap<
  Analysed,
  { words: Named[]; sides: Map<string, { standing: Standing; opening: boolean }> }
>()

/** Every word with a capital; a state's adjective and capital under its name. The headline and the first paragraph are the opening. */
const namedIn = ({ tokens, sentences, paragraphs }: Analysed): Named[] => {
  const opening = paragraphs.findIndex(({ form }) => form === 'paragraph')
  return tokens
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text, sentence }) => ({
      word: stateOf(text)?.state ?? text,
      opening: sentences[sentence]!.paragraph <= opening,
    }))
}

const COMMON = /^(?:the|of|for|and|de|la|del|al|government|republic|state)$/i

/** The forms in which a side may be named: itself, its letters, its last word with a capital (“the Front”), the stem of a land's name (“Arvanian”). */
const formsOf = (side: string): ((word: string) => boolean) => {
  const state = stateOf(side)?.state
  if (state) return (word) => word === state
  const words = side
    .replace(/[’']s?$/, '')
    .split(/[\s-]+/)
    .filter((word) => !COMMON.test(word))
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  if (capital.length === 0)
    return (word) => words.some((one) => word.toLowerCase().startsWith(one.toLowerCase().slice(0, 6)))
  if (capital.length === 1) {
    const stem = capital[0]!.slice(0, Math.max(4, capital[0]!.length - 2))
    return (word) => word.startsWith(stem)
  }
  const letters = capital.map((word) => word[0]).join('')
  const last = capital.at(-1)!
  return (word) => word === last || (letters.length > 1 && word.replaceAll('.', '') === letters)
}

/** A side without a capital, as “government” or “rebels”. */
const commonNouns = ({ tokens }: Analysed, side: string): number => {
  const words = new Set(side.toLowerCase().split(' '))
  return tokens.filter(({ lower, lemma }) => words.has(lower) || words.has(lemma)).length
}

export const standingOf = (analysed: Analysed, side: string): { standing: Standing; opening: boolean } => {
  let article = known.get(analysed)
  if (!article) {
    article = { words: namedIn(analysed), sides: new Map() }
    known.set(analysed, article)
  }
  const before = article.sides.get(side)
  if (before) return before
  const fits = formsOf(side)
  const named = article.words.filter(({ word }) => fits(word))
  const times = /\p{Lu}/u.test(side) ? named.length : commonNouns(analysed, side)
  const found = {
    standing:
      times < 3
        ? ('hardly named' as const)
        : times < 6
          ? ('named at times' as const)
          : ('named often' as const),
    opening: named.some(({ opening }) => opening),
  }
  article.sides.set(side, found)
  return found
}

/** What sort of side it is by its noun: a government or an armed movement is a party wherever it speaks, a mission or a charity is none. */
export type SideKind = 'government' | 'armed' | 'between' | 'civil' | 'a state' | 'a land' | 'other'

const GOVERNMENT = /\b(?:government|republic|regime|administration|cabinet|north|south|centre|junta)\b/i
const ARMED =
  /\b(?:front|movement|militias?|rebels?|resistance|liberation|brigades?|fighters?|insurgents?|faction|alliance|coalition|command|guards?|forces?|army|shield|resistance|tigers|lions|gang|crew|coordination|tribe|clan)\b/i
const BETWEEN =
  /\b(?:missions?|observers?|observations?|monitoring|verification|united nations|UN|commission|demarcation|panel|board|tribunal|court|bloc|african union|european union|arab league|organi[sz]ation|forum|summit|secretariat|joint|guarantors?|mediat\w+|nations|community|programme|fund|agency)\b/i
const CIVIL =
  /\b(?:red cross|crescent|rights|watch|charity|relief|association|unions?|federation|cooperative|society|church|council of elders|committee of|doctors?|medical|m[eé]decins|hospital|police|opposition|party|university|institute|centre for|company|insurers?|chamber|famil(?:y|ies)[’']?|mothers|teachers|health)\b/i

export const kindOfSide = (side: string): SideKind => {
  if (BETWEEN.test(side)) return 'between'
  if (CIVIL.test(side)) return 'civil'
  if (GOVERNMENT.test(side)) return 'government'
  if (ARMED.test(side)) return 'armed'
  if (stateOf(side)) return 'a state'
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(side)) return 'a land'
  const kind = BODIES.get(side.toLowerCase().split(' ').at(-1)!)?.kind
  return kind === 'armed' || kind === 'between' || kind === 'civil'
    ? kind
    : kind === 'state'
      ? 'government'
      : 'other'
}
