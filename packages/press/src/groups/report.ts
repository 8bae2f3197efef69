// A drafted statement as one outlet has it: what is compared, grouped and counted across articles.
import { nameKey } from '../acts/names.ts'
import type { Becoming, Draft, DraftEvent, Force, SourceKind, Speech } from '../draft.ts'
import { daysOf, type Told } from '../likeness/told.ts'
import { contentOf, languageOf } from '../likeness/words.ts'

/** A draft with the article that it stands in. `article` and `draft` name it for whoever keeps it. */
export type Report = {
  article: string
  draft: number
  outlet: string | null
  title: string | null
  /** ISO 8601; null: the file does not say. */
  published: string | null
  language: string
  claim: string
  speech: Speech
  force: Force
  hedges: string[]
  negated: boolean
  voice: {
    words: string | null
    kind: SourceKind
    named: boolean
    resolved: string | null
    side: string | null
  }
  time: { from: string | null; to: string | null } | null
  /** Names under which the gazetteer or the process keeps them, folded. */
  places: string[]
  event: DraftEvent | null
  becomes: Becoming
}

/** The report that a draft makes; `text` is its article's. */
export const reportOf = (
  draft: Draft,
  at: Pick<Report, 'article' | 'draft' | 'outlet' | 'title' | 'published' | 'language'>,
  text: string,
): Report => ({
  ...at,
  claim: draft.claim,
  speech: draft.speech,
  force: draft.force,
  hedges: draft.hedges.map(({ span }) => text.slice(...span)),
  negated: draft.negated,
  voice: {
    words: draft.source.span ? text.slice(...draft.source.span) : null,
    kind: draft.source.kind,
    named: draft.source.named,
    resolved: draft.source.resolved,
    side: draft.source.side,
  },
  time: draft.time && { from: draft.time.from, to: draft.time.to },
  places: draft.places.map(({ name }) => nameKey(name)),
  event: draft.event,
  becomes: draft.becomes,
})

/** What is compared of a report. */
export const toldOf = ({ claim, language, voice, time, places, event, negated, becomes }: Report): Told => ({
  language: languageOf(language),
  ...contentOf(claim, language),
  voice: voice.named ? voice.resolved : null,
  side: voice.side,
  days: daysOf(time),
  places: new Set(places),
  negated,
  event: event?.code ?? null,
  kind: becomes,
})
