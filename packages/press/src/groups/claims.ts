// Claims in the order of time, issue by issue.
import { featuresOf } from './features.ts'
import type { Report } from './report.ts'

/** An issue of the process, by every name that it goes by. */
export type IssueWords = { id: string; names: string[] }

export type ClaimLine = {
  /** Null: none of the issues' words stand in these claims. */
  issue: string | null
  claims: { report: Report; at: string | null; dated: 'event' | 'published' | 'not-stated' }[]
}

/** The issue most of whose words stand in the claim, at least half of them; null where there is none. */
const issueOf = (report: Report, issues: { id: string; words: Set<string>[] }[]): string | null => {
  const { words } = featuresOf(report)
  let best: { id: string; share: number } | null = null
  for (const { id, words: names } of issues)
    for (const name of names) {
      if (name.size === 0) continue
      const share = [...name].filter((word) => words.has(word)).length / name.size
      if (share >= 0.5 && (best === null || share > best.share)) best = { id, share }
    }
  return best?.id ?? null
}

/** Issues in the order given, the claims of none of them last; each by the day of what is claimed, else of publication. */
export const claimLines = (reports: Report[], issues: IssueWords[]): ClaimLine[] => {
  const languages = [...new Set(reports.map(({ language }) => language))]
  const worded = issues.map(({ id, names }) => ({
    id,
    words: names.flatMap((claim) =>
      languages.map(
        (language) => featuresOf({ claim, language, places: [], time: null } as unknown as Report).words,
      ),
    ),
  }))
  const lines = new Map<string | null, ClaimLine['claims']>(issues.map(({ id }) => [id, []]))
  lines.set(null, [])
  for (const report of reports) {
    const day = report.time?.from ?? null
    lines.get(issueOf(report, worded))!.push({
      report,
      at: day ?? report.published,
      dated: day !== null ? 'event' : report.published !== null ? 'published' : 'not-stated',
    })
  }
  return [...lines]
    .filter(([, claims]) => claims.length > 0)
    .map(([issue, claims]) => ({
      issue,
      claims: claims.sort((one, other) => (one.at ?? '9999').localeCompare(other.at ?? '9999')),
    }))
}
