// Whose words they are.
import type { Report } from './report.ts'

/** Whether two voices can be the same. Unnamed ones may or may not be one; they are never held to be. */
export const voicesMayBeOne = (one: Report['voice'], other: Report['voice']): boolean => {
  if (one.kind !== 'person' || other.kind !== 'person' || !one.resolved || !other.resolved) return true
  const last = (name: string) => name.toLowerCase().split(/\s+/).at(-1)
  return last(one.resolved) === last(other.resolved)
}
