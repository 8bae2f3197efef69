// Places that own what only a place has: “Oreth’s capital”, “Borkou’s Tarim district”.
import type { Asked } from '../../../places/tables.ts'
import { type Found, found } from './mention.ts'
import type { Looked } from './named.ts'
import type { Run, Word } from './runs.ts'
import { DISTRICTS } from './words.ts'

/** Past adjectives, what only a place has. */
const ownsPart = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at < from + 4 && words[at]; at++) {
    const word = words[at]!
    if (OWNED.test(word.lower)) return true
    if (word.gap !== ' ' || !(word.pos === 'ADJ' || /-/.test(word.lower) || QUALITIES.test(word.lower)))
      return false
  }
  return false
}
/** “Lorva’s southern Kesh province”: what it has bears a name of its own. */
const ownsName = (words: readonly Word[], from: number): boolean =>
  (words[from]?.isName === true && !words[from]!.text.includes('-')) ||
  (/^(?:north|south|east|west|central|upper|lower)/.test(words[from]?.lower ?? '') &&
    words[from]?.gap === ' ' &&
    words[from + 1]?.isName === true)

const QUALITIES =
  /^(?:main|own|diplomatic|deep|far|largest|biggest|second|third|only|busiest|entire|whole|long|shared|common|disputed|war-torn|battered|besieged|ruined|commercial|provincial|walled|old|former|occupied|troubled)$/

/** What a place has. */
const OWNED =
  /^(?:capital|border|borders|north|south|east|west|coast|outskirts|streets|airport|port|highlands|northern|southern|eastern|western|hospital|hospitals|market|markets|mosque|church|suburbs|harbour|harbor|centre|center|square|bridge|residents|seminary|cathedral|monastery|stadium|prison|jail|waterfront|docks|beaches|neighbourhoods|neighborhoods|slums|quarter|quarters|district|districts|suburb|region|regions|province|provinces|coastline|shores|shore|airspace|islands|mosques|churches|schools|river|hinterland|countryside|old|downtown)$/
/** “Borkou's upper Tarim valley”, “Tarim's Sel district”. */
const owns = (words: readonly Word[], { to, name }: Run, ask: Asked): boolean => {
  let at = to
  while (
    words[at] &&
    (/(?:ern|central|restive|coastal|troubled|upper|lower)$/.test(words[at]!.lower) ||
      /^(?:north|south)-?(?:east|west)$/.test(words[at]!.lower))
  )
    at++
  const isNamed = words[at]?.isName === true
  while (words[at]?.isName) at++
  const kind = words[at]
  return (
    isNamed &&
    kind !== undefined &&
    (DISTRICTS.has(kind.lower) || OWNED_KINDS.test(kind.lower)) &&
    // “Chad’s Tarim district” is that district; “Borkou’s Tarim district” tells of both.
    (ask(name)?.level ?? 'country') !== 'country'
  )
}
const OWNED_KINDS = /^(?:city|town|village|valley|peninsula|river|island|border|coast|camp|area|sector)$/

/** “Oreth’s capital”, “Thailand’s Muslim-majority deep south”. */
export const ownerOf = ({ run, words, last, next, isPerson, isBody, ask }: Looked): Found | null =>
  last.possessive &&
  next &&
  !isPerson &&
  !isBody &&
  (owns(words, run, ask) ||
    (ownsPart(words, run.to) && !(ask(run.name)?.level === 'country' && ownsName(words, run.to))))
    ? found(words, [run.from, run.to], run.name, true, 'place-of')
    : null
