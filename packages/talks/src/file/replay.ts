// The process file as a replay of entries. However they arrive, in one batch or many, in or out of order, with keys
// handed over late: the same entries give the same file, table by table.
import type { Entry, Verdict } from '../entry.ts'
import { advance } from '../rules/advance.ts'
import { type Governing, newGoverning } from '../rules/governing.ts'
import { examine, type Judged } from '../rules/judge.ts'
import { dropTexts, indexTexts, textsOf } from '../search/search.ts'
import type { Db } from '../sqlite.ts'
import { opened } from './enclosures.ts'
import { actRows, entryRow, type Kept } from './rows-of-entry.ts'
import { settlingFor } from './settling.ts'
import { type Stored, storageOf } from './stored.ts'
import { createTables, TABLE_NAMES } from './tables.ts'
import { writerFor } from './writer.ts'

/** What was made of an entry: `changed` is false where the file held all of it already. */
export interface Applied {
  id: string
  place: number
  verdict: Verdict
  changed: boolean
}

interface Replay {
  apply(entries: readonly Entry[]): Applied[]
  rebuild(entries?: Iterable<Entry>): number
  governing(): Governing
}

const replays = new WeakMap<Db, Replay>()

const replayOf = (db: Db): Replay => {
  let replay = replays.get(db)
  if (!replay) {
    replay = newReplay(db)
    replays.set(db, replay)
  }
  return replay
}

/**
 * Takes entries into the process file, in one transaction. Entries may come in any order and more than once: a second
 * time brings a later state, a provable window, or enclosures opened or erased. An entry of the governing room that
 * arrives after later ones has those judged again. Tables must be there (`createTables`).
 */
export const applyEntries = (db: Db, entries: readonly Entry[]): Applied[] => replayOf(db).apply(entries)

/** As `applyEntries`, for one. */
export const applyEntry = (db: Db, entry: Entry): Applied => applyEntries(db, [entry])[0]!

/** Empties the process file and replays the entries into it, or those that it holds. Returns how many it then holds. */
export const rebuild = (db: Db, entries?: Iterable<Entry>): number => replayOf(db).rebuild(entries)

/** What the governing room says so far, for judging an act before it is signed. Callers only read. */
export const governingOf = (db: Db): Governing => replayOf(db).governing()

