import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SealedLetter } from '../letter/leaf.ts'
import type { SignedLetter } from '../letter/seal.ts'
import { sealAgain } from '../letter/write.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { SeatReader } from './seat-reader.ts'

/** One thing that happens. Numbers are taken modulo whatever there is to choose from. */
type Happening =
  | { what: 'write'; room: number; author: number; late: boolean }
  | { what: 'epoch'; room: number; author: number; members: number; stale: boolean }
  | { what: 'repeat'; which: number }
  | { what: 'seal again'; which: number }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('write'),
      room: fc.nat(1),
      author: fc.nat(2),
      late: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('epoch'),
      room: fc.nat(1),
      author: fc.nat(2),
      members: fc.integer({ min: 1, max: 7 }),
      stale: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('repeat'), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('seal again'), which: fc.nat() }) },
) as fc.Arbitrary<Happening>

/** A room as a test knows it: winners in order, and who is in it now. */
interface Room {
  id: Uint8Array
  epochs: EpochKey[]
  members: RehearsalSeat[]
}

class History {
  readonly talks = new Rehearsal(countedRandomness('agreement'))
  seats: RehearsalSeat[] = []
  rooms: Room[] = []
  readonly #written: { room: Room; signed: SignedLetter }[] = []
  readonly #held: SealedLetter[] = []

  async begin(): Promise<void> {
    this.seats = [
      await this.talks.seat('mediators'),
      await this.talks.seat('north'),
      await this.talks.seat('south'),
    ]
    for (const id of [this.talks.governing, this.talks.random(16)]) {
      const members = id === this.talks.governing ? [...this.seats] : this.seats.slice(0, 2)
      const { epoch } = await this.talks.start(this.seats[0]!, members, { room: id })
      this.rooms.push({ id, epochs: [epoch], members })
    }
  }

  async happen(event: Happening): Promise<void> {
    const { talks } = this
    if (event.what === 'repeat') talks.append(talks.letters[1 + (event.which % (talks.letters.length - 1))]!)
    else if (event.what === 'seal again') {
      const again = this.#written[event.which % Math.max(1, this.#written.length)]
      if (again !== undefined)
        talks.append(sealAgain(talks.process, again.signed, again.room.epochs.at(-1)!, talks.random))
    } else {
      const room = this.rooms[event.room]!
      const author = this.seats[event.author]!
      if (!room.members.includes(author)) return
      if (event.what === 'write') this.#write(room, author, event.late)
      else await this.#start(room, author, event)
    }
  }

  /** What was held back arrives at last. */
  end(): void {
    for (const letter of this.#held) this.talks.append(letter)
  }

  #write(room: Room, author: RehearsalSeat, late: boolean): void {
    const written = this.talks.compose(author, room.epochs.at(-1)!, { kind: 'offer.make' })
    this.#written.push({ room, signed: written.signed })
    if (late) this.#held.push(written.letter)
    else this.talks.append(written.letter)
  }

  async #start(room: Room, author: RehearsalSeat, event: { members: number; stale: boolean }): Promise<void> {
    const isStale = event.stale && room.epochs.length > 1
    const known = isStale ? room.epochs.slice(0, -1) : room.epochs
    const chosen = this.seats.filter((seat, i) => seat === author || (event.members >> i) % 2 === 1)
    // Nobody is put out of the governing room.
    const members = room.id === this.talks.governing ? [...this.seats] : chosen
    const earlier = known.map(({ tag, epoch, key }) => ({ tag, epoch, key }))
    const started = await this.talks.start(author, members, { before: known.at(-1)!, earlier })
    this.#written.push({ room, signed: started.signed })
    if (isStale) return
    room.epochs.push(started.epoch)
    room.members = members
  }
}

/** What a seat says of each place: sealed, or by which reason without effect, or in effect; and of which entry. */
const verdictsOf = async (history: History, seat: RehearsalSeat): Promise<string[]> => {
  const letters = history.talks.letters
  const first = SeatReader.begin(letters[0]!, [seat.reader])
  if (!first.ok) throw new Error(first.detail)
  for (const letter of letters.slice(1)) await first.value.read(letter)
  const again = first.value.again(letters[0]!)
  if (!again.ok) throw new Error(again.detail)
  const verdicts: string[] = []
  for (const letter of letters.slice(1)) {
    const reading = await again.value.read(letter)
    const window = 'window' in reading ? JSON.stringify(reading.window) : ''
    verdicts.push(reading.kind === 'sealed' ? 'sealed' : `${reading.code ?? 'in effect'} ${window}`)
  }
  return verdicts
}

describe('over random histories', () => {
  it('any two seats agree on every entry that both can open', () =>
    fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 14 }), async (events) => {
        const history = new History()
        await history.begin()
        for (const event of events) await history.happen(event)
        history.end()
        const [first, second, third] = await Promise.all(
          history.seats.map((seat) => verdictsOf(history, seat)),
        )
        for (const [a, b] of [
          [first!, second!],
          [first!, third!],
          [second!, third!],
        ] as const)
          for (const [i, verdict] of a.entries())
            if (verdict !== 'sealed' && b[i] !== 'sealed') expect([i + 1, b[i]]).toEqual([i + 1, verdict])
      }),
      { numRuns: 25 },
    ))
})
