// Which names are people's: those with a title, that speak, that begin with a given name, or are introduced as people are.
import type { Asked } from '../../../places/tables.ts'
import { MEN, WOMEN } from '../voices/lexicon/given-names.ts'
import { OFFICES, PEOPLE } from '../voices/lexicon/people.ts'
import type { Run, Word } from './runs.ts'
import { AFTER, BEFORE, BODIES, LOCATIVE, SPEAKS } from './words.ts'

/** Their whole names, and of names of several words the last one: people, whatever town is called so. */
export const personsOf = (runs: readonly Run[], words: readonly Word[], ask: Asked): ReadonlySet<string> => {
  const persons = new Set<string>()
  for (const run of runs) {
    if (!run.titled && !isPerson(run, words, ask)) continue
    persons.add(run.name)
    const last = words[run.to - 1]!
    // “Kang Do-hyun”: where the family's name stands first.
    if (SYLLABLES.test(run.name)) persons.add(words[run.from]!.text)
    if (run.titled || run.to - run.from > 1) persons.add(last.text)
  }
  return persons
}

const SYLLABLES = /^\p{Lu}\p{Ll}{1,4}\s\p{Lu}\p{Ll}{1,5}-\p{L}{1,6}$/u

const isPerson = (run: Run, words: readonly Word[], ask: Asked): boolean => {
  const { from, to, name } = run
  const last = words[to - 1]!
  if (BODIES.test(last.lower) || AFTER.has(last.lower) || BEFORE.has(words[from]!.lower)) return false
  if (isCalled(run, words)) return true
  if (to - from < 2 || to - from > 4 || ask(name) !== null) return false
  const first = words[from]!.lower
  return MEN.has(first) || WOMEN.has(first) || speaks(run, words) || isIntroduced(run, words)
}

/** “Awa Coulibaly said”, “said Awa Coulibaly”; not “officials in El Sarf said”. */
const speaks = ({ from, to, closed }: Run, words: readonly Word[]): boolean => {
  const [before, next] = [words[from - 1], closed ? undefined : words[to]]
  if (before?.gap === ' ' && SPEAKS.test(before.lower)) return true
  return (
    next !== undefined &&
    SPEAKS.test(next.lower) &&
    !(before && (LOCATIVE.has(before.lower) || /^(?:of|from|to|on|and)$/.test(before.lower)))
  )
}

/** “the fisherman Anwar Hossain” */
const isCalled = ({ from, to }: Run, words: readonly Word[]): boolean => {
  const before = words[from - 1]
  return (
    before !== undefined &&
    before.gap === ' ' &&
    !before.isName &&
    !before.possessive &&
    words[to - 1]!.possessive === false &&
    CALLED.has(before.lower)
  )
}
/** Before these a name is whose they are: “father Anwar”, but not “the rest of the people Verba holds”. */
const CALLED: ReadonlySet<string> = new Set(
  [...PEOPLE, ...OFFICES].filter(
    (noun) =>
      !/^(?:hands?|voice|figure|local|people|families|family|anyone|anybody|others?|another|head|chair|veteran|someone|somebody|parents|contact|guard|minister|equivalent|counterpart)$/.test(
        noun,
      ),
  ),
)

/** “, who”, “, 34,”, “, a retired cardiologist” */
const isIntroduced = ({ from, to }: Run, words: readonly Word[]): boolean => {
  // “At Ayios Petros, a farmer was held”
  const before = words[from - 1]
  if (before && (LOCATIVE.has(before.lower) || /^(?:of|from|to)$/.test(before.lower))) return false
  if (words[to - 1]!.gap !== ', ') return false
  const first = words[to]
  if (!first) return false
  if (/^(?:who|whose)$/.test(first.lower)) return true
  if (/^\d\d$/.test(first.text)) return /^,/.test(first.gap)
  if (!/^(?:an?|the|its|his|her|their|our|then)$/.test(first.lower)) return false
  for (let at = to + 1; at < to + 6; at++) {
    const word = words[at]
    if (!word) return false
    if (STOPS.test(word.lower)) return false
    const next = words[at + 1]
    const ends = word.gap !== ' ' || (next !== undefined && (STOPS.test(next.lower) || next.isName))
    if (isHuman(word.lower) && ends) return true
    if (word.gap !== ' ') return false
  }
  return false
}
const STOPS =
  /^(?:of|in|at|on|near|from|to|by|with|for|and|or|as|who|that|which|where|is|was|were|are|had|has)$/
const isHuman = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  OFFICES.has(noun) ||
  /(?:[^l]ist|ologist|ian|eer|ographer|eneur|yst|woman|man)$/.test(noun)
