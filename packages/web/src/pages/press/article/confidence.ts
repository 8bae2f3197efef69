/** Confidence in four words: how sure it is that the article was read right, never whether what it says is true. */
export const levelOf = (confidence: number): 'high' | 'good' | 'fair' | 'low' =>
  confidence >= 0.9 ? 'high' : confidence >= 0.75 ? 'good' : confidence >= 0.5 ? 'fair' : 'low'

/** Where "accept all" begins: what is more likely read right than not. Outlets' narration mostly stands below it. */
export const FIRST_THRESHOLD = 0.5

/** Thresholds that one can step through, from all to nearly certain. */
export const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const

export const stepped = (threshold: number, by: 1 | -1): number => {
  const at = THRESHOLDS.findIndex((one) => one >= threshold)
  return THRESHOLDS[Math.min(THRESHOLDS.length - 1, Math.max(0, at + by))] ?? threshold
}
