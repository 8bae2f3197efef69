// One catalogue of every reason that a verdict or a link can give. Pages translate the codes.

/** Why an act of a known kind is refused: it stays recorded and changes nothing. */
export const REFUSALS = {
  'not-an-act': 'The content is not an act: its envelope is incomplete or holds something unknown.',
  'body-malformed': 'The body does not have the form that its kind asks for.',
  'process-not-open': 'It stands before the entry that opens the process.',
  'process-already-open': 'A process is opened once.',
  'device-not-accredited': 'No accreditation of the signing device stands before it.',
  'device-revoked': 'The accreditation of the signing device had been revoked.',
  'seat-closed': 'The seat of the signing device had been closed.',
  'author-not-in-room': 'The seat of the signing device was no member of the room.',
  'governing-room-only': 'This kind of act may stand in the governing room alone.',
  'capacity-not-held': 'The author does not hold the capacity that the act states.',
  'capacity-may-not': 'In this capacity one may not do this kind of act.',
  'capacity-may-not-convey': 'In this capacity one may not record this kind of act for somebody present.',
  'capacity-may-not-report': 'In this capacity one may not record this kind of act from a source.',
  'actor-not-represented':
    'A direct act is that of somebody whom neither the person nor the seat represents.',
  'actor-not-author': 'A direct act names as its actor another person than the one whose device signed.',
  'reported-without-source': 'A reported act cites no source.',
  'not-own-side': 'One may do this for the own side alone.',
  'not-own-seat': 'One may do this at the own seat alone.',
  'own-mandate': 'Nobody gives himself a mandate, or makes himself a principal.',
  'not-a-principal': 'Only a principal of the party, or who holds its mandate to sign, can confirm.',
  'seat-name-taken': 'Another seat has this name, or had it.',
  'seat-unknown': 'No open seat has this name.',
  'key-already-accredited': 'The key is accredited already, or was once revoked.',
  'key-unknown': 'No accredited device has this key.',
  'release-unproven': 'The proof that a released entry is the same one does not hold.',
  'ref-unknown': 'It names something that no earlier entry of the governing room introduced.',
  'ref-wrong-kind': 'It names an entry of another kind than it must.',
  'ref-without-effect': 'It names an entry that is itself without effect.',
  'ref-withdrawn': 'It names an entry that had been withdrawn.',
  'ref-not-theirs': 'It would change an entry that is not the own side’s to change.',
  'ref-out-of-reach': 'It would change an entry of the governing room from a room that not all can read.',
} as const

/** Why an act is recorded and without effect until a principal confirms it (VCLT Art. 8). */
export const WANTS = {
  'mandate-missing': 'No mandate of the author for the party was shown.',
  'mandate-insufficient': 'The mandate shown does not reach as far as the act.',
  'conveyed-unconfirmed': 'It was recorded for a party that has not confirmed it by its own hand.',
} as const

/** Why these rules cannot judge an entry. It is shown and kept, never skipped. */
export const UNKNOWNS = {
  'kind-unknown': 'These rules do not know this kind of act.',
  'version-unknown': 'These rules do not know this version of the kind.',
} as const

export const REASONS = { ...REFUSALS, ...WANTS, ...UNKNOWNS }
export type Reason = keyof typeof REASONS

/** How a reference to another entry stands. Only `ok` counts; the others are shown. */
export const LINK_STATES = {
  ok: 'It names an earlier entry of the right kind, and does what it says.',
  'not-here': 'The entry named is not in this copy.',
  'wrong-kind': 'The entry named is of another kind.',
  'not-earlier': 'The entry named does not stand earlier in the register.',
  'not-theirs': 'The entry named is not the own side’s to change.',
  'out-of-reach': 'The entry named stands in a room whose readers may not all read this one.',
  'without-effect': 'One of the two entries is without effect.',
} as const
export type LinkState = keyof typeof LINK_STATES
