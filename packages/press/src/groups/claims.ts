// Claims in the order of time, issue by issue.
import { contentOf } from '../likeness/words.ts'
import type { Report } from './report.ts'

/** An issue of the process, by every name that it goes by. */
export type IssueWords = { id: string; names: string[] }

/** Null as issue: none of the issues' words stand in these claims. */
export type ClaimLine<Of> = {
  issue: string | null
  claims: { of: Of; at: string | null; dated: 'event' | 'published' | 'not-stated' }[]
}

/** An issue's names as the sets of their content words. */
export type WordedIssue = { id: string; names: ReadonlySet<string>[] }

/** The issues as they are looked for in claims of these languages. */
export const wordedIssues = (issues: readonly IssueWords[], languages: Iterable<string>): WordedIssue[] => {
  const tags = [...new Set(languages)]
  return issues.map(({ id, names }) => ({
    id,
    names: names
      .flatMap((name) => tags.map((tag) => contentOf(name, tag).words))
      .filter(({ size }) => size > 0),
  }))
}

/** The issue most of whose words stand in the claim, at least half of them; null where there is none. */
export const issueOf = (words: ReadonlySet<string>, issues: readonly WordedIssue[]): string | null => {
  let best: { id: string; share: number } | null = null
  for (const { id, names } of issues)
    for (const name of names) {
      let both = 0
      for (const word of name) if (words.has(word)) both++
      const share = both / name.size
      if (share >= 0.5 && (best === null || share > best.share)) best = { id, share }
    }
  return best?.id ?? null
}

/** When a claim is placed in the order of time. */
const placedAt = ({ time, published }: Report): Omit<ClaimLine<unknown>['claims'][number], 'of'> => {
  const day = time?.from ?? null
  return {
    at: day ?? published,
    dated: day !== null ? 'event' : published !== null ? 'published' : 'not-stated',
  }
}

/** Earlier before later, those without a date last. */
const byTime = (one: { at: string | null }, other: { at: string | null }): number => {
  const [a, b] = [one.at ?? '9999', other.at ?? '9999']
  return a < b ? -1 : a > b ? 1 : 0
}

/** Issues in the order given, the claims of none of them last; each by the day of what is claimed, else of publication. */
export const claimLines = <Of extends { report: Report }>(
  all: Iterable<Of>,
  issues: readonly { id: string }[],
  issueOfClaim: (of: Of) => string | null,
): ClaimLine<Of>[] => {
  const lines = new Map<string | null, ClaimLine<Of>['claims']>(issues.map(({ id }) => [id, []]))
  lines.set(null, [])
  for (const of of all) lines.get(issueOfClaim(of))!.push({ of, ...placedAt(of.report) })
  return [...lines]
    .filter(([, claims]) => claims.length > 0)
    .map(([issue, claims]) => ({ issue, claims: claims.sort(byTime) }))
}
