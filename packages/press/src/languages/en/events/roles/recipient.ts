// To whom it is done: the object, or what stands behind the preposition that acts of its code take.
import type { PloverCode } from '../../../../draft.ts'
import type { Token } from '../../../../text/analysed.ts'
import { things } from '../things.ts'
import { isNoParty } from './names.ts'
import { type Chunk, PRONOUN } from './phrases.ts'

const PARTY =
  /^(?:government|army|militar\w+|forces?|rebels?|sides?|parties|party|minister|ministers|president|police|troops|council|commission|mission|movement|front|group|groups|guerrillas?|authorities|leaders?|leadership|delegation|capitals?|governments?|commander|general|mediators?|guarantors?|deserters|militants|opposition|state|states|neighbours?|neighbors?|observers?|other|both|world|community|officers|coalition|union|counterparts?|regime|countr(?:y|ies)|nations?|embass(?:y|ies)|compan(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|bank|banks|court|parliament|congress|senate|ministry|administration|west|south|north|east|bloc|alliance|commands?|cent(?:er|re)|board|committee|families|relatives|hand|hooligans|insurgents?|extremists?|terrorists?|separatists?|communists?|islamists?|lawmakers?|staff|tribe|tribes|clan|clans|factions?|militias?)$/

/** Prepositions behind which acts of a code have whom they are done to, the likeliest first. */
const BEHIND: Record<PloverCode, readonly string[]> = {
  CONSULT: ['with', 'to'],
  AGREE: ['with', 'to'],
  COOPERATE: ['with', 'to'],
  SUPPORT: ['for', 'to', 'behind', 'with', 'of'],
  AID: ['to', 'for'],
  CONCEDE: ['to', 'for'],
  RETREAT: ['to', 'with', 'of'],
  REQUEST: ['to', 'on', 'upon', 'from', 'with', 'by', 'of'],
  ACCUSE: ['on', 'against', 'at', 'of', 'with'],
  REJECT: ['with', 'by', 'from', 'to'],
  THREATEN: ['against', 'to', 'on', 'with'],
  PROTEST: ['against', 'at', 'with'],
  SANCTION: ['on', 'upon', 'against', 'from', 'with', 'for'],
  MOBILIZE: ['against'],
  COERCE: ['on', 'upon', 'against', 'of', 'from'],
  ASSAULT: ['on', 'upon', 'against', 'at', 'into', 'of', 'near'],
}

const isPeople = ({ lower }: Token) =>
  ['people', 'delegates', 'captives', 'forces', 'crowd', 'envoys'].some((name) => things(name).has(lower))

/** Arrests and releases are done to people and their vessels, blows to things too; the other acts to somebody. */
export const mayReceive = (code: PloverCode, phrase: readonly Token[]): boolean => {
  const last = phrase.at(-1)
  if (!last) return false
  if (phrase.length === 1 && PRONOUN.test(last.lower)) return !/^(?:it|who|which|that)$/.test(last.lower)
  if (/^(?:each other|one another)$/.test(`${phrase[0]!.lower} ${last.lower}`)) return true
  if (isNoParty(phrase)) return false
  if (last.pos === 'PROPN' || PARTY.test(last.lower) || isPeople(last)) return true
  if (code === 'ASSAULT') return !/^(?:side|mechanism|effect|part|place|action)$/.test(last.lower)
  return (
    (code === 'COERCE' || code === 'RETREAT') &&
    ['vehicles', 'loot', 'captives'].some((name) => things(name).has(last.lower))
  )
}

/** What stands behind one of the prepositions of the code and may receive it. */
export const behind = (code: PloverCode, chunks: readonly Chunk[]): Token[] => {
  for (const wanted of BEHIND[code]) {
    const found = chunks.find(({ preposition, phrase }) => preposition === wanted && mayReceive(code, phrase))
    if (found) return found.phrase
  }
  return []
}

/** Acts that are done with somebody: “met the envoy”, “held talks with the envoy”; an object that is a thing leads past itself. */
export const recipientIn = (code: PloverCode, chunks: readonly Chunk[]): Token[] => {
  // Troops that are sent are not whom it is done to.
  if (code === 'MOBILIZE') return behind(code, chunks)
  const [first] = chunks
  if (first?.preposition === null && mayReceive(code, first.phrase)) return first.phrase
  return behind(code, chunks)
}
