// Opens the seat that a command's options mean.
import { fail, type Node, ok, openNode, type Result, type Seat } from '@parley/node'
import { dataFolder, readPassphrase, type SeatOptions } from './options.ts'
import { sayProblem, type Terminal } from './terminal.ts'

/** `read` works beside a running node; `write` takes the folder's lock. */
export type Mode = 'read' | 'write'

const onlyOne = (names: readonly string[], given: string | undefined, option: string): Result<string> => {
  if (given !== undefined) return ok(given)
  const [first, ...others] = names
  if (first === undefined) return fail('not-found', { what: option, name: '' })
  if (others.length === 0) return ok(first)
  return fail('bad-input', { detail: `There are several: ${names.join(', ')}.` }, `--${option}`)
}

/** The names of the process and seat that the options mean. */
export const chooseSeat = (node: Node, options: SeatOptions): Result<{ process: string; seat: string }> => {
  const held = node.held()
  const process = onlyOne(
    held.map((each) => each.process),
    options.process,
    'process',
  )
  if (!process.ok) return process
  const seat = onlyOne(held.find((each) => each.process === process.value)?.seats ?? [], options.seat, 'seat')
  return seat.ok ? ok({ process: process.value, seat: seat.value }) : seat
}

/** Opens the folder, does `work`, closes the folder again; says any problem. The exit code comes back. */
export const withNode = async (
  terminal: Terminal,
  options: SeatOptions,
  mode: Mode,
  work: (node: Node) => Promise<Result<number>>,
): Promise<number> => {
  const node = await openNode({ data: dataFolder(options), mode })
  if (!node.ok) return sayProblem(terminal, node.problem, options.json === true)
  try {
    const done = await work(node.value)
    return done.ok ? done.value : sayProblem(terminal, done.problem, options.json === true)
  } finally {
    await node.value.close()
  }
}

/** As `withNode`, with the seat that the options mean. */
export const withSeatOpen = (
  terminal: Terminal,
  options: SeatOptions,
  mode: Mode,
  work: (seat: Seat, node: Node) => Promise<Result<number>>,
): Promise<number> =>
  withNode(terminal, options, mode, async (node) => {
    const chosen = chooseSeat(node, options)
    if (!chosen.ok) return chosen
    const passphrase = readPassphrase(options.passphraseFile)
    if (!passphrase.ok) return passphrase
    const seat = await node.unlockSeat(chosen.value.process, chosen.value.seat, passphrase.value)
    return seat.ok ? work(seat.value, node) : seat
  })
