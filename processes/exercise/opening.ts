// Before the first session: delegations, mandates, principals, places, terms, rules, and the rooms.
import type { Text } from '@parley/talks'
import { openRoom, ref, type Step } from '../script.ts'
import { both, conveyed, does } from './hands.ts'

const GOVERNING = { room: 'governing' }

const place = (label: string, code: string, names: Text[], lat: number, lon: number): Step =>
  does(
    'elat',
    'place.name',
    {
      code,
      names: names.map((name) => ({ name })),
      latitudeMicro: Math.round(lat * 1e6),
      longitudeMicro: Math.round(lon * 1e6),
      precision: 'settlement',
    },
    { label, ...GOVERNING },
  )

const rule = (matter: string, en: string, ur: string): Step =>
  does('elat', 'rule.set', { matter, text: both(en, ur) }, GOVERNING)

/** A mandate is shown to the secretariat, which records that it saw it; nobody gives himself one. */
const mandate = (
  holder: string,
  party: string,
  level: string,
  principal: string,
  en: string,
  ur: string,
): Step =>
  conveyed(
    party,
    'mandate.show',
    { holder: ref(holder), party: ref(party), level, principal: ref(principal), matters: both(en, ur) },
    GOVERNING,
  )

export const rooms: Step[] = [
  openRoom('plenary', {
    title: both('Plenary', 'مکمل اجلاس'),
    form: 'plenary',
    seats: ['secretariat', 'maral', 'sovan', 'kelem', 'idrin', 'mission', 'observer'],
    by: 'elat',
  }),
  openRoom('mediators', {
    title: both('Mediators alone', 'صرف ثالث'),
    form: 'mediators',
    seats: ['kelem', 'idrin', 'secretariat'],
    by: 'renn',
  }),
  openRoom('maral-mediators', {
    title: both('Maral with the mediators', 'مارال اور ثالث'),
    form: 'bilateral',
    seats: ['maral', 'kelem', 'idrin', 'secretariat'],
    by: 'renn',
  }),
  openRoom('sovan-mediators', {
    title: both('Sovan with the mediators', 'سووان اور ثالث'),
    form: 'bilateral',
    seats: ['sovan', 'kelem', 'idrin', 'secretariat'],
    by: 'renn',
  }),
  openRoom('maral-caucus', {
    title: both('Maral, caucus', 'مارال کی داخلی مشاورت'),
    form: 'caucus',
    seats: ['maral'],
    by: 'torvik',
  }),
  openRoom('sovan-caucus', {
    title: both('Sovan, caucus', 'سووان کی داخلی مشاورت'),
    form: 'caucus',
    seats: ['sovan'],
    by: 'kass',
  }),
  openRoom('monitoring', {
    title: both('Monitoring and verification', 'نگرانی اور تصدیق'),
    form: 'plenary',
    seats: ['mission', 'maral', 'sovan', 'kelem', 'idrin', 'secretariat'],
    by: 'pell',
  }),
]

export const opening: Step[] = [
  place('harun', 'harun', [both('Harun', 'ہارون نگر')], 40.2, 61.2),
  place('lower-bridge', 'lower-bridge', [both('Lower Bridge', 'زیریں پل')], 39.92, 60.71),
  place(
    'tarsa-dam',
    'tarsa-dam',
    [both('Tarsa dam', 'ترسا بند'), both('Upper Works', 'بالائی تعمیرات')],
    40.05,
    60.52,
  ),
  place('mill-hill', 'mill-hill', [both('Mill Hill', 'مل ہل')], 39.98, 60.64),
  does(
    'elat',
    'term.name',
    {
      code: 'line-of-separation',
      names: [
        { name: both('line of separation', 'خطِ علیحدگی') },
        { by: ref('maral'), name: both('valley border', 'وادی کی سرحد') },
        { by: ref('sovan'), name: both('line of contact', 'خطِ تماس') },
      ],
    },
    { label: 'term-line', ...GOVERNING },
  ),
  does(
    'elat',
    'term.name',
    {
      code: 'held-persons',
      names: [
        { name: both('held persons', 'زیرِ حراست افراد') },
        { by: ref('maral'), name: both('detainees', 'قیدی') },
        { by: ref('sovan'), name: both('hostages', 'یرغمالی') },
      ],
    },
    { label: 'term-held', ...GOVERNING },
  ),
  rule(
    'confidentiality',
    'Minutes go to no one who was not present unless both parties agree.',
    'روداد کسی غیر حاضر کو نہیں دی جائے گی جب تک دونوں فریق متفق نہ ہوں۔',
  ),
  rule(
    'languages',
    'Papers are handed over in English and Urdu; both texts are authentic.',
    'دستاویزات انگریزی اور اردو میں دی جائیں گی؛ دونوں متن مستند ہیں۔',
  ),
  rule('order', 'Parties are named in alphabetical order.', 'فریقوں کے نام حروفِ تہجی کی ترتیب سے آئیں گے۔'),
  does(
    'torvik',
    'delegation.name',
    {
      party: ref('maral'),
      list: 'closed',
      members: [
        { person: ref('torvik'), function: 'head' },
        { person: ref('venn'), function: 'expert' },
      ],
    },
    GOVERNING,
  ),
  does(
    'kass',
    'delegation.name',
    {
      party: ref('sovan'),
      list: 'open',
      members: [
        { person: ref('kass'), function: 'head' },
        { person: ref('anto'), function: 'note-taker' },
      ],
    },
    GOVERNING,
  ),
  does(
    'torvik',
    'principal.name',
    {
      party: ref('maral'),
      principals: [
        {
          name: both('Foreign Minister Ossa Halvar', 'وزیرِ خارجہ اوسا ہلوار'),
          organisation: ref('maral'),
          person: ref('halvar'),
        },
      ],
    },
    GOVERNING,
  ),
  does(
    'kass',
    'principal.name',
    {
      party: ref('sovan'),
      principals: [
        { name: both('Valley Council', 'مجلسِ وادی'), organisation: ref('sovan') },
        { name: both('Command of the South', 'جنوبی کمان'), organisation: ref('sovan') },
      ],
    },
    GOVERNING,
  ),
  mandate('halvar', 'maral', 'sign', 'maral', 'all matters of the talks', 'مذاکرات کے تمام معاملات'),
  mandate(
    'torvik',
    'maral',
    'ad-referendum',
    'maral',
    'negotiation, ad referendum',
    'مذاکرات، توثیق سے مشروط',
  ),
  mandate('kass', 'sovan', 'sign', 'sovan', 'crossing, held persons, water', 'گزرگاہ، زیرِ حراست افراد، پانی'),
]

/** The issues on the agenda, each with its label, so that later days can refer to them. */
export const issues: Step[] = (
  [
    ['issue-crossing', 'Crossing at Lower Bridge', 'زیریں پل کی گزرگاہ'],
    ['issue-held', 'Held persons', 'زیرِ حراست افراد'],
    ['issue-verification', 'Verification of incidents', 'واقعات کی تصدیق'],
    ['issue-water', 'Water from the Tarsa dam', 'ترسا بند کا پانی'],
  ] as const
).map(([label, en, ur]) => does('elat', 'issue.raise', { title: both(en, ur) }, { label }))
