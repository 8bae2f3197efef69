// A claim with its source's words and its cue, before anybody asks who the source is.
import type { Span } from '../../../span.ts'
import type { RuleUse } from '../../pack.ts'

export type Attribution = {
  parts: Span[]
  cue: { span: Span; lemma: string } | null
  /** The phrase that stands with the cue; null: nobody is stated, or, without a cue, the speaker before. */
  source: Span | null
  /** The source is named in another sentence, so that the words stand without one. */
  elsewhere?: boolean
  /** How much of the claim stands in quotation marks. */
  quoted: 'all' | 'part' | 'none'
  sentence: number
  rules: RuleUse[]
}
