// The force of a cue, and hedges, negation and condition in a claim, by a language's tables.
import type { Force } from '../../draft.ts'
import { overlaps, type Span } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { Bearing, RuleUse, Statement } from '../pack.ts'
import type { Cue } from './cue.ts'
import { spanOfMatch, wordsWithin } from './words.ts'

/** Patterns run over folded words with one space around each. */
export type BearingTables = {
  cueOfLemma: ReadonlyMap<string, Cue>
  /** Global; the first group, where there is one, is the hedge. */
  hedges: RegExp
  /** The outlet's own doubt beside the claim: “could not be verified”. Global. */
  doubts: RegExp
  /** What makes the main clause negative: a particle, or a verb with a negative ending. */
  negative: RegExp
  /** Where one clause ends and the next begins. */
  clauses: RegExp
  /** “Not the villages but the water”: a contrast that makes no clause negative. */
  contrast: RegExp
  conditional: RegExp
  /** Words that turn a plain cue into another: “ذمہ دار قرار دیا” is an accusation. */
  forced: readonly [lemma: RegExp, words: RegExp, force: Force][]
}

/** Negative where its first or its last clause is: a remark in between is none. */
export const isNegative = (text: string, { clauses, contrast, negative }: BearingTables): boolean => {
  const pieces = text
    .replace(contrast, ' , ')
    .split(clauses)
    .filter((piece) => piece.trim().length > 0)
  const last = ` ${(pieces.at(-1) ?? '').trim().split(' ').slice(-6).join(' ')} `
  return (
    negative.test(last) ||
    (pieces.length > 1 && negative.test(` ${pieces[0]!.trim().split(' ').slice(-4).join(' ')} `))
  )
}

export const bearingWith =
  (tables: BearingTables) =>
  (analysed: Analysed, statement: Statement): Bearing => {
    const words = wordsWithin(analysed, statement.parts)
    const rules: RuleUse[] = []
    const cue = statement.cue && tables.cueOfLemma.get(statement.cue.lemma)
    const forced =
      statement.cue &&
      tables.forced.find(([lemma, sign]) => lemma.test(statement.cue!.lemma) && sign.test(words.text))
    const force: Force = forced
      ? forced[2]
      : statement.cue
        ? (cue?.force ?? 'said')
        : statement.speech === 'narration'
          ? 'observed'
          : 'said'
    if (statement.cue) rules.push({ rule: `force-${force}`, span: statement.cue.span })
    const hedges: Span[] = []
    for (const match of words.text.matchAll(tables.hedges)) {
      const said = match[1] ?? match[0]
      const span = spanOfMatch(words, match.index + match[0].indexOf(said), said.trim().length)
      if (span) hedges.push(span)
    }
    for (const sentence of analysed.sentences) {
      if (!overlaps(sentence.span, statement.span)) continue
      const around = wordsWithin(analysed, [sentence.span])
      for (const match of around.text.matchAll(tables.doubts)) {
        const span = spanOfMatch(around, match.index, match[0].trimEnd().length)
        if (span && !hedges.some((hedge) => overlaps(hedge, span))) hedges.push(span)
      }
    }
    rules.push(...hedges.map((span) => ({ rule: 'hedge', span })))
    const denied = force === 'denied'
    const negated = denied || isNegative(words.text, tables)
    if (negated) rules.push({ rule: denied ? 'denied' : 'negative-clause', span: statement.span })
    const condition = tables.conditional.exec(words.text)
    if (condition)
      rules.push({
        rule: 'condition',
        span: spanOfMatch(words, condition.index, condition[0].trimEnd().length),
      })
    return { force, hedges, negated, conditional: condition !== null, rules }
  }
