// The rules by which attributions and narration are found, by the names under which docs/press.md explains them.
export const ATTRIBUTION_RULES = {
  'source-cue-claim': 'The officials said that the road was open.',
  'claim-source-cue': 'The road was open, the officials said; “…,” he said, “…”.',
  'claim-cue-source': '“The road is open,” said the minister.',
  'cue-source-claim': '…, said the minister: “The road is open.”',
  'act-of-speech':
    'The verb is itself what was done: accused, urged, refused to, denied the charge, called it a farce.',
  'second-cue-of-one-source':
    'A verb joined to one before, with the same source: “denied it and warned that …”.',
  'participle-adds-claim': '…, adding that …; a statement saying that ….',
  'with-source-saying': '…, with each side accusing the other of ….',
  'verb-of-coming-to-say': 'Called to complain that ….',
  'which-source-says': 'The envoy, who he says has left.',
  'as-source-puts-it': 'As the envoy put it, ….',
  'charge-that-source-denies': '…, a charge the army denies.',
  'refusal-alone': 'Asked whether they would sign, they declined.',
  'quotes-somebody-as-saying': 'State media quoted an officer as saying that …: the officer says it.',
  'quoted-as-saying': '…, the president was quoted as saying.',
  'it-is-said': 'It was announced that …; …, it is understood, ….',
  'is-said-to': 'The envoy is understood to have left.',
  'was-told-that': 'She had been told by the president that ….',
  'act-by-agent': 'The offer was rejected by the rebels as ….',
  'act-by-nobody-named': 'The offer was rejected as an insult.',
  'according-to': 'According to …, wherever it stands.',
  'in-the-words-of': 'In the words of ….',
  'in-ones-words': 'By the army’s own count; in their view; in her words.',
  per: 'Per two people briefed on the talks.',
  'noun-of-saying': 'The army’s claim that …; the reply was that ….',
  'name-and-colon': 'The minister: “…”.',
  'quotation-behind-colon': 'A quotation behind a colon without a verb of saying: “She dismissed it: “…””.',
  'quotation-summed-up': '“…” was all she would say; “…” is how he puts it.',
  'clause-behind-colon':
    'An act of speech, then its words behind a colon: “They rejected the story: no call was made.”',
  'answer-in-interview': 'A quotation right behind a question, by whoever was introduced before.',
  'quotation-goes-on': 'A quotation that is a sentence by itself belongs to whoever was quoted last.',
  'indirect-speech-goes-on':
    'After reported words, a sentence in their tense, or with words of the speaker’s, is reported too.',
  'quotation-as-headline': 'A headline that is a quotation.',
  'source-beside-headline': 'Talks to resume on Monday: minister.',
  narration: 'A sentence that nobody is said to have said.',
  'narration-beside': 'A clause with its own verb beside what somebody said.',
  'role-beside': 'Beside a source, what it leads, mediates or signed: “, who leads the team,”.',
  'outlet-aside': 'In a veiled reference to …, the minister said …; …, further casting doubt on ….',
  'followed-upon': 'The talks followed the May truce, which ended ….',
} as const

export type AttributionRule = keyof typeof ATTRIBUTION_RULES
