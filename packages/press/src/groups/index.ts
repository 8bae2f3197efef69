// Many articles together: the same statement across outlets, whose voices are given, claims in the order of time.
export { type Balance, balanceOf, type SpeakerCount, type VoiceCount } from './balance.ts'
export { claimLines, type IssueWords, issueOf, type WordedIssue, wordedIssues } from './claims.ts'
export { Grouping, type Held } from './grouping.ts'
export { bySize, type Group, groupOf, groupReports, type Shift } from './groups.ts'
export { type Report, reportOf, toldOf } from './report.ts'
