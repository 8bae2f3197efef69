// What an attribution hands over so that its source can be followed back.
import type { Span } from '../../../span.ts'

/**
 * One attribution as far as its source matters. `source` is the phrase that stands with the cue; null with a cue: nobody is
 * stated (“were rejected as”), or the subject of the verb before goes on; null without a cue: words of the speaker before go on.
 */
export type Mention = {
  source: Span | null
  cue: { span: Span; lemma: string } | null
  /** The claim, in pieces. */
  parts: Span[]
  /** Its place in `analysed.sentences`. */
  sentence: number
}
