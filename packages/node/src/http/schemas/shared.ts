// Shapes that several answers share: mirrors of `@parley/talks` answers/shared.ts and act.ts.
import { Type } from 'typebox'
import {
  type Attribution,
  Basis,
  Grade as GradeOfAct,
  Text as TextOfAct,
  When as WhenOfAct,
} from '../../../../talks/src/act.ts'
import type {
  Cited as CitedAnswer,
  ElementCheck as ElementCheckAnswer,
  Named as NamedAnswer,
  Told as ToldAnswer,
  Who as WhoAnswer,
} from '../../../../talks/src/answers/shared.ts'
import { Count, orNull, record, refTo, shape } from './shape.ts'

type TextMeaning = Record<string, string>

export const Text = shape<TextMeaning>()('Text', TextOfAct)
export const When = shape<import('../../../../talks/src/act.ts').When>()('When', WhenOfAct)
export const Grade = shape<import('../../../../talks/src/act.ts').Grade>()('Grade', GradeOfAct)

const namedRef = refTo<NamedAnswer>('Named')
export const Named = shape<NamedAnswer>()(
  'Named',
  record({
    id: Type.String(),
    name: Text,
    names: Type.Optional(Type.Array(record({ by: orNull(namedRef), name: Text }))),
  }),
)

export const Who = shape<WhoAnswer>()(
  'Who',
  Type.Union([
    record({ kind: Type.Literal('organisation'), organisation: Named }),
    record({ kind: Type.Literal('person'), person: Named, for: Type.Optional(Named) }),
    record({ kind: Type.Literal('unnamed'), words: Text, side: Type.Optional(Named) }),
  ]),
)

export const Cited = shape<CitedAnswer>()(
  'Cited',
  record({
    source: Named,
    outlet: orNull(Text),
    published: orNull(Type.String()),
    locator: orNull(Type.String()),
  }),
)

const AttributionTold = shape<Omit<Attribution, 'side'> & { side?: NamedAnswer }>()(
  'Attribution',
  record({
    voice: Type.Enum([
      'narration',
      'named-person',
      'office',
      'unnamed-official',
      'unnamed-source',
      'local',
      'document',
      'own-observation',
      'not-stated',
    ]),
    words: Type.Optional(Text),
    side: Type.Optional(Named),
    terms: Type.Optional(Type.Enum(['on-record', 'background', 'off-record', 'not-stated'])),
    speech: Type.Optional(Type.Enum(['quote', 'paraphrase', 'mixed'])),
    hedges: Type.Optional(Type.Array(Type.String())),
  }),
)

export const Effect = Type.Enum(['in-effect', 'awaiting-confirmation', 'refused', 'unjudged'])

/** The fields by which every item is known; rows of pages are these and their own. */
export const toldFields = {
  id: Type.String(),
  entry: Count,
  room: Type.String(),
  kind: Type.String(),
  actor: Who,
  recordedBy: orNull(Named),
  basis: Basis,
  when: orNull(When),
  sources: Type.Array(Cited),
  attribution: orNull(AttributionTold),
  grade: orNull(Grade),
  remark: orNull(Text),
  tags: Type.Array(Type.String()),
  effect: Effect,
}
export const Told = shape<ToldAnswer>()('Told', record(toldFields))

export const ElementNameShape = Type.Enum([
  'who',
  'what',
  'where',
  'byWhen',
  'indicator',
  'means',
  'verifier',
  'consequence',
])

export const ElementCheck = shape<ElementCheckAnswer>()(
  'ElementCheck',
  record({
    stated: Count,
    of: Type.Literal(8),
    elements: Type.Array(record({ element: ElementNameShape, text: orNull(Text) })),
  }),
)

/** Values of a sentence from the catalogue: `{ key: 'overview.stalemate', values: { day: 2 } }`. */
export const SentenceValues = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Text]))

/** A file as it stands on a page: never its passphrase. */
export const FileShown = record({
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Count,
  sealed: Type.String(),
})
