// Repairs what the tagger often gets wrong in reports of talks: verbs of saying read as nouns, nouns read as verbs,
// “that” before a noun, names in capitals.
import { LEMMA_OF } from '../attribution/lexicon/forms.ts'
import { AROUND_SPEECH } from './around-speech.ts'
import { pointing, saysBefore } from './that.ts'
import { asVerb } from './verbs.ts'
import { ARTICLE, MARKS, OPENING, POSSESSIVE, type Repair, type Tagged } from './words.ts'

const NEVER_VERBS = new Set([
  'police',
  'people',
  'peoples',
  'talks',
  'mortar',
  'ceasefire',
  'ceasefires',
  'truce',
  'mediator',
  'mediators',
  'gunmen',
])
const RANKING =
  /^(?:first|second|third|latest|last|only|worst|best|next|other|former|latter|same|most|least|newly|largest|biggest)$/
const isCapital = (token: Tagged | undefined) => /^\p{Lu}/u.test(token?.text ?? '')

/** “an earlier commission”: an article with nothing but describing words up to here. */
const nounWanted = (tokens: readonly Tagged[], at: number): boolean => {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    if (/^(?:a|an|the|its|his|her|their|our)$/.test(tokens[before]!.lower))
      return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
    if (!/^(?:ADJ|ADV|NUM)$/.test(tokens[before]!.pos)) return false
  }
  return false
}

/** “to de-escalate”, “to re-open”: the tagger knows no verb with its prefix set apart. */
const isPrefixed = (token: Tagged | undefined): boolean =>
  token !== undefined &&
  /^(?:de|re|dis|mis)-\p{Ll}{3}|^co-(?:operate|ordinate|exist|host|chair|author|sponsor|sign|opt)$/u.test(
    token.lower,
  ) &&
  !/(?:tion|sion|ment|al|ing|ed|er|or|ry|ty|ies|ship|facto|jure)$/.test(token.lower)

