import type { Text } from '../../../talks/src/act.ts'
import type { SeatRow } from '../../../talks/src/answers/pages.ts'
import { useAnswer, useProcess } from '../api/queries.ts'
import { TextOf } from './TextOf.tsx'
import { useText } from './text.ts'

/** Finds the name of the organisation that holds a seat; undefined while it is asked for. */
const useHolder = (): ((seat: string) => Text | undefined) => {
  const ours = useProcess()?.seats ?? []
  const { data } = useAnswer<SeatRow[]>('seats')
  return (seat) =>
    ours.find((one) => one.seat === seat)?.organisation ??
    data?.find((one) => one.seat === seat)?.organisation.name
}

/** A seat by the name of the organisation that holds it; where that is not known, by the seat's own name. */
export const SeatName = ({ seat }: { seat: string }) => {
  const holder = useHolder()(seat)
  return holder ? <TextOf text={holder} /> : <bdi>{seat}</bdi>
}

/** `SeatName` as words, for labels. */
export const useSeatName = (): ((seat: string) => string) => {
  const holderOf = useHolder()
  const text = useText()
  return (seat) => {
    const holder = holderOf(seat)
    return holder ? text(holder) : seat
  }
}
