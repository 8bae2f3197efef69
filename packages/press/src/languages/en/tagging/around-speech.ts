// What the tagger gets wrong right beside a quotation: who speaks there, and the verb that closes the sentence.
import { LEMMA_OF } from '../attribution/lexicon/forms.ts'
import { MARKS, type Repair } from './words.ts'

/** What has been done to somebody, told before who they are. */
const UNDERGONE =
  /^(?:exiled|jailed|ousted|deposed|detained|imprisoned|retired|elected|disgraced|sacked|toppled|banned|wanted|captured|displaced|wounded|veteran)$/

export const AROUND_SPEECH: readonly Repair[] = [
  {
    // “a letter to the palace repeating its demand”
    to: 'VERB',
    when: ({ pos, lower }, before, after) =>
      pos === 'NOUN' &&
      /ing$/.test(lower) &&
      LEMMA_OF.has(lower) &&
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:its|his|her|their)$/.test(after?.lower ?? ''),
  },
  {
    // “…,” chief of the group Omar Dar said
    to: 'NOUN',
    when: ({ pos, lower }, before, after) =>
      pos === 'ADJ' && lower === 'chief' && after?.lower === 'of' && before?.lower !== 'the',
  },
  {
    // “…,” exiled opposition figure Ana Petri said
    to: 'ADJ',
    when: ({ pos, lower }, before, after) =>
      pos === 'VERB' &&
      UNDERGONE.test(lower) &&
      (before === undefined || MARKS.has(before.lower)) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? ''),
  },
  {
    // “…,” Dar, the negotiator, alleged.
    to: 'VERB',
    when: ({ pos, lower, text }, before, after) =>
      pos === 'ADJ' &&
      text === lower &&
      LEMMA_OF.has(lower) &&
      /ed$/.test(lower) &&
      /^(?:,|-|–|—)$/.test(before?.lower ?? '') &&
      (after === undefined || after.lower === '.'),
  },
]
