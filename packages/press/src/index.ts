// From an article to drafts of attributed statements.
export type { Article, Block, Mark } from './article.ts'
export {
  type ArticleSource,
  type Becoming,
  Draft,
  type DraftEvent,
  type DraftPlace,
  type DraftSource,
  type DraftTime,
  ReadArticle,
} from './draft.ts'
export { draftArticle } from './draft-article.ts'
export type { Knowledge, Known } from './knowledge.ts'
export { type Proposed, proposalsOf } from './model/propose.ts'
export { checkHints, type Hints } from './reading/hints.ts'
export {
  type Outcome,
  READING_PROBLEMS,
  type ReadingProblem,
  type ReadingProblemCode,
  readingProblem,
  type Words,
} from './reading/problems.ts'
export { LARGEST_MEGABYTES, readFile } from './reading/read-file.ts'
export { holds, hull, overlaps, type Span, slice } from './span.ts'
