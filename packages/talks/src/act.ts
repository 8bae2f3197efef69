// The envelope that every act shares. What an act says in particular stands in `body`,
// whose shape its kind in the registry fixes.
import { type Static, Type } from 'typebox'
import { CAPACITIES } from './capacities.ts'

const closed = { additionalProperties: false }

/** BCP 47 tag of the language in which a text is written, e.g. `en`, `ur`, `ps`, `prs`. */
export const Language = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 20 })

/** One text in one or more languages: `{ en: '…', ur: '…' }`. Never empty. */
export const Text = Type.Record(Language, Type.String({ minLength: 1, maxLength: 200_000 }), {
  minProperties: 1,
  additionalProperties: false,
})
export type Text = Static<typeof Text>

/** Names an earlier entry by its id: SHA-256 of its signed cover, 64 lower-case hex digits. */
export const Ref = Type.String({ pattern: '^[0-9a-f]{64}$' })
export type Ref = Static<typeof Ref>

/**
 * When something is said to have happened, as exactly as it was said and no more.
 * `from` and `to` are local times in `zone` (IANA) as ISO 8601 without offset: a date, or a date with a time.
 * A moment has `from` alone; a span has both; "some time during" has both and `within: true`.
 * All absent: not stated. `words` keeps what the source said ("after midday").
 */
export const When = Type.Object(
  {
    from: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$' })),
    to: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$' })),
    zone: Type.Optional(Type.String({ pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+){0,2}$', maxLength: 64 })),
    within: Type.Optional(Type.Boolean()),
    words: Type.Optional(Text),
  },
  { ...closed, 'x-when': true },
)
export type When = Static<typeof When>

/** Who did it: an organisation, a person (acting for one), or somebody whom the source does not name. */
export const Actor = Type.Union([
  Type.Object({ organisation: Ref }, closed),
  Type.Object({ person: Ref, for: Type.Optional(Ref) }, closed),
  Type.Object({ unnamed: Text, side: Type.Optional(Ref) }, closed),
])
export type Actor = Static<typeof Actor>

/** direct: the actor's own hand · conveyed: by the secretariat or a mediator who was present · reported: from a source. */
export const Basis = Type.Enum(['direct', 'conveyed', 'reported'])
export type Basis = Static<typeof Basis>

/** Whose voice the source gives it in, and on which terms. Unnamed voices are never merged into one person. */
export const Attribution = Type.Object(
  {
    voice: Type.Enum([
      'narration', // the outlet, in its own voice
      'named-person',
      'office',
      'unnamed-official',
      'unnamed-source',
      'local',
      'document',
      'own-observation',
      'not-stated', // quoted words whose speaker the source does not state
    ]),
    words: Type.Optional(Text), // how the source names the voice: "security officials"
    side: Type.Optional(Ref), // the organisation whose side the voice is on, where the source says so
    terms: Type.Optional(Type.Enum(['on-record', 'background', 'off-record', 'not-stated'])),
    speech: Type.Optional(Type.Enum(['quote', 'paraphrase', 'mixed'])),
    hedges: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 20 })),
  },
  closed,
)
export type Attribution = Static<typeof Attribution>

/** Admiralty grade: reliability of the source and credibility of the information, scored independently. */
export const Grade = Type.Object(
  {
    reliability: Type.Enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: Type.Enum(['1', '2', '3', '4', '5', '6']),
  },
  closed,
)
export type Grade = Static<typeof Grade>

/** Where a reported act was found: a `source.cite` entry and the place in it. */
export const SourceUse = Type.Object(
  { source: Ref, locator: Type.Optional(Type.String({ maxLength: 200 })) },
  closed,
)
export type SourceUse = Static<typeof SourceUse>

/** A file that travels beside the register as an age file. `passphrase` opens it; `sha256` is of the plain bytes. */
export const FileRef = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255 }),
    mediaType: Type.String({ maxLength: 127 }),
    bytes: Type.Integer({ minimum: 0 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    sealed: Type.String({ pattern: '^[0-9a-f]{64}$' }), // SHA-256 of the age file, its name in the store
    passphrase: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }), // 256 random bits, base64url
  },
  closed,
)
export type FileRef = Static<typeof FileRef>

/** The envelope. `body` is checked against the kind's own schema. */
export const Act = Type.Object(
  {
    kind: Type.String({ pattern: '^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$', maxLength: 64 }),
    v: Type.Integer({ minimum: 1, maximum: 255 }), // version of the kind's body
    actor: Actor,
    basis: Basis,
    capacity: Type.Optional(Type.Enum([...CAPACITIES, 'principal'])), // in which capacity the actor acts
    onBehalfOf: Type.Optional(Ref), // the party for whom it is done, where that is not the actor itself
    when: Type.Optional(When),
    sources: Type.Optional(Type.Array(SourceUse, { maxItems: 50 })),
    attribution: Type.Optional(Attribution),
    grade: Type.Optional(Grade),
    remark: Type.Optional(Text), // the recorder's own remark or inference, shown as such
    tags: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Za-z0-9._:-]{1,64}$' }), { maxItems: 50 })),
    reliesOn: Type.Optional(Type.Array(Ref, { maxItems: 50 })),
    body: Type.Record(Type.String(), Type.Unknown()),
  },
  closed,
)
export type Act = Static<typeof Act>
