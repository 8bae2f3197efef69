// Quotations that go on: a quotation that is a sentence by itself belongs to whoever was quoted last.

import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { interviewee, isQuestion, toldOf } from './answerer.ts'
import type { Attribution } from './attribution.ts'
import { isFreeSpeech } from './free-speech.ts'
import type { Piece, Stretch } from './parse/pieces.ts'

/** What the stretch says where it is quotations only; null where it is not. */
const quotationsOnly = (pieces: readonly Piece[]): Piece[] | null => {
  const words = pieces.filter(({ pos, quoted }) => quoted !== null || pos !== 'PUNCT')
  if (words.length === 0 || !words.every(({ quoted }) => quoted !== null)) return null
  return words.some(({ quoted }) => quoted!.words > 0) ? words : null
}

/**
 * Adds to `found`, attributions of the stretches before and at each place, those that only go on: as a further piece of the
 * quotation before, or as a statement of its own without a cue.
 */
export const withContinued = (
  analysed: Analysed,
  stretches: readonly Stretch[],
  found: readonly (readonly Attribution[])[],
): Attribution[] => {
  const all: Attribution[] = []
  /** Who answers the questions of an interview; not asked yet: undefined. */
  let answerer: Span | null | undefined
  let last: { attribution: Attribution; at: number } | null = null
  for (const [at, stretch] of stretches.entries()) {
    const here = found[at]!
    const quotes = here.length === 0 ? quotationsOnly(stretch.pieces) : null
    const before = stretches[at - 1]
    const same = before !== undefined && before.paragraph === stretch.paragraph
    if (
      here.length === 0 &&
      quotes === null &&
      same &&
      last !== null &&
      last.at === at - 1 &&
      isFreeSpeech(analysed, stretch, last.attribution)
    ) {
      const words = stretch.pieces.filter(({ lower }) => lower !== '.')
      const span: Span = [words[0]!.span[0], words.at(-1)!.span[1]]
      const going: Attribution = {
        parts: [span],
        cue: null,
        source: null,
        quoted: words.some(({ quoted }) => quoted) ? 'part' : 'none',
        sentence: stretch.sentence,
        rules: [{ rule: 'indirect-speech-goes-on', span }],
      }
      all.push(going)
      last = { attribution: going, at }
      continue
    }
    if (quotes === null) {
      all.push(...here)
      const speaking = speakerOf(here)
      if (speaking) last = { attribution: speaking, at }
      else if (stretch.form !== 'paragraph') {
        last = null
        all.push(...quotedHeadline(stretch))
      }
      continue
    }
    const own = quotes.map(({ span }) => span)
    const answers = before !== undefined && !same && isQuestion(before)
    if (answers && answerer === undefined) answerer = interviewee(stretches, at - 1)
    const silent = same && found[at - 1]!.length === 0 && last?.at !== at - 1
    const teller = answers ? (answerer ?? null) : silent ? toldOf(before!, false) : null
    if (teller !== null) {
      const answer: Attribution = {
        parts: own,
        cue: null,
        source: teller,
        elsewhere: true,
        quoted: 'all',
        sentence: stretch.sentence,
        rules: [{ rule: answers ? 'answer-in-interview' : 'quotation-goes-on', span: own[0]! }],
      }
      all.push(answer)
      last = { attribution: answer, at }
      continue
    }
    if (last === null && stretch.form !== 'paragraph') all.push(...quotedHeadline(stretch))
    if (last === null || (stretch.paragraph - stretches[last.at]!.paragraph > 1 && !same)) continue
    const { attribution } = last
    const open = analysed.quotations.some(
      ({ open, span, paragraph }) =>
        open && paragraph === stretch.paragraph - 1 && span[1] >= attribution.parts.at(-1)![0],
    )
    const joins = attribution.quoted === 'all' && last.at === at - 1 && (same || open)
    if (joins) {
      attribution.parts.push(...own)
      last.at = at
      continue
    }
    if (!same && stretch.pieces[0]!.quoted === null) continue
    const going: Attribution = {
      parts: own,
      cue: null,
      source: null,
      quoted: 'all',
      sentence: stretch.sentence,
      rules: [{ rule: 'quotation-goes-on', span: own[0]! }],
    }
    all.push(going)
    last = { attribution: going, at }
  }
  return all
}

/** A headline that opens with a whole quotation gives its speaker's words, whoever that turns out to be. */
const quotedHeadline = ({ pieces, sentence }: Stretch): Attribution[] => {
  const quote = pieces[0]
  if (!quote?.quoted || quote.quoted.words < 5 || !quote.quoted.verbal) return []
  return [
    {
      parts: [quote.span],
      cue: null,
      source: null,
      quoted: 'all',
      sentence,
      rules: [{ rule: 'quotation-as-headline', span: quote.span }],
    },
  ]
}

/** Of several, the one whose words a bare quotation would carry on. */
const speakerOf = (here: readonly Attribution[]): Attribution | null =>
  here.findLast(({ quoted, cue }) => quoted === 'all' && cue !== null) ?? here.at(0) ?? null
