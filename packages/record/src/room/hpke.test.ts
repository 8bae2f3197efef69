// The parts of HPKE as @hpke/core and X-Wing bring them, on Wycheproof's cases.
import { readFileSync } from 'node:fs'
import { Aes256Gcm, HkdfSha256 } from '@hpke/core'
import { describe, expect, it } from 'vitest'
import { countedRandomness } from '../rehearsal/counted-randomness.ts'
import { sharedData } from '../rehearsal/shared-data.ts'
import { decoyWrap, hpkeParts, makeReaderKey, unwrapKey, wrapKey } from './reader-key.ts'

const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
const toHex = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(new Uint8Array(bytes)).toString('hex')
const ASKED = 'skipped only where shared/data is absent'

interface Group<Case> {
  ivSize?: number
  keySize?: number
  tagSize?: number
  tests: (Case & { tcId: number; result: 'valid' | 'invalid' | 'acceptable'; flags: string[] })[]
}
const groupsOf = <Case>(name: string): Group<Case>[] => {
  const path = sharedData(`wycheproof/${name}.json`)
  return path === undefined
    ? []
    : (JSON.parse(readFileSync(path, 'utf8')) as { testGroups: Group<Case>[] }).testGroups
}
const isHere = sharedData('wycheproof/aes_gcm_test.json') !== undefined

describe.skipIf(!isHere)(`AES-256-GCM of a wrap (Wycheproof; ${ASKED})`, () => {
  interface Case {
    key: string
    iv: string
    aad: string
    msg: string
    ct: string
    tag: string
  }
  // HPKE uses keys of 256 bits, nonces of 96, tags of 128 (RFC 9180 §7.3); other sizes cannot be asked of it.
  const cases = groupsOf<Case>('aes_gcm_test')
    .filter((group) => group.keySize === 256 && group.ivSize === 96 && group.tagSize === 128)
    .flatMap((group) => group.tests)

  it('opens what is valid, refuses what is not, and seals to the same bytes', async () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of cases) {
      const context = new Aes256Gcm().createEncryptionContext(fromHex(key).buffer)
      const opened = await context
        .open(fromHex(iv).buffer, fromHex(ct + tag).buffer, fromHex(aad).buffer)
        .then(
          (plain) => toHex(plain),
          () => undefined,
        )
      expect([tcId, opened]).toEqual([tcId, result === 'valid' ? msg : undefined])
      if (result !== 'valid') continue
      const sealed = await context.seal(fromHex(iv).buffer, fromHex(msg).buffer, fromHex(aad).buffer)
      expect([tcId, toHex(sealed)]).toEqual([tcId, ct + tag])
    }
  })
})

describe.skipIf(!isHere)(`HKDF-SHA256 of a wrap (Wycheproof; ${ASKED})`, () => {
  interface Case {
    ikm: string
    salt: string
    info: string
    size: number
    okm: string
  }
  const cases = groupsOf<Case>('hkdf_sha256_test').flatMap((group) => group.tests)

  it('derives what is valid and refuses sizes that are too large', async () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const { tcId, ikm, salt, info, size, okm, result } of cases) {
      const kdf = new HkdfSha256()
      kdf.init(new Uint8Array())
      const derived = await kdf
        .extractAndExpand(fromHex(salt).buffer, fromHex(ikm).buffer, fromHex(info).buffer, size)
        .then(
          (key) => toHex(key),
          () => undefined,
        )
      expect([tcId, derived]).toEqual([tcId, result === 'valid' ? okm : undefined])
    }
  })
})

describe.skipIf(!isHere)(`X25519 of a reading key (Wycheproof; ${ASKED})`, () => {
  interface Case {
    public: string
    private: string
    shared: string
  }
  const cases = groupsOf<Case>('x25519_test').flatMap((group) => group.tests)
  /** The very object that X-Wing computes with. */
  const x25519 = (hpkeParts.kem as unknown as { _x25519: { dh: unknown } & Record<string, unknown> })
    ._x25519 as {
    deserializePrivateKey(key: ArrayBuffer): Promise<CryptoKey>
    deserializePublicKey(key: ArrayBuffer): Promise<CryptoKey>
    dh(secret: CryptoKey, point: CryptoKey): Promise<ArrayBuffer>
  }

  it('agrees on every valid pair, and never on another secret', async () => {
    expect(cases.length).toBeGreaterThan(500)
    await makeReaderKey()
    for (const { tcId, private: secret, public: point, shared, result } of cases) {
      const agreed = await x25519
        .dh(
          await x25519.deserializePrivateKey(fromHex(secret).buffer),
          await x25519.deserializePublicKey(fromHex(point).buffer),
        )
        .then(toHex, () => undefined)
      // "acceptable" are low-order and non-canonical points: a library may refuse them or give the value, never another.
      const allowed = result === 'valid' ? [shared] : [shared, undefined]
      expect(allowed, `case ${tcId}`).toContain(agreed)
    }
  })
})

describe('a wrapped key', () => {
  const random = countedRandomness('wraps')
  const place = { process: random(32), tag: random(16), fresh: random(32) }

  it('is opened by its reader and by nobody else, at its own place and nowhere else', async () => {
    const [reader, other] = [await makeReaderKey(random), await makeReaderKey(random)]
    const key = random(32)
    const wrap = await wrapKey(key, reader.publicKey, place, random)
    expect(wrap.length).toBe(1168)
    expect(await unwrapKey(wrap, reader, place)).toEqual(key)
    expect(await unwrapKey(wrap, other, place)).toBeUndefined()
    expect(await unwrapKey(wrap, reader, { ...place, process: random(32) })).toBeUndefined()
    expect(await unwrapKey(wrap, reader, { ...place, tag: random(16) })).toBeUndefined()
    expect(await unwrapKey(wrap, reader, { ...place, fresh: random(32) })).toBeUndefined()
  })

  it('cannot be told from a decoy by its length, and a decoy opens for nobody', async () => {
    const decoy = await decoyWrap(place, random)
    expect(decoy.length).toBe(1168)
    expect(await unwrapKey(decoy, await makeReaderKey(random), place)).toBeUndefined()
  })

  it('is refused to a reader whose key is cut short', async () => {
    const { publicKey } = await makeReaderKey(random)
    await expect(wrapKey(random(32), publicKey.subarray(1), place, random)).rejects.toThrow()
  })
})
