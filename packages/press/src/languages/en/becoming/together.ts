// Signs that mean something only together: a demand by a party is its position, by anybody else a statement.
import type { DraftEvent } from '../../../draft.ts'
import type { Bearing, Statement } from '../../pack.ts'
import type { Speaker } from './speaker.ts'

export type Seen = {
  statement: Statement
  event: DraftEvent | null
  /** The attributing verb is the event. */
  said: boolean
  bearing: Bearing
  speaker: Speaker
  /** Names of the word signs in the claim. */
  words: ReadonlySet<string>
  /** What the words before speak of. */
  topics: ReadonlySet<string>
  tense: string
  /** The speaker's side is hardly named in the article: no party to the talks. */
  seldom: boolean
  length: number
}

const WANTING =
  /^(?:want|demand|insist|insist on|call for|ask for|require|seek|rule out|rule|threaten|vow|refuse|appeal|plead for|press for|reiterate|urge|call on|call upon|expect)$/
const OUTSIDE: ReadonlySet<Speaker> = new Set([
  'resident',
  'aid worker',
  'diplomat',
  'mediator',
  'monitor',
  'analyst',
  'press',
  'outsider',
])
const GROUND: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])

type Together = { sign: string; holds(seen: Seen): boolean }

const lemmaOf = ({ statement }: Seen) => statement.cue?.lemma.toLowerCase() ?? ''
const ofParty = ({ speaker, seldom }: Seen) => speaker === 'party' && !seldom
const told = ({ statement }: Seen) => statement.speech !== 'narration'
const onGround = ({ words, event, topics }: Seen) =>
  words.has('fighting') ||
  words.has('harm') ||
  words.has('held or taken') ||
  topics.has('incident') ||
  (event !== null && GROUND.has(event.code))
const ofOffer = ({ words, topics }: Seen) =>
  words.has('the offer') || words.has('offers') || topics.has('offer') || topics.has('demand')

