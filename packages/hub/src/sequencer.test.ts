import { checkReceipt, groupHashOf, makeDeviceKey, openGate, sha256 } from '@parley/record'
import { leafHash, openQuorumCheckpoint, parsePolicy, printVerifierKey } from '@parley/record/register'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WholeLetter } from './letter.ts'
import { MemoryStorage } from './memory-storage.ts'
import { policiesFor } from './quorum.ts'
import { checkpointOf, newSlot, Rehearsal, sealedNoise } from './rehearsal.ts'
import { Sequencer } from './sequencer.ts'
import type { WitnessService } from './witness.ts'

let talks: Rehearsal
let storage: MemoryStorage
let hub: Sequencer
beforeEach(async () => {
  talks = new Rehearsal()
  storage = new MemoryStorage()
  hub = await Sequencer.create(talks.options(storage), talks.genesis)
})

const codeOf = async (outcome: Promise<{ ok: true } | { ok: false; code: string }>): Promise<string> => {
  const answer = await outcome
  return answer.ok ? 'taken' : answer.code
}
const letters = (count: number): WholeLetter[] => Array.from({ length: count }, () => sealedNoise())
const head = () => openGate(talks.genesis)

describe('what the hub does not take', () => {
  it('nothing from a stranger whom the convenor never admitted', async () => {
    const stranger = newSlot()
    expect(await codeOf(hub.submit(talks.group(hub.process, stranger, letters(1))))).toBe('gate-slot-unknown')
  })

  it('nothing that one side signs with the slot of the other', async () => {
    const forged = { slot: talks.kabul.slot, key: talks.islamabad.key }
    expect(await codeOf(hub.submit(talks.group(hub.process, forged, letters(1))))).toBe('submission-wrong')
  })

  it('no letter that was slipped into a signed group', async () => {
    const group = talks.group(hub.process, talks.kabul, letters(2))
    const slipped = { ...group, letters: [...group.letters, sealedNoise()] }
    expect(await codeOf(hub.submit(slipped))).toBe('submission-wrong')
  })

  it('no letter whose sealed bytes are not those of its leaf', async () => {
    const [letter] = letters(1)
    const changed = {
      ...letter!,
      sealedContent: letter!.sealedContent.map((byte, i) => (i === 7 ? byte ^ 1 : byte)),
    }
    expect(await codeOf(hub.submit(talks.group(hub.process, talks.kabul, [changed])))).toBe(
      'sealed-content-differs',
    )
  })

  it('nothing that was signed for another process', async () => {
    const other = new Rehearsal()
    expect(await codeOf(hub.submit(talks.group(other.process, talks.kabul, letters(1))))).toBe(
      'another-process',
    )
  })

  it('no empty group, and none beyond the limit of bytes', async () => {
    expect(await codeOf(hub.submit(talks.group(hub.process, talks.kabul, [])))).toBe('submission-malformed')
    const large = talks.group(hub.process, talks.kabul, letters(1), [new Uint8Array(33_600_000)])
    expect(await codeOf(hub.submit(large))).toBe('group-too-large')
  })

  it('no open entry that the convenor did not sign', async () => {
    const gate = head()
    if (!gate.ok) throw new Error(gate.code)
    const admit = talks.gateLetter(
      {
        gate: 'admit',
        process: hub.process,
        previous: gate.value.head,
        slots: [{ slot: newSlot().slot, key: makeDeviceKey().publicKey }],
      },
      makeDeviceKey(),
    )
    expect(await codeOf(hub.submit(talks.group(hub.process, talks.kabul, [admit])))).toBe('gate-threshold')
    expect(hub.size).toBe(1)
  })

  it('no hub key that this hub does not hold, and no policy that nobody can read', async () => {
    const following = { process: hub.process, previous: hub.gate.head }
    const key = talks.gateLetter({ gate: 'hub-key', ...following, hub: makeDeviceKey().publicKey })
    expect(await codeOf(hub.submit(talks.group(hub.process, talks.kabul, [key])))).toBe('hub-key-not-held')
    const policy = talks.gateLetter({ gate: 'policy', ...following, policy: 'quorum nobody\n' })
    expect(await codeOf(hub.submit(talks.group(hub.process, talks.kabul, [policy])))).toBe('gate-malformed')
  })

  it('nothing from a slot after it was revoked, even in the same commit', async () => {
    const revoke = talks.gateLetter({
      gate: 'revoke',
      process: hub.process,
      previous: hub.gate.head,
      slots: [talks.islamabad.slot],
    })
    const answers = await Promise.all([
      codeOf(hub.submit(talks.group(hub.process, talks.islamabad, letters(1)))),
      codeOf(hub.submit(talks.group(hub.process, talks.kabul, [revoke]))),
      codeOf(hub.submit(talks.group(hub.process, talks.islamabad, letters(1)))),
    ])
    expect(answers).toEqual(['taken', 'taken', 'gate-slot-revoked'])
  })
})

