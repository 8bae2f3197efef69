// Two ceasefires side by side, three alleged incidents, and which belongs to which: F03, F26, F28, F29.
import type { Text } from '@parley/talks'
import { ref, type Step } from '../script.ts'
import { both, ISTANBUL, narration, own, ROOM, reported, SATURDAY, SUNDAY, unnamed } from './reported.ts'

const duringTalks = {
  from: SATURDAY,
  to: SUNDAY,
  zone: ISTANBUL,
  within: true,
  words: both('while the delegations were talking', 'جب وفود مذاکرات میں مصروف تھے'),
}

const ownInference = both(
  "The rapporteur's own inference; the source does not say so.",
  'راقم کا اپنا استنباط؛ ماخذ میں ایسا نہیں کہا گیا۔',
)

const infiltration = (label: string, place: string, title: Text): Step =>
  reported(label, 'incident.claim', {
    facts: ['F26'],
    by: 'ispr',
    when: duringTalks,
    voice: {
      voice: 'office',
      words: both("ISPR, Pakistan's military", 'آئی ایس پی آر، پاک فوج'),
      side: ref('pakistan'),
      terms: 'on-record',
      speech: 'mixed',
    },
    remark: both('“Major” is the word of the outlet.', '”بڑی“ اخبار کا لفظ ہے۔'),
    body: {
      title,
      type: 'infiltration-attempt',
      count: 1,
      place: ref(place),
      losses: { state: 'not-stated' },
      verification: 'none-reported',
    },
  })

export const ceasefires: Step[] = [
  reported('doha', 'ceasefire.declare', {
    facts: ['F03'],
    by: 'qatar',
    capacity: 'mediator',
    when: { from: '2025-10-19', zone: 'Asia/Qatar', words: both('19 October', '19 اکتوبر') },
    body: {
      name: both('Doha ceasefire', 'دوحہ جنگ بندی'),
      parties: [ref('afghanistan'), ref('pakistan')],
      mediators: [ref('qatar')],
      from: { from: '2025-10-19', zone: 'Asia/Qatar' },
      purpose: 'not-stated',
      type: 'not-stated',
      written: 'not-stated',
      mechanism: 'not-stated',
      ended: both('a week of deadly border clashes', 'ایک ہفتے کی ہلاکت خیز سرحدی جھڑپیں'),
    },
  }),
  own(
    'line-of-control',
    'ceasefire.declare',
    {
      name: both('Line of Control understanding', 'لائن آف کنٹرول مفاہمت'),
      parties: [ref('india'), ref('pakistan')],
      purpose: 'not-stated',
      type: 'not-stated',
      written: 'not-stated',
      mechanism: 'not-stated',
    },
    {
      facts: ['F29'],
      room: ROOM,
      remark: both(
        "The source says only “the ceasefire”. That another regime than Doha's is meant is the rapporteur's own inference.",
        'ماخذ صرف ”جنگ بندی“ کہتا ہے۔ یہ کہ دوحہ کے علاوہ کوئی اور بندوبست مراد ہے، راقم کا اپنا استنباط ہے۔',
      ),
    },
  ),

  infiltration('incident-kurram', 'kurram', both('Infiltration attempt, Kurram', 'دراندازی کی کوشش، کُرم')),
  infiltration(
    'incident-north-waziristan',
    'north-waziristan',
    both('Infiltration attempt, North Waziristan', 'دراندازی کی کوشش، شمالی وزیرستان'),
  ),
  ...['incident-kurram', 'incident-north-waziristan'].map((incident) =>
    own(
      null,
      'incident.assign',
      { incident: ref(incident), regime: ref('doha'), inferred: true },
      { facts: ['F26'], room: ROOM, remark: ownInference },
    ),
  ),

  reported('incident-leepa', 'incident.claim', {
    facts: ['F28'],
    by: { unnamed: both('locals', 'مقامی افراد') },
    when: {
      from: `${SUNDAY}T17:00`,
      to: `${SUNDAY}T23:59`,
      zone: 'Asia/Karachi',
      within: true,
      words: both('Sunday evening', 'اتوار کی شام'),
    },
    voice: unnamed('local', both('locals', 'مقامی افراد'), { hedges: ['no official word on losses'] }),
    body: {
      title: both('Intense exchange of fire, Leepa sector', 'شدید فائرنگ کا تبادلہ، لیپا سیکٹر'),
      type: 'exchange-of-fire',
      place: ref('leepa'),
      losses: { state: 'no-official-word' },
      verification: 'none-reported',
    },
  }),
  own(
    null,
    'incident.assign',
    { incident: ref('incident-leepa'), regime: ref('line-of-control'), inferred: true },
    { facts: ['F28', 'F29'], room: ROOM, remark: ownInference },
  ),
  reported('leepa-commentary', 'commentary.record', {
    facts: ['F29'],
    by: 'dawn',
    voice: { ...narration, hedges: ['apparently'] },
    body: {
      text: both(
        'Indian forces apparently violated the ceasefire there.',
        'بھارتی افواج نے بظاہر وہاں جنگ بندی کی خلاف ورزی کی۔',
      ),
      on: ref('incident-leepa'),
      about: [ref('india')],
      force: 'interpreted',
    },
  }),
]
