// How a match stands in its claim: which word it is, what stands on either side, in which clause, beside which other matches.
// Nothing of this is weighed by hand; bench/press/weigh.ts learns what each speaks for.
import type { Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import type { Claim } from '../bearing/claim.ts'
import type { Match } from './match.ts'

/** What sort of word stands beside: “struck it”, “struck a deal”, “struck at”. */
const sortOf = (token: Token | undefined): string => {
  if (token === undefined) return 'nothing'
  if (token.pos === 'PRON' || /^(?:it|them|him|her|us|me|itself|themselves)$/.test(token.lower))
    return 'a pronoun'
  if (token.lower === 'to') return 'to'
  if (token.pos !== 'DET') return token.pos
  return /^an?$/.test(token.lower) ? 'a' : token.lower === 'the' ? 'the' : 'a determiner'
}

/** Whether the claim's main verb is the match, another match, a mere “was”, or tells of nothing itself. */
const mainOf = (match: Match, main: Token | null, matches: readonly Match[], tokens: readonly Token[]) => {
  if (main === null) return 'no main verb'
  const at = (other: Match) => tokens[other.from]!.index
  if (main.index === at(match)) return 'main verb'
  if (matches.some((other) => other.pattern.of === 'verb' && at(other) === main.index))
    return 'main verb an event'
  return main.lemma === 'be' || main.pos === 'AUX' ? 'main verb to be' : 'main verb plain'
}

/** In which clause the verb stands, seen from the main one. */
const clauseOf = (
  { from, relative, opener, infinitive, beside, ahead }: Match,
  main: Token | null,
  tokens: readonly Token[],
): string => {
  if (relative) return 'relative'
  if (opener)
    return /^(?:when|while|as)$/.test(opener)
      ? 'beside'
      : /^(?:after|before|since|until)$/.test(opener)
        ? 'dating'
        : 'of grounds'
  const previous = tokens[from - 1]
  if (previous?.pos === 'CCONJ' || (previous?.pos === 'ADV' && tokens[from - 2]?.pos === 'CCONJ'))
    return 'joined'
  if (infinitive) return beside ? 'participle' : ahead ? 'ahead' : 'infinitive'
  return main !== null && tokens[from]!.index < main.index ? 'before the main' : 'after the main'
}

export const standingOf = (
  match: Match,
  matches: readonly Match[],
  claim: Claim,
  main: Token | null,
  statement: Statement,
): string[] => {
  const { pattern, from, to, passive } = match
  const { code, of, forms, rest } = pattern
  const { tokens } = claim
  const next = sortOf(tokens[to + 1])
  const standing = mainOf(match, main, matches, tokens)
  const signs = [
    `word: ${of} ${[forms[0], ...rest].join(' ')}`,
    // A passive has nothing behind it in its nature.
    ...(passive
      ? [`followed: passive by ${next}`]
      : [`followed: ${of} by ${next}`, `followed: ${code} ${of} by ${next}`]),
    `preceded: ${of} by ${sortOf(tokens[from - 1])}`,
    `speech: ${code} ${of} in ${statement.speech}`,
  ]
  if (of === 'verb') {
    const clause = standing === 'main verb' ? standing : clauseOf(match, main, tokens)
    signs.push(`clause: ${code} ${clause}`)
    if (passive) signs.push(`clause: ${code} passive`)
  } else {
    signs.push(`clause: ${code} noun, ${standing}`)
    const governor = tokens.slice(0, from).findLast(({ pos }) => pos === 'VERB')
    if (governor) signs.push(`governed: by ${governor.lemma}`)
  }
  const others = new Set(matches.map((other) => other.pattern.code))
  for (const other of others) if (other !== code) signs.push(`rival: ${code} beside ${other}`)
  const here = matches.filter((other) => other.from === from && other.pattern.code !== code)
  for (const other of here) signs.push(`rival: ${code} as well as ${other.pattern.code}`)
  return signs
}