describe('what the hub takes', () => {
  it('gives both sides a receipt for their groups and one countersigned checkpoint over them', async () => {
    const kabul = talks.group(hub.process, talks.kabul, letters(3))
    const islamabad = talks.group(hub.process, talks.islamabad, letters(2))
    const [a, b] = await Promise.all([hub.submit(kabul), hub.submit(islamabad)])
    if (!a.ok || !b.ok) throw new Error('refused')
    expect(a.value.places).toEqual([1, 2, 3])
    expect(b.value.places).toEqual([4, 5])
    const expected = {
      process: hub.process,
      group: groupHashOf(islamabad.letters.map(({ leaf }) => leaf)),
      count: 2,
      hubKey: talks.hub.publicKey,
    }
    expect(checkReceipt(b.value.receipt, expected).ok).toBe(true)

    const note = await checkpointOf(hub, 6)
    const opened = openQuorumCheckpoint(note, policiesFor(hub.gate, 6, 6)[0]!)
    if (!opened.ok) throw new Error(opened.detail)
    expect(opened.value.checkpoint.size).toBe(6)
    expect([...opened.value.cosigned.keys()]).toEqual(['w0', 'w1'])
    expect(opened.value.quorumSeconds * 1000).toBe(talks.nowMs)
  })

  it('enters a letter once, however often the delegation sends it for want of an answer', async () => {
    const group = talks.group(hub.process, talks.kabul, letters(2))
    const answers = await Promise.all([hub.submit(group), hub.submit(group)])
    const again = await hub.submit(group)
    expect(hub.size).toBe(3)
    for (const answer of [...answers, again]) expect(answer.ok && answer.value.places).toEqual([1, 2])
  })

  it('hands letters out as they came, and the tiles over them', async () => {
    const group = talks.group(hub.process, talks.kabul, letters(300))
    await hub.submit(group)
    await checkpointOf(hub, 301)
    expect((await hub.letters(1, 999)).map(({ leaf }) => Buffer.from(leaf).toString('hex'))).toEqual(
      group.letters.map(({ leaf }) => Buffer.from(leaf).toString('hex')),
    )
    const tile = await hub.tile({ level: 0, index: 1, width: 45 })
    expect(Buffer.from(tile!.subarray(44 * 32)).equals(leafHash(group.letters[299]!.leaf))).toBe(true)
  })

  it('admits a mission later, whose first group may come in the same moment', async () => {
    const mission = newSlot()
    const admit = talks.gateLetter({
      gate: 'admit',
      process: hub.process,
      previous: hub.gate.head,
      slots: [{ slot: mission.slot, key: mission.key.publicKey }],
    })
    const [, entered] = await Promise.all([
      hub.submit(talks.group(hub.process, talks.kabul, [admit])),
      hub.submit(talks.group(hub.process, mission, letters(1))),
    ])
    expect(entered!.ok).toBe(true)
  })

  it('destroys an enclosure and a sealed content on request, and the tree stays', async () => {
    const enclosure = new Uint8Array(200).fill(7)
    const [letter] = letters(1)
    await hub.submit(talks.group(hub.process, talks.kabul, [letter!], [enclosure]))
    const before = await checkpointOf(hub, 2)
    expect(await hub.erase(sha256(enclosure))).toBe(true)
    expect(await hub.erase(sha256(letter!.sealedContent))).toBe(true)
    expect(await hub.erase(new Uint8Array(32))).toBe(false)
    expect(await hub.enclosure(sha256(enclosure))).toBe('erased')
    expect((await hub.letters(1, 2))[0]!.sealedContent).toBeUndefined()
    expect(await hub.checkpoint()).toBe(before)
  })
})

