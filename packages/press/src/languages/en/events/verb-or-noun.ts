// Whether a word stands as a verb or as a noun, whatever the tagger took it for.
import type { Token } from '../../../text/analysed.ts'
import { IRREGULAR_PASTS } from './forms.ts'

const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|any|some|every|each|no|another|several|many|both|all|two|three|four|five|six|further|new|first|second|third|fresh|such|’s|'s|’)$/
/** Pasts that are no participle: “a truce broke down” is not “a broken truce”. */
export const ONLY_PAST =
  /^(?:broke|took|gave|fell|drove|flew|withdrew|threw|tore|swore|shook|wrote|began|spoke|stole|froze|chose|went|came|ran|overran|rang|sang|sank|rose|blew|saw|did)$/
export const isPast = ({ lower }: Token) =>
  /ed$/.test(lower) ||
  ONLY_PAST.test(lower) ||
  IRREGULAR_PASTS.has(lower) ||
  /^(?:sunk|slain|beaten|taken|driven|broken|stolen|withdrawn|torn|thrown|sworn|blown|frozen|given)$/.test(
    lower,
  ) ||
  /^(?:shot|struck|hit|fell|fought|blew|broke|cut|drove|fled|flew|gave|held|laid|led|left|lost|met|overran|put|sank|seized|sent|set|shut|shook|sold|spoke|stole|swore|threw|tore|took|withdrew|won)$/.test(
    lower,
  )

/** What may stand between “was” and its participle. */
const FLOATS = /^(?:first|both|all|each)$/

/** “Arvania and the Front sign”, “Army, rebels trade fire”: two names before a bare form are its subject. */
const isJointSubject = (tokens: readonly Token[], at: number): boolean => {
  let start = at - 1
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[start]!.pos)) start--
  return (
    at - 1 - start > 0 &&
    at - start < 5 &&
    (tokens[start]!.lower === 'and' || tokens[start]!.text === ',') &&
    /^(?:NOUN|PROPN)$/.test(tokens[start - 1]?.pos ?? '')
  )
}

/** “Carries”, not “gas” or “press”: an s that is no ending says nothing of a verb. */
const isThirdPerson = (word: string) =>
  /[^s]s$/.test(word) && !/^(?:gas|bus|news|talks|police|troops)$/.test(word)

/** “Fighting has subsided”: a gerund that another verb follows at once is what that verb is said of. */
const isSubjectGerund = (tokens: readonly Token[], at: number): boolean => {
  if (at > 0 || !/ing$/.test(tokens[at]!.lower)) return false
  const next = tokens.slice(1, 4).find(({ pos }) => pos !== 'ADV')
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && isPast(next))
}

/** “United Nations”, “Riot Control Unit”: part of a name in running text. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'PROPN' &&
  /^\p{Lu}/u.test(tokens[at]!.text) &&
  tokens[at + 1]?.pos === 'PROPN' &&
  (tokens[at - 1] !== undefined || /^(?:Nations|States|Kingdom|Arab)$/.test(tokens[at + 1]!.text))

const SHOWS_STATE = /^(?:considered|deemed|called|termed|labelled|labeled|becomes?|became|remain(?:s|ed)?)$/

/** Taggers take headline verbs for nouns and participles for adjectives: what stands beside a word decides. */
export const canBeVerb = (tokens: readonly Token[], at: number, headline: boolean): boolean => {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if ((!headline && isInName(tokens, at)) || isSubjectGerund(tokens, at)) return false
  const determined = before !== undefined && (DETERMINERS.test(before.lower) || before.pos === 'DET')
  // “Is considered occupied territory”.
  if (SHOWS_STATE.test(before?.lower ?? '') && next?.pos === 'NOUN') return false
  if (token.pos === 'VERB') {
    // “the captured soldiers”, “a planned meeting”; but “this led to”, “both met”, “the two met”.
    const attributive = /(?:ed|ing)$/.test(token.lower) && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '')
    if (attributive && before?.pos === 'NUM') return false
    // “Injured people were lying there”.
    if (attributive && (before === undefined || before.pos === 'PUNCT') && tokens[at + 2]?.pos === 'AUX')
      return false
    if (!determined) return !(before?.pos === 'ADJ' && !isPast(token) && tokens[at - 2]?.pos === 'DET')
    // “Was first agreed in April”, “were all freed”: said of how it was done, no determiner.
    if (FLOATS.test(before!.lower) && tokens[at - 2]?.pos === 'AUX') return true
    return (
      /^(?:this|that|these|those|both|all|some|each|two|three|four|five|six|many|several)$/.test(
        before!.lower,
      ) && next?.pos !== 'NOUN'
    )
  }
  if (token.pos === 'AUX') return true
  // “By expelling 12 diplomats”: behind a gerund that is a noun stands “of”.
  if (/ing$/.test(token.lower) && before?.pos === 'ADP' && /^(?:DET|NUM|PROPN|PRON)$/.test(next?.pos ?? ''))
    return true
  // “Has been there for weeks meeting the elders”: behind a noun an article does not follow.
  if (/ing$/.test(token.lower) && token.pos === 'NOUN' && before?.pos === 'NOUN' && next?.pos === 'DET')
    return true
  if (determined || before?.pos === 'ADJ') return false
  if (isPast(token)) return before === undefined || before.pos !== 'ADP' || token.pos === 'ADJ'
  if (headline && before === undefined)
    return /[^s]s$/.test(token.lower) && next !== undefined && /^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(next.pos)
  if (headline || (token.pos === 'NOUN' && before?.pos === 'PROPN'))
    return (
      before !== undefined &&
      next !== undefined &&
      /^(?:NOUN|PROPN|PRON|ADV|PUNCT|PART)$/.test(before.pos) &&
      /^(?:NOUN|PROPN|DET|NUM|ADJ|ADP|PRON|ADV|PART)$/.test(next.pos) &&
      (isThirdPerson(token.lower)
        ? next.pos !== 'ADP' || headline
        : headline &&
          (/(?:s|men|people|police|children|troops)$/.test(before.lower) || isJointSubject(tokens, at)))
    )
  if (before?.lower === 'to' || before?.pos === 'AUX') return token.pos === 'NOUN' || token.pos === 'ADJ'
  return false
}

/** “Technical talks due in Tarim”: what behind a headline's noun stands for its verb. */
const DUE = /^(?:due|set|under|likely)$/

export const canBeNoun = (tokens: readonly Token[], at: number, headline: boolean): boolean => {
  const { pos, lower } = tokens[at]!
  if (pos === 'NOUN' || pos === 'PROPN') return true
  const before = tokens[at - 1]
  if (headline && pos === 'VERB' && /s$/.test(lower) && DUE.test(tokens[at + 1]?.lower ?? ''))
    return before === undefined || before.pos === 'PROPN'
  return (
    (pos === 'VERB' || pos === 'ADJ') &&
    before !== undefined &&
    (DETERMINERS.test(before.lower) || before.pos === 'ADJ')
  )
}
