// Verbs that attribute with some objects only: “sees no need”, “backed the plan”, “lodged a protest”; and objects with which others attribute nothing.

const ABSTRACT =
  `need|reason|sign|signs|appetite|prospect|prospects|hope|method|echo|echoes|pattern|risk|risks|chance|chances|danger|link|links|merit|room|
way|point|obstacle|obstacles|value|purpose|hand|opening|opportunity|scope|parallel|parallels|contradiction|alternative|problem|evidence|cause|justification|
basis|future|end|progress|difference|shift|ploy|trap|plot|conspiracy|bluff|trick|logic|sense|benefit|gain|urgency|momentum|improvement|threat|provocation|
motive|intent|attempt|effort|attack|violation|breach|weakness|change|moment|window|role|place|case|advantage|interest|will|willingness|desire|calculation|
echoing|precedent|snub|insult|concession|victory|defeat|betrayal|compromise|gesture|stalemate|deadlock|escalation`.replaceAll(
    '\n',
    '',
  )
const PLANS =
  `plan|deal|accord|agreement|proposal|idea|call|calls|move|decision|demand|demands|bid|position|stance|view|account|version|claim|assessment|handling|talks|
truce|ceasefire|process|approach|policy|measures?|sanctions|operation|strikes?|offensive|response|record|conduct|actions?|choice|initiative|formula|draft|text|
resolution|mediation|effort|efforts|candidacy|conclusions?|findings?|suggestion|request|amendment|amnesty|pause|extension|verdict|ruling|inquiry|investigation|use|raid|
timetable|roadmap|road map|terms|right|sovereignty|integrity|statehood|independence|unity`.replaceAll(
    '\n',
    '',
  )
const PROTEST = 'protests?|objections?|complaints?|reservations?|appeals?|d[eé]marche|demand|claim|petition'
const LOT =
  'conspiracy|rat|trap|plot|ploy|trick|bluff|blackmail|weakness|victory|danger|trouble|opportunity|betrayal|blood'

const WORDS =
  `${PLANS}|${PROTEST}|reports?|rumou?rs?|suggestions?|allegations?|accusations?|criticisms?|charges?|complaints?|questions?|notion|invitation|overtures?|offers?|appeals?|threats?|
warnings?|claims?|stor(?:y|ies)|motion|bill|case|lawsuit|petition|concerns?|fears?|idea|ideas|proposals?|requests?|it|this|that|them|him|her`.replaceAll(
    '\n',
    '',
  )

const of = (nouns: string) => new RegExp(`^(?:${nouns})$`)

/** By verb: what its object must be for it to attribute. */
export const MEANT: ReadonlyMap<string, RegExp> = new Map([
  ['see', of(ABSTRACT)],
  ['find', of('fault|merit|no fault|reason|cause')],
  ['smell', of(LOT)],
  ['scent', of(LOT)],
  ['back', of(PLANS)],
  ['support', of(PLANS)],
  ['defend', of(PLANS)],
  ['champion', of(PLANS)],
  ['favour', of(PLANS)],
  ['favor', of(PLANS)],
  ['embrace', of(`${PLANS}|points?|offer|list|principles?`)],
  ['justify', of(`${PLANS}|attacks?|shelling|bombing|killings?|closure|blockade|arrests?`)],
  ['lodge', of(PROTEST)],
  [
    'threaten',
    of(
      'action|retaliation|revenge|consequences|reprisals?|sanctions|tariffs?|war|strikes?|boycotts?|walkout|measures|lawsuits?|force|punishment|offensive|bloodshed|violence|response',
    ),
  ],
  [
    'renew',
    of(
      'calls?|appeals?|demands?|threats?|pledges?|offers?|vows?|warnings?|plea|pleas|accusations?|criticism',
    ),
  ],
  [
    'vow',
    of(
      'revenge|retaliation|vengeance|support|loyalty|allegiance|resistance|response|action|crackdown|retribution|justice|fight|war',
    ),
  ],
  ['grant', of('it|this|request|demand|wish|plea|appeal|extension|amnesty|permission|pardon')],
  [
    'plead',
    of(
      'guilty|not|ignorance|innocence|poverty|anonymity|error|mistake|necessity|self-defen[cs]e|duress|illness|lack',
    ),
  ],
  ['file', of(PROTEST)],
  ['enter', of('protests?|objections?|reservations?')],
  [
    'give',
    of(
      'nod|blessing|welcome|backing|endorsement|approval|assent|consent|assurances?|undertakings?|pledge|warning',
    ),
  ],
  [
    'withhold',
    of(
      'assent|consent|approval|blessing|guarantees?|recognition|comment|endorsement|signature|judg(?:e?)ment|agreement',
    ),
  ],
  ['send', of('condolences|sympathies|congratulations|warning')],
  ['extend', of('condolences|sympathies|congratulations|offer|invitation|olive|thanks')],
  ['issue', of('warning|ultimatum|denial|appeal|call|threat|threats|plea|apology|rebuke')],
  ['deliver', of('warning|ultimatum|rebuke|threat|verdict')],
])

