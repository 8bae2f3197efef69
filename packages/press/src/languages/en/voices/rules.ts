// The rules by which a source is followed back, by the names under which docs/press.md explains them.
export const VOICE_RULES = {
  'person-by-name': 'A full name, or a title with a name.',
  'short-name': 'A surname, or another part of a name that the article gives in full.',
  apposition: 'An office with the name beside it, between commas.',
  pronoun: 'He, she, it, they, who: what is nearest at hand and fits in sex and number.',
  'taken-up': 'A definite phrase whose noun somebody went by before: “the minister”, “the group”.',
  'one-of-them': 'One of several who were spoken of together.',
  'both-sides': 'Both, each, neither: the sides together.',
  'state-as-actor': 'A state or ruled land by its name, people or capital.',
  'body-by-name': 'A body by its name or letters.',
  body: 'A body by its noun: “the army”, “the foreign ministry”.',
  paper: 'A document that says something; with an owner, whoever issued it.',
  office: 'An office or its holder without a name.',
  'unnamed-source': 'People who are not named: each mention a source of its own.',
  'same-speaker': 'No source of its own: the words or verbs of the speaker before go on.',
  'next-speaker': 'A quotation before anybody has spoken: the first speaker’s.',
  'nobody-stated': 'A verb that says who spoke nowhere.',
} as const

export type VoiceRule = keyof typeof VOICE_RULES
