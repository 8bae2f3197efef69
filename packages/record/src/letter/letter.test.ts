import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { joinBytes } from '../bytes/bytes.ts'
import { readStrictJson } from '../json/strict.ts'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { Rehearsal, type RehearsalSeat } from '../rehearsal/rehearsal.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { findEpochKey, openEpoch } from '../room/open-epoch.ts'
import { letterKeysOf, openOnce, PART, sealOnce } from '../seals/letter-keys.ts'
import { makeDeviceKey } from '../signatures/device-key.ts'
import { nodeEd25519, sodiumEd25519 } from '../signatures/ed25519.ts'
import { COVER_BYTES, FORM } from './cover.ts'
import { LEAF_BYTES, type SealedLetter, tagOf, writeLeaf } from './leaf.ts'
import { openLetter } from './open.ts'
import { bucketOf } from './padding.ts'
import { sealLetter } from './seal.ts'
import { SIGNED_COVER_BYTES } from './signed-cover.ts'
import { sealAgain, signLetter } from './write.ts'

const talks = new Rehearsal(countedRandomness('letters'))
let mediators: RehearsalSeat
let north: RehearsalSeat
let caucus: EpochKey
let plenary: EpochKey

beforeAll(async () => {
  mediators = await talks.seat('mediators')
  north = await talks.seat('north')
  plenary = (await talks.start(mediators, [mediators, north])).epoch
  caucus = (await talks.start(mediators, [mediators])).epoch
})

const placeOf = (epoch: EpochKey) => ({ process: talks.process, key: epoch.key, room: epoch.room })
const codeOf = (letter: SealedLetter, epoch: EpochKey = plenary) => {
  const opened = openLetter(letter, placeOf(epoch))
  return opened.ok ? 'opened' : opened.code
}
/** The leaf that a forger would register for these sealed bytes. */
const relabelled = (
  letter: SealedLetter,
  sealedCover: Uint8Array,
  sealedContent: Uint8Array,
): SealedLetter => ({
  leaf: writeLeaf(tagOf(letter.leaf), sealedCover, sealedContent, letter.leaf.subarray(81)),
  sealedCover,
  sealedContent,
})

describe('a letter to the plenary', () => {
  it('is read by a member, whole, with either library checking the signature', () => {
    const written = talks.compose(north, plenary, { kind: 'paper.hand-over' })
    for (const ed25519 of [sodiumEd25519, nodeEd25519]) {
      const read = openLetter(written.letter, placeOf(plenary), ed25519)
      if (!read.ok) throw new Error(read.detail)
      expect(read.value.id).toEqual(written.id)
      expect(read.value.cover.author).toEqual(north.device.keyId)
      expect(readStrictJson(read.value.content!)).toEqual({ ok: true, value: { kind: 'paper.hand-over' } })
    }
  })

  it('has the sizes that the protocol fixes', () => {
    const { letter, signed } = talks.compose(north, plenary, new Uint8Array(1024).fill(0x20))
    expect([letter.leaf.length, COVER_BYTES, signed.signedCover.length]).toEqual([
      LEAF_BYTES,
      203,
      SIGNED_COVER_BYTES,
    ])
    expect(letter.sealedCover.length).toBe(1 + 32 + 32 + 300 + 16)
    expect(letter.sealedContent.length).toBe(1088 + 16)
  })

  it('does not open with the key of another room, nor for a reader who is not in it', async () => {
    const { letter } = talks.compose(mediators, plenary, {})
    expect(codeOf(letter, { ...plenary, key: caucus.key })).toBe('cover-not-opened')
    const { letter: caucusLetter } = await talks.start(mediators, [mediators])
    expect(await openEpoch(talks.process, caucusLetter, north.reader)).toMatchObject({ code: 'not-a-member' })
    expect(await findEpochKey(talks.process, caucusLetter, mediators.reader)).toBeDefined()
  })

  it('is refused with any one byte of it changed, whichever part it is in', () => {
    const { letter } = talks.compose(north, plenary, { kind: 'statement.record', text: 'x'.repeat(300) })
    const whole = { leaf: letter.leaf, sealedCover: letter.sealedCover, sealedContent: letter.sealedContent }
    const part = fc.constantFrom('leaf', 'sealedCover', 'sealedContent') as fc.Arbitrary<keyof typeof whole>
    fc.assert(
      fc.property(part, fc.nat(), fc.integer({ min: 1, max: 255 }), (name, seed, change) => {
        const bytes = Uint8Array.from(whole[name])
        const at = seed % bytes.length
        bytes[at]! ^= change
        const code = codeOf({ ...whole, [name]: bytes })
        if (name === 'sealedCover') return code === 'sealed-cover-differs'
        if (name === 'sealedContent') return code === 'sealed-content-differs'
        if (at === 0) return code === 'leaf-malformed'
        if (at < 17) return code === 'cover-not-opened'
        if (at < 49) return code === 'sealed-cover-differs'
        return code === (at < 81 ? 'sealed-content-differs' : 'leaf-commitment-differs')
      }),
      { numRuns: 500 },
    )
  })

  it('is refused with any one sealed byte changed even where a forger registered the change', () => {
    const { letter } = talks.compose(north, plenary, { kind: 'statement.record', text: 'x'.repeat(300) })
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), (inCover, seed) => {
        const cover = Uint8Array.from(letter.sealedCover)
        const content = Uint8Array.from(letter.sealedContent)
        const bytes = inCover ? cover : content
        bytes[seed % bytes.length]! ^= 1
        const code = codeOf(relabelled(letter, cover, content))
        if (!inCover) return code === 'content-not-opened'
        return code === (seed % bytes.length === 0 ? 'letter-malformed' : 'cover-not-opened')
      }),
    )
  })
})

