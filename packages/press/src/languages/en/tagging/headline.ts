// Headlines: no articles, verbs in the present, capitals that say nothing. The tagger takes many of their verbs for nouns.
import type { Token } from '../../../text/analysed.ts'
import { LEMMA_OF, SAYING_FORMS } from '../attribution/lexicon/forms.ts'
import { repairTags } from './repair.ts'
import { MARKS, NOMINAL, type Tagged } from './words.ts'

const isVerb = ({ pos, lower }: Tagged, at: number, part: readonly Tagged[]) =>
  pos === 'VERB' && !/(?:ing|ed)$/.test(lower) && part[at - 1]?.lower !== 'to'
const PLURAL = /(?:[^s]s|men|people|police)$/

/** “Thai army reports minor clash”, “Rebels reject peace offer, vow to fight on”: a verb of saying where its part has none. */
const verbOf = (part: readonly Tagged[], goesOn: boolean): Tagged | null => {
  if (part.some((token, at) => isVerb(token, at, part) || token.pos === 'AUX')) return null
  for (const [at, token] of part.entries()) {
    const form = LEMMA_OF.get(token.lower)
    // An adverb may stand before it: “mission strongly condemns killing”.
    const before = part[at - 1]?.pos === 'ADV' ? part[at - 2] : part[at - 1]
    const after = part[at + 1]
    if (form === undefined || after === undefined || token.pos === 'ADJ') continue
    if (/(?:ing|ed)$/.test(token.lower)) continue
    if (before === undefined ? !goesOn : !NOMINAL.has(before.pos)) continue
    const present = token.lower !== form && /s$/.test(token.lower)
    const plain = token.lower === form && (before === undefined || PLURAL.test(before.lower))
    if (!present && !plain) continue
    // “swap lists at the bridge”: a noun far more often.
    if (!SAYING_FORMS.has(token.lower) && /^(?:ADP|CCONJ|PART)$/.test(after.pos)) continue
    if (/^(?:VERB|AUX|PUNCT)$/.test(after.pos) && !MARKS.has(after.lower) && after.lower !== ':') continue
    return token
  }
  return null
}

/** Repairs the tags of a headline in place; `titled` where its words begin with capitals that say nothing. */
export const repairHeadline = (tokens: readonly Token[], titled: boolean): void => {
  const read: Tagged[] = tokens.map(({ lower, text, pos, lemma }) => ({
    lower,
    text: titled && /^\p{Lu}\p{Ll}/u.test(text) && pos !== 'PROPN' ? lower : text,
    pos,
    lemma,
  }))
  repairTags(read)
  let part: Tagged[] = []
  let goesOn = false
  for (const [at, token] of read.entries()) {
    const stops = /^[,;:]$/.test(token.lower)
    if (!stops) part.push(token)
    if (!stops && at < read.length - 1) continue
    const verb = verbOf(part, goesOn)
    if (verb !== null) {
      verb.pos = 'VERB'
      verb.lemma = LEMMA_OF.get(verb.lower)!
    }
    goesOn ||= part.some(isVerb)
    part = []
  }
  for (const [at, { pos, lemma }] of read.entries()) Object.assign(tokens[at]!, { pos, lemma })
}
