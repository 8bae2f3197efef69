// Keeps links, and what they do to the entries named, the same in whatever order entries arrive.
import type { Effect } from '../kinds/fields.ts'
import type { LinkState } from '../reasons.ts'
import type { Governing, Known } from '../rules/governing.ts'
import { judgeLink } from '../rules/links.ts'
import { linkRule, mustBeGoverning, type Reference } from '../rules/references.ts'
import type { Db } from '../sqlite.ts'
import { row } from './tables.ts'
import type { Writer } from './writer.ts'

interface KnownRow extends Omit<Known, 'governing'> {
  governing: number
  standing: Known['effect']
}
interface LinkRow {
  entry: number
  id: string
  ordinal: number
  relation: string
  target: string
  does: Effect | null
  state: LinkState
}

export interface Settling {
  /** Enters the links of an entry whose row is written, and settles those that named it before it came. */
  arrive(place: number, id: string, references: readonly Reference[]): void
  /** Removes the links of an entry whose row is about to go, and unsettles those that name it. */
  leave(place: number, id: string): void
}

export const settlingFor = (db: Db, writer: Writer, governing: () => Governing): Settling => {
  const byId = db.prepare<[string], KnownRow>(
    `SELECT entry AS place, id, room, governing, kind, author, side, seat, basis, verdict AS effect, standing
     FROM entries WHERE id = ? AND kind IS NOT NULL`,
  )
  const from = db.prepare<[string], LinkRow>('SELECT * FROM links WHERE id = ? ORDER BY ordinal')
  const to = db.prepare<[string], LinkRow>('SELECT * FROM links WHERE target = ? ORDER BY entry, ordinal')
  const setState = db.prepare<[string, number, number]>(
    'UPDATE links SET state = ? WHERE entry = ? AND ordinal = ?',
  )
  const removeFrom = db.prepare<[number]>('DELETE FROM links WHERE entry = ?')
  const first = (does: Effect) =>
    `(SELECT min(entry) FROM links WHERE target = :id AND does = '${does}' AND state = 'ok')`
  const refreshRow = db.prepare<[{ id: string }]>(`UPDATE entries SET
    confirmed_by = ${first('confirms')}, withdrawn_by = ${first('withdraws')},
    superseded_by = ${first('supersedes')}, corrected_by = ${first('corrects')}, closed_by = ${first('closes')},
    standing = iif(verdict = 'awaiting-confirmation' AND ${first('confirms')} IS NOT NULL, 'in-effect', verdict)
    WHERE id = :id`)

  const known = (found: KnownRow, effect: Known['effect']): Known => ({
    ...found,
    governing: found.governing === 1,
    effect,
  })

  const stateOf = (naming: KnownRow, relation: string, target: KnownRow | undefined): LinkState => {
    if (!target) return 'not-here'
    const rule = linkRule(naming.kind, relation)
    if (!rule) throw new Error(`${naming.kind} has no reference ${relation}`)
    return judgeLink(rule, known(naming, naming.standing), known(target, target.effect), governing())
  }

  /** Works out again how the entry stands, and where that changed, what its own links do. */
  const refresh = (id: string): void => {
    const before = byId.get(id)
    if (!before) return
    refreshRow.run({ id })
    const after = byId.get(id)!
    if (after.standing === before.standing) return
    for (const link of from.all(id)) if (link.does) update(after, link)
  }

  const update = (naming: KnownRow, link: LinkRow): void => {
    const state = stateOf(naming, link.relation, byId.get(link.target))
    if (state === link.state) return
    setState.run(state, link.entry, link.ordinal)
    if (link.does) refresh(link.target)
  }

  return {
    arrive(place, id, references) {
      const self = byId.get(id)
      if (!self) return
      const effects: string[] = []
      let ordinal = 0
      for (const reference of references) {
        if (mustBeGoverning(reference) && !reference.does) continue
        const { relation, target, does } = reference
        const state = stateOf(self, relation, byId.get(target))
        writer.insert(row('links', { ordinal, relation, target, does, state }), place, id)
        ordinal++
        if (does && state === 'ok') effects.push(target)
      }
      for (const target of effects) refresh(target)
      for (const link of to.all(id)) {
        const naming = byId.get(link.id)
        if (naming) update(naming, link)
      }
    },
    leave(place, id) {
      const effects = from.all(id).filter((link) => link.does && link.state === 'ok')
      removeFrom.run(place)
      for (const { target } of effects) refresh(target)
      for (const link of to.all(id)) setState.run('not-here', link.entry, link.ordinal)
    },
  }
}
