// The rows that every entry makes, whatever its kind, and those of its kind.
import type { Act } from '../act.ts'
import type { Entry } from '../entry.ts'
import type { Item } from '../kinds/define.ts'
import type { Judged } from '../rules/judge.ts'
import { opened } from './enclosures.ts'
import { boundsOf } from './moment.ts'
import { type Change, row } from './tables.ts'

/** An entry as the process file keeps it; `readers` is null where it is known only through a release. */
export type Kept = Omit<Entry, 'readers'> & { readers: readonly string[] | null; releasedIn: number | null }

/** Voices that speak for the side whose act it is, where the source names no other. */
const SPEAKS_FOR_ACTOR = new Set([
  'named-person',
  'office',
  'unnamed-official',
  'document',
  'own-observation',
])

const voiceSideOf = (act: Act, side: string | null): string | null => {
  if (!act.attribution) return side
  return act.attribution.side ?? (SPEAKS_FOR_ACTOR.has(act.attribution.voice) ? side : null)
}

export const entryRow = (entry: Kept, judged: Judged): Change => {
  const { act, author, verdict } = judged
  const actor: { organisation?: string; person?: string; for?: string; unnamed?: unknown } = act?.actor ?? {}
  const bounds = boundsOf(act?.when)
  return row('entries', {
    room: entry.room,
    governing: entry.governing,
    readers: entry.readers ?? [],
    kind: act?.kind,
    version: act?.v,
    author: entry.author,
    seat: author?.seat,
    recorded_by: author?.person,
    capacity: act?.capacity ?? (act?.basis === 'direct' ? judged.capacity : null),
    basis: act?.basis,
    actor_organisation: actor.organisation,
    actor_person: actor.person,
    actor_for: actor.for,
    actor_unnamed: actor.unnamed,
    side: judged.side,
    on_behalf_of: act?.onBehalfOf,
    when: act?.when,
    starts_at: bounds?.starts,
    ends_at: bounds?.ends,
    signed_at: entry.signedAt,
    not_before: entry.notBefore,
    not_after: entry.notAfter,
    seen: entry.seen,
    state: entry.state,
    attribution: act?.attribution,
    grade: act?.grade,
    remark: act?.remark,
    tags: act?.tags ?? [],
    verdict: verdict.effect,
    reasons: verdict.reasons,
    needs: judged.needs,
    standing: verdict.effect,
    released_in: entry.releasedIn,
    content: entry.content,
    enclosures: entry.enclosures,
    opened: entry.opened,
  })
}

/** Tags and citations, of any act; then what the kind itself makes, unless the act is refused or unjudged. */
export const actRows = (entry: Kept, judged: Judged): Change[] => {
  const { act, kind, side, verdict } = judged
  if (!act || verdict.effect === 'refused') return []
  const rows: Change[] = [
    ...[...new Set(act.tags ?? [])].map((tag) => row('tags', { tag })),
    ...(act.sources ?? []).map(({ source, locator }, ordinal) =>
      row('citations', { ordinal, source, locator }),
    ),
  ]
  if (!kind || verdict.effect === 'unjudged') return rows
  const item: Item = {
    place: entry.place,
    id: entry.id,
    room: entry.room,
    side,
    voice: act.attribution?.voice ?? null,
    voiceSide: voiceSideOf(act, side),
    opened: entry.opened?.id ?? null,
  }
  return [...rows, ...kind.changes(item, opened(act, kind, entry.enclosures).body as never)]
}
