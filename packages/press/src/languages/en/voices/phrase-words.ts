// Which words stand inside a noun phrase, and which never: determiners, titles, particles of names, days and months.
import { BODIES, PAPERS } from './lexicon/bodies.ts'
import { HONORIFICS, OFFICES, PEOPLE, RANKS, singular } from './lexicon/people.ts'
import type { Word } from './words.ts'

export const DETERMINERS = new Set(
  'the a an this that these those both each every either neither some several many most all no another other any few various two three four five six seven eight nine ten one'.split(
    ' ',
  ),
)
export const OWNED = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your'])
export const PRONOUNS = new Set(
  'he she it they we i you who him them us me himself herself itself themselves whom which what nobody everybody everyone someone somebody anyone none nothing'.split(
    ' ',
  ),
)
export const STARTERS = new Set(
  `but and or so yet if when while as after before since until though although because in on at of for from by with without under over about
  against among between during through across beyond despite like unlike near behind above below into onto upon to not only then there here now
  today yesterday later earlier meanwhile however moreover asked according also still even just perhaps once never nor why how where what whether
  that which who whose instead nevertheless otherwise indeed thus hence soon again yes is was are were has have had do does did will would can
  could may might must should let according pressed questioned speaking reading reached citing quoting`
    .trim()
    .split(/\s+/),
)
export const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  yesterday today tomorrow tonight jan feb mar apr jun jul aug sept sep oct nov dec`
    .trim()
    .split(/\s+/),
)
export const PARTICLES = new Set(
  'ag al el bin ibn bint ben de da do dos das del della di van von der den la le ul ur e y ould abu du af av ter o i ap al-'.split(
    ' ',
  ),
)
/** “the political scientist Ognjen Rade”: a noun that ends as trades do, right before a name. */
export const isTrade = ({ lower, pos, capital }: Word) =>
  !capital &&
  pos === 'NOUN' &&
  /(?:er|or|ist|ian|ant|man|woman|eer|ess|tic)$/.test(lower) &&
  !BODIES.has(lower) &&
  !PAPERS.has(lower)
export const isNoun = (word: string) => {
  const one = singular(word)
  return PEOPLE.has(one) || OFFICES.has(one)
}
export const TITLE_WORD = (lower: string) => {
  const bare = lower.replace(/\.$/, '')
  return (
    HONORIFICS.has(bare) ||
    RANKS.has(bare) ||
    OFFICES.has(bare) ||
    PEOPLE.has(bare) ||
    bare === 'minister' ||
    bare === '(retd)' ||
    bare === 'retd'
  )
}

export const isCommon = (lower: string) => {
  const one = singular(lower)
  return BODIES.has(one) || OFFICES.has(one) || PEOPLE.has(one) || PAPERS.has(one)
}