const newReplay = (db: Db): Replay => {
  createTables(db)
  const storage = storageOf(db)
  const writer = writerFor(db)
  let memory: Governing | null = null
  const settling = settlingFor(db, writer, () => governing())
  const setState = db.prepare('UPDATE entries SET state = ?, not_before = ?, not_after = ? WHERE entry = ?')

  /** What the governing room says, read from the file again after something in it was removed. */
  const governing = (): Governing => {
    if (memory) return memory
    memory = newGoverning()
    for (const stored of storage.governing()) {
      advance(memory, stored, { ...examine(stored, memory), verdict: stored.verdict })
    }
    return memory
  }

  /** Forgets what another handle, or a transaction rolled back around us, has made untrue. */
  const refresh = (): Governing => {
    if (memory && memory.last !== storage.lastGoverning()) memory = null
    return governing()
  }

  const write = (kept: Kept, judged: Judged): void => {
    const { act, kind, verdict } = judged
    const counts = verdict.effect !== 'refused'
    writer.insert(entryRow(kept, judged), kept.place, kept.id)
    for (const change of actRows(kept, judged)) writer.insert(change, kept.place, kept.id)
    if (act && counts) {
      indexTexts(db, kept.place, textsOf(kind ? opened(act, kind, kept.enclosures) : act))
    }
    settling.arrive(kept.place, kept.id, counts ? judged.references : [])
    if (kept.opened && verdict.effect === 'in-effect') copyReleased(kept)
  }

  const insert = (kept: Kept): Verdict => {
    const judged = examine(kept, governing())
    if (kept.governing) advance(governing(), kept, judged)
    write(kept, judged)
    return judged.verdict
  }

  /** Enters an earlier entry that a release opens, unless this seat has it from its room or an earlier release. */
  const copyReleased = (release: Kept): void => {
    const inner = release.opened!
    const had = storage.byId(inner.id)
    if (had && (had.releasedIn === null || had.releasedIn < release.place)) return
    if (had) remove(had)
    else if (storage.at(inner.place)) return
    insert({
      ...inner,
      governing: false,
      readers: null,
      state: inner.notAfter === undefined ? 'sequenced' : 'recorded',
      releasedIn: release.place,
    })
  }

  const remove = (kept: Kept): void => {
    const copies = storage.releasedIn(kept.place)
    settling.leave(kept.place, kept.id)
    dropTexts(db, kept.place)
    writer.remove(kept.place)
    if (kept.governing) memory = null
    for (const copy of copies) {
      remove(copy)
      const other = storage.releasesOf(copy.id)[0]
      if (other) copyReleased(other)
    }
  }

  /** Applies an entry; what has to be judged again after it is pushed to `again`. */
  const applyOne = (entry: Entry, again: Entry[]): Applied => {
    const { place, id } = entry
    const had = storage.byId(id)
    const original = had && had.releasedIn === null ? had : null
    const provisional = original?.state === 'kept' || original?.state === 'sent'
    // The first leaf of an entry counts; a second one with its id has no effect.
    if (original && !provisional && original.place < place) {
      return { id, place: original.place, verdict: original.verdict, changed: false }
    }
    if (original?.place === place) return sameAgain(entry, original)
    const from = original?.governing ? Math.min(original.place, place) : place
    if (had) remove(had)
    const there = storage.at(place)
    if (there && there.releasedIn === null) throw new Error(`place ${place} already holds entry ${there.id}`)
    if (there) remove(there)
    if (entry.governing && storage.last() > from) {
      const later = storage.after(from)
      for (const stored of [...later].reverse()) remove(stored)
      again.push(...later.filter(isOriginal).map(toEntry))
    }
    return { id, place, verdict: insert({ ...entry, releasedIn: null }), changed: true }
  }

  /** The same entry at the same place: a later state or window, or enclosures opened or erased. */
  const sameAgain = (entry: Entry, had: Stored): Applied => {
    const { id, place } = entry
    const same = (one: unknown, other: unknown) =>
      JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
    if (!same(entry.enclosures, had.enclosures) || !same(entry.opened, had.opened)) {
      // Neither bears on the verdict of another entry, so nothing else is judged again.
      const judged = examine(entry, governing())
      remove(had)
      write({ ...entry, releasedIn: null }, judged)
      return { id, place, verdict: judged.verdict, changed: true }
    }
    const changed =
      entry.state !== had.state || entry.notBefore !== had.notBefore || entry.notAfter !== had.notAfter
    if (changed) setState.run(entry.state, entry.notBefore ?? null, entry.notAfter ?? null, place)
    return { id, place, verdict: had.verdict, changed }
  }

  const applyAll = (entries: readonly Entry[]): Applied[] => {
    const results = new Map<string, Applied>()
    let waiting = [...entries].sort(byPlace)
    for (let i = 0; i < waiting.length; i++) {
      const again: Entry[] = []
      const applied = applyOne(waiting[i]!, again)
      results.set(applied.id, applied)
      if (again.length === 0) continue
      // What the file held comes before what the batch says of the same entry.
      waiting = [...again, ...waiting.slice(i + 1)].sort(byPlace)
      i = -1
    }
    return entries.map(({ id }) => results.get(id)!)
  }

  const clear = (): void => {
    for (const name of TABLE_NAMES) db.exec(`DELETE FROM "${name}"`)
    db.exec("INSERT INTO search(search) VALUES ('delete-all')")
    memory = null
  }

  /** Runs in one transaction; what is in memory does not outlive one that fails. */
  const transaction = <T>(work: () => T): T => {
    try {
      return db.transaction(work).immediate()
    } catch (error) {
      memory = null
      throw error
    }
  }

  return {
    apply: (entries) =>
      transaction(() => {
        refresh()
        return applyAll(entries)
      }),
    rebuild: (entries) =>
      transaction(() => {
        const all = entries ? [...entries] : storage.after(-1).filter(isOriginal).map(toEntry)
        clear()
        return new Set(applyAll(all).map(({ id }) => id)).size
      }),
    governing: refresh,
  }
}

const byPlace = (a: Entry, b: Entry) => a.place - b.place
const isOriginal = (stored: Stored) => stored.releasedIn === null
const toEntry = ({ verdict: _, releasedIn: __, readers, ...entry }: Stored): Entry => ({
  ...entry,
  readers: readers ?? [],
})
