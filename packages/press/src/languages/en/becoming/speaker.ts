// What sort of speaker a voice is: a party to the talks, a mediator, a monitor, an analyst, somebody who lives there. Read from the
// words that name it, and for a named person from the words around its first mention.
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { kindOfSide, standingOf } from './standing.ts'

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
    /\b(?:analysts?|prof(?:essors?)?|historians?|researchers?|lecturers?|experts?|fellow|scholars?|institute|think[- ]tank|commentators?|columnists?|academics?|political scientist|pundits?|strategists?|(?:anthro|socio|crimino)logists?|economists?|biographers?|essayists?|theorists?|critics|consultanc(?:y|ies)|risk consultan\w+|conflict monitors?|watchers|lectures?|lectur(?:es|ed) (?:on|at|in)|teaches|emeritus|dean|(?:centre|center) (?:for|of)|university|college|studies|retired|retd|(?<=\()ret(?=[.)])|old hands|veteran (?:of|observer|watcher|diplomat|negotiator)|onetime|ex-\w+|former (?:\w+ ){0,2}(?:general|negotiator|courier|envoy|minister|officer|diplomat|chief|admiral|commander|ambassador|mediator|adviser|secretary|judge|official|spy|president|premier))\b/i,
  ],
  [
    'document',
    /\b(?:treaty|article|clause|memorandum|schedule|communiqu[eé]|press release|handout|joint (?:message|declaration)|satellite (?:pictures|images)|(?:the|its|an?|internal|joint|leaked|\w+-page) (?:\w+ )?(?:text|draft|document|accord|paper|agreement|protocol|note|memo|letter|statement)|document|draft|list of|one of them reads)\b/i,
  ],
  [
    'aid worker',
    /\b(?:aid (?:worker|agency|official|group)|relief|red (?:cross|crescent)|charity|humanitarian|hospital|doctors?|nurses?|medics?|paramedics?|surgeons?|midwi\w+|ambulance|health (?:workers?|office|officials?|authorities)|rescuers?|rescue workers|(?:human )?rights (?:groups?|monitors?|organi[sz]ations?|workers?|lawyers?|activists?)|emergency agency|unicef|food programme)\b/i,
  ],
  [
    'insider',
    /\b(?:close to the|briefed on|familiar with|with knowledge of|insiders?|people (?:in the (?:room|building|hotel)|with|briefed)|participants?|the same person|sources? (?:in|close|at)|present at the talks)\b/i,
  ],
  [
    'resident',
    /\b(?:residents?|villagers?|farmers?|traders?|fisherm[ae]n|herders?|herdsm[ae]n|shepherds?|drivers?|widow|teacher|schoolmaster|mothers?|fathers?|owner|shopkeepers?|neighbours?|neighbors?|families|relatives|locals?|witnesses|passers-by|people|women|wom[ae]n|m[ae]n|youths?|thousands|survivors?|returnees?|hostages?|prisoners?|detainees?|veterans|workers?|employees?|labourers?|sellers?|crew(?: members?)?|sailors?|foreman|caretaker|mechanic|butcher|tailor|miners?|clerks?|engineers?|grocer|vegetable|fish|taxi|cleaner|pensioner|refugees?|displaced|evacuees?|monks?|ven|thera|lamas?|imams?|mufti|maulana|uncle|aunt|brother|cousin|son|daughter|grand\w+|nephew|niece|wife|husband|protesters?|demonstrators?|voters?|lawyer|poet|singer|journalist|porter|barman|listener|student|pupil|engineer|priest|imam|nun|bishop|reverend|rev|sister|church|sheikh|elders?|councillor|mayor|magistrate|vendor|community|committee|councils|seamstress|baker|aged \d+|, \d\d)\b/i,
  ],
  [
    'press',
    /\b(?:newspapers?|radio|television|news agency|website|reporters?|correspondent|media|press agency|broadcaster|daily|times|post|herald|gazette|standard)\b/i,
  ],
  [
    'mediator',
    /\b(?:mediators?|mediation|envoys?|facilitat(?:or|ors|ion)|special (?:envoy|representative|adviser)|guarantors?|secretary-general|go-betweens?|peacemaker)\b/i,
  ],
  [
    'monitor',
    /\b(?:missions?|observers?|observation|monitors?|monitoring|united nations|verification|peacekeepers?|force commander|head of mission|joint (?:commission|team|mission|group)|commission|inspectors?|secretariat|disarmament|fact-finding|armistice commission|watch)\b/i,
  ],
  ['monitor', /\bUN[A-Z]*\b/],
  [
    'diplomat',
    /\b(?:diplomats?|ambassadors?|embass(?:y|ies)|western official|european official|european union)\b/i,
  ],
  [
    'party',
    /\b(?:ministers?|ministry|spokes\w+|army|general|colonel|major|captain|brigadier|commander|admiral|commodore|presidents?|premier|government|rebels?|delegates?|negotiators?|chief of staff|delegation|movement|front|officers?|security|police|officials?|party|leader|deputy|navy|air force|state|council|office|governor|secretary|the (?:north|south)|capital|brigades?|army's|defence|defense|foreign|opposition|militant)\b/i,
  ],
]

