// All reports of a desk, and what is asked of them: pages of groups, voices and claims.
import type { Article } from '@parley/press'
import {
  balanceOf,
  bySize,
  claimLines,
  Grouping,
  groupOf,
  type Held,
  type IssueWords,
  issueOf,
  type Report,
  reportOf,
  type WordedIssue,
  wordedIssues,
} from '@parley/press/groups'
import type { PressDraftState } from '../answers.ts'
import type { Held as HeldDraft } from '../shelved.ts'
import type { PressReport } from './answers.ts'
import type { About, Changed, Found } from './messages.ts'
import type { PressAcross } from './requests.ts'

type DeskReport = Report & { state: PressDraftState }
type DeskHeld = Held<DeskReport>

const NONE = 'none'
const MOST = 50
const alphabetical = new Intl.Collator('en').compare

export class Gathered {
  readonly #grouping = new Grouping<DeskReport>()
  #taken = new Map<string, DeskReport[]>()
  readonly #ids = new Map<number, string>()
  /** What was made of the reports as they are now; forgotten when any of them changes. */
  readonly #made = new Map<string, unknown>()
  #issues: readonly IssueWords[] = []
  #stamp = ''
  #issueOf = new WeakMap<DeskHeld, string | null>()

  /** Takes in articles that came, changed or went; groups them after the last piece of what changed. */
  take(changed: readonly Changed[], last: boolean): void {
    const reports = this.#taken
    for (const { number, article: kept } of changed) {
      const before = this.#ids.get(number)
      if (before !== undefined) reports.set(before, [])
      this.#ids.delete(number)
      if (kept === null) continue
      this.#ids.set(number, kept.id)
      const { text, source } = JSON.parse(kept.article) as Article
      const { outlet, title, published, language } = source
      reports.set(
        kept.id,
        kept.drafts.map(({ n, state, held }) => {
          const { draft } = JSON.parse(held) as HeldDraft
          const at = { article: kept.id, draft: n, outlet, title, published, language }
          return { ...reportOf(draft, at, text), state }
        }),
      )
    }
    if (!last) return
    this.#grouping.put(reports)
    this.#taken = new Map()
    this.#made.clear()
  }

  find<Asked extends About>(about: Asked, asked: PressAcross, issues: readonly IssueWords[]): Found[Asked] {
    const stamp = JSON.stringify(issues)
    if (stamp !== this.#stamp) {
      this.#stamp = stamp
      this.#issues = issues
      this.#issueOf = new WeakMap()
      this.#made.clear()
    }
    const finders: { [One in About]: (asked: PressAcross) => Found[One] } = {
      reports: (of) => this.#reports(of),
      voices: (of) => this.#voices(of),
      claims: (of) => this.#claims(of),
    }
    return finders[about](asked)
  }

  #once<Value>(name: string, make: () => Value): Value {
    if (!this.#made.has(name)) this.#made.set(name, make())
    return this.#made.get(name) as Value
  }

  #issue(held: DeskHeld): string | null {
    const known = this.#issueOf.get(held)
    if (known !== undefined) return known
    const { language } = held.report
    const worded = this.#once(`issues in ${language}`, (): WordedIssue[] =>
      wordedIssues(this.#issues, [language]),
    )
    const issue = issueOf(held.told.words, worded)
    this.#issueOf.set(held, issue)
    return issue
  }

  #fits({ side, issue, outlet }: PressAcross): (held: DeskHeld) => boolean {
    const is = (asked: string | undefined, has: string | null) =>
      asked === undefined || (asked === NONE ? has === null : has === asked)
    return (held) =>
      is(side, held.report.voice.side) &&
      (outlet === undefined || held.report.outlet === outlet) &&
      (issue === undefined || is(issue, this.#issue(held)))
  }

  /** Reports that fit, in the order in which they were taken in. */
  #fitting(asked: PressAcross): DeskHeld[] {
    return [...this.#grouping.all].filter(this.#fits(asked))
  }

  #choices(): Found['reports']['choices'] {
    return this.#once('choices', () => {
      const outlets = new Set<string>()
      const sides = new Set<string>()
      for (const { report } of this.#grouping.all) {
        if (report.outlet !== null) outlets.add(report.outlet)
        if (report.voice.side !== null) sides.add(report.voice.side)
      }
      return { outlets: [...outlets].sort(alphabetical), sides: [...sides].sort(alphabetical) }
    })
  }

  #shown(held: DeskHeld): PressReport {
    const { places: _, event: __, becomes: ___, ...report } = held.report
    return { ...report, issue: this.#issue(held) }
  }

  #page<Row>(rows: readonly Row[], { cursor, most = MOST }: PressAcross) {
    const from = Number(cursor ?? 0)
    const next = from + most < rows.length ? String(from + most) : null
    return {
      rows: rows.slice(from, from + most),
      rest: { total: rows.length, choices: this.#choices(), next },
    }
  }

  #reports(asked: PressAcross): Found['reports'] {
    const all = this.#once('groups', () => [...this.#grouping.groups].sort(bySize))
    const fits = this.#fits(asked)
    const { rows, rest } = this.#page(
      all.filter((group) => group.some(fits)),
      asked,
    )
    return {
      groups: rows.map((group) => ({
        ...groupOf(group),
        reports: group.map((held) => this.#shown(held)),
      })),
      ...rest,
    }
  }

  #voices(asked: PressAcross): Found['voices'] {
    const { side, issue, outlet } = asked
    const balance = this.#once(`voices ${JSON.stringify([side, issue, outlet])}`, () =>
      balanceOf(this.#fitting(asked).map(({ report }) => report)),
    )
    const { rows, rest } = this.#page(balance.speakers, asked)
    return { ...balance, speakers: rows, ...rest }
  }

  #claims(asked: PressAcross): Found['claims'] {
    const inOrder = this.#once('claims', () =>
      claimLines(this.#grouping.all, this.#issues, (held) => this.#issue(held)),
    )
    const fits = this.#fits(asked)
    const lines = inOrder
      .map(({ issue, claims }) => ({ issue, claims: claims.filter(({ of }) => fits(of)) }))
      .filter(({ claims }) => claims.length > 0)
    const fitting = lines.flatMap(({ claims }) => claims)
    const { rows, rest } = this.#page(fitting, asked)
    return {
      lines: lines.map(({ issue, claims }) => ({ issue, claims: claims.length })),
      claims: rows.map(({ of, at, dated }) => ({ report: this.#shown(of), at, dated })),
      ...rest,
    }
  }
}
