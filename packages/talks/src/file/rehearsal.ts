// What would be said of an act if it were entered now: for forms and previews, before anything is signed.
import type { ElementCheck } from '../answers/shared.ts'
import { checkAct } from '../checking/check.ts'
import type { Entry, Verdict } from '../entry.ts'
import type { Elements } from '../kinds/fields.ts'
import { type Problem, problem, type Warning } from '../problems.ts'
import { advance } from '../rules/advance.ts'
import { checkElements } from '../rules/elements.ts'
import { examine, type Judged } from '../rules/judge.ts'
import { fits, type Reference } from '../rules/references.ts'
import type { Db } from '../sqlite.ts'
import { isKnownZone } from './moment.ts'
import { governingOf } from './replay.ts'

export type Proposed = Pick<Entry, 'room' | 'governing' | 'readers' | 'author' | 'content' | 'opened'>

export interface Rehearsed {
  verdict: Verdict
  /** What is wrong with its form or its references; an act with problems is not to be signed. */
  problems: Problem[]
  warnings: Warning[]
  /** For acts that have them: which of the eight elements are stated. */
  elements: ElementCheck | null
}

export interface Rehearsal {
  check(proposed: Proposed): Rehearsed
  /** Counts the act checked last as entered under this id, so that those after it may name it. */
  take(id: string): void
}

interface Target {
  kind: string | null
  room: string
  governing: boolean
  readers: readonly string[]
}

/** Rehearses acts that follow each other, after all that the process file holds. Changes nothing in it. */
export const rehearse = (db: Db): Rehearsal => {
  const governing = structuredClone(governingOf(db))
  let place = Math.max(
    governing.last,
    (db.prepare('SELECT max(entry) FROM entries').pluck().get() as number | null) ?? 0,
  )
  const stored = db.prepare<[string], { kind: string; room: string; governing: number; readers: string }>(
    'SELECT kind, room, governing, readers FROM entries WHERE id = ?',
  )
  const taken = new Map<string, Target>()
  let last: { proposed: Proposed; judged: Judged } | null = null

  const targetOf = (id: string): Target | undefined => {
    const row = stored.get(id)
    return (
      taken.get(id) ??
      (row && { ...row, governing: row.governing === 1, readers: JSON.parse(row.readers) as string[] })
    )
  }

  const referenceProblem = (
    { field, relation, target, types }: Reference,
    { room, readers }: Proposed,
    reliesOn: readonly string[],
  ): Problem[] => {
    const found = targetOf(target)
    if (!found?.kind) return [problem('reference-unknown', field, target, types)]
    if (!fits(types, found.kind)) return [problem('reference-wrong-kind', field, target, types)]
    const all =
      found.governing || found.room === room || readers.every((each) => found.readers.includes(each))
    if (all || relation === 'reliesOn' || reliesOn.includes(target)) return []
    return [problem('reference-outside-room', field, target)]
  }

  return {
    check(proposed) {
      const checked = checkAct(proposed.content)
      const judged = examine({ ...proposed, place: place + 1, id: '' }, governing)
      last = { proposed, judged }
      const { verdict } = judged
      if (checked.is !== 'act') return { verdict, problems: checked.problems, warnings: [], elements: null }
      const { act } = checked
      const problems = judged.references.flatMap((reference) =>
        referenceProblem(reference, proposed, act.reliesOn ?? []),
      )
      const warnings: Warning[] = []
      const hasElements = 'elements' in checked.kind.body.properties
      const elements = hasElements ? checkElements(act.body.elements as Elements | undefined) : null
      if (act.kind === 'undertaking.make' && elements!.stated < 8) warnings.push('elements-missing')
      if (act.when?.zone !== undefined && !isKnownZone(act.when.zone)) warnings.push('zone-unknown')
      if (act.when?.from?.includes('T') && act.when.zone === undefined) warnings.push('zone-missing')
      return { verdict, problems, warnings, elements }
    },
    take(id) {
      if (!last) throw new Error('no act was checked before it was taken')
      const { proposed, judged } = last
      place += 1
      const { room, readers, author } = proposed
      taken.set(id, { kind: judged.act?.kind ?? null, room, governing: proposed.governing, readers })
      if (proposed.governing) advance(governing, { place, id, room, author }, judged)
      last = null
    },
  }
}
