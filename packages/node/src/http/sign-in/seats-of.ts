// Which seats an asker may use: their own, and those of demonstrations, which are open to all.
import { setTimeout } from 'node:timers/promises'
import type { Node, ProcessSummary, Seat } from '../../interface.ts'
import { problem, type Result } from '../../problems.ts'
import type { Asker } from '../context.ts'

/** The seats that an asker may use now, their own first. */
export const seatsOf = (node: Node, { visitor, expiresAt }: Asker): { process: string; seat: string }[] => {
  if (expiresAt === null) return visitor.seats
  const own = new Set(visitor.seats.map(({ process, seat }) => `${process} ${seat}`))
  const open = node.guest().seats.filter(({ process, seat }) => !own.has(`${process} ${seat}`))
  return [...visitor.seats, ...open]
}

/** The processes in which an asker may use a seat, by short name, each with those seats alone. */
export const processesFor = async (node: Node, { visitor, expiresAt }: Asker): Promise<ProcessSummary[]> => {
  const own = await node.processes(visitor)
  if (expiresAt === null) return own
  const bySlug = new Map(own.map((process) => [process.slug, process]))
  for (const open of await node.processes(node.guest())) {
    const known = bySlug.get(open.slug)
    const more = open.seats.filter(({ seat }) => !known?.seats.some((mine) => mine.seat === seat))
    bySlug.set(open.slug, known ? { ...known, seats: [...known.seats, ...more] } : open)
  }
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** Refusals come no sooner, so that looking for a key that is there takes no longer than finding none. */
const REFUSED_AFTER_MS = 10

/** The seat that an address names, if the asker may use it. Whatever stands in the way, the answer is the same. */
export const openSeatFor = async (
  node: Node,
  { visitor, expiresAt }: Asker,
  process: string,
  seat: string,
): Promise<Result<Seat>> => {
  const startedAt = performance.now()
  const opened = await node.openSeat(visitor, process, seat)
  // Whoever may use a seat that cannot be opened is told why.
  if (opened.ok || opened.problem.status !== 404) return opened
  const open = expiresAt === null ? opened : await node.openSeat(node.guest(), process, seat)
  if (open.ok || open.problem.status !== 404) return open
  await setTimeout(Math.max(0, startedAt + REFUSED_AFTER_MS - performance.now()))
  return { ok: false, problem: problem('nothing-here') }
}
