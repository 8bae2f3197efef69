// What the process file holds that acts refer to. Node fills it; planning only reads it.
import type { Ref, Text } from '@parley/talks'

/** `names` are all that it is called, in any language; the first is shown. */
export interface KnownThing {
  id: Ref
  names: string[]
}
export interface KnownOrganisation extends KnownThing {
  type: string
  partOf: Ref | null
}
export interface KnownPerson extends KnownThing {
  organisation: Ref
}
export interface KnownSource extends KnownThing {
  title: string | null
  /** A day. */
  published: string | null
  sha256: string | null
}
export interface KnownPaper extends KnownThing {
  form: string
  side: Ref | null
  to: Ref[]
}
export interface KnownOffer extends KnownThing {
  side: Ref | null
  to: Ref[]
}
export interface KnownSession extends KnownThing {
  /** The first day of it, in its own zone. */
  day: string | null
}
export interface KnownCeasefire extends KnownThing {
  day: string | null
  parties: Ref[]
}

export interface ProcessContext {
  /** The organisation of the seat that records: naming a source or a place is its own act. */
  recorder: Ref
  /** Those whose role is that of a party, in the order in which they were added. */
  parties: Ref[]
  organisations: KnownOrganisation[]
  persons: KnownPerson[]
  places: KnownThing[]
  sources: KnownSource[]
  issues: KnownThing[]
  ceasefires: KnownCeasefire[]
  sessions: KnownSession[]
  papers: KnownPaper[]
  offers: KnownOffer[]
  /** The word of the catalogues for a value, such as `paper-form.response`, in a language; undefined: none. */
  word(vocabulary: string, language: string): string | undefined
}

/** What an analyst decided of a new thing. */
export interface Decision {
  key: string
  /** Entry of the process file, or key of another new thing of the article, that it is; null: it is new. */
  is?: string | null
  name?: Text
  type?: string
  atTable?: boolean
}

/** A process file that holds nothing but who records. */
export const emptyContext = (recorder: Ref): ProcessContext => ({
  recorder,
  parties: [],
  organisations: [],
  persons: [],
  places: [],
  sources: [],
  issues: [],
  ceasefires: [],
  sessions: [],
  papers: [],
  offers: [],
  word: () => undefined,
})
