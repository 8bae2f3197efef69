// What stands around a verb in its own clause: who does it, to whom, and in which mood.
import type { Token } from '../../../text/analysed.ts'
import { ONLY_PAST } from './verb-or-noun.ts'

export type Surroundings = {
  /** From the clause's start to the verb group. */
  before: Token[]
  /** From the verb (and its particle) to the end of its clause. */
  after: Token[]
  passive: boolean
  negated: boolean
  /** “to shell”, “of shelling”. */
  infinitive: boolean
  /** “…, killing two”: a participle that tells what came of it, not “of killing”, “began killing”. */
  beside: boolean
  /** The word that opens its clause: “since”, “when”, “who”. */
  opener: string | null
  /** “Are to meet”, “was due to open”: ahead. */
  ahead: boolean
  /** In a clause with “who”, “which” or “that”. */
  relative: boolean
  /** The modal verb of its group, in lower case. */
  modal: string | null
}

const STOP = /^[,;:.()!?—–…]$|^-{1,2}$/
const RELATIVE = new Set([
  'who',
  'which',
  'that',
  'whose',
  'whom',
  'where',
  'when',
  'while',
  'if',
  'unless',
  'because',
  'although',
  'though',
  'whether',
  'since',
  'before',
  'after',
  'until',
  'as',
])
const NEGATIVE = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'no',
  'nobody',
  'none',
  'nothing',
  'without',
])
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", '’s', 'got', 'get'])
const BEGINS_SUBJECT = new Set([
  'no',
  'not',
  'nor',
  'nobody',
  'none',
  'neither',
  'nothing',
  'few',
  'hardly',
  'never',
])
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'wo',
  "'ll",
  '’ll',
  "'d",
  'should',
  'must',
  'can',
  'could',
  'ca',
  'may',
  'might',
])

export const isParticiple = ({ lower }: Token) =>
  /(?:ed|en|wn|un|ut|it|ot|et|ht|ld|nt|ft|ck|ng|ne|d|k|t)$/.test(lower) && !/ing$/.test(lower)

/** “Began to withdraw”, “managed to break in”, “opted to back them”, “decided to lift it”: the deed itself. */
const DOES =
  /^(?:appear|appears|appeared|seem|seems|seemed|reported|believed|understood|thought|said|known|begin|began|begun|begins|start|starts|started|continue|continues|continued|resume|resumed|resumes|kept|manages?|managed|opts?|opted|chose|chosen|proceeds?|proceeded|rushed|hurried|hastened|dared|happened|came|forced|compelled|obliged|went|decides?|decided)$/
/** “The raid prompted the ministry to suspend its aid”. */
const CAUSES = /^(?:prompt|forc|compel|caus|oblig|led|spurr?|drove|mov)(?:s|es|ed|ing|e)?$/

/** The noun phrase that ends before `end`. */
const antecedent = (tokens: readonly Token[], end: number): Token[] => {
  let start = end
  while (start > 0 && end - start < 6 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[start - 1]!.pos)) start--
  return tokens.slice(start, end)
}

