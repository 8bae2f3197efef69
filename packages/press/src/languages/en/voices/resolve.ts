// Whose words they are, for all attributions of an article at once: what one mention means depends on those before it.
import type { Knowledge } from '../../../knowledge.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { RuleUse, Voice } from '../../pack.ts'
import { voiceOf } from './voices.ts'

/**
 * One attribution as far as its source matters. `source` is the phrase that stands with the cue; null with a cue: nobody is
 * stated (“were rejected as”); null without a cue: words of the speaker before go on.
 */
export type Mention = {
  source: Span | null
  cue: { span: Span; lemma: string } | null
  /** The claim, in pieces. */
  parts: Span[]
  /** Its place in `analysed.sentences`. */
  sentence: number
}

/** Whose words, and by which rules that was found. */
export type Heard = { voice: Voice; rules: RuleUse[] }

/** One answer a mention, in the same order; mentions stand in the order of the text. */
export const resolveVoices = (
  analysed: Analysed,
  mentions: readonly Mention[],
  _knowledge: Knowledge,
): Heard[] => {
  const voices: Voice[] = []
  return mentions.map(({ source }) => {
    const voice = voiceOf(analysed, source, voices)
    voices.push(voice)
    return { voice, rules: [] }
  })
}