export const TOGETHER: Together[] = [
  { sign: 'a party refuses', holds: (seen) => ofParty(seen) && seen.event?.code === 'REJECT' && seen.said },
  {
    sign: 'a party accuses',
    holds: (seen) => ofParty(seen) && seen.event?.code === 'ACCUSE' && seen.said,
  },
  {
    sign: 'a party says what it will do',
    holds: (seen) => ofParty(seen) && !seen.bearing.negated && /^w(?:ill|ould)$/.test(seen.tense),
  },
  {
    sign: 'somebody else says what will be done',
    holds: (seen) => told(seen) && !ofParty(seen) && /^w(?:ill|ould)$/.test(seen.tense),
  },
  { sign: 'a party must', holds: (seen) => ofParty(seen) && seen.words.has('must') },
  {
    sign: 'a witness tells',
    holds: (seen) =>
      (seen.speaker === 'resident' || seen.speaker === 'monitor') &&
      (seen.words.has('heard or seen') ||
        /^(?:see|hear|find|count|record|report|observe)$/.test(lemmaOf(seen))),
  },
  {
    sign: 'of talks, by who was there',
    holds: (seen) =>
      /mediator|insider|party/.test(seen.speaker) && seen.words.has('how the talks went') && told(seen),
  },
  { sign: 'a party wants', holds: (seen) => ofParty(seen) && WANTING.test(lemmaOf(seen)) },
  {
    sign: 'an outsider wants',
    holds: (seen) =>
      (OUTSIDE.has(seen.speaker) || seen.seldom) &&
      (WANTING.test(lemmaOf(seen)) || (seen.said && seen.event?.code === 'REQUEST')),
  },
  { sign: 'a party threatens', holds: (seen) => ofParty(seen) && seen.event?.code === 'THREATEN' },
  {
    sign: 'a party will not',
    holds: (seen) => ofParty(seen) && seen.bearing.negated && /will|would|modal/.test(seen.tense),
  },
  {
    sign: 'a party has terms',
    holds: (seen) =>
      ofParty(seen) && seen.bearing.conditional && /will|would|modal|infinitive/.test(seen.tense),
  },
  {
    sign: 'a side wants, it is said',
    holds: (seen) => told(seen) && seen.words.has('wants') && seen.event?.code !== 'ASSAULT',
  },
  {
    sign: 'a party promises',
    holds: (seen) =>
      ofParty(seen) &&
      /^(?:promise|pledge|vow|swear|assure|undertake|guarantee|commit|agree)$/.test(lemmaOf(seen)) &&
      !seen.bearing.negated,
  },
  {
    sign: 'an outsider promises',
    holds: (seen) =>
      OUTSIDE.has(seen.speaker) && /^(?:promise|pledge|vow|swear|assure|undertake)$/.test(lemmaOf(seen)),
  },
  {
    sign: 'promised, it is said',
    holds: (seen) => seen.event?.code === 'AGREE' && !seen.said && seen.words.has('promises'),
  },
  {
    sign: 'a promise refused',
    holds: (seen) =>
      seen.words.has('promise withheld') && (seen.bearing.negated || seen.event?.code === 'REJECT'),
  },
  {
    sign: 'refuses a promise',
    holds: (seen) =>
      seen.bearing.force === 'refused' &&
      (seen.topics.has('promise') || seen.words.has('promises') || seen.words.has('promise withheld')),
  },
  {
    sign: 'refuses an offer or demand',
    holds: (seen) => seen.bearing.force === 'refused' && ofOffer(seen) && !onGround(seen),
  },
  {
    sign: 'accepts',
    holds: (seen) =>
      /^(?:accept|agree)$/.test(lemmaOf(seen)) || (seen.event?.code === 'AGREE' && seen.words.has('answers')),
  },
  {
    sign: 'contests what happened',
    holds: (seen) => /denied|refused/.test(seen.bearing.force) && onGround(seen) && !ofOffer(seen),
  },
  { sign: 'accuses of what happened', holds: (seen) => seen.bearing.force === 'claimed' && onGround(seen) },
  {
    sign: 'tells of the ground',
    holds: (seen) =>
      told(seen) && seen.bearing.force === 'said' && seen.event !== null && GROUND.has(seen.event.code),
  },
  {
    sign: 'goes on about what happened',
    holds: (seen) => told(seen) && seen.topics.has('incident') && seen.tense === 'past',
  },
  {
    sign: 'an analyst judges',
    holds: (seen) => seen.speaker === 'analyst' && told(seen) && !seen.words.has('in those years'),
  },
  {
    sign: 'the outlet judges',
    holds: (seen) => !told(seen) && seen.event === null && /present|would|modal/.test(seen.tense),
  },
  {
    sign: 'the outlet tells of the past',
    holds: (seen) =>
      !told(seen) &&
      seen.words.has('truce or war of old') &&
      (seen.words.has('in those years') || seen.words.has('ended badly')),
  },
  {
    sign: 'the outlet tells of the ground',
    holds: (seen) =>
      !told(seen) && seen.event !== null && GROUND.has(seen.event.code) && !seen.words.has('in those years'),
  },
  {
    sign: 'the outlet tells of talks',
    holds: (seen) => !told(seen) && (seen.event?.code === 'CONSULT' || seen.words.has('talks held')),
  },
  {
    sign: 'a paper goes over',
    holds: (seen) => seen.words.has('paper handed over') && !seen.words.has('proof'),
  },
  {
    sign: 'a paper taken up',
    holds: (seen) =>
      seen.topics.has('paper') && (seen.words.has('what a paper says') || seen.words.has('written')),
  },
  {
    sign: 'proof goes over',
    holds: (seen) =>
      seen.words.has('proof') && (seen.words.has('proof shown') || seen.words.has('paper handed over')),
  },
  { sign: 'proof taken up', holds: (seen) => seen.topics.has('proof') && seen.words.has('proof') },
  {
    sign: 'an offer made',
    holds: (seen) =>
      /^(?:offer|propose)$/.test(lemmaOf(seen)) ||
      (seen.words.has('offers') && ofParty(seen) && /would|will/.test(seen.tense)),
  },
  { sign: 'a party would if', holds: (seen) => ofParty(seen) && seen.words.has('would do in return') },
]