describe('a member of the room who forges', () => {
  /** Seals other bytes in the place of the signed cover or the padded content, with the room's key, and a fitting leaf. */
  const reseal = (change: (signedCover: Uint8Array) => void) => {
    const { signed } = talks.compose(north, plenary, { kind: 'undertaking.make' })
    const signedCover = Uint8Array.from(signed.signedCover)
    change(signedCover)
    return sealLetter({ ...signed, signedCover }, { ...placeOf(plenary), tag: plenary.tag }, talks.random)
  }

  it('cannot change any byte of a signed cover', () => {
    fc.assert(
      fc.property(fc.nat({ max: SIGNED_COVER_BYTES - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const code = codeOf(
          reseal((bytes) => {
            bytes[at]! ^= change
          }),
        )
        if (at === 0 || at === 98) return code === 'suite-not-in-use'
        if (at < 65) return code === 'signature-wrong'
        if (at < 97) return code === 'author-key-differs'
        if (at === 97) return code === 'cover-malformed'
        if (at >= 132 && at < 164) return code === 'author-key-differs'
        return code === 'signature-wrong' || code === 'cover-malformed'
      }),
      { numRuns: 400 },
    )
  })

  it('cannot sign with their own key under another person’s name', () => {
    const forger = makeDeviceKey(talks.random)
    const pretending = { ...forger, keyId: north.device.keyId }
    const signed = signLetter(
      talks.signing(pretending, plenary.room),
      plenary.room,
      FORM.letter,
      new Uint8Array(2),
    )
    expect(codeOf(sealAgain(talks.process, signed, plenary, talks.random))).toBe('author-key-differs')
  })

  it('cannot bring a letter from another room or another process', () => {
    const fromCaucus = talks.compose(mediators, caucus, { kind: 'offer.make' })
    expect(codeOf(sealAgain(talks.process, fromCaucus.signed, plenary, talks.random))).toBe('another-room')
    const elsewhere = { ...talks.signing(mediators.device, plenary.room), process: new Uint8Array(32) }
    const signed = signLetter(elsewhere, plenary.room, FORM.letter, new Uint8Array(2))
    expect(codeOf(sealAgain(talks.process, signed, plenary, talks.random))).toBe('another-process')
  })

  it('cannot put another content under a signed cover, nor hide bytes in the padding', () => {
    const { signed } = talks.compose(north, plenary, { accept: false })
    const other = new TextEncoder().encode('{"accept":true}')
    const place = { ...placeOf(plenary), tag: plenary.tag }
    expect(codeOf(sealLetter({ ...signed, content: other }, place, talks.random))).toBe('content-differs')

    const { letter } = talks.compose(north, plenary, {})
    const keys = letterKeysOf(plenary.key, letter.sealedCover.subarray(1, 33))
    const padded = openOnce(keys.content, letter.sealedContent, talks.process, plenary.tag, PART.content)!
    padded[padded.length - 1] = 1
    const hidden = sealOnce(keys.content, padded, talks.process, plenary.tag, PART.content)
    expect(codeOf(relabelled(letter, letter.sealedCover, hidden))).toBe('padding-wrong')
    const longer = sealOnce(
      keys.content,
      joinBytes(padded, new Uint8Array(64)),
      talks.process,
      plenary.tag,
      PART.content,
    )
    expect(codeOf(relabelled(letter, letter.sealedCover, longer))).toBe('padding-wrong')
  })
})

describe('the sizes that outsiders see', () => {
  it('are multiples of a step, and never a whole step longer than what is padded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_612 }), (bytes) => {
        const bucket = bucketOf(bytes)
        const step = Math.max(64, 2 ** (Math.floor(Math.log2(bytes)) - 4))
        return bucket % step === 0 && bucket >= bytes && bucket - bytes < step && bucketOf(bucket) === bucket
      }),
    )
  })
})
