import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceKeyFromSeed } from '../signatures/device-key.ts'
import {
  checkpointText,
  openCheckpoint,
  originOf,
  parseCheckpointText,
  signCheckpoint,
} from './checkpoint.ts'
import { leafHash } from './hash.ts'
import {
  NOTE_SIGNATURES_MAX,
  parseNote,
  parseVerifierKey,
  printNote,
  printVerifierKey,
  SIGNATURE_TYPE,
  verifierKey,
} from './note.ts'
import { noteSigner, verifySignature } from './signature.ts'

const origin = originOf(new Uint8Array(32).fill(0xab))
const hub = noteSigner(origin, SIGNATURE_TYPE.ed25519, deviceKeyFromSeed(new Uint8Array(32).fill(1)))
const checkpoint = { origin, size: 20_852_163, root: leafHash(Buffer.from('root')) }
const note = signCheckpoint(checkpoint, hub)
const codeOf = (outcome: { ok: boolean; code?: string }): string | undefined =>
  outcome.ok ? 'taken' : outcome.code

describe('notes that are refused', () => {
  const text = 'a\n1\nb\n'
  const line = '— somebody AAAAAQIDBAU=\n'
  it.each([
    ['no signature', text],
    ['no blank line', `${text}${line}`],
    ['a signature line without its newline', `${text}\n${line.trimEnd()}`],
    ['a carriage return', `${text.replace('1', '1\r')}\n${line}`],
    ['a tab', `a\t\n\n${line}`],
    ['a hyphen for the dash', `${text}\n- somebody AAAAAQIDBAU=\n`],
    ['a name with a plus', `${text}\n— some+body AAAAAQIDBAU=\n`],
    ['a name with a space', `${text}\n— some\u00a0body AAAAAQIDBAU=\n`],
    ['a signature of four bytes', `${text}\n— somebody AAAAAQ==\n`],
    ['a signature in another spelling of base64', `${text}\n— somebody AAAAAQIDBAV=\n`],
    ['half a surrogate pair', `${text.replace('1', '\ud800')}\n${line}`],
    ['something after the signatures', `${text}\n${line}more\n`],
  ])('for %s', (_, bad) => {
    expect(codeOf(parseNote(bad))).toBe('note-malformed')
    expect(codeOf(parseNote(`${text}\n${line}`))).toBe('taken')
  })

  it('for bytes that are not UTF-8, and for too many signatures or bytes', () => {
    expect(
      codeOf(parseNote(Buffer.concat([Buffer.from('a'), Buffer.of(0xff), Buffer.from(`\n\n${line}`)]))),
    ).toBe('note-malformed')
    expect(codeOf(parseNote(`${text}\n${line.repeat(NOTE_SIGNATURES_MAX)}`))).toBe('taken')
    expect(codeOf(parseNote(`${text}\n${line.repeat(NOTE_SIGNATURES_MAX + 1)}`))).toBe('note-too-large')
    expect(codeOf(parseNote(`${'a'.repeat(600_000)}\n\n${line}`))).toBe('note-too-large')
  })

  it('with sixteen signatures by strangers, but not with the log’s among them', () => {
    const strangers = Array.from({ length: 16 }, (_, i) => ({
      name: `stranger-${i}`,
      keyId: i,
      signature: new Uint8Array(64),
    }))
    const crowded = parseNote(note)
    if (!crowded.ok) throw new Error()
    const alone = printNote({ text: crowded.value.text, signatures: strangers })
    expect(codeOf(openCheckpoint(alone, [hub]))).toBe('checkpoint-not-signed')
    const among = printNote({
      text: crowded.value.text,
      signatures: [...strangers, ...crowded.value.signatures],
    })
    expect(codeOf(openCheckpoint(among, [hub]))).toBe('taken')
  })
})

describe('checkpoints that are refused', () => {
  it.each([
    ['an extension line', `${checkpointText(checkpoint)}more\n`],
    ['a size with a leading zero', `${origin}\n01\n${'A'.repeat(43)}=\n`],
    ['a size beyond 2^53', `${origin}\n9007199254740993\n${'A'.repeat(43)}=\n`],
    ['a short root', `${origin}\n1\nAAAA\n`],
    ['no origin', `\n1\n${'A'.repeat(43)}=\n`],
  ])('for %s', (_, text) => {
    expect(codeOf(parseCheckpointText(text))).toBe('checkpoint-malformed')
  })

  it('when any byte of the text or of the log’s signature was changed', () => {
    const bytes = Buffer.from(note)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bent = Uint8Array.from(bytes)
        bent[at]! ^= flip
        expect(openCheckpoint(bent, [hub]).ok).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('by another log, and by the log’s name with another key', () => {
    const other = noteSigner(origin, SIGNATURE_TYPE.ed25519, deviceKeyFromSeed(new Uint8Array(32).fill(2)))
    const elsewhere = noteSigner(
      'parley/else',
      SIGNATURE_TYPE.ed25519,
      deviceKeyFromSeed(new Uint8Array(32).fill(1)),
    )
    expect(codeOf(openCheckpoint(note, [elsewhere]))).toBe('checkpoint-unknown-log')
    expect(codeOf(openCheckpoint(note, [other]))).toBe('checkpoint-not-signed')
    expect(codeOf(openCheckpoint(note, [{ ...other, keyId: hub.keyId }]))).toBe('signature-wrong')
  })
})

describe('keys and notes as the specification has them', () => {
  const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
  const example =
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'

  it('opens the example of C2SP signed-note and prints key and note again', () => {
    const key = parseVerifierKey(vkey)
    const parsed = parseNote(example)
    if (!key.ok || !parsed.ok) throw new Error()
    const [signature] = parsed.value.signatures
    expect(signature?.keyId).toBe(key.value.keyId)
    expect(verifySignature(key.value.publicKey, Buffer.from(parsed.value.text), signature!.signature)).toBe(
      true,
    )
    expect(printVerifierKey(key.value)).toBe(vkey)
    expect(printNote(parsed.value)).toBe(example)
  })

  it('refuses a key whose id is not its own', () => {
    expect(codeOf(parseVerifierKey(vkey.replace('530d903a', '530d903b')))).toBe('key-malformed')
    expect(codeOf(parseVerifierKey('nothing'))).toBe('key-malformed')
    expect(() => verifierKey('two words', SIGNATURE_TYPE.ed25519, new Uint8Array(32))).toThrow(TypeError)
  })

  it('reads back every checkpoint that it signs', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (size, root) => {
          const opened = openCheckpoint(signCheckpoint({ origin, size, root }, hub), [hub])
          expect(opened.ok && opened.value.checkpoint.size).toBe(size)
          expect(opened.ok && Buffer.from(opened.value.checkpoint.root).equals(root)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })
})
