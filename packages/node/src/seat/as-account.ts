// A seat that several people can open, as one of them uses it: whatever they sign is signed with their own key.
import { toHex } from '@parley/record'
import type { By, Seat } from '../interface.ts'
import { personOf } from './preview.ts'
import type { HostedSeat } from './seat.ts'

/** By label of the device, so that asking twice gives the same seat. */
const known = new WeakMap<HostedSeat, Map<string, Seat>>()

/** No device is kept under this label: whoever has none signs nothing. */
const NOBODY = ''

/** What a seat does with a key. Everything else it does for everybody alike. */
const signing = (seat: HostedSeat, label: string) => {
  const own = (by: By = {}): By => ({ person: by.person ?? label })
  return {
    preview: (act, by) => seat.preview(act, own(by)),
    act: (acts, by) => seat.act(acts, own(by)),
    actTogether: (author) => seat.actTogether((sign) => author((act, person) => sign(act, person ?? label))),
    rehearse: (by) => seat.rehearse(own(by)),
    openRoom: (room, by) => seat.openRoom(room, own(by)),
    changeMembers: (room, change, by) => seat.changeMembers(room, change, own(by)),
    release: (released, by) => seat.release(released, own(by)),
    erase: (erasure, by) => seat.erase(erasure, own(by)),
    addSeat: (added, by) => seat.addSeat(added, own(by)),
    handSeat: (handing, by) => seat.handSeat(handing, own(by)),
    get person() {
      const device = seat.deviceNamed(label)
      return device ? personOf(seat.db, toHex(device.keyId)) : null
    },
  } satisfies Partial<Seat>
}

/** The seat for whoever signs with the device of that label; undefined: somebody who has none. */
export const asAccount = (seat: HostedSeat, label: string = NOBODY): Seat => {
  const byLabel = known.get(seat) ?? new Map<string, Seat>()
  known.set(seat, byLabel)
  const before = byLabel.get(label)
  if (before) return before
  const own: Record<PropertyKey, unknown> = signing(seat, label)
  const made = new Proxy(seat, {
    get: (target, name) => {
      if (name in own) return own[name]
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  byLabel.set(label, made)
  return made
}
