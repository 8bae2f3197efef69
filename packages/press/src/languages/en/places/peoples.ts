// Adjectives of lands that only this article knows: “the Tarengi capital” beside “Tarenga”. They are no places of their own.
import type { Asked } from '../../../places/tables.ts'
import type { Run, Word } from './runs.ts'

const ADJECTIVE = /(?:i|an|ian|ese|ish|ite|ic|ene)s?$/
/** What only a people or its state has. */
const RULED =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troops?|soldiers?|officials?|negotiators?|leaders?|delegation|cabinet|forces?|jets?|warships?|officers?|ambassador|envoy|diplomats?|authorities|citizens?|nationals?|foreign|prime|defen[cs]e|interior|coastguard|commanders?|delegates?|lawmakers?|prisoners?|patrols?|airstrikes?|artillery|capital)$/

/** Words of the article that are such adjectives. */
export const peoplesOf = (runs: readonly Run[], words: readonly Word[], ask: Asked): ReadonlySet<string> => {
  const single = runs.filter(({ from, to, titled }) => to - from === 1 && !titled)
  const names = new Set(single.map(({ name }) => name))
  const peoples = new Set<string>()
  for (const { name, to, closed } of single) {
    if (peoples.has(name) || name.length < 5 || !ADJECTIVE.test(name) || ask(name)) continue
    const next = closed || words[to - 1]!.possessive ? undefined : words[to]
    const isRuling = next !== undefined && !next.isName && RULED.test(next.lower)
    if (isRuling || [...names].some((land) => isMadeOf(name, land))) peoples.add(name)
  }
  return peoples
}

/** “Dravonian” of “Dravonia”, “Sundish” of “Sund”. */
const isMadeOf = (adjective: string, land: string): boolean => {
  if (adjective === land || land.length < 4) return false
  let stem = 0
  while (stem < land.length && adjective[stem] === land[stem]) stem++
  const ending = adjective.slice(stem)
  return stem >= Math.max(4, land.length - 2) && /^(?:i|n|an|ian|ese|ish|ite|ic|ene)s?$/.test(ending)
}
