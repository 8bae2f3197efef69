// Multinomial logistic regression over named signs, held to weights that were set by hand.

/** `group`: the article that it stands in. */
export type Example = { signs: string[]; label: string; weight: number; group: number }
/** Sign → label → log-odds. */
export type Weighed = ReadonlyMap<string, ReadonlyMap<string, number>>

type Options = {
  labels: string[]
  /** A label whose weights stay 0; null: none. */
  fixed: string | null
  hand: Weighed
  /** How strongly a sign's weights are held to the hand. */
  hold(sign: string): number
  /** A sign seen in fewer articles than this is left as it was set by hand. */
  seen: number
}

const ROUNDS = 400
const PACE = 0.08

export const scoreOf = (weights: Weighed, signs: readonly string[], label: string): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign)?.get(label) ?? 0), 0)

/** The same examples give the same weights: steps are of fixed number and pace (Adam, over all examples at once). */
export const fit = (examples: readonly Example[], { labels, fixed, hand, hold, seen }: Options): Weighed => {
  const groups = new Map<string, Set<number>>()
  for (const { signs, group } of examples)
    for (const sign of signs) {
      const there = groups.get(sign)
      if (there) there.add(group)
      else groups.set(sign, new Set([group]))
    }
  const names = [...new Set([...hand.keys(), ...groups.keys()])].filter(
    (sign) => hand.has(sign) || groups.get(sign)!.size >= seen,
  )
  const place = new Map(names.map((sign, at) => [sign, at]))
  const width = labels.length
  const start = Float64Array.from(
    names.flatMap((sign) => labels.map((label) => hand.get(sign)?.get(label) ?? 0)),
  )
  const pull = names.map(hold)
  const rows = examples.map(({ signs, label, weight }) => ({
    places: signs.map((sign) => place.get(sign)).filter((at) => at !== undefined),
    label: labels.indexOf(label),
    weight,
  }))
  const weights = start.slice()
  const slope = new Float64Array(weights.length)
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  const scores = new Float64Array(width)
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at < weights.length; at++)
      slope[at] = pull[Math.floor(at / width)]! * (weights[at]! - start[at]!)
    for (const { places, label, weight } of rows) {
      scores.fill(0)
      for (const at of places) for (let n = 0; n < width; n++) scores[n]! += weights[at * width + n]!
      const highest = Math.max(...scores)
      let sum = 0
      for (let n = 0; n < width; n++) sum += scores[n] = Math.exp(scores[n]! - highest)
      for (let n = 0; n < width; n++) {
        const miss = weight * (scores[n]! / sum - Number(n === label))
        for (const at of places) slope[at * width + n]! += miss
      }
    }
    const pace = PACE / (1 + (4 * round) / ROUNDS)
    for (let at = 0; at < weights.length; at++) {
      if (labels[at % width] === fixed) continue
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2
      const step = mean[at]! / (1 - 0.9 ** round)
      weights[at]! -= (pace * step) / (Math.sqrt(spread[at]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return new Map(
    names.map((sign, at) => [sign, new Map(labels.map((label, n) => [label, weights[at * width + n]!]))]),
  )
}
