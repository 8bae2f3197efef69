// What a language brings. The drafting is one; how words attribute, date, place and hedge is each language's own.
import type { Article } from '../article.ts'
import type { Becoming, DraftEvent, Force, SourceKind, Speech, VoiceBasis } from '../draft.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FoundPlace } from '../places/places.ts'
import type { Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import type { FoundTime } from '../times/times.ts'

/** A rule by its name in docs/press.md, and the words on which it stands. */
export type RuleUse = { rule: string; span: Span | null }

/** Whose words they are, followed back as far as the text allows. */
export type Voice = {
  /** The mention that stands with the cue; null where there is none. */
  span: Span | null
  kind: SourceKind
  named: boolean
  resolved: string | null
  id: string | null
  side: string | null
  basis: VoiceBasis
}

/** One claim by one voice. */
export type Statement = {
  parts: Span[]
  span: Span
  speech: Speech
  cue: { span: Span; lemma: string } | null
  voice: Voice
  rules: RuleUse[]
}

/** What the words of a claim and its cue carry. */
export type Bearing = {
  force: Force
  hedges: Span[]
  negated: boolean
  conditional: boolean
  rules: RuleUse[]
}

export type LanguagePack = {
  /** BCP 47 primary subtag. */
  code: string
  analyse(article: Article): Analysed
  /** Every attributed claim, and every narrated sentence or clause that tells something; in the order of the text. */
  statements(analysed: Analysed, knowledge: Knowledge): Statement[]
  bearing(analysed: Analysed, statement: Statement): Bearing
  /** Every time that the text says, resolved against the publication date. */
  times(analysed: Analysed): FoundTime[]
  /** Every place that the text names as a place, not as an actor. */
  places(analysed: Analysed, knowledge: Knowledge): FoundPlace[]
  event(analysed: Analysed, statement: Statement): { event: DraftEvent | null; rules: RuleUse[] }
  becomes(
    analysed: Analysed,
    statement: Statement,
    event: DraftEvent | null,
    bearing: Bearing,
  ): { becomes: Becoming; rules: RuleUse[] }
}