/** Both sides of the talks together. */
const BOTH =
  /^(?:both|each|either|neither|the two|all|the (?:parties|delegations|sides|rivals))(?: of (?:them|the \w+))?(?: (?:sides?|parties|part(?:y|ies)|camps?|countries|governments|armies|capitals|delegations|crews|states|factions|militaries))?$/i

/** How a clause behind a name tells what its bearer does: “, who writes on militancy,”, “, whose son was taken”. */
const LIFE: [Speaker, RegExp][] = [
  [
    'party',
    /^,? (?:[^.,;]{0,60} )?(?:who|and) (?:\w+ )?(?:leads?|led|heads?|headed|speaks? for|spoke for|sits for|commands|represents|negotiates for)\b/,
  ],
  [
    'analyst',
    /^,? (?:\([^)]*\) )?who (?:\w+ly )?(?:has |have |had )?(?:once |also )?(?:writes?|wrote|written|lectur\w+|teach(?:es)?|taught|stud(?:y|ies|ied)|follow(?:s|ed)|tracks?|tracked|research\w+|cover(?:s|ed)|advis(?:es|ed)|interviewed|analy[sz]\w+|monitor(?:s|ed)|map(?:s|ped)|helped (?:to )?(?:draft|write|negotiate|broker)|served|commanded|chaired|sat (?:in|on)|negotiated|specialis\w+|specializ\w+|edits|edited)\b/,
  ],
  [
    'resident',
    /^,? (?:\d+, )?(?:who (?:\w+ly )?(?:has |had )?(?:sells?|sold|farms?|farmed|grows?|lives?|lived|keeps?|kept|drives?|drove|fish\w*|owns?|lost|fled|works?|worked|runs? (?:a|the) (?:\w+ )?(?:shop|stall|school|clinic|cafe|café|bakery|kiosk|tea|pump|garage|hotel|mill)|queued|waited|buried|herds?|teaches at|survived|returned|came|took over|was (?:standing|sitting|washing))|whose (?:\w+ )?(?:husband|wife|son|sons|daughter|brother|sister|father|mother|child|children|nephew|cousin|house|home|shop|field|farm|orchard|tomatoes|boat|lorry|truck|family|village|herd|cattle))\b/,
  ],
]
const lifeOf = (text: string, name: string): Speaker | null => {
  const at = text.indexOf(name, text.indexOf('\n') + 1)
  if (at === -1) return null
  const behind = text.slice(at + name.length, at + name.length + 90)
  return LIFE.find(([, words]) => words.test(behind))?.[0] ?? null
}

const known = new WeakMap<Analysed, Map<string, Speaker>>()

