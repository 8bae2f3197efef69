// Our own vectors: every format once, from randomness that can be had again (countedRandomness). The files in
// packages/record/vectors are these values; a test makes them anew and compares.
import { toHex, toUtf8 } from '../bytes/bytes.ts'
import { writeGateJson } from '../gate/entry.ts'
import { writeGate } from '../gate/envelope.ts'
import type { Json } from '../json/strict.ts'
import { contentCommitmentOf } from '../letter/commitments.ts'
import { writeEnclosure } from '../letter/enclosure.ts'
import type { SealedLetter } from '../letter/leaf.ts'
import { bucketOf } from '../letter/padding.ts'
import { writeRelease } from '../letter/release.ts'
import { coverWithin } from '../letter/signed-cover.ts'
import type { WrittenLetter } from '../letter/write.ts'
import { originOf } from '../register/checkpoint.ts'
import { printVerifierKey, SIGNATURE_TYPE } from '../register/note.ts'
import { noteSigner } from '../register/signature.ts'
import { sealBox } from '../rest/box.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { letterKeysOf } from '../seals/letter-keys.ts'
import { sha256 } from '../seals/sha256.ts'
import { COVER_TYPE, pae } from '../signatures/pae.ts'
import { receiptToBytes, writeReceipt } from '../submission/receipt.ts'
import { submissionToBytes, writeSubmission } from '../submission/submission.ts'
import { countedRandomness } from './counted-randomness.ts'
import { Rehearsal } from './rehearsal.ts'

const lettersToJson = ({ leaf, sealedCover, sealedContent }: SealedLetter): Json => ({
  leaf: toHex(leaf),
  sealedCover: toHex(sealedCover),
  sealedContent: toHex(sealedContent!),
})

const writtenToJson = (written: WrittenLetter, epoch: EpochKey): Json => {
  const { signed, letter, id } = written
  const cover = coverWithin(signed.signedCover)
  const fresh = letter.sealedCover.subarray(1, 33)
  const keys = letterKeysOf(epoch.key, fresh)
  return {
    content: toHex(signed.content),
    contentSalt: toHex(signed.contentSalt),
    contentCommitment: toHex(contentCommitmentOf(signed.contentSalt, signed.content)),
    cover: toHex(cover),
    signedMessage: toHex(pae(COVER_TYPE, cover)),
    signedCover: toHex(signed.signedCover),
    coverSalt: toHex(signed.coverSalt),
    id: toHex(id),
    fresh: toHex(fresh),
    coverKey: toHex(keys.cover),
    contentKey: toHex(keys.content),
    ...(lettersToJson(letter) as object),
  }
}

const epochToJson = ({ tag, room, epoch, key }: EpochKey): Json => ({
  tag: toHex(tag),
  room: toHex(room),
  epoch,
  key: toHex(key),
})

/** All vectors, by the names of their files. */
export const makeVectors = async (): Promise<{ [name: string]: Json }> => {
  const random = countedRandomness('example')
  const talks = new Rehearsal(random)
  const mediators = await talks.seat('mediators')
  const north = await talks.seat('north')
  const started = await talks.start(mediators, [mediators, north], { room: talks.governing })
  const { epoch } = started
  const firstNote = talks.publish()
  const example = talks.write(north, epoch, { kind: 'request.make', text: { en: 'Written commitments' } })
  const caucus = await talks.start(mediators, [mediators])
  talks.write(mediators, caucus.epoch, { kind: 'session.note' })
  const lastNote = talks.publish()

  const slot = { slot: random(16), key: north.device.publicKey }
  const admit = { gate: 'admit' as const, process: talks.process, previous: talks.gate.head, slots: [slot] }
  const admitLetter = writeGate(admit, [talks.convenor])
  const submission = writeSubmission(talks.process, talks.slot, [example.letter])
  const promise = { process: talks.process, group: submission.group, count: 1 }
  const receipt = writeReceipt(
    { ...promise, acceptedMs: talks.nowMs, deadlineMs: talks.nowMs + 60_000 },
    talks.hub,
  )
  const { enclosed, blob } = writeEnclosure(talks.process, epoch, { name: 'A. Witness' }, random)
  const box = await sealBox(toUtf8('keys'), 'a passphrase', { passes: 1, memoryKiB: 8192 }, random)
  const vkey = (name: string, type: 1 | 4, key: typeof talks.hub) =>
    printVerifierKey(noteSigner(name, type, key))

  return {
    keys: {
      device: {
        seed: toHex(north.device.seed),
        publicKey: toHex(north.device.publicKey),
        keyId: toHex(north.device.keyId),
      },
      reader: { seed: toHex(north.reader.seed), publicKey: toHex(north.reader.publicKey) },
    },
    gate: {
      genesisJson: Buffer.from(writeGateJson(talks.gate.genesis)).toString(),
      genesis: lettersToJson(talks.letters[0]!),
      process: toHex(talks.process),
      admitJson: Buffer.from(writeGateJson(admit)).toString(),
      admit: lettersToJson(admitLetter),
      convenorSeed: toHex(talks.convenor.seed),
    },
    letter: {
      process: toHex(talks.process),
      epoch: epochToJson(epoch),
      ...(writtenToJson(example, epoch) as object),
    },
    epoch: {
      process: toHex(talks.process),
      readerSeed: toHex(north.reader.seed),
      epoch: epochToJson(epoch),
      ...(writtenToJson(started, epoch) as object),
    },
    submission: {
      process: toHex(talks.process),
      slotSeed: toHex(talks.slot.key.seed),
      submission: toHex(submissionToBytes(submission)),
      hubKey: toHex(talks.hub.publicKey),
      receipt: toHex(receiptToBytes(receipt)),
    },
    release: {
      leaf: toHex(example.letter.leaf),
      release: { ...writeRelease(example.place, example.signed) },
    },
    enclosure: {
      process: toHex(talks.process),
      epoch: epochToJson(epoch),
      enclosed: { $enclosed: { ...enclosed.$enclosed } },
      blob: toHex(blob),
    },
    box: { passphrase: 'a passphrase', plain: toHex(toUtf8('keys')), box: toHex(box) },
    padding: [1, 36, 64, 65, 1024, 1060, 1088, 2048, 2049, 5000, 65_536, 1_048_612].map((bytes) => [
      bytes,
      bucketOf(bytes),
    ]),
    copy: {
      process: toHex(talks.process),
      readers: { mediators: toHex(mediators.reader.seed), north: toHex(north.reader.seed) },
      hub: vkey(originOf(talks.process), SIGNATURE_TYPE.ed25519, talks.hub),
      countersigners: talks.witnesses.map(({ name, key }) => vkey(name, SIGNATURE_TYPE.cosignature, key)),
      letters: talks.letters.map(lettersToJson),
      notes: [firstNote, lastNote].map((note) => Buffer.from(note).toString()),
      seen: toHex(sha256(firstNote)),
      root: toHex(talks.tree.root()),
    },
  }
}
