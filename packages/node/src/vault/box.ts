// A sealed box at rest: XChaCha20-Poly1305 under a 32-byte key, bound to what it is for.
import sodium from 'sodium-native'

const NONCE = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
const TAG = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES

/** nonce ‖ ciphertext, base64url. `purpose` must be the same on opening. */
export const sealBox = (plain: Buffer, key: Buffer, purpose: string): string => {
  const nonce = Buffer.alloc(NONCE)
  sodium.randombytes_buf(nonce)
  const sealed = Buffer.alloc(plain.length + TAG)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(sealed, plain, Buffer.from(purpose), null, nonce, key)
  return Buffer.concat([nonce, sealed]).toString('base64url')
}

/** The plain bytes, or null where the key is another one or a byte was changed. */
export const openBox = (box: string, key: Buffer, purpose: string): Buffer | null => {
  const bytes = Buffer.from(box, 'base64url')
  if (bytes.length < NONCE + TAG) return null
  const plain = Buffer.alloc(bytes.length - NONCE - TAG)
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain,
      null,
      bytes.subarray(NONCE),
      Buffer.from(purpose),
      bytes.subarray(0, NONCE),
      key,
    )
    return plain
  } catch {
    return null
  }
}
