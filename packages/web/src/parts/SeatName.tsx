import { useProcess } from '../api/queries.ts'
import { TextOf } from './TextOf.tsx'
import { useText } from './text.ts'

/** A seat by the name of the organisation that holds it, where this reader knows it; else by the seat's own name. */
export const SeatName = ({ seat }: { seat: string }) => {
  const known = useProcess()?.seats.find((one) => one.seat === seat)
  return known ? <TextOf text={known.organisation} /> : <bdi>{seat}</bdi>
}

/** `SeatName` as words, for labels. */
export const useSeatName = (): ((seat: string) => string) => {
  const seats = useProcess()?.seats ?? []
  const text = useText()
  return (seat) => {
    const known = seats.find((one) => one.seat === seat)
    return known ? text(known.organisation) : seat
  }
}
