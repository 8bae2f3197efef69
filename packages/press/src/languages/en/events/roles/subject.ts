// Who does it: the subject of a verb, found through what stands between the two.
import type { Token } from '../../../../text/analysed.ts'
import { phraseIn } from './phrases.ts'

const RELATIVE = /^(?:who|which|that|whom)$/
const OPENS =
  /^(?:when|while|where|if|unless|because|although|though|whether|since|before|after|until|as|but|so|than|whose|that|how|why|what)$/
const ENDS = /^[;:.!?—–]$|^-{1,2}$/
const GROUP = /^(?:to|not|n't|n’t|never|no|had|have|has|be|is|are|was|were|been|being|'s|’s|got|get)$/

const ABOUT =
  /^(?:at (?:least|most)|(?:more|fewer|less) than|up to|as many as|close to|nearly|almost|over|about|around|some|an estimated)$/

/** The first word of the verb's group: “had not yet been”. */
const groupStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb
  while (at > 0) {
    const { pos, lower } = tokens[at - 1]!
    if (pos === 'AUX' || pos === 'PART' || (pos === 'ADV' && !OPENS.test(lower)) || GROUP.test(lower)) at--
    else break
  }
  return at
}

/** The opening bracket or the first of two commas whose pair ends before `end`; -1: there is none. */
const pairedBefore = (tokens: readonly Token[], end: number): number => {
  const close = tokens[end - 1]?.text
  if (close === ')') return tokens.findLastIndex(({ text }, at) => at < end && text === '(')
  if (close !== ',') return -1
  for (let at = end - 2; at > 0; at--) {
    const { text } = tokens[at]!
    if (ENDS.test(text)) return -1
    if (text === ',') return at
  }
  return -1
}

/** The words of the clause before `end` in which the subject stands, without asides, in the order of the text. */
const clauseBefore = (tokens: readonly Token[], end: number, sentence: number): Token[] => {
  const run: Token[] = []
  let at = end
  while (at > 0) {
    const token = tokens[at - 1]!
    if (token.sentence !== sentence || ENDS.test(token.text)) break
    if (token.text === ')' || token.text === ',') {
      const open = pairedBefore(tokens, at)
      if (open <= 0) break
      at = open
      continue
    }
    if (OPENS.test(token.lower) && token.pos !== 'DET' && token.pos !== 'ADV') break
    if (/^(?:when|while|where|before|after|until|since|as)$/.test(token.lower) && token.pos !== 'ADP') break
    const gerund = /ing$/.test(token.lower) && tokens[at - 2]?.pos === 'ADP'
    if (token.pos === 'VERB' && !gerund && !/(?:ed|en)$/.test(token.lower) && run.length > 0) break
    run.unshift(token)
    at--
  }
  return run
}

/** “At least nine soldiers”, “more than 40 people”: as many words before a number are no preposition's. */
const aboutNumber = (tokens: readonly Token[]): number => {
  const number = tokens.findIndex(({ pos }) => pos === 'NUM')
  return number > 0 &&
    number < 4 &&
    ABOUT.test(
      tokens
        .slice(0, number)
        .map(({ lower }) => lower)
        .join(' '),
    )
    ? number
    : 0
}

/** The phrase nearest the clause's start that hangs on no preposition. */
export const subjectIn = (before: readonly Token[]): Token[] => {
  let start = aboutNumber(before)
  if (start > 0) return phraseIn(before.slice(start))
  while (start < before.length && before[start]!.pos === 'ADP') {
    // “On 9 November a group …”: past the phrase of the preposition, to the next article or name.
    let next = start + 1
    while (
      next < before.length &&
      !(before[next]!.pos === 'DET' && before[next - 1]!.pos !== 'ADP') &&
      before[next]!.pos !== 'PRON'
    )
      next++
    start = next
  }
  const skipped = before.slice(start)
  return phraseIn(skipped.length > 0 ? skipped : before)
}

/** The subject of the verb at `verb`; empty: none is seen. Verbs that share a subject or hang on another are followed back. */
export const subjectOf = (tokens: readonly Token[], verb: number, depth = 0): Token[] => {
  if (depth > 3) return []
  const start = groupStart(tokens, verb)
  const { sentence } = tokens[verb]!
  const before = tokens[start - 1]
  if (!before || before.sentence !== sentence) return []
  if (RELATIVE.test(before.lower)) {
    // “The lists, which were exchanged”: what the clause hangs on.
    let end = start - 1
    if (tokens[end - 1]?.text === ',') end--
    let from = end
    while (from > 0 && end - from < 7 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from - 1]!.pos)) from--
    return phraseIn(tokens.slice(from, end))
  }
  // “Continued firing”, “refused to meet”, “seized the post and shelled”, “after inviting them”.
  const gerund = /ing$/.test(tokens[verb]!.lower) && start === verb
  const shares =
    before.pos === 'VERB' || before.pos === 'CCONJ' || (gerund && /^(?:ADP|PUNCT)$/.test(before.pos))
  if (shares) {
    const other = tokens.findLastIndex(
      ({ pos, sentence: of }, at) =>
        at < start && of === sentence && pos === 'VERB' && !(gerund && at === verb),
    )
    if (other >= 0) return subjectOf(tokens, other, depth + 1)
    if (before.pos !== 'CCONJ') return []
  }
  return subjectIn(clauseBefore(tokens, start, sentence))
}
