// How the register's own signatures are made and checked: plain Ed25519 over a note's text, as C2SP asks.
import { type DeviceKey, signWith } from '../signatures/device-key.ts'
import { sodiumEd25519 } from '../signatures/ed25519.ts'
import { type NoteSigner, type SignatureType, verifierKey } from './note.ts'

/** Whether an Ed25519 signature over these bytes is by this key; odd points are refused first. */
export const verifySignature = sodiumEd25519.verify

/** A signer of notes or cosignatures under a name. Throws on a name that a note cannot carry. */
export const noteSigner = (name: string, type: SignatureType, key: DeviceKey): NoteSigner => ({
  ...verifierKey(name, type, key.publicKey),
  sign: (message) => signWith(key, message),
})
