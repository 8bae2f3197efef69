// Every form of a cue verb, back to its lemma.
import { wordsOf } from './frame.ts'
import { FRAMES, PHRASAL } from './frames.ts'

const IRREGULAR: Record<string, string> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  think: 'thinks thought thinking',
  hold: 'holds held holding',
  feel: 'feels felt feeling',
  lie: 'lies lied lying',
  read: 'reads reading',
  sing: 'sings sang sung singing',
  foresee: 'foresees foresaw foreseen foreseeing',
  forecast: 'forecasts forecasting forecasted',
  beseech: 'beseeches besought beseeching',
  spurn: 'spurns spurned spurning',
  undertake: 'undertakes undertook undertaken undertaking',
  begin: 'begins began begun beginning',
  find: 'finds found finding',
  go: 'goes went gone going',
  put: 'puts putting',
  make: 'makes made making',
  take: 'takes took taken taking',
  let: 'lets letting',
  speak: 'speaks spoke spoken speaking',
  give: 'gives gave given giving',
  hit: 'hits hitting',
  shoot: 'shoots shot shooting',
  set: 'sets setting',
  lay: 'lays laid laying',
  throw: 'throws threw thrown throwing',
  cast: 'casts casting',
  seek: 'seeks sought seeking',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  see: 'sees saw seen seeing',
  hear: 'hears heard hearing',
  know: 'knows knew known knowing',
  learn: 'learns learned learnt learning',
  show: 'shows showed shown showing',
  understand: 'understands understood understanding',
  foretell: 'foretells foretold foretelling',
  retell: 'retells retold retelling',
  bid: 'bids bade bidden bidding',
  bet: 'bets betting',
  spit: 'spits spat spitting',
  weep: 'weeps wept weeping',
  broadcast: 'broadcasts broadcasting',
  recast: 'recasts recasting',
  cut: 'cuts cutting',
  strike: 'strikes struck striking',
  bite: 'bites bit bitten biting',
  come: 'comes came coming',
  break: 'breaks broke broken breaking',
  pay: 'pays paid paying',
  send: 'sends sent sending',
  stand: 'stands stood standing',
  stick: 'sticks stuck sticking',
  wind: 'winds winding',
  tear: 'tears tore torn tearing',
  shrink: 'shrinks shrank shrunk shrinking',
  drive: 'drives drove driven driving',
  dwell: 'dwells dwelt dwelled dwelling',
  shy: 'shies shied shying',
}
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  `admit quip pin brag rap pen slam beg drub pan dub snap blog chat chip nod sob grin jot log tut kid nag yap jab prod refer infer concur
  demur commit submit rebut shrug hum bat swat slap knot stop stun pat tap swot rip rub chirrup step lag flag tag hem plug trot scan tip
  scrap flog permit defer confer transmit acquit`.split(/\s+/),
)
/** Spelled with one l or two. */
const BOTH = new Set(
  'label signal cable reveal counsel marvel cavil cajol quarrel total level model channel snivel grovel'.split(
    ' ',
  ),
)

const regular = (lemma: string): string[] => {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  if (lemma.endsWith('e')) return [third, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  const last = lemma.at(-1)!
  const forms = DOUBLING.has(lemma)
    ? [`${lemma}${last}ed`, `${lemma}${last}ing`]
    : [`${lemma}ed`, `${lemma}ing`]
  if (BOTH.has(lemma)) forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`)
  return [third, ...forms]
}

const lemmas = [...new Set([...FRAMES.keys(), ...PHRASAL.map(([verb]) => verb)])]

/** `said` → `say`, `warns` → `warn`. */
export const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  lemmas.flatMap((lemma) =>
    [lemma, ...(IRREGULAR[lemma]?.split(' ') ?? regular(lemma))].map((form) => [form, lemma] as const),
  ),
)

/** Words that are nouns or adjectives far more often than verbs: only the tagger makes verbs of them, no repair. */
const MOSTLY_NOUNS = new Set(
  wordsOf(`list catalogue catalog log register document tally view frame present paint class rank rate bill tout pitch tag board mouth pen
    minute book round row stick side sign bank bat slap pass hammer drive cut break come pull strike wind send stand stop shrink tear
    bite pay own prove see hear know learn judge house light single place shift fix weigh lead exhaust cheer toast champion curse beam
    boom storm drone croon hum jab jest kid mimic nag needle parrot patter pipe poll probe prod prompt query quiz rap rave rant smirk
    speech trill treat trust progress smear trash pan slate savage roar counsel petition lobby campaign favour favor pressure task
    dream wish fancy value compliment compound moot move vote scan tap tip scrap fault finger pillory`),
)

/** Of the forms, those that a word taken for a noun may be all the same: “diplomats caution that”. */
export const SAYING_FORMS: ReadonlyMap<string, string> = new Map(
  [...LEMMA_OF].filter(([, lemma]) => !MOSTLY_NOUNS.has(lemma)),
)
