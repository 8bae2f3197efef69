// What has been planned so far of one article: every name once, whether the process file has it or a draft brings it.
import type { Act, Ref, Text } from '@parley/talks'
import type { Article } from '../article.ts'
import type { Draft } from '../draft.ts'
import { attributionOf } from './attribution.ts'
import type { Decision, ProcessContext } from './context.ts'
import { type ActLexicon, lexiconOf } from './lexicon/lexicon.ts'
import { type NewThing, type PlannedAct, refOfKey, refsIn } from './planned.ts'
import { whenOf } from './when.ts'

/** A draft as the desk holds it. */
export interface DraftToPlan {
  n: number
  draft: Draft
  /** The analyst's words in place of the claim's. */
  wording: Text | null
  /** Over the body of its main act; null takes a field away. */
  details: Record<string, unknown>
  /** The entry of which it is a further report; null: it is told for the first time, or the analyst says so. */
  furtherOf: Ref | null
}

export interface Origin {
  article: Article
  /** SHA-256 of the file, hex. */
  sha256: string | null
  /** What the source is called where it states no outlet. */
  name: string
}

type Told = Partial<Omit<Act, 'kind' | 'v' | 'body'>>
const MOST_NAME = 300

export class Planning {
  readonly acts: PlannedAct[] = []
  readonly origin: Origin
  readonly context: ProcessContext
  readonly lexicon: ActLexicon
  /** Every draft that is planned, in the order of the text. */
  readonly drafts: readonly DraftToPlan[]
  /** Under which texts are entered: that of the article. */
  readonly language: string
  readonly #decisions: ReadonlyMap<string, Decision>
  readonly #byKey = new Map<string, PlannedAct>()
  readonly #keys = new Map<Ref, string>()

  constructor(
    origin: Origin,
    context: ProcessContext,
    decisions: readonly Decision[],
    drafts: readonly DraftToPlan[] = [],
  ) {
    this.drafts = drafts
    this.origin = origin
    this.context = context
    this.language = origin.article.source.language
    this.lexicon = lexiconOf(this.language)
    this.#decisions = new Map(decisions.map((decision) => [decision.key, decision]))
  }

  decision(key: string): Decision | undefined {
    return this.#decisions.get(key)
  }

  /** The entry that the analyst says the thing of that key is; undefined: it is new, or nobody said. */
  chosen(key: string): Ref | undefined {
    const is = this.#decisions.get(key)?.is
    if (!is) return undefined
    return /^[0-9a-f]{64}$/.test(is) ? is : is === key ? undefined : (this.chosen(is) ?? refOfKey(is))
  }

  planned(key: string): PlannedAct | undefined {
    return this.#byKey.get(key)
  }

  /** The key of a planned act, or undefined where the reference is an entry's. */
  keyOf(ref: Ref): string | undefined {
    return this.#keys.get(ref)
  }

  text(words: string): Text {
    return { [this.language]: words }
  }

  /** A word of the catalogues in every language that has it, the article's among them: it is the record's own, not the article's. */
  words(vocabulary: string, value: string): Text {
    const key = `${vocabulary}.${value}`
    const told = ['en', 'ur', this.language].flatMap((language) => {
      const word = this.context.word(key, language)
      return word === undefined ? [] : [[language, word]]
    })
    return told.length > 0 ? Object.fromEntries(told) : this.text(value)
  }

  /** A remark of the recorder, in the same way. */
  remark(name: keyof ActLexicon['remarks']): Text {
    return Object.fromEntries(
      ['en', 'ur', this.language]
        .filter((language) => language === 'en' || lexiconOf(language) !== lexiconOf('en'))
        .map((language) => [language, lexiconOf(language).remarks[name]]),
    )
  }

  /** The word of the catalogues in the article's language, else in English, else the value itself. */
  word(vocabulary: string, value: string): string {
    const key = `${vocabulary}.${value}`
    return this.context.word(key, this.language) ?? this.context.word(key, 'en') ?? value
  }

  /** Takes an act in, whole; its references to earlier planned acts become its needs. */
  add(planned: Omit<PlannedAct, 'ref' | 'needs'>): Ref {
    const ref = refOfKey(planned.key)
    const needs = [...refsIn(planned.act)].flatMap((other) => this.#keys.get(other) ?? [])
    const act = { ...planned, ref, needs, name: clipped(planned.name) }
    this.acts.push(act)
    this.#byKey.set(planned.key, act)
    this.#keys.set(ref, planned.key)
    return ref
  }

  /** Naming a source or a place: the recorder's own doing. */
  own(
    key: string,
    kind: string,
    of: { name: Text; introduces: NewThing; body: Record<string, unknown> },
  ): Ref {
    const { name, introduces, body } = of
    const act: Act = {
      kind,
      v: 1,
      actor: { organisation: this.context.recorder },
      basis: 'direct',
      body,
    }
    return this.add({ key, where: 'governing', act, introduces, name, draft: null })
  }

  /** Something that the article tells, by the draft's voice and with its place in the article. */
  told(
    key: string,
    kind: string,
    of: {
      draft: DraftToPlan
      actor: Act['actor']
      side: Ref | null
      source: Ref
      body: Record<string, unknown>
      name: Text
      more?: Told
      where?: PlannedAct['where']
      introduces?: NewThing | null
      undated?: boolean
    },
  ): Ref {
    const { draft, n } = of.draft
    const { article } = this.origin
    const when = of.undated ? undefined : whenOf(draft, article.text, article.source)
    const act: Act = {
      kind,
      v: 1,
      actor: of.actor,
      basis: 'reported',
      ...(when ? { when } : {}),
      sources: [{ source: of.source, locator: `chars ${draft.span[0]}-${draft.span[1]}` }],
      attribution: attributionOf(draft, article.text, this.language, of.side),
      grade: { reliability: 'F', credibility: '6' },
      ...of.more,
      body: of.body,
    }
    return this.add({
      key,
      where: of.where ?? 'room',
      act,
      introduces: of.introduces ?? null,
      name: of.name,
      draft: of.introduces ? null : n,
    })
  }
}

const clipped = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      words.length > MOST_NAME ? `${words.slice(0, MOST_NAME - 1)}…` : words,
    ]),
  )
