// Precision, recall and F1 of drafts against annotated articles.
import { type AnnotatedArticle, readAnnotated } from '../../packages/press/corpus/annotation.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { type Alignment, align } from './align.ts'
import { MEASURES, type Measure, told } from './measures.ts'

export type Drafted = { article: AnnotatedArticle; drafts: Draft[] }
export type Figure = {
  right: number
  drafted: number
  annotated: number
  precision: number
  recall: number
  f1: number
}
export type Row = {
  measure: Measure
  /** Every item and every draft counts, found or not. */
  whole: Figure
  /** Only statements that were found: how well their fields are read. */
  found: Figure
}

const figure = (right: number, drafted: number, annotated: number): Figure => {
  const precision = drafted === 0 ? 0 : right / drafted
  const recall = annotated === 0 ? 0 : right / annotated
  return {
    right,
    drafted,
    annotated,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

export const scoreAll = (drafted: Drafted[]): Row[] => {
  const aligned = drafted.map(({ article, drafts }) => ({ article, ...align(article.items, drafts) }))
  return MEASURES.map((measure) => {
    const every = measure.of === 'everything'
    let right = 0
    const whole = { drafted: 0, annotated: 0 }
    const found = { drafted: 0, annotated: 0 }
    for (const { article, pairs, missed, surplus } of aligned) {
      for (const { item, draft } of pairs) {
        const counts = every || told(item.speech) ? measure.inItem(item) : 0
        const says = every || told(draft.speech) ? measure.inDraft(draft) : 0
        whole.annotated += counts
        whole.drafted += says
        if (every || (told(item.speech) && told(draft.speech))) {
          found.annotated += counts
          found.drafted += says
        }
        if (counts > 0 && says > 0) right += measure.right(item, draft, article)
      }
      for (const item of missed) if (every || told(item.speech)) whole.annotated += measure.inItem(item)
      for (const draft of surplus)
        if (told(draft.speech) || measure.surplusNarration) whole.drafted += measure.inDraft(draft)
    }
    return {
      measure,
      whole: figure(right, whole.drafted, whole.annotated),
      found: figure(right, found.drafted, found.annotated),
    }
  })
}

export const alignmentOf = ({ article, drafts }: Drafted): Alignment => align(article.items, drafts)

export { readAnnotated }
