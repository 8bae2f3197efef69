// Every form of a cue verb, back to its lemma.
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
}
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  'admit quip pin brag rap pen slam beg drub pan dub snap blog chat chip nod sob grin balk pin'.split(' '),
)
/** Spelled with one l or two. */
const BOTH = new Set(['label', 'signal', 'cable', 'reveal'])

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
