// Contents are padded to buckets, so that a size tells little. The buckets are fine enough to waste at most a sixteenth.

const SMALLEST_STEP = 64

/** The bucket of `bytes` bytes: the next multiple of max(64, 2^(floor(log2 bytes) - 4)). */
export const bucketOf = (bytes: number): number => {
  const step = bytes < 2 ? SMALLEST_STEP : Math.max(SMALLEST_STEP, 2 ** (31 - Math.clz32(bytes) - 4))
  return Math.max(step, Math.ceil(bytes / step) * step)
}
