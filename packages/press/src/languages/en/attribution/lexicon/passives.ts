// What verbs of saying and judging do in the passive voice.
import { wordsOf } from './frame.ts'

const set = (words: string): ReadonlySet<string> => new Set(wordsOf(words))

/** Report hearsay: “it is understood that”, “is said to have”. */
export const HEARSAY = set(`
  say report understand believe think know expect allege claim rumour rumor estimate suspect presume assume consider feel fear hope announce state note
  agree find confirm decide learn gather hear reveal disclose predict forecast suggest speculate argue admit acknowledge recall whisper establish
  ascertain determine conclude reckon deem judge recommend propose calculate accept recognise recognize concede surmise mention stress emphasise
  emphasize underline explain insist maintain warn promise
`)

/** Take no “to” as hearsay: “was expected to sign” tells what lies ahead, “was agreed to” what was done. */
export const NO_HEARSAY_TO = set(`
  expect decide agree hope consider find deem judge admit recommend propose learn hear determine forecast suggest predict announce accept
  confirm calculate warn insist argue mention explain promise
`)

/** Tell who was the target of an act of speech: “was rejected by the rebels”. */
export const ACTS = set(`
  accuse blame reject dismiss describe denounce condemn call brand label urge order warn deny offer propose criticise criticize characterise
  characterize praise hail dub term demand welcome challenge rebuff dispute contest report confirm announce reveal disclose contradict endorse
  approve interpret frame portray depict present see view regard enjoin instruct implore rebuke reprimand reproach censure castigate lambast
  lambaste pillory scorn deride ridicule mock applaud commend laud salute cast bill paint perceive construe scotch quash disown refute rebut attribute
  ascribe impute put liken compare spurn fault slam blast vilify excoriate decry deplore repudiate disavow tout estimate corroborate query question
  fault float moot deem lampoon assail chide scold upbraid berate thank congratulate extol
`)

/** Acts of speech only with “as”, and a doer: “was seen by analysts as a snub”. */
export const ACTS_WITH_AS = set(
  'interpret frame portray depict present see view regard cast bill paint perceive construe put float question',
)

/** With “as” or a quotation, acts of speech by nobody named: “was rejected as an insult”. */
export const BY_NOBODY = set(`
  reject dismiss describe denounce condemn call brand label dub term characterise characterize hail praise disown ridicule deride mock bill tout scorn
  portray depict decry deplore criticise criticize castigate lambast pillory lampoon nickname
`)

/** Charges by nobody named, with the word that opens them: “was accused of”, “was criticised for”. */
export const CHARGED_WITH: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ...wordsOf('criticise criticize lambast lambaste condemn denounce fault praise blame slam').map(
    (verb): [string, string] => [verb, 'for'],
  ),
])
