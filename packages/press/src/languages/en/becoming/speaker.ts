// What sort of speaker a voice is: a party to the talks, a mediator, a monitor, an analyst, somebody who lives there. Read from the
// words that name it, and for a named person from the words around its first mention.
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'

export type Speaker =
  | 'analyst'
  | 'resident'
  | 'aid worker'
  | 'diplomat'
  | 'mediator'
  | 'monitor'
  | 'press'
  | 'document'
  | 'insider'
  | 'party'
  | 'outsider'
  | 'unknown'

/** In this order: a “retired general at an institute” is an analyst. */
const SPEAKERS: [Speaker, RegExp][] = [
  [
    'analyst',
    /\b(?:analysts?|professors?|historians?|researchers?|lecturers?|experts?|fellow|scholars?|institute|think[- ]tank|commentators?|columnists?|academics?|political scientist|(?:centre|center) (?:for|of)|university|college|studies|retired|\(retd\)|old hands|former (?:\w+ ){0,2}(?:general|negotiator|courier|envoy|minister|officer|diplomat|chief|admiral|commander|ambassador|mediator))\b/i,
  ],
  [
    'document',
    /\b(?:treaty|article|the (?:text|draft|document|accord|paper|agreement|protocol|note)|internal note|its (?:paper|text)|list of|one of them reads)\b/i,
  ],
  [
    'aid worker',
    /\b(?:aid (?:worker|agency|official|group)|relief|red (?:cross|crescent)|charity|humanitarian|hospital|doctor|nurse|medic|health office|emergency agency|unicef|food programme)\b/i,
  ],
  [
    'resident',
    /\b(?:residents?|villagers?|farmers?|traders?|fisherm[ae]n|herders?|herdsm[ae]n|shepherds?|drivers?|widow|teacher|schoolmaster|mothers?|fathers?|owner|shopkeepers?|neighbours?|neighbors?|families|relatives|locals?|witnesses|passers-by|people|women|porter|barman|listener|student|pupil|engineer|priest|imam|nun|bishop|reverend|rev|sister|church|sheikh|elders?|councillor|mayor|magistrate|vendor|community|committee|councils|seamstress|baker|aged \d+|, \d\d)\b/i,
  ],
  [
    'press',
    /\b(?:newspapers?|radio|television|news agency|website|reporters?|correspondent|media|press agency|broadcaster|daily|times|post|herald|gazette|standard)\b/i,
  ],
  [
    'mediator',
    /\b(?:mediators?|mediation|envoys?|facilitat(?:or|ors|ion)|special (?:envoy|representative|adviser)|guarantors?|secretary-general|go-betweens?|host|foreign minister of|union|conference)\b/i,
  ],
  [
    'monitor',
    /\b(?:missions?|observers?|monitors?|united nations|\bUN\b|verification|peacekeepers?|force commander|head of mission|joint (?:commission|team|mission)|commission|inspectors?|secretariat|UN\w+|disarmament)\b/,
  ],
  [
    'diplomat',
    /\b(?:diplomats?|ambassadors?|embass(?:y|ies)|western official|european official|european union)\b/i,
  ],
  [
    'insider',
    /\b(?:close to|briefed on|familiar with|with knowledge|sources?|insiders?|people in the|participants?|three people|two people|one of them|the same person)\b/i,
  ],
  [
    'party',
    /\b(?:ministers?|ministry|spokes\w+|army|general|colonel|major|captain|brigadier|commander|admiral|commodore|presidents?|premier|government|rebels?|delegates?|negotiators?|chief of staff|delegation|movement|front|officers?|security|police|officials?|party|leader|deputy|navy|air force|state|council|office|governor|secretary|the (?:north|south)|capital|brigades?|army's|defence|defense|foreign|opposition|militant)\b/i,
  ],
]

const known = new WeakMap<Analysed, Map<string, Speaker>>()

/** The words around a name's first mention in its paragraph: there its bearer is introduced. */
const introduction = (text: string, name: string): string => {
  const at = text.indexOf(name, text.indexOf('\n') + 1)
  if (at === -1) return name
  const line = text.lastIndexOf('\n', at) + 1
  const before = text.slice(Math.max(line, at - 90), at).replace(/^.*[.!?][”"’']? /s, '')
  const end = text.indexOf('\n', at)
  return before + text.slice(at, Math.min(end === -1 ? text.length : end, at + name.length + 110))
}

const classify = (words: string): Speaker =>
  SPEAKERS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown'

export const speakerOf = (analysed: Analysed, { voice }: Statement): Speaker => {
  const words = voice.span ? analysed.text.slice(...voice.span) : ''
  const name = voice.resolved ?? words
  if (name === '') return 'unknown'
  let names = known.get(analysed)
  if (!names) {
    names = new Map()
    known.set(analysed, names)
  }
  const key = `${voice.kind} ${name} ${words}`
  const before = names.get(key)
  if (before) return before
  const direct = classify(`${name} | ${words}`)
  const speaker =
    voice.kind === 'person' && (direct === 'unknown' || direct === 'party')
      ? (() => {
          const introduced = classify(introduction(analysed.text, name.split(' ').at(-1) ?? name))
          return introduced === 'unknown' ? direct : introduced
        })()
      : direct
  const sided =
    speaker === 'unknown'
      ? voice.side === null
        ? voice.kind === 'person'
          ? 'outsider'
          : 'unknown'
        : 'party'
      : speaker
  names.set(key, sided)
  return sided
}
