// Whether a phrase beside a verb or noun holds what a pattern asks for.
import type { Token } from '../../../text/analysed.ts'
import { nounForms } from './forms.ts'
import { IN_TWO } from './patterns/notation.ts'
import type { Surroundings } from './window.ts'

/** Heads that make the noun before them no more than their kind: “aid groups” are no aid, “truce talks” no truce. */
const HEADS = new Set(
  `group agency worker official organisation organization talk negotiation minister ministry chief commissioner inspector
  monitor observer line deal bill programme program policy expert adviser office department negotiator spokesman spokeswoman
  committee commission effort issue plan process crisis industry company firm sector market price fund supply exporter producer giant pipeline`
    .split(/\s+/)
    .flatMap(nounForms),
)
const isKindOf = (next: Token | undefined, words: ReadonlySet<string>) =>
  next !== undefined && HEADS.has(next.lower) && !words.has(next.lower)

/** `*name` in a class stands for any proper name, `*number` for a number: “freed 64”. */
export const some = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(
    ({ lower, pos }, n) =>
      (words.has(lower) &&
        !isKindOf(tokens[n + 1], words) &&
        (pos !== 'VERB' || (n === 0 ? !/ed$/.test(lower) : tokens[n - 1]!.pos !== 'PART'))) ||
      (pos === 'PROPN' && words.has('*name') && !tokens.slice(1, n).some((token) => token.lower === 'of')) ||
      (pos === 'NUM' && words.has('*number') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[n + 1]?.pos ?? '')) ||
      (n > 0 && words.has(IN_TWO) && words.has(`${tokens[n - 1]!.lower} ${lower}`)),
  )

/** What begins with these is no object, unlike “fired at the post”, “withdrew from the hill”. */
const ASIDE =
  /^(?:without|after|before|since|during|until|till|despite|because|amid|amidst|ahead|following|pending|within|as|than|per)$/

/** The phrase itself, without what hangs on it by a preposition other than “of”. */
export const core = (phrase: readonly Token[]): readonly Token[] => {
  const first = phrase[0]
  if (first && (ASIDE.test(first.lower) || first.pos === 'CCONJ')) return []
  if (first?.pos === 'ADP') return phrase
  const cut = phrase.findIndex(
    ({ pos, lower }) => (pos === 'ADP' && lower !== 'of' && lower !== 'between') || lower === 'to',
  )
  return cut === -1 ? phrase : phrase.slice(0, cut)
}

/** “The release of the crew”, “the crew's release”, “a prisoner release”: whom a deed told as a noun is done to. */
export const isDoneTo = (
  tokens: readonly Token[],
  at: number,
  after: readonly Token[],
  words: ReadonlySet<string>,
): boolean => {
  if (after[0]?.lower === 'of') return some(after, words)
  let start = at
  while (start > 0 && at - start < 4 && /^(?:NOUN|PROPN|PART|ADJ|NUM)$/.test(tokens[start - 1]!.pos)) start--
  return some(tokens.slice(start, at), words)
}

/** “The deal that the rivals reached in May”: what a relative clause with a subject of its own is about, where nothing follows its verb. */
export const takenUp = (
  tokens: readonly Token[],
  { relative, before }: Surroundings,
  to: number,
): readonly Token[] => {
  if (
    !relative ||
    before.length === 0 ||
    !/^(?:ADP|ADV|PUNCT|CCONJ|PROPN)$/.test(tokens[to + 1]?.pos ?? 'PUNCT')
  )
    return []
  const pronoun = tokens.indexOf(before[0]!) - 1
  if (pronoun < 1 || !/^(?:that|which)$/.test(tokens[pronoun]!.lower)) return []
  const end = tokens[pronoun - 1]!.text === ',' ? pronoun - 1 : pronoun
  let start = end
  while (start > 0 && end - start < 5 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[start - 1]!.pos)) start--
  return tokens.slice(start, end)
}
