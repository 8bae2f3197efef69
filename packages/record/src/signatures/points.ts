// Which 32-byte encodings of a point are taken at all. Ed25519 libraries disagree on the odd ones, so they are refused
// before any library is asked. Source: C2SP CCTV ed25519/README.md; RFC 8032 §5.1.3; "Taming the many EdDSAs" (2020/1244).

/** The five y of the eight points of small order, little-endian, sign bit clear. */
const SMALL_ORDER_Y: readonly Uint8Array[] = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')))

/** L = 2^252 + 27742317777372353535851937790883648493, little-endian: the order of the group. */
const GROUP_ORDER = Uint8Array.from(
  Buffer.from('edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010', 'hex'),
)

/** Whether y, without the sign bit, is below p = 2^255 - 19. A y of p or more encodes the point of y - p again. */
const isCanonicalY = (point: Uint8Array, at: number): boolean => {
  if ((point[at + 31]! & 0x7f) !== 0x7f) return true
  for (let i = 30; i > 0; i--) if (point[at + i] !== 0xff) return true
  return point[at]! < 0xed
}

const hasSmallOrderY = (point: Uint8Array, at: number): boolean => {
  for (const y of SMALL_ORDER_Y) {
    let i = 0
    while (i < 31 && point[at + i] === y[i]) i++
    if (i === 31 && (point[at + 31]! & 0x7f) === y[31]) return true
  }
  return false
}

/** Whether the 32 bytes at `at` are a canonical encoding that is not of small order. Whether they lie on the curve is not asked. */
export const isSoundPoint = (bytes: Uint8Array, at = 0): boolean =>
  isCanonicalY(bytes, at) && !hasSmallOrderY(bytes, at)

/** Whether the 32 bytes at `at` are a scalar below the order of the group (RFC 8032 §5.1.7). */
export const isCanonicalScalar = (bytes: Uint8Array, at: number): boolean => {
  for (let i = 31; i >= 0; i--) {
    const difference = bytes[at + i]! - GROUP_ORDER[i]!
    if (difference !== 0) return difference < 0
  }
  return false
}
