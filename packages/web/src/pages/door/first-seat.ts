// Which process and seat an address without them opens.
import type { ProcessAnswer } from '../../../../node/src/http/answers.ts'

/** Those who keep the record see most of it: their seat comes first to whoever has not been here. */
const RECORDING = ['rapporteur', 'secretariat']

interface FirstSeat {
  process: ProcessAnswer | undefined
  seat: ProcessAnswer['seats'][number] | undefined
}

/** Where the reader was last, if that can still be opened; else talks of one's own, a re-enactment, the first process. */
export const firstSeat = (
  processes: readonly ProcessAnswer[],
  slug: string,
  last: { process: string; seat: string } | null,
): FirstSeat => {
  const wanted = slug || last?.process
  const process =
    processes.find((one) => one.slug === wanted) ??
    (slug
      ? undefined
      : (processes.find((one) => !one.demonstration) ??
        processes.find((one) => one.reenactment) ??
        processes[0]))
  const seats = process?.seats ?? []
  const seat =
    (process?.slug === last?.process ? seats.find((one) => one.seat === last?.seat) : undefined) ??
    seats.find((one) => RECORDING.includes(one.capacity)) ??
    seats[0]
  return { process, seat }
}
