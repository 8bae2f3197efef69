// Every refusal of the record by name, with the sentence that an engineer reads. The register's own stand in register/outcome.ts.
import { type Refused, refused } from './register/outcome.ts'

/** What each code means. Texts for people are made from the codes elsewhere. */
export const RECORD_PROBLEMS = {
  // bytes of a copy that are not those which the register names
  'leaf-malformed': 'The leaf is not 113 bytes of a known version.',
  'sealed-cover-differs': 'The sealed cover is not the one whose hash stands in the leaf.',
  'sealed-content-differs': 'The sealed content is not the one whose hash stands in the leaf.',
  'letter-missing': 'The copy does not hold the sealed letter of this leaf.',
  'letter-malformed': 'The sealed letter is too short, too long or of an unknown form.',
  // what shows when a letter is opened
  'no-key': 'No key at hand opens letters under this tag.',
  'cover-not-opened':
    'The key does not open the sealed cover: another process, tag or key, or altered before it was registered.',
  'content-not-opened': 'The key does not open the sealed content.',
  'leaf-commitment-differs': 'The leaf commits to another signed cover.',
  'cover-malformed': 'The cover is not of the fixed form.',
  'suite-not-in-use': 'The suite is unknown, reserved, or not that of the process.',
  'author-key-differs': 'The public key is not the one that the cover names.',
  'author-key-unsound': 'The public key is not canonical or is of small order.',
  'signature-wrong': 'The signature does not fit the cover and the key.',
  'another-process': 'The cover was signed for another process.',
  'another-room': 'The cover was signed for another room.',
  'padding-wrong': 'The content is not padded with zeros to its bucket.',
  'content-differs': 'The cover commits to another content.',
  'content-too-large': 'The content is longer than the limit.',
  // strict JSON
  'json-not-utf8': 'The text is not well-formed UTF-8.',
  'json-syntax': 'The text is not JSON.',
  'json-duplicate-name': 'An object has the same name twice.',
  'json-forbidden-name': 'An object has the name __proto__.',
  'json-number': 'A number is not a plain whole number from -(2^53 - 1) to 2^53 - 1.',
  'json-lone-surrogate': 'A text has half of a surrogate pair.',
  'json-too-deep': 'Values are nested deeper than the limit.',
  'json-too-large': 'The text is longer than the limit.',
  // rooms
  'epoch-malformed': 'The content of the epoch letter is not of the fixed form.',
  'epoch-key-differs': 'The epoch key is not the one that the epoch letter commits to.',
  'epoch-wraps-differ': 'The wrapped keys are not those that the author signed.',
  'epoch-not-continued': 'The epoch letter does not prove that its author held the key of the epoch before.',
  'epoch-out-of-order': 'The number of the epoch does not follow the one in force.',
  'epoch-lost': 'Another epoch letter of that number came first.',
  'epoch-not-begun': 'No epoch letter began this tag before this place.',
  'epoch-superseded': 'A later epoch of the room was in force.',
  'epoch-keys-not-handed-over': 'An epoch of the governing room must hand over every earlier key.',
  'not-a-member': 'None of the wrapped keys is for this reader.',
  'reader-key-malformed': 'The reader key is not an X-Wing public key.',
  'too-many-members': 'A room has more members than the limit.',
  // order of an author's letters
  repeated: 'The same letter took effect before.',
  'chain-forked': 'The author signed two different letters for one place in the chain.',
  'chain-gap': 'An earlier letter of the author in this room is missing.',
  'chain-previous-differs': 'The letter names another letter before it than the one that stands there.',
  'too-late': 'The letter was recorded after the time that its author set as the last.',
  'seen-unknown': 'The copy does not hold the note that the letter names as seen.',
  'room-incomplete': 'From here on, letters of this room are missing.',
  // the open gate
  'gate-malformed': 'The gate entry is not of the fixed form.',
  'gate-not-genesis': 'The first leaf is not a genesis entry.',
  'gate-second-genesis': 'Only the first leaf can be a genesis entry.',
  'gate-another-process': 'The gate entry was signed for another process.',
  'gate-out-of-order': 'The gate entry does not follow the one before it.',
  'gate-threshold': 'Too few convenors signed.',
  'gate-slot-unknown': 'The slot was never admitted.',
  'gate-slot-taken': 'The slot was admitted before, and slots are not used twice.',
  'gate-slot-revoked': 'The slot was revoked.',
  // submissions and receipts
  'submission-malformed': 'The submission is empty, too large, or not of the fixed form.',
  'submission-wrong': 'The submission is not signed by the key of its slot.',
  'receipt-malformed': 'The receipt is not of the fixed form.',
  'receipt-wrong': 'The receipt is not signed by the hub key.',
  'receipt-for-another': 'The receipt is for another process or group.',
  // what is shown or erased later
  'release-malformed': 'The release is not of the fixed form.',
  'release-differs': 'What is released is not what stands at that place.',
  'enclosure-malformed': 'The enclosure is not of the fixed form.',
  'enclosure-differs': 'The enclosure is not the one that the letter commits to.',
  'enclosure-not-opened': 'The key does not open the enclosure.',
  'file-not-opened': 'The passphrase does not open the file, or the file was altered or cut off.',
  'box-malformed': 'The box is not of the fixed form, or asks for more work than the limit.',
  'box-not-opened': 'The passphrase does not open the box, or the box was altered.',
  // a whole copy
  'register-empty': 'There is not even a first leaf.',
  'process-differs': 'The first leaf makes another process than the one asked for.',
  'leaf-count-differs': 'The copy has fewer leaves than its checkpoint says.',
  'root-differs': 'The leaves do not make the root that the checkpoint says.',
  'checkpoint-wrong': 'The checkpoint is not signed by the hub key and a quorum in force.',
  'checkpoint-rewritten': 'An earlier checkpoint has another root than these leaves.',
} as const

export type RecordProblemCode = keyof typeof RECORD_PROBLEMS
export type { Outcome } from './register/outcome.ts'
export { accepted } from './register/outcome.ts'

/** A refusal from the catalogue. `detail` adds what was met, where that helps. */
export const problem = (code: RecordProblemCode, detail?: string): Refused<RecordProblemCode> =>
  refused(code, detail === undefined ? RECORD_PROBLEMS[code] : `${RECORD_PROBLEMS[code]} ${detail}`)
