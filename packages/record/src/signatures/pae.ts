// DSSE's pre-authentication encoding: what is signed says its own type and lengths.
// https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
import { joinBytes, toUtf8 } from '../bytes/bytes.ts'

export const COVER_TYPE = 'application/vnd.parley.cover.v1'
export const GATE_TYPE = 'application/vnd.parley.gate.v1'
export const SUBMISSION_TYPE = 'application/vnd.parley.submission.v1'
export const RECEIPT_TYPE = 'application/vnd.parley.receipt.v1'

/** What stands before a body of that length; constant for bodies of fixed length. */
export const paePrefix = (type: string, bodyBytes: number): Uint8Array =>
  toUtf8(`DSSEv1 ${toUtf8(type).length} ${type} ${bodyBytes} `)

/** `DSSEv1 SP len(type) SP type SP len(body) SP body`, lengths in ASCII decimal. */
export const pae = (type: string, body: Uint8Array): Uint8Array =>
  joinBytes(paePrefix(type, body.length), body)