describe('countersigners', () => {
  const absent: WitnessService = {
    key: null as never,
    addCheckpoint: async () => {
      throw new Error('no link')
    },
    checkpoint: async () => undefined,
  }

  it('leave entries provisional while one of two is out of reach, and record them once it is back', async () => {
    const [first, second] = talks.witnesses()
    let reachable = false
    const shaky: WitnessService = {
      key: second!.key,
      addCheckpoint: (request) => (reachable ? second : absent)!.addCheckpoint(request),
      checkpoint: async () => undefined,
    }
    const other = await Sequencer.create(talks.options(new MemoryStorage(), [first!, shaky]), talks.genesis)
    await other.submit(talks.group(other.process, talks.kabul, letters(1)))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await other.checkpoint()).toBeUndefined()
    reachable = true
    expect(await checkpointOf(other, 2)).toContain('\n2\n')
    await other.close()
  })

  it('must satisfy the old quorum and the new one for the first note after a change', async () => {
    const single = [`witness w0 ${printVerifierKey(talks.witnessKeys[0]!)}`, 'quorum w0', ''].join('\n')
    const change = talks.gateLetter({
      gate: 'policy',
      process: hub.process,
      previous: hub.gate.head,
      policy: single,
    })
    await checkpointOf(hub, 1)
    await hub.submit(talks.group(hub.process, talks.kabul, [change]))
    expect(policiesFor(hub.gate, 1, 2).map((policy) => policy.quorum)).toEqual(['both', 'w0'])
    expect(policiesFor(hub.gate, 2, 3).map((policy) => policy.quorum)).toEqual(['w0'])
    await checkpointOf(hub, 2)
    expect(parsePolicy(single).ok).toBe(true)
  })
})

describe('a hub that is opened again', () => {
  it('goes on where it was', async () => {
    await hub.submit(talks.group(hub.process, talks.kabul, letters(300)))
    const before = await checkpointOf(hub, 301)
    await hub.close()
    const again = await Sequencer.open(talks.options(storage))
    expect(await again.checkpoint()).toBe(before)
    const more = await again.submit(talks.group(again.process, talks.islamabad, letters(1)))
    expect(more.ok && more.value.places).toEqual([301])
    await checkpointOf(again, 302)
  })

  it('refuses to begin over a register that is there, and to go on where there is none', async () => {
    await expect(Sequencer.create(talks.options(storage), talks.genesis)).rejects.toThrow('already')
    await expect(Sequencer.open(talks.options(new MemoryStorage()))).rejects.toThrow('first leaf')
  })

  it('refuses to go on when it keeps less than it once vouched for', async () => {
    await hub.submit(talks.group(hub.process, talks.kabul, letters(3)))
    const note = await checkpointOf(hub, 4)
    const poorer = new MemoryStorage()
    await poorer.append([talks.genesis, ...letters(3)], [])
    await poorer.putCheckpoint(note)
    await expect(Sequencer.open(talks.options(poorer))).rejects.toThrow('not those of the checkpoint')
    const shorter = new MemoryStorage()
    await shorter.append([talks.genesis], [])
    await shorter.putCheckpoint(note)
    await expect(Sequencer.open(talks.options(shorter))).rejects.toThrow('only 1 are kept')
  })
})
