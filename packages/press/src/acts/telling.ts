// One draft being planned: whose act it is, to whom, from where, in which words.
import type { Actor, Ref, Text, When } from '@parley/talks'
import type { Becoming } from '../draft.ts'
import { slice } from '../span.ts'
import { voiceWords } from './attribution.ts'
import { type Tell, told } from './lexicon/lexicon.ts'
import { nameKey, shownName } from './names.ts'
import type { WhoIsWho } from './organisations.ts'
import type { DraftToPlan, Planning } from './planning.ts'

const MOST_TEXT = 20_000
const MOST_TITLE = 90
/** How far around a claim its sentence is looked for. */
const MOST_SENTENCE = 600
/** A sentence ends before a capital letter, or at the end of its line. */
const SENTENCE_END = /[.!?؟۔]["”’»]?(?=\s+[\p{Lu}\p{Lo}"“‘«])|\n/gu
const QUOTED = /^["“„«‘'](.*)["”“»’']$/su

export class Telling {
  readonly planning: Planning
  readonly who: WhoIsWho
  readonly draft: DraftToPlan
  readonly source: Ref
  readonly parties: readonly Ref[]
  readonly #outlet: Ref

  constructor(of: {
    planning: Planning
    who: WhoIsWho
    draft: DraftToPlan
    source: Ref
    outlet: Ref
    parties: readonly Ref[]
  }) {
    this.planning = of.planning
    this.who = of.who
    this.draft = of.draft
    this.source = of.source
    this.parties = of.parties
    this.#outlet = of.outlet
  }

  get becomes(): Becoming {
    return this.draft.draft.becomes
  }

  /** The claim's words, without the cue that splits them. */
  get words(): string {
    const { draft } = this.draft
    const { text } = this.planning.origin.article
    return draft.parts.map((part) => slice(text, part).trim()).join(' ')
  }

  /** The claim with the words around it in its sentence: cue, source and time tell what it is, too. */
  get around(): string {
    const { draft } = this.draft
    const { text } = this.planning.origin.article
    const cue = draft.cue ? slice(text, draft.cue.span) : ''
    return `${cue} ${this.words}`
  }

  /** The whole sentences in which the claim stands. */
  get sentence(): string {
    const [from, to] = this.draft.draft.span
    const { text } = this.planning.origin.article
    const first = Math.max(0, from - MOST_SENTENCE)
    // With the claim's first letter: it tells whether a sentence ends right before it.
    const before = [...text.slice(first, from + 1).matchAll(SENTENCE_END)].at(-1)
    const after = [...text.slice(to, to + MOST_SENTENCE).matchAll(SENTENCE_END)][0]
    return text.slice(
      before ? first + before.index + before[0].length : first,
      after ? to + after.index + after[0].length : to + MOST_SENTENCE,
    )
  }

  /** Drafts before this one in its paragraph, the nearest last. */
  get before(): DraftToPlan[] {
    const { text } = this.planning.origin.article
    const [from] = this.draft.draft.span
    return this.planning.drafts
      .filter(
        ({ n, draft: { span } }) =>
          n !== this.draft.n && span[0] < from && !text.slice(span[0], from).includes('\n'),
      )
      .sort((one, other) => one.draft.span[0] - other.draft.span[0])
  }

  /** What is entered: the analyst's wording, else the claim as it stands; quotation marks around all of it are told by `speech`. */
  get text(): Text {
    if (this.draft.wording) return this.draft.wording
    const words = this.words.slice(0, MOST_TEXT)
    const inside = QUOTED.exec(words)?.[1]?.replace(/,$/, '')
    const whole =
      this.draft.draft.speech === 'direct' && inside !== undefined && !/["“”]/.test(inside) ? inside : words
    return this.planning.text(whole)
  }

  /** The text with the word that attributes it, where that word turns its sense: "ruled out a withdrawal". */
  get textWithCue(): Text {
    const { draft, wording } = this.draft
    const turns = draft.cue !== null && (draft.event?.code === 'REJECT' || draft.force === 'refused')
    if (wording || !turns || draft.speech === 'direct') return this.text
    return this.planning.text(
      `${slice(this.planning.origin.article.text, draft.cue!.span)} ${this.words}`.slice(0, MOST_TEXT),
    )
  }

  /** Whom the event names as having done it, else that nobody is named: an outlet that tells of a session did not convene it. */
  get namedDoer(): Actor {
    const named = this.organisationOf(this.draft.draft.event?.actor ?? null)
    return named ? { organisation: named } : { unnamed: this.planning.remark('nobody') }
  }

  /** As many of the words as a title has. */
  get title(): Text {
    const words = Object.values(this.text)[0]!
    if (words.length <= MOST_TITLE) return this.planning.text(words)
    const cut = words.slice(0, MOST_TITLE)
    return this.planning.text(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`)
  }

  /** The first value of a table whose words stand in the claim or its cue. */
  told(table: readonly Tell[]): string | undefined {
    return told(table, this.around)
  }

  /** On whose side the voice is. */
  get side(): Ref | null {
    const { side } = this.draft.draft.source
    return side === null ? null : this.who.organisation(side, this.draft)
  }

  /** Whoever speaks: for narration, the outlet. */
  get speaker(): Actor {
    const { source } = this.draft.draft
    const { article } = this.planning.origin
    if (source.kind === 'outlet') return { organisation: this.#outlet }
    const words = voiceWords(this.draft.draft, article.text)
    if (words === undefined) return { unnamed: this.planning.words('voice', 'not-stated') }
    const side = this.side
    const unnamed = { unnamed: this.planning.text(words), ...(side ? { side } : {}) }
    if (source.kind === 'unnamed') return unnamed
    const name = source.resolved ?? words
    if (source.kind === 'person') {
      const known = this.who.knownPerson(name)
      if (known === undefined && side === null) return unnamed
      const person = known ?? this.who.person(name, side!, this.draft)
      return { person, ...(side ? { for: side } : {}) }
    }
    // "The army", "the ministry": no body of its own name; it speaks for its side.
    if (this.who.known(name) === undefined && !/^\p{Lu}|^[^\p{Ll}\p{Lu}]+$/u.test(shownName(name)))
      return side ? { organisation: side } : unnamed
    return { organisation: this.who.organisation(name, this.draft, side) }
  }

  /** The organisation that the speaker is, or is of. */
  get speakerSide(): Ref | null {
    const { speaker } = this
    if ('organisation' in speaker) return speaker.organisation === this.#outlet ? null : speaker.organisation
    return (
      ('for' in speaker ? speaker.for : undefined) ?? ('side' in speaker ? speaker.side : undefined) ?? null
    )
  }

  get outlet(): Ref {
    return this.#outlet
  }

  /** Whoever did what the claim tells: the event's actor, else the speaker's side, else the first body that the words name. */
  get doer(): Ref | null {
    const named = this.organisationOf(this.draft.draft.event?.actor ?? null)
    if (named) return named
    const voice = voiceWords(this.draft.draft, this.planning.origin.article.text) ?? ''
    return this.side ?? this.speakerSide ?? this.bodies[0] ?? this.bodiesIn(voice)[0]?.ref ?? null
  }

  /** To whom: the event's recipient, else the other party of two, or both where neither does it. */
  recipients(from: Ref | null): Ref[] {
    const named = this.organisationOf(this.draft.draft.event?.recipient ?? null)
    if (named && named !== from) return [named]
    const others = this.parties.filter((party) => party !== from)
    // Whoever is no party, such as a mediator, speaks to both.
    return this.parties.length === 2 ? others : []
  }

  /** An organisation by the words of an event; null for whoever is none ("residents", "a convoy"). */
  organisationOf(name: string | null): Ref | null {
    if (name === null || name.trim() === '') return null
    const known = this.who.known(name)
    if (known) return known
    const { mentions } = this.who
    const side = mentions.sideOf(name) ?? mentions.stateOf(name)
    if (side !== null) return this.who.organisation(side, this.draft)
    return mentions.isBody(name) ? this.who.organisation(name, this.draft) : null
  }

  /** Bodies that the claim names, in its order: states and those known by name. */
  get bodies(): Ref[] {
    return this.bodiesIn(this.words).map(({ ref }) => ref)
  }

  /** Bodies named in some words, with where. States that are new are planned. */
  bodiesIn(words: string): { ref: Ref; at: number }[] {
    const tokens = [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*/gu)]
    const found: { ref: Ref; at: number }[] = []
    const places = new Set(this.draft.draft.places.map(({ name }) => nameKey(name)))
    for (let at = 0; at < tokens.length; ) {
      let taken = 0
      for (let length = Math.min(5, tokens.length - at); length > 0 && taken === 0; length--) {
        const first = tokens[at]!
        const last = tokens[at + length - 1]!
        const name = words.slice(first.index, last.index + last[0].length).replace(/['’]s$/, '')
        if (places.has(nameKey(name)) || !/^[\p{Lu}\p{Lo}]/u.test(name)) continue
        const ref =
          this.who.known(name) ??
          (this.who.mentions.isBody(name) || this.who.mentions.stateOf(name) !== null
            ? this.who.organisation(name, this.draft)
            : undefined)
        if (ref === undefined) continue
        found.push({ ref, at: first.index })
        taken = length
      }
      at += taken || 1
    }
    return found.filter(({ ref }, at) => found.findIndex((other) => other.ref === ref) === at)
  }

  /** Plans an act of this draft: the last one is its main act. */
  act(
    kind: string,
    of: {
      actor: Actor
      body: Record<string, unknown>
      suffix?: string
      where?: 'governing' | 'room'
      remark?: string
      undated?: boolean
      /** Where it is not the draft's own time. */
      when?: When
      name?: Text
    },
  ): Ref {
    const main = of.suffix === undefined
    const body = main ? overlaid(of.body, this.draft.details) : of.body
    return this.planning.told(`draft:${this.draft.n}${main ? '' : `:${of.suffix}`}`, kind, {
      draft: this.draft,
      actor: of.actor,
      side: this.side,
      source: this.source,
      body,
      name: of.name ?? this.title,
      where: of.where ?? 'room',
      undated: of.undated ?? false,
      more: {
        ...(of.remark === undefined ? {} : { remark: this.planning.text(of.remark) }),
        ...(of.when === undefined ? {} : { when: of.when }),
      },
    })
  }
}

/** The body with fields set over it; null takes one away. */
const overlaid = (body: Record<string, unknown>, details: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...body, ...details }).filter(([, value]) => value !== null))