/** The first that fits is made. */
const REPAIRS: readonly Repair[] = [
  ...AROUND_SPEECH,
  {
    // “aid groups say has”; not “a say”, “the final say”
    to: 'VERB',
    when: ({ pos, lower }, before) =>
      lower === 'say' && pos === 'NOUN' && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? ''),
  },
  {
    // A capital inside a sentence is a name's: “Colonel Eran Doss”, “the Red Cross”.
    to: 'PROPN',
    when: ({ pos, text }, before, after) =>
      pos === 'VERB' &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      isCapital(before) &&
      (before!.pos === 'PROPN' || isCapital(after)),
  },
  {
    // “De Mistura”
    to: 'PROPN',
    when: ({ pos, text }, _before, after) => pos === 'X' && /^\p{Lu}\p{Ll}+$/u.test(text) && isCapital(after),
  },
  {
    // “the People's Hope Party”
    to: 'PROPN',
    when: ({ pos, text }, before, after) =>
      pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      POSSESSIVE.has(before?.lower ?? '') &&
      isCapital(after),
  },
  {
    // “Pronk said”
    to: 'PROPN',
    when: ({ pos, text }, before, after) =>
      pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      (before === undefined || MARKS.has(before.lower)) &&
      /^(?:said|says|told|added|wrote|replied|warned|insisted|noted)$/.test(after?.lower ?? ''),
  },
  {
    // “said Rose Hartnell”
    to: 'PROPN',
    when: ({ pos, text }, before, after) =>
      pos === 'VERB' &&
      /^\p{Lu}\p{Ll}+$/u.test(text) &&
      /^(?:says?|said|told|added|adds|wrote|asked|but|and)$/.test(before?.lower ?? '') &&
      before!.text === before!.lower &&
      isCapital(after),
  },
  {
    // “he hedged: …”, “the premier, at a rally, scorned any pullback”: no adjective stands there.
    to: 'VERB',
    when: ({ pos, lower, text }, before, after) =>
      pos === 'ADJ' &&
      text === lower &&
      /[^e]ed$/.test(lower) &&
      (/^(?:the|a|an|its|his|her|their|any|no|some|every|each|both|this|that|it|him|them|us)$/.test(
        after?.lower ?? '',
      ) ||
        (/^(?:he|she|they|it|who)$/.test(before?.lower ?? '') &&
          /^(?:[:,.]|to|at|over|on|about|against)$/.test(after?.lower ?? ''))) &&
      !/^(?:is|are|was|were|be|been|being|so|very|too|more|most|all|as|of)$/.test(before?.lower ?? ''),
  },
  {
    // “…,” fumed Mr Lind
    to: 'VERB',
    when: ({ pos, lower, text }, before, after, tokens, at) =>
      pos === 'ADJ' &&
      text === lower &&
      /[^e]ed$/.test(lower) &&
      MARKS.has(before?.lower ?? '') &&
      /^[,.!?]$/.test(tokens[at - 2]?.lower ?? '') &&
      /^(?:PROPN|DET|NOUN|PRON|ADJ)$/.test(after?.pos ?? ''),
  },
  {
    // “the Union’s lead negotiator”
    to: 'NOUN',
    when: ({ pos, lower, text }, before, after) =>
      pos === 'VERB' &&
      text === lower &&
      /^(?:’s|'s)$/.test(before?.lower ?? '') &&
      after?.pos === 'NOUN' &&
      /^(?:lead|chief|top|key|border|share|guard|press|field|peace|aid|rescue|transport|strike|attack|report|watch)$/.test(
        lower,
      ),
  },
  {
    // “the Marwahi shore said”: of two verbs side by side the first is a noun.
    to: 'NOUN',
    when: ({ pos, lower, text }, before, after) =>
      pos === 'VERB' &&
      text === lower &&
      !/(?:ed|ing)$/.test(lower) &&
      /^(?:said|says|told|tells|insisted|warned|added|argued|claimed|announced|reported)$/.test(
        after?.lower ?? '',
      ) &&
      /^(?:DET|ADJ|NOUN|PROPN)$/.test(before?.pos ?? ''),
  },
  {
    // “the men who control the pass”
    to: 'VERB',
    when: ({ pos, lower, text }, before, after) =>
      pos === 'NOUN' &&
      text === lower &&
      before?.lower === 'who' &&
      /^(?:DET|PROPN|NOUN|ADJ|PRON|ADP)$/.test(after?.pos ?? ''),
  },
  {
    // “There was still hope of a truce”
    to: 'NOUN',
    when: ({ pos, lower }, before, _after, tokens, at) =>
      pos === 'VERB' &&
      /^(?:hope|fear|doubt|concern|talk|need|regret|anger|alarm|progress|support)$/.test(lower) &&
      /^(?:is|was|are|were|be|been)$/.test((before?.pos === 'ADV' ? tokens[at - 2] : before)?.lower ?? ''),
  },
  {
    to: 'VERB',
    when: ({ pos, lower }, before, after) =>
      pos === 'NOUN' &&
      lower === 'shot' &&
      (after?.lower === 'back' || (after?.lower === 'down' && before?.pos !== 'DET')),
  },
  {
    // “urged calm”, “calls for calm”
    to: 'NOUN',
    when: ({ pos, lower }, before, after) =>
      pos === 'ADJ' &&
      lower === 'calm' &&
      /^(?:VERB|ADP|CCONJ)$/.test(before?.pos ?? '') &&
      !/^(?:NOUN|ADJ)$/.test(after?.pos ?? ''),
  },
  {
    // “lodges protest”
    to: 'VERB',
    when: ({ pos, lower }, _before, after) =>
      pos === 'NOUN' &&
      lower === 'lodges' &&
      /^(?:protests?|complaints?|an?|the|its|formal|strong)$/.test(after?.lower ?? ''),
  },
  {
    to: 'NOUN',
    when: ({ pos, lower }, before) =>
      pos === 'VERB' && /^protests?$/.test(lower) && /^lodge[sd]?$/.test(before?.lower ?? ''),
  },
  {
    // “Warning that time was short, the envoy …”
    to: 'VERB',
    when: ({ pos, lower }, before, after, tokens) =>
      before === undefined &&
      /^(?:NOUN|PROPN)$/.test(pos) &&
      /ing$/.test(lower) &&
      LEMMA_OF.has(lower) &&
      after?.lower === 'that' &&
      tokens.some(({ lower }) => lower === ','),
  },
  {
    // “a sign that mediators believe”
    to: 'SCONJ',
    when: ({ pos, lower }, before, after, tokens, at) =>
      lower === 'that' &&
      pos === 'DET' &&
      /^(?:NOUN|VERB)$/.test(before?.pos ?? '') &&
      /^(?:NOUN|PROPN)$/.test(after?.pos ?? '') &&
      /[^s]s$/.test(after!.lower) &&
      !pointing(tokens, at),
  },
  {
    // “said on Friday that efforts were bound to fail”: “that” points at no plural, behind a day or a phrase either.
    to: 'SCONJ',
    when: ({ pos, lower }, before, after, tokens, at) =>
      lower === 'that' &&
      pos === 'DET' &&
      before !== undefined &&
      after?.pos === 'NOUN' &&
      /[^sui]s$/.test(after.lower) &&
      !/^(?:news|means|series|headquarters)$/.test(after.lower) &&
      saysBefore(tokens, at) &&
      !pointing(tokens, at),
  },
  { to: 'PROPN', when: ({ text }) => /^(?:US|UN|EU|UK|AU|IT|IS|WHO)$/.test(text) },
  {
    // “Downing Street declined”
    to: 'PROPN',
    when: ({ pos }, _before, after, tokens, at) =>
      at === 0 && pos === 'VERB' && after?.pos === 'PROPN' && tokens[2]?.pos === 'VERB',
  },
  {
    // “expressed hope that”
    to: 'NOUN',
    when: ({ pos, lower }, before) =>
      pos === 'VERB' &&
      /^(?:hope|fear|regret|doubt|concern|support|alarm|thank|surprise)s?$/.test(lower) &&
      /^(?:express|voic|rais|convey)/.test(before?.lower ?? ''),
  },
  {
    // “the north”
    to: 'NOUN',
    when: ({ pos, lower }, before) =>
      pos === 'ADV' &&
      /^(?:north|south|east|west|interior|front|opposition)$/.test(lower) &&
      before?.lower === 'the',
  },
  {
    // “the daily quoted”
    to: 'NOUN',
    when: ({ pos, lower }, before, after) =>
      /^(?:ADJ|ADV)$/.test(pos) &&
      /^(?:daily|weekly)$/.test(lower) &&
      before?.lower === 'the' &&
      after?.pos === 'VERB',
  },
  {
    // “the general expressed”: what stands alone between article and verb is a noun.
    to: 'NOUN',
    when: ({ pos, lower }, before, after) =>
      pos === 'ADJ' &&
      ARTICLE.test(before?.lower ?? '') &&
      (/^(?:VERB|AUX)$/.test(after?.pos ?? '') || after?.lower === ',') &&
      !RANKING.test(lower),
  },
  {
    // “the monitor's chief of staff”
    to: 'NOUN',
    when: ({ pos, lower }, _before, after) =>
      pos === 'VERB' && POSSESSIVE.has(after?.lower ?? '') && !/ing$/.test(lower),
  },
  { to: 'VERB', when: ({ lower }) => lower === 'learnt' },
  {
    to: 'NOUN',
    when: ({ lower }, _before, after) => lower === 'think' && /^tanks?$/.test(after?.lower ?? ''),
  },
  {
    // “they further express”
    to: 'ADV',
    when: ({ lower }, _before, after) => lower === 'further' && after?.pos === 'VERB',
  },
  {
    to: 'VERB',
    when: ({ pos, lower }, before) => lower === 'said' && pos !== 'VERB' && before?.lower !== 'the',
  },
  {
    // “a reply to questions”, “are claims that”, “the two states that”
    to: 'NOUN',
    when: ({ pos, lower }, before, _after, tokens, at) =>
      pos === 'VERB' &&
      /[^s]s$/.test(lower) &&
      before !== undefined &&
      (before.lower === 'to' ||
        before.pos === 'ADP' ||
        /^(?:is|are|was|were|been|be)$/.test(before.lower) ||
        (before.pos === 'NUM' && tokens[at - 2]?.pos === 'DET')),
  },
  { to: 'NOUN', when: ({ lower }, before) => lower === 'turn' && before?.lower === 'in' },
  {
    to: 'NOUN',
    when: ({ pos, lower }, before, _after, tokens, at) =>
      pos === 'VERB' &&
      !/(?:ed|ing|s)$/.test(lower) &&
      /^(?:ADJ|ADV|DET)$/.test(before?.pos ?? '') &&
      nounWanted(tokens, at),
  },
  { to: 'NOUN', when: ({ pos, lower }) => pos === 'VERB' && NEVER_VERBS.has(lower) },
  {
    to: 'VERB',
    when: ({ pos, lower }, before) => pos === 'NOUN' && /[^s]s$/.test(lower) && before?.lower === 'who',
  },
  {
    // “who manned the hotline”
    to: 'VERB',
    when: ({ pos, lower }, before, after) =>
      pos === 'ADJ' &&
      /[^e]ed$/.test(lower) &&
      /^(?:who|which)$/.test(before?.lower ?? '') &&
      OPENING.test(after?.lower ?? ''),
  },
  {
    to: 'DET',
    when: ({ pos, lower }, _before, _after, tokens, at) =>
      lower === 'that' && pos === 'SCONJ' && pointing(tokens, at),
  },
  {
    // “the divided island”
    to: 'ADJ',
    when: ({ pos, lower }, before, after) =>
      pos === 'VERB' &&
      /(?:ed|ing)$/.test(lower) &&
      ARTICLE.test(before?.lower ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? ''),
  },
  {
    // “…, warning of further steps”
    to: 'VERB',
    when: ({ pos, lower }, before, after, tokens, at) =>
      pos === 'NOUN' &&
      /ing$/.test(lower) &&
      LEMMA_OF.has(lower) &&
      (before?.lower === ',' || MARKS.has(before?.lower ?? '')) &&
      after !== undefined &&
      (/^(?:that|of|about|against)$/.test(after.lower) ||
        MARKS.has(after.lower) ||
        OPENING.test(after.lower)) &&
      tokens.some((token, n) => n < at && token.pos === 'VERB'),
  },
  {
    to: 'PART',
    when: ({ lower, pos }, _before, after) => lower === 'to' && pos === 'ADP' && isPrefixed(after),
  },
  {
    to: 'VERB',
    when: (token, before) => token.pos === 'NOUN' && before?.lower === 'to' && isPrefixed(token),
  },
  { to: 'VERB', when: (_token, _before, _after, tokens, at) => asVerb(tokens, at) },
]

/** Repairs the tags of one sentence in place; verbs of saying get their lemma. */
export const repairTags = (tokens: Tagged[]): void => {
  for (const [at, token] of tokens.entries()) {
    const repair = REPAIRS.find(({ when }) => when(token, tokens[at - 1], tokens[at + 1], tokens, at))
    if (repair) token.pos = repair.to
    const lemma = LEMMA_OF.get(token.lower)
    if (token.pos === 'VERB' && lemma !== undefined) token.lemma = lemma
  }
}
