import { useSeatName } from '../../parts/SeatName.tsx'

interface SeatChoicesProps {
  legend: string
  seats: readonly string[]
  chosen: readonly string[]
  /** Seats that cannot be taken out. */
  fixed?: readonly string[]
  onChange: (seats: string[]) => void
}

/** Which seats, by name. */
export const SeatChoices = ({ legend, seats, chosen, fixed = [], onChange }: SeatChoicesProps) => {
  const seatName = useSeatName()
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="choices">
        {seats.map((seat) => (
          <label key={seat}>
            <input
              type="checkbox"
              checked={chosen.includes(seat) || fixed.includes(seat)}
              disabled={fixed.includes(seat)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, seat] : chosen.filter((one) => one !== seat))
              }
            />
            <bdi>{seatName(seat)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
