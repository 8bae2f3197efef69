// Statements of an article: what was found in each sentence with its voice, and what the outlet tells itself.
import type { Knowledge } from '../../knowledge.ts'
import { hull, overlaps, type Span } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { RuleUse, Statement, Voice } from '../pack.ts'
import { type Found, quotedness, trimmed } from './found.ts'
import { type Line, lineOf, namesOf, QUOTED } from './line.ts'

export type Finding = {
  /** The attributions of one sentence. `previous`: the last one found; `quoted`: the sentence before, where it is one quotation. */
  find(analysed: Analysed, line: Line, low: number, previous: Found | null, quoted: Span | null): Found[]
  /** Clauses of a sentence that nobody says, each telling one thing. */
  narrated(analysed: Analysed, line: Line, low: number, told: readonly Span[]): Span[]
  /** How many units of a paragraph's first sentence are a dateline or a bullet with its hour. */
  dateline(line: Line): number
  voices(
    analysed: Analysed,
    found: readonly Found[],
    lines: readonly Line[],
    knowledge: Knowledge,
  ): { voice: Voice; rules: RuleUse[] }[]
}

export const OUTLET: Voice = {
  span: null,
  kind: 'outlet',
  named: true,
  resolved: null,
  id: null,
  side: null,
  basis: 'unstated',
}

/** A quotation that stands alone and goes on with the words of the voice before it. */
const goesOn = (analysed: Analysed, line: Line, found: readonly Found[]): Found | null => {
  const last = found.at(-1)
  if (!last || !line.units.some(({ text }) => text === QUOTED)) return null
  if (!line.units.every(({ text }) => text === QUOTED || !/[\p{L}\p{N}]/u.test(text))) return null
  const before = analysed.sentences[last.sentence]!
  const near = before.paragraph === line.sentence.paragraph && last.sentence === line.sentence.index - 1
  return near && quotedness(analysed.text, last.parts, analysed.quotations) === 'direct' ? last : null
}

/** A quotation in the headline is somebody's words of the article below. */
const ofHeadline = (analysed: Analysed, lines: readonly Line[]): { quote: Span; line: Line }[] =>
  lines
    .filter(({ sentence }) => analysed.paragraphs[sentence.paragraph]!.form === 'headline')
    .flatMap((line) =>
      line.units.flatMap(({ quote }) =>
        quote && quote.span[1] - quote.span[0] > 20 ? [{ quote: quote.span, line }] : [],
      ),
    )

export const statementsWith =
  (finding: Finding) =>
  (analysed: Analysed, knowledge: Knowledge): Statement[] => {
    const { text } = analysed
    const names = namesOf(analysed)
    const lines = analysed.sentences.map((sentence) => lineOf(analysed, sentence, names))
    const lows = lines.map((line) =>
      analysed.paragraphs[line.sentence.paragraph]!.sentences[0] === line.sentence.index
        ? finding.dateline(line)
        : 0,
    )
    const found: Found[] = []
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1]
      const alone = before?.units.filter(({ text: word }) => word === QUOTED || /[\p{L}\p{N}]/u.test(word))
      const quoted =
        alone?.length === 1 &&
        alone[0]!.quote &&
        !found.some(({ parts }) => parts.some((part) => overlaps(part, alone[0]!.span)))
          ? alone[0]!.span
          : null
      const here = finding.find(analysed, line, lows[at]!, found.at(-1) ?? null, quoted)
      found.push(...here)
      const next = lines[at + 1]
      const awaited = next
        ? finding.find(analysed, next, lows[at + 1]!, null, line.units[0]?.span ?? null)
        : []
      const last = here.length === 0 ? goesOn(analysed, line, found) : null
      if (last && !awaited.some(({ parts }) => parts.some((part) => overlaps(part, line.units[0]!.span))))
        last.parts.push(line.units.find(({ text: word }) => word === QUOTED)!.span)
    }
    const heard = finding.voices(analysed, found, lines, knowledge)
    const told = found.map(
      (one, at): Statement => ({
        parts: one.parts,
        span: hull(one.parts),
        speech: quotedness(text, one.parts, analysed.quotations),
        cue: one.cue,
        voice: heard[at]!.voice,
        rules: [...one.rules, ...heard[at]!.rules],
      }),
    )
    const bare = (span: Span) => text.slice(...span).replace(/[^\p{L}\p{N}]/gu, '')
    for (const { quote } of ofHeadline(analysed, lines)) {
      if (told.some(({ span }) => overlaps(span, quote))) continue
      const same = told.find(({ parts }) => parts.some((part) => bare(part).includes(bare(quote))))
      if (same)
        told.push({
          parts: [quote],
          span: quote,
          speech: 'direct',
          cue: null,
          voice: { ...same.voice, span: null },
          rules: [{ rule: 'quotation-repeated', span: same.span }],
        })
    }
    const taken = told.flatMap(({ parts, cue, voice }) => [
      ...parts,
      ...(cue ? [cue.span] : []),
      ...(voice.span ? [voice.span] : []),
    ])
    const narrated = lines.flatMap((line, at) =>
      finding
        .narrated(
          analysed,
          line,
          lows[at]!,
          taken.filter((span) => overlaps(span, line.sentence.span)),
        )
        .map((piece): Statement => {
          const span = trimmed(text, piece)
          return {
            parts: [span],
            span,
            speech: 'narration',
            cue: null,
            voice: OUTLET,
            rules: [{ rule: 'narration', span }],
          }
        }),
    )
    return [...told, ...narrated].sort((one, other) => one.span[0] - other.span[0])
  }
