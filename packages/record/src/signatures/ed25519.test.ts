import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { sharedData } from '../rehearsal/shared-data.ts'
import { deviceKeyFromSeed, keyIdOf, makeDeviceKey, signWith } from './device-key.ts'
import { ED25519_IN_USE, isSoundPublicKey, nodeEd25519, sodiumEd25519 } from './ed25519.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const ASKED = 'skipped only where shared/data is absent'

interface CctvVector {
  number: number
  key: string
  sig: string
  msg: string
  flags: string[] | null
}
/** What we refuse whatever a library says; the rest is what a cofactorless equation decides. */
const REFUSED_FLAGS = [
  'low_order_A',
  'low_order_R',
  'non_canonical_A',
  'non_canonical_R',
  'low_order_residue',
]

const cctvPath = sharedData('cctv-ed25519/ed25519vectors.json')
describe.skipIf(cctvPath === undefined)(`a crafted signature (CCTV; ${ASKED})`, () => {
  const vectors = (cctvPath === undefined ? [] : JSON.parse(readFileSync(cctvPath, 'utf8'))) as CctvVector[]

  it('is one of all 914', () => expect(vectors.length).toBe(914))

  it.each(ED25519_IN_USE)(
    'gets from $name the answer that the flags ask for, in every case',
    ({ verify }) => {
      const wrong = vectors.filter(({ key, sig, msg, flags }) => {
        const expected = !(flags ?? []).some((flag) => REFUSED_FLAGS.includes(flag))
        return verify(fromHex(key), Buffer.from(msg), fromHex(sig)) !== expected
      })
      expect(wrong.map(({ number }) => number)).toEqual([])
    },
  )
})

interface WycheproofFile {
  testGroups: {
    publicKey: { pk: string }
    tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' }[]
  }[]
}
const wycheproofPath = sharedData('wycheproof/ed25519_test.json')
describe.skipIf(wycheproofPath === undefined)(`a signature of Wycheproof (${ASKED})`, () => {
  const file = (
    wycheproofPath === undefined ? { testGroups: [] } : JSON.parse(readFileSync(wycheproofPath, 'utf8'))
  ) as WycheproofFile
  const cases = file.testGroups.flatMap((group) =>
    group.tests.map((one) => ({ ...one, pk: group.publicKey.pk })),
  )

  it('is one of at least 150', () => expect(cases.length).toBeGreaterThanOrEqual(150))

  it.each(ED25519_IN_USE)('is valid to $name exactly where Wycheproof says so', ({ verify }) => {
    const wrong = cases.filter(
      ({ pk, msg, sig, result }) => verify(fromHex(pk), fromHex(msg), fromHex(sig)) !== (result === 'valid'),
    )
    expect(wrong.map(({ tcId }) => tcId)).toEqual([])
  })
})

describe('a device key', () => {
  const random = countedRandomness('ed25519')

  it('signs to the same bytes with both libraries, and each accepts what the other signed', () => {
    for (let i = 0; i < 20; i++) {
      const { seed, publicKey } = makeDeviceKey(random)
      const message = random(10 * i)
      const signature = sodiumEd25519.sign(seed, message)
      expect(Buffer.from(nodeEd25519.sign(seed, message))).toEqual(Buffer.from(signature))
      expect(Buffer.from(nodeEd25519.publicKey(seed))).toEqual(Buffer.from(publicKey))
      expect(sodiumEd25519.publicKey(seed)).toEqual(publicKey)
      expect(signWith(deviceKeyFromSeed(seed), message)).toEqual(signature)
      for (const { verify } of ED25519_IN_USE) expect(verify(publicKey, message, signature)).toBe(true)
    }
  })

  it('is refused when it is of small order, not canonical, or of another length', () => {
    expect(isSoundPublicKey(fromHex('00'.repeat(32)))).toBe(false)
    expect(isSoundPublicKey(fromHex(`01${'00'.repeat(30)}80`))).toBe(false)
    expect(isSoundPublicKey(fromHex(`ee${'ff'.repeat(30)}7f`))).toBe(false)
    expect(isSoundPublicKey(fromHex(`ed${'ff'.repeat(31)}`))).toBe(false)
    expect(isSoundPublicKey(new Uint8Array(31))).toBe(false)
    expect(() => deviceKeyFromSeed(new Uint8Array(31))).toThrow(RangeError)
  })

  it('has another id under another suite, so that it cannot be taken for one of it', () => {
    const { publicKey } = makeDeviceKey(random)
    expect(keyIdOf(publicKey, 0x01)).not.toEqual(keyIdOf(publicKey, 0x80))
  })

  it('signs nothing for a signature that was cut, lengthened or raised by the order of the group', () => {
    const { publicKey, seed } = makeDeviceKey(random)
    const message = Buffer.from('the same words')
    const signature = sodiumEd25519.sign(seed, message)
    const order = BigInt('0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed')
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order
    const raised = Uint8Array.from(signature)
    raised.set(Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse(), 32)
    for (const { verify } of ED25519_IN_USE) {
      expect(verify(publicKey, message, signature.subarray(0, 63))).toBe(false)
      expect(verify(publicKey, message, Buffer.concat([signature, Buffer.of(0)]))).toBe(false)
      expect(verify(publicKey, message, raised)).toBe(false)
    }
  })
})
