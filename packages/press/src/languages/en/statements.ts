// The statements of an English article: attributed ones, and what the outlet tells in its own voice.
import type { Knowledge } from '../../knowledge.ts'
import { hull, overlaps } from '../../span.ts'
import type { Analysed } from '../../text/analysed.ts'
import type { Statement, Voice } from '../pack.ts'
import { findAttributions } from './attribution/find.ts'
import { OUTLET, voiceOf } from './voices/voices.ts'

const SPEECH = { all: 'direct', part: 'mixed', none: 'indirect' } as const

export const statements = (analysed: Analysed, _knowledge: Knowledge): Statement[] => {
  const voices: Voice[] = []
  const told = findAttributions(analysed).map((found): Statement => {
    const voice = voiceOf(analysed, found.source, voices)
    voices.push(voice)
    return {
      parts: found.parts,
      span: hull(found.parts),
      speech: SPEECH[found.quoted],
      cue: found.cue,
      voice,
      rules: found.rules,
    }
  })
  const narrated = analysed.sentences
    .filter(
      ({ span, paragraph }) =>
        analysed.paragraphs[paragraph]!.form === 'paragraph' &&
        !told.some((statement) => overlaps(statement.span, span)),
    )
    .map(
      ({ span }): Statement => ({
        parts: [span],
        span,
        speech: 'narration',
        cue: null,
        voice: OUTLET,
        rules: [{ rule: 'narration', span }],
      }),
    )
  return [...told, ...narrated].sort((one, other) => one.span[0] - other.span[0])
}
