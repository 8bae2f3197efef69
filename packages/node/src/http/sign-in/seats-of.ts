// Which seats an asker may use: their own, and those of demonstrations, which are open to all.
import type { Node, ProcessSummary, Seat } from '../../interface.ts'
import { problem, type Result } from '../../problems.ts'
import type { Asker } from '../context.ts'

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

/** The seat that an address names, if the asker may use it. Whatever stands in the way, the answer is the same. */
export const openSeatFor = async (
  node: Node,
  { visitor, expiresAt }: Asker,
  process: string,
  seat: string,
): Promise<Result<Seat>> => {
  const opened = await node.openSeat(visitor, process, seat)
  if (opened.ok) return opened
  const open = expiresAt === null ? opened : await node.openSeat(node.guest(), process, seat)
  return open.ok ? open : { ok: false, problem: problem('nothing-here') }
}
