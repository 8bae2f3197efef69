// What a seat can do whose program was changed: sign any content with its own key, and no rule is asked before.
import type { RegisterService } from '@parley/hub'
import { writeStrictJson } from '@parley/record'
import type { Seat } from '../index.ts'
import { ok, type Result } from '../problems.ts'
import { type Desk, deliver, deviceOf, takePen } from '../seat/recording.ts'
import type { HostedSeat } from '../seat/seat.ts'
import { must } from './river.ts'

/** Works at a seat's desk, with its keys, past everything that the program asks first. */
export const deskOf = async <Value>(
  seat: Seat,
  work: (desk: Desk) => Promise<Result<Value>>,
): Promise<Value> => must(await (seat as unknown as Pick<HostedSeat, 'write'>).write(work))

/** A content as it is to be signed: bytes as they are, anything else as JSON; or made from the ids of those before it. */
export type Forged = Uint8Array | object | ((ids: readonly string[]) => object)

/** Signs contents for a room, unchecked, and enters them in the register. Gives their ids. */
export const forge = async (seat: Seat, room: string, contents: readonly Forged[]): Promise<string[]> => {
  const ids: string[] = []
  await deskOf(seat, async (desk) => {
    const pen = must(takePen(desk))
    const device = must(deviceOf(desk))
    for (const content of contents) {
      const made = typeof content === 'function' ? content(ids) : content
      const bytes = made instanceof Uint8Array ? made : writeStrictJson(made as never)
      ids.push(pen.write(device, pen.epochOf(room)!, bytes))
    }
    desk.outbox.keep(pen.letters, pen.ends)
    must(await deliver(desk))
    return ok(undefined)
  })
  return ids
}

/** Replaces some answers of the hub, for one seat. Changed while a test runs: without `answers` the hub is honest. */
export interface Lie {
  seat: string
  answers?: { [Name in keyof RegisterService]?: (hub: RegisterService, ...asked: never[]) => unknown }
}

/** A way to the hub on which it lies as told. */
export const lying =
  (lie: Lie) =>
  (hub: RegisterService, seat: string): RegisterService =>
    new Proxy(hub, {
      get: (target, name) => {
        const told = seat === lie.seat ? lie.answers?.[name as keyof RegisterService] : undefined
        if (told) return (...asked: never[]) => told(target, ...asked)
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
