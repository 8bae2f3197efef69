// Shapes of the entry panel and of search.
import { Type } from 'typebox'
import type {
  EntryDetail as EntryDetailAnswer,
  SearchHit as SearchHitAnswer,
} from '../../../../talks/src/answers/pages.ts'
import type { Page } from '../../../../talks/src/answers/shared.ts'
import { Count, orNull, record, shape } from './shape.ts'
import { Named, SentenceValues, Text, Told } from './shared.ts'

export const EntryDetail = shape<EntryDetailAnswer>()(
  'EntryDetail',
  record({
    told: Told,
    sentence: record({ key: Type.String(), values: SentenceValues }),
    words: Type.Array(record({ field: Type.String(), text: Text })),
    readers: Type.Array(Type.String()),
    receivedBy: Type.Array(
      record({
        seat: Type.String(),
        grade: Type.Enum(['available', 'seen', 'confirmed']),
        at: orNull(Type.String()),
      }),
    ),
    signedAt: Type.String(),
    window: record({ notBefore: orNull(Type.String()), notAfter: orNull(Type.String()) }),
    state: Type.Enum(['kept', 'sent', 'sequenced', 'recorded']),
    reasons: Type.Array(Type.String()),
    custody: orNull(record({ where: Type.String(), host: orNull(Type.String()) })),
    links: Type.Array(record({ relation: Type.String(), to: Named, entry: Count })),
    act: Type.Unknown(),
    proof: orNull(
      record({
        leaf: Type.String(),
        root: Type.String(),
        size: Count,
        inclusion: Type.Array(Type.String()),
        cosignatures: Type.Array(record({ name: Type.String(), at: Type.String() })),
      }),
    ),
  }),
)

export const SearchHit = shape<SearchHitAnswer>()(
  'SearchHit',
  record({
    told: Told,
    field: Type.String(),
    language: Type.String(),
    excerpt: Type.Array(Type.Tuple([Type.String(), Type.Boolean()])),
  }),
)

export const SearchPage = shape<Page<SearchHitAnswer>>()(
  'SearchPage',
  record({ rows: Type.Array(SearchHit), next: orNull(Type.String()), total: Count }),
)
