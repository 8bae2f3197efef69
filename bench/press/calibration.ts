// Whether a confidence means what it says, and learning the weights behind it.
import type { AnnotatedArticle, AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import { signsOf } from '../../packages/press/src/confidence/confidence.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { overlaps } from '../../packages/press/src/span.ts'
import { likeness } from './align.ts'
import { sameName, told } from './measures.ts'
import { alignmentOf, type Drafted } from './score.ts'
import { writeConfidence } from './tables.ts'

/** Right as it stands: the claim, whose words they are, and what it becomes. An analyst would accept it unchanged. */
const isRight = (item: AnnotatedItem, draft: Draft, article: AnnotatedArticle): boolean => {
  if (told(item.speech) !== told(draft.speech) || item.becomes !== draft.becomes) return false
  if (likeness(item.parts, draft.parts) < 0.5) return false
  if (!told(item.speech)) return true
  const { span, resolved } = draft.source
  if (item.source !== null && span !== null && !overlaps(item.source, span)) return false
  return item.resolved ? resolved !== null && sameName(article, item.resolved, resolved) : resolved === null
}

type Judged = { draft: Draft; language: string; right: boolean }

/** A narrated draft that nobody annotated tells of nothing that annotators kept: an analyst would reject it. */
export const judge = (drafted: Drafted[]): Judged[] =>
  drafted.flatMap((one) => {
    const { language } = one.article
    const { pairs, surplus } = alignmentOf(one)
    return [
      ...pairs.map(({ item, draft }) => ({ draft, language, right: isRight(item, draft, one.article) })),
      ...surplus.map((draft) => ({ draft, language, right: false })),
    ]
  })

export type Bin = { from: number; drafts: number; marked: number; right: number }

/** Ten bins of confidence, and how far marked and right are apart on average (expected calibration error). */
export const reliability = (judged: Judged[]): { bins: Bin[]; error: number } => {
  const bins: Bin[] = []
  let error = 0
  for (let from = 0; from < 10; from++) {
    const inBin = judged.filter(({ draft }) => Math.min(9, Math.floor(draft.confidence * 10)) === from)
    if (inBin.length === 0) continue
    const marked = inBin.reduce((sum, { draft }) => sum + draft.confidence, 0) / inBin.length
    const right = inBin.filter((one) => one.right).length / inBin.length
    bins.push({ from: from / 10, drafts: inBin.length, marked, right })
    error += (inBin.length / judged.length) * Math.abs(marked - right)
  }
  return { bins, error }
}

/** Signs seen less often than this say nothing yet. */
const SEEN = 8
const RIDGE = 4
const ROUNDS = 3000

/** Ridge logistic regression by gradient descent: plain enough to read every weight. */
export const learn = (judged: Judged[]): Record<string, number> => {
  const rows = judged.map(({ draft, language, right }) => ({
    signs: signsOf(draft, language),
    right: right ? 1 : 0,
  }))
  const counts = new Map<string, number>()
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= SEEN).map(([name]) => name)
  const place = new Map(names.map((name, index) => [name, index + 1]))
  const seen = rows.map(({ signs, right }) => ({
    right,
    at: [0, ...signs.map((sign) => place.get(sign)).filter((index) => index !== undefined)],
  }))
  const weights = new Float64Array(names.length + 1)
  const rate = 2 / rows.length
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length)
    for (const { at, right } of seen) {
      const sum = at.reduce((total, index) => total + weights[index]!, 0)
      const miss = right - 1 / (1 + Math.exp(-sum))
      for (const index of at) slope[index]! += miss
    }
    for (let index = 0; index < weights.length; index++)
      weights[index]! += rate * (slope[index]! - (index === 0 ? 0 : RIDGE * weights[index]!))
  }
  return Object.fromEntries([
    ['base', weights[0]!],
    ...names
      .map((name, index) => [name, weights[index + 1]!] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  ])
}

export const writeWeights = (weights: Record<string, number>): void =>
  writeConfidence(
    Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([name, weight]) => weight !== 0 || name === 'base'),
  )