/** By phrase with a plain sense besides: what its object must be for it to attribute: “shot down the plan”, not “shot down a drone”. */
export const MEANT_BY_PHRASE: ReadonlyMap<string, RegExp> = new Map([
  ...[
    'shoot down',
    'knock back',
    'knock down',
    'slap down',
    'throw out',
    'fend off',
    'swat away',
    'swat aside',
    'bat away',
    'wave away',
  ].map((phrase): [string, RegExp] => [phrase, of(WORDS)]),
  ...['tear into', 'rip into', 'lay into', 'take aim at'].map((phrase): [string, RegExp] => [
    phrase,
    of(
      `${PLANS}|government|president|minister|premier|leader|leaders|rivals?|opponents?|critics?|opposition|council|envoys?|mediators?|west|him|her|them|it`,
    ),
  ]),
  [
    'set out',
    of(
      `${PLANS}|conditions?|priorities|vision|goals?|aims?|objectives?|reasons?|arguments?|details?|ideas|proposals?|principles?|case|steps?|options?|red|lines?|expectations?|agenda|guarantees?`,
    ),
  ],
  ['stick to', of('claims?|story|account|version|insistence|demands?|word|refusal|denial|assertion')],
])

/** By verb: objects with which it says nothing. */
export const PLAIN: ReadonlyMap<string, RegExp> = new Map([
  [
    'recall',
    of(
      'ambassadors?|envoys?|diplomats?|parliament|lawmakers|troops|units?|forces?|soldiers|reservists|negotiators?|delegation|team|staff|consul',
    ),
  ],
  [
    'maintain',
    of(
      'links?|ties|relations?|relationships?|contacts?|communications?|presence|control|order|peace|calm|security|stability|lines?|cease-?fire|truce|balance|distance|silence|momentum|posts?|posture|positions|bases?|forces?|troops|fleet|pressure|grip|blockade|sanctions|dialogue|channels?|networks?|registers?|lists?|records?|roads?|equipment|standards?|neutrality|secrecy|vigil|watch|blackout|pace',
    ),
  ],
  [
    'observe',
    of(
      'agreements?|accords?|cease-?fire|truce|armistice|terms|laws?|rules?|norms?|curfew|silence|minute|holiday|ramadan|sabbath|fast|mourning|restraint|neutrality|conventions?|protocols?|vote|voting|poll|polls|elections?|exercises?|procedures?|anniversary|strike|shutdown',
    ),
  ],
  ['think', of('tanks?')],
  [
    'assume',
    of(
      'presidency|office|power|posts?|role|command|control|leadership|dut(?:y|ies)|chair|chairmanship|responsibilit(?:y|ies)|reins',
    ),
  ],
  ['call', of('off')],
  ['register', of('for|to|with')],
  ['claim', of('kin|ancestry|descent|asylum|benefits|lives|life|victims?')],
  ['request', of('anonymity')],
  ['embrace', of('him|her|them|us|me|it')],
  ['refuse', of('bail|entry|visas?')],
  ['question', of('suspects?|witness(?:es)?|crew|members|detainees|residents|him|her|them|men')],
  ['catalogue', of('books|library')],
  ['count', of('ballots?|votes?|contents|heads|money|cash')],
  ['blast', of('into|holes?|way|crater')],
  ['slam', of('into|onto|shut|door|doors|brakes')],
  ['pin', of('insignia|medal|ribbon|badge|notice|map|note')],
  ['charge', of('fees?|tolls?|batter(?:y|ies)|phones?|bayonets')],
  ['post', of('photos?|photographs?|pictures?|images?|guards?|sentries|soldiers')],
  ['counter', of('fire|drones?|missiles?|attacks?|offensive|threats?')],
])