/** The words around a name's first mention in its paragraph: there its bearer is introduced. */
const introduction = (text: string, name: string, reach: number): string => {
  const at = text.indexOf(name, text.indexOf('\n') + 1)
  if (at === -1) return name
  const line = text.lastIndexOf('\n', at) + 1
  const before = text.slice(Math.max(line, at - Math.min(90, reach)), at).replace(/^.*[.!?][”"’']? /s, '')
  const end = text.indexOf('\n', at)
  return before + text.slice(at, Math.min(end === -1 ? text.length : end, at + name.length + reach))
}

const classify = (words: string): Speaker =>
  SPEAKERS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown'

/** Bodies are no residents, and nobody is introduced as a newspaper that he spoke to. */
const NOT_A_BODY: ReadonlySet<Speaker> = new Set(['resident', 'insider', 'analyst'])
const NOT_A_PERSON: ReadonlySet<Speaker> = new Set(['press', 'document', 'insider'])
const without = (words: string, left: ReadonlySet<Speaker>): Speaker =>
  SPEAKERS.find(([speaker, pattern]) => !left.has(speaker) && pattern.test(words))?.[0] ?? 'unknown'
const TITLE =
  /^(?:(?:deputy|foreign|prime|interior|defence|defense|home|information|unification|health|acting|state|lieutenant|lt|major|maj|brig|rear|vice|first|chief|under|permanent)[ -])*(?:minister|president|general|gen|colonel|col|major|captain|brigadier|commander|commodore|admiral|secretary|superintendent|governor|chief|sergeant|premier|marshal)\b/i

/** Bodies of those who live there. */
const CIVIC =
  /\b(?:famil(?:y|ies|ies')|relatives|church(?:es)?|bishops?|students?|women|traders|farmers|teachers|lawyers|doctors['’]?|nurses|medics|community councils?|elders' forum|chamber of commerce|trade unions?|victims|mothers)\b/i
const OFFICE =
  /\b(?:spokes(?:man|woman|person)|minister|commander|general|brigadier|negotiator|delegate|chief|leader|president|governor|officer|secretary|commissioner|superintendent|delegation|envoy of the (?:rebels|government))\b/i

const SCHOLARLY = /\b(?:institute|cent(?:re|er)|university|studies|college)\b/i
/** On behalf of a body that is no party: its general is a monitor. */
const OF_NO_SIDE =
  /\b(?:observer|monitoring|verification|united nations|UN|fact-finding|institute|cent(?:re|er) for|university|studies)\b|\b(?:mission|commission)\b/i

const speakerBy = (analysed: Analysed, { voice }: Statement, name: string, words: string): Speaker => {
  const both = `${name} | ${words}`
  if (BOTH.test(name)) return 'party'
  if (voice.kind === 'organisation' || voice.kind === 'office') {
    if (CIVIC.test(both)) return 'resident'
    const speaker = without(both, NOT_A_BODY)
    const scholarly = /\b(?:cent(?:re|er)|institute|university|studies)\b/i.test(both)
    return speaker === 'unknown' && scholarly ? 'analyst' : speaker
  }
  const side = voice.side ?? ''
  if (OF_NO_SIDE.test(side)) return SCHOLARLY.test(side) ? 'analyst' : 'monitor'
  const ofSide = side !== '' && /^(?:government|armed)$/.test(kindOfSide(side))
  if (voice.kind !== 'person') {
    const classed = classify(both)
    return ofSide && classed === 'resident' ? 'party' : classed
  }
  const direct = without(both, NOT_A_PERSON)
  if (direct === 'analyst' && side === '') return direct
  if (TITLE.test(name) || TITLE.test(words.replace(/^the /i, ''))) return 'party'
  if (direct !== 'unknown' && direct !== 'party') return direct
  const surname = name.split(' ').at(-1) ?? name
  if (ofSide) return 'party'
  const life = lifeOf(analysed.text, surname)
  if (life !== null && (life === 'party') === (side !== '')) return life
  const beside = introduction(analysed.text, surname, 45)
  if (
    OFFICE.test(beside) &&
    without(beside, NOT_A_PERSON) !== 'analyst' &&
    !/\b(?:mediat|envoy|observer|mission|UN )/i.test(beside)
  )
    return 'party'
  const introduced = without(introduction(analysed.text, surname, 110), NOT_A_PERSON)
  return introduced === 'unknown' ? direct : introduced
}

/** Embassies, state media and sheikhs of a side that the article is about speak for that party. */
const OWN: ReadonlySet<Speaker> = new Set(['diplomat', 'press', 'outsider', 'mediator'])
const ofMainSide = (analysed: Analysed, side: string | null): boolean =>
  side !== null &&
  /^(?:government|armed|a state|a land)$/.test(kindOfSide(side)) &&
  standingOf(analysed, side).standing === 'named often'

/** What sort of speaker a statement's voice is; read once for each voice of an article. */
export const speakerOf = (analysed: Analysed, statement: Statement): Speaker => {
  const { voice } = statement
  const words = voice.span ? analysed.text.slice(...voice.span) : ''
  const name = voice.resolved ?? words
  if (name === '') return 'unknown'
  const names = known.get(analysed) ?? new Map<string, Speaker>()
  known.set(analysed, names)
  const key = `${voice.kind} ${name} ${voice.side}`
  const before = names.get(key)
  if (before) return before
  const read = speakerBy(analysed, statement, name, words)
  const unread: Speaker = voice.side !== null ? 'party' : voice.kind === 'person' ? 'outsider' : 'unknown'
  const speaker =
    read === 'unknown' ? unread : OWN.has(read) && ofMainSide(analysed, voice.side) ? 'party' : read
  names.set(key, speaker)
  return speaker
}
