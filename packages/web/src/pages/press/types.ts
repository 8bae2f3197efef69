// The desk's answers as the pages read them.
export type {
  PlannedSentence,
  PressAnswer,
  PressArticle,
  PressArticleRow,
  PressConfirmed,
  PressDraft,
  PressMatched,
  PressNewThing,
  PressRoom,
  PressSource,
  PressUpload,
} from '../../../../node/src/press/answers.ts'
export type { PressArticleChange, PressDraftChange } from '../../../../node/src/press/requests.ts'
export type { Becoming, Force } from '../../../../press/src/draft.ts'

/** Start and end in the article's text, in UTF-16 units; the end is not in it. */
export type Span = [number, number]
