// Nouns of saying: what they take as the words that they attribute.
import { wordsOf } from './frame.ts'

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words))

/** “his claim that …” */
export const TAKES_CLAUSE = set(`
  claim assertion allegation accusation charge statement announcement warning insistence suggestion argument complaint denial declaration admission
  acknowledgement acknowledgment confirmation prediction forecast threat pledge promise vow assurance guarantee demand request proposal report rumor
  rumour remark comment assessment belief conclusion contention hint revelation message testimony estimate finding affirmation reply response answer
  position view line
  confession concession boast disclosure observation quip retort riposte rejoinder excuse explanation plea lament protest protestation prophecy
  judgment judgement verdict ruling determination suspicion conviction hunch theory thesis hypothesis intimation insinuation innuendo counterclaim
  rebuttal reminder caution caveat proviso stipulation oath undertaking reassurance impression understanding interpretation recollection account
  version story refrain mantra calculation reckoning estimation projection expectation recommendation advice counsel directive order instruction
  edict decree fatwa diagnosis supposition assumption presumption speculation perception thinking preference wish ultimatum word outcry
  tweet post communiqué dispatch grumble gripe moan
`)

/** “its refusal to …” */
export const TAKES_INFINITIVE = set(`
  threat pledge promise vow offer refusal demand call request appeal proposal undertaking oath plea invitation warning order instruction
  recommendation
`)

/** “His answer was short: …” */
export const TAKES_COLON = set(`
  answer reply response rejoinder retort riposte message verdict view advice comment warning conclusion argument complaint explanation demand excuse
  diagnosis refrain mantra plea suggestion proposal assessment prediction version line position account counsel recommendation judgment judgement remark
`)