/** `from` is the verb's place, `to` that of the last word of its head. */
export const surroundings = (tokens: readonly Token[], from: number, to: number): Surroundings => {
  let group = from
  while (group > 0) {
    const { pos, lower } = tokens[group - 1]!
    if (
      pos === 'AUX' ||
      pos === 'PART' ||
      lower === 'to' ||
      (pos === 'ADV' && !RELATIVE.has(lower)) ||
      (NEGATIVE.has(lower) && lower !== 'nobody' && lower !== 'nothing' && lower !== 'none')
    )
      group--
    else if (BE.has(lower) || lower === 'had' || lower === 'have' || lower === 'has') group--
    else break
  }
  const verbGroup = tokens.slice(group, from)
  const passive = isParticiple(tokens[from]!) && verbGroup.some(({ lower }) => BE.has(lower))
  let start = group
  // “Talks, held in Geneva, resumed”: an apposition between subject and verb is passed over.
  if (start > 0 && tokens[start - 1]!.text === ',') {
    let comma = start - 2
    while (comma >= 0 && tokens[comma]!.text !== ',' && !/^[;:.]$/.test(tokens[comma]!.text)) comma--
    if (comma > 0 && tokens[comma]!.text === ',') start = comma
  }
  const subjectEnd = start
  while (start > 0) {
    const { text, lower, pos } = tokens[start - 1]!
    if (STOP.test(text) || (RELATIVE.has(lower) && (pos !== 'DET' || lower === 'which'))) break
    const gerund = /ing$/.test(lower) && tokens[start - 2]?.pos === 'ADP'
    if (pos === 'VERB' && !gerund && !/(?:ed|en)$/.test(lower) && subjectEnd - start > 0) break
    if (tokens[start - 1]!.sentence !== tokens[from]!.sentence) break
    start--
  }
  let end = to + 1
  while (end < tokens.length && end < to + 16) {
    const { text, lower, pos, sentence } = tokens[end]!
    if (sentence !== tokens[from]!.sentence) break
    if (STOP.test(text) && !(text === ',' && tokens[end + 1]?.pos === 'ADJ')) break
    const points = lower === 'that' && /^(?:NOUN|ADJ)$/.test(tokens[end + 1]?.pos ?? '')
    if (RELATIVE.has(lower) && lower !== 'as' && !points) break
    if (pos === 'AUX' || (pos === 'VERB' && ONLY_PAST.test(lower))) break
    if (pos === 'CCONJ' && (tokens[end + 1]?.pos === 'VERB' || tokens[end + 1]?.pos === 'AUX')) break
    end++
  }
  const relative = start > 0 && /^(?:who|which|that|whom|whose)$/.test(tokens[start - 1]!.lower)
  // “The lists, which were exchanged in May”: what the clause hangs on does or undergoes it.
  const before =
    relative && start === subjectEnd
      ? antecedent(tokens, start - (tokens[start - 2]?.text === ',' ? 2 : 1))
      : tokens.slice(start, subjectEnd)
  const to_ = verbGroup.findIndex(({ lower }) => lower === 'to')
  const ahead =
    (to_ > 0 && /^(?:is|are|was|were|due|set|expected|scheduled)$/.test(verbGroup[to_ - 1]!.lower)) ||
    (to_ === 0 &&
      /^(?:due|set|expected|scheduled|is|are|was|were|agreed|agree|agrees)$/.test(
        tokens[group - 1]?.lower ?? '',
      ))
  const aspect =
    DOES.test(tokens[group - 1]?.lower ?? '') ||
    (verbGroup[0]?.lower === 'to' &&
      tokens.slice(Math.max(0, group - 5), group).some(({ lower }) => CAUSES.test(lower)))
  const gerund = /ing$/.test(tokens[from]!.lower) && !verbGroup.some(({ lower }) => lower === 'to')
  const opener = tokens[start - 1]
  return {
    // “…, killing two”, “retaliated by banning nine officials”.
    beside:
      gerund &&
      (group === 0 ||
        tokens[group - 1]!.lower === 'by' ||
        /^(?:PUNCT|NOUN|PROPN|NUM)$/.test(tokens[group - 1]!.pos)),
    opener: opener && RELATIVE.has(opener.lower) ? opener.lower : null,
    ahead,
    relative,
    before,
    after: tokens.slice(to + 1, end),
    passive,
    negated:
      verbGroup.some(({ lower }) => NEGATIVE.has(lower)) ||
      // “Few were killed”, but “a few hours later two were”.
      before
        .slice(0, 3)
        .some(
          ({ lower }, n) => BEGINS_SUBJECT.has(lower) && !(lower === 'few' && before[n - 1]?.lower === 'a'),
        ) ||
      /^(?:no|nobody|nothing|none)$/.test(tokens[to + 1]?.lower ?? ''),
    infinitive:
      (verbGroup.some(({ lower }) => lower === 'to') && !aspect) ||
      (!aspect && /ing$/.test(tokens[from]!.lower) && !verbGroup.some(({ lower }) => BE.has(lower))),
    modal: verbGroup.find(({ lower }) => MODALS.has(lower))?.lower ?? null,
  }
}
