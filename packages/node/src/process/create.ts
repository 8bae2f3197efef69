// Opening a process: keys for its seats, a hub with the genesis entry, the governing room, the founding acts.
import { randomBytes } from 'node:crypto'
import { type Member, makeRoomId, P1, toHex, writeGate } from '@parley/record'
import { RULES_VERSION } from '@parley/talks'
import { ok, type Result } from '../problems.ts'
import { record, signActs, takePen } from '../seat/recording.ts'
import type { HostedSeat } from '../seat/seat.ts'
import type { ProcessSetup } from '../setup.ts'
import type { SeatKeys } from '../vault/seat-keys.ts'
import { signFounding } from './founding.ts'
import { type HubKeys, policyOf } from './hub-host.ts'

/** The first leaf of a process: who convenes, which hub and quorum, which slots may submit. */
export const genesisOf = (hub: HubKeys, convenor: SeatKeys, seats: Iterable<SeatKeys>) =>
  writeGate(
    {
      gate: 'genesis',
      suite: P1.code,
      rules: RULES_VERSION,
      governing: makeRoomId(),
      convenors: [convenor.convenor!.publicKey],
      threshold: 1,
      hub: hub.hub.publicKey,
      policy: policyOf(hub),
      slots: [...seats].map(({ slot: { slot, key } }) => ({ slot, key: key.publicKey })),
      nonce: randomBytes(32),
    },
    [convenor.convenor!],
  )

/** Begins the governing room with every seat in it, and enters the founding acts, all in one group. */
export const found = (
  seat: HostedSeat,
  setup: ProcessSetup,
  seats: ReadonlyMap<string, SeatKeys>,
): Promise<Result<Record<string, string>>> =>
  seat.write(async (desk) => {
    const pen = takePen(desk)
    if (!pen.ok) return pen
    const governing = desk.reading.reader.ledger.gate.genesis.governing
    const members = [...seats].map(
      ([name, keys]): Member => ({ seat: name, readerKey: keys.reader.publicKey }),
    )
    await pen.value.startEpoch(desk.keys.devices.get(setup.convenor)!, { room: governing, members })
    const keyIds = new Map(
      [...seats.values()].flatMap(({ devices }) =>
        [...devices].map(([person, { keyId }]) => [person, toHex(keyId)] as const),
      ),
    )
    const made: { ids: Record<string, string> } = { ids: {} }
    const signed = signActs(desk, pen.value, (sign) => {
      const founded = signFounding(setup, toHex(governing), keyIds, sign)
      if (founded.ok) made.ids = founded.value
      return founded.ok ? ok(undefined) : founded
    })
    if (!signed.ok) return signed
    const recorded = await record(desk, pen.value, signed.value)
    return recorded.ok ? ok(made.ids) : recorded
  })
