// What goes between the server and a thread that looks at all articles of a desk together.
import type { IssueWords } from '@parley/press/groups'
import type { KeptArticle } from '../shelved.ts'
import type { PressClaimsAnswer, PressReportsAnswer, PressVoicesAnswer } from './answers.ts'
import type { PressAcross } from './requests.ts'

/** By its number on the shelf; null: it is gone. */
export interface Changed {
  number: number
  article: KeptArticle | null
}

/** An answer without what only the server knows: the issues' names in every language. */
type WithoutNames<Of> = Omit<Of, 'choices'> & { choices: { outlets: string[]; sides: string[] } }
export interface Found {
  reports: WithoutNames<PressReportsAnswer>
  voices: WithoutNames<PressVoicesAnswer>
  claims: Omit<WithoutNames<PressClaimsAnswer>, 'lines'> & {
    lines: { issue: string | null; claims: number }[]
  }
}
export type About = keyof Found

export type Job =
  /** All that changed comes in pieces; what is asked is found after the last. */
  | { id: number; do: 'take'; changed: Changed[]; last: boolean }
  | { id: number; do: 'find'; about: About; asked: PressAcross; issues: IssueWords[] }

export type Answer = { id: number; value: Found[About] | null } | { id: number; failed: string }
