// 2 March: the plenary opens; each side confers alone, then with the mediators.
import type { Text } from '@parley/talks'
import { ref, type Step } from '../script.ts'
import { at, both, conveyed, does, refs } from './hands.ts'
import { issues } from './opening.ts'
import { DEMANDS, NON_PAPER } from './papers.ts'

export const position = (
  hand: 'torvik' | 'kass',
  issue: string,
  en: string,
  ur: string,
  more: { verbatim?: boolean; day?: number; room?: string; condition?: Text } = {},
): Step =>
  does(
    hand,
    'position.state',
    {
      issue: ref(issue),
      text: both(en, ur),
      verbatim: more.verbatim ?? false,
      ...(more.condition ? { condition: more.condition } : {}),
    },
    { when: at(more.day ?? 2), ...(more.room ? { room: more.room } : {}) },
  )

export const attend = (
  session: string,
  room: string,
  who: [organisation: string, person: string, capacity: string][],
): Step =>
  does(
    'elat',
    'session.attend',
    {
      session: ref(session),
      list: 'closed',
      attendees: who.map(([organisation, person, capacity]) => ({
        organisation: ref(organisation),
        person: ref(person),
        capacity,
      })),
    },
    { room },
  )

const plenary: Step[] = [
  does(
    'elat',
    'session.convene',
    {
      title: both('First plenary', 'پہلا مکمل اجلاس'),
      format: 'plenary',
      planned: 'planned',
      place: ref('harun'),
      agenda: [
        both('Crossing at Lower Bridge', 'زیریں پل کی گزرگاہ'),
        both('Held persons', 'زیرِ حراست افراد'),
        both('Verification', 'تصدیق'),
        both('Water', 'پانی'),
      ],
    },
    { label: 'plenary-1', when: at(2, '09:30', '12:40') },
  ),
  attend('plenary-1', 'plenary', [
    ['maral', 'torvik', 'party'],
    ['maral', 'venn', 'party'],
    ['sovan', 'kass', 'party'],
    ['sovan', 'anto', 'party'],
    ['kelem', 'renn', 'mediator'],
    ['idrin', 'dorin', 'host'],
    ['mission', 'pell', 'monitoring-mission'],
    ['lakes', 'quill', 'observer'],
  ]),
  ...issues,
  position(
    'torvik',
    'issue-crossing',
    'The crossing opens every day to civilians.',
    'گزرگاہ روزانہ شہریوں کے لیے کھلے۔',
  ),
  position(
    'kass',
    'issue-crossing',
    'The crossing opens if goods may pass too.',
    'گزرگاہ کھلے اگر سامان بھی گزر سکے۔',
    {
      condition: both('goods pass as well as people', 'لوگوں کے ساتھ سامان بھی گزرے'),
    },
  ),
  position('torvik', 'issue-held', 'Names first, then visits.', 'پہلے نام، پھر ملاقاتیں۔'),
  position(
    'kass',
    'issue-held',
    'Both sides name their held persons on the same day.',
    'دونوں فریق ایک ہی دن زیرِ حراست افراد کے نام بتائیں۔',
  ),
  position(
    'torvik',
    'issue-verification',
    '“No undertaking without verification.”',
    '”تصدیق کے بغیر کوئی وعدہ نہیں۔“',
    { verbatim: true },
  ),
  position(
    'kass',
    'issue-verification',
    'The Mission finds facts; it does not judge.',
    'مشن حقائق معلوم کرے؛ فیصلہ نہ سنائے۔',
  ),
  position(
    'torvik',
    'issue-water',
    'No armed person within 500 metres of the dam.',
    'بند کے 500 میٹر کے اندر کوئی مسلح شخص نہ ہو۔',
  ),
  position(
    'kass',
    'issue-water',
    'The guards protect the dam and stay until somebody else does.',
    'محافظ بند کی حفاظت کرتے ہیں اور متبادل آنے تک رہیں گے۔',
  ),
  does('elat', 'session.note', {
    session: ref('plenary-1'),
    text: both(
      'Sovan asked that the Urdu text of every paper be given at the same time.',
      'سووان نے درخواست کی کہ ہر دستاویز کا اردو متن ساتھ ہی دیا جائے۔',
    ),
  }),
  does(
    'elat',
    'session.minutes',
    {
      session: ref('plenary-1'),
      text: both(
        'Four issues were placed on the agenda. Each side stated its position on each. No paper was handed over.',
        'چار معاملات ایجنڈے پر رکھے گئے۔ ہر فریق نے ہر معاملے پر اپنا مؤقف بیان کیا۔ کوئی دستاویز نہیں دی گئی۔',
      ),
      readBack: true,
    },
    { label: 'minutes-1', when: at(2, '12:30') },
  ),
  does(
    'torvik',
    'session.answer-minutes',
    { minutes: ref('minutes-1'), answer: 'agreed' },
    { when: at(2, '12:35') },
  ),
  does(
    'kass',
    'session.answer-minutes',
    { minutes: ref('minutes-1'), answer: 'agreed' },
    { when: at(2, '12:36') },
  ),
  does(
    'elat',
    'session.outcome',
    { session: ref('plenary-1'), outcome: 'no-consensus' },
    { when: at(2, '12:40') },
  ),
]

const caucuses: Step[] = [
  does(
    'torvik',
    'session.convene',
    {
      title: both('Maral confers', 'مارال کی مشاورت'),
      format: 'caucus',
      planned: 'not-planned',
      place: ref('harun'),
    },
    { label: 'caucus-maral-1', room: 'maral-caucus', when: at(2, '13:30', '14:20') },
  ),
  does(
    'venn',
    'session.note',
    {
      session: ref('caucus-maral-1'),
      text: both(
        'Our line on goods can move; our line on the dam cannot.',
        'سامان پر ہمارا مؤقف بدل سکتا ہے؛ بند پر نہیں۔',
      ),
    },
    { room: 'maral-caucus', when: at(2, '13:45') },
  ),
  does(
    'venn',
    'session.note',
    {
      session: ref('caucus-maral-1'),
      text: both(
        'The capital wants every assurance in writing.',
        'دارالحکومت ہر یقین دہانی تحریری چاہتا ہے۔',
      ),
    },
    { room: 'maral-caucus', when: at(2, '14:00') },
  ),
  does(
    'torvik',
    'session.outcome',
    { session: ref('caucus-maral-1'), outcome: 'consensus' },
    { room: 'maral-caucus', when: at(2, '14:20') },
  ),
  does(
    'kass',
    'session.convene',
    {
      title: both('Sovan confers', 'سووان کی مشاورت'),
      format: 'caucus',
      planned: 'not-planned',
      place: ref('harun'),
    },
    { label: 'caucus-sovan-1', room: 'sovan-caucus', when: at(2, '13:30', '15:05') },
  ),
  does(
    'anto',
    'session.note',
    {
      session: ref('caucus-sovan-1'),
      text: both(
        'The Council and the Command differ on the guards.',
        'محافظوں کے معاملے پر مجلس اور کمان میں اختلاف ہے۔',
      ),
    },
    { room: 'sovan-caucus', when: at(2, '14:10') },
  ),
  does(
    'kass',
    'session.outcome',
    { session: ref('caucus-sovan-1'), outcome: 'partial' },
    { room: 'sovan-caucus', when: at(2, '15:05') },
  ),
]

const withMediators: Step[] = [
  does(
    'renn',
    'session.convene',
    {
      title: both('Mediators with Maral', 'ثالثوں کی مارال سے ملاقات'),
      format: 'bilateral',
      planned: 'planned',
      place: ref('harun'),
    },
    { label: 'bilateral-maral-1', room: 'maral-mediators', when: at(2, '15:30', '16:10') },
  ),
  does(
    'torvik',
    'paper.hand-over',
    {
      title: both('Demands of Maral', 'مارال کے مطالبات'),
      form: 'demand',
      manner: 'written',
      to: refs('sovan'),
      through: refs('kelem', 'idrin'),
      languages: ['en', 'ur'],
      authentic: ['en', 'ur'],
      text: DEMANDS,
      textPublic: false,
      version: 1,
      elements: {
        who: both('Sovan', 'سووان'),
        what: both('open the crossing to civilians', 'گزرگاہ شہریوں کے لیے کھولنا'),
        where: both('Lower Bridge', 'زیریں پل'),
        byWhen: both('from 10 March 2026, 07:00', '10 مارچ 2026، صبح 7 بجے سے'),
        means: both('two cameras, one visit a day', 'دو کیمرے، روزانہ ایک دورہ'),
        verifier: both('Tarsa Monitoring Mission', 'ترسا نگران مشن'),
      },
    },
    { label: 'demands', room: 'maral-mediators', when: at(2, '15:45') },
  ),
  does('renn', 'paper.receive', { paper: ref('demands') }, { room: 'maral-mediators', when: at(2, '15:50') }),
  does(
    'dorin',
    'paper.receive',
    { paper: ref('demands') },
    { room: 'maral-mediators', when: at(2, '15:51') },
  ),
  does(
    'renn',
    'session.convene',
    {
      title: both('Mediators with Sovan', 'ثالثوں کی سووان سے ملاقات'),
      format: 'bilateral',
      planned: 'planned',
      place: ref('harun'),
    },
    { label: 'bilateral-sovan-1', room: 'sovan-mediators', when: at(2, '16:30', '17:20') },
  ),
  does(
    'kass',
    'paper.hand-over',
    {
      title: both('Non-paper on the dam', 'بند سے متعلق غیر رسمی دستاویز'),
      form: 'non-paper',
      manner: 'written',
      to: refs('kelem', 'idrin'),
      languages: ['en', 'ur'],
      text: NON_PAPER,
      textPublic: false,
      replyExpected: false,
    },
    { label: 'non-paper', room: 'sovan-mediators', when: at(2, '17:00') },
  ),
  does(
    'renn',
    'paper.receive',
    { paper: ref('non-paper') },
    { room: 'sovan-mediators', when: at(2, '17:02') },
  ),
  does(
    'renn',
    'session.convene',
    {
      title: both('Mediators compare notes', 'ثالثوں کی باہمی مشاورت'),
      format: 'mediators',
      planned: 'planned',
    },
    { label: 'mediators-1', room: 'mediators', when: at(2, '18:00', '18:40') },
  ),
  does(
    'dorin',
    'session.note',
    {
      session: ref('mediators-1'),
      text: both(
        'Sovan’s non-paper moves on the dam. It must not be attributed.',
        'سووان کی غیر رسمی دستاویز میں بند پر لچک ہے۔ اسے منسوب نہ کیا جائے۔',
      ),
    },
    { room: 'mediators', when: at(2, '18:20') },
  ),
  conveyed(
    'idrin',
    'session.adjourn',
    { session: ref('plenary-1'), until: at(3, '10:00') },
    { when: at(2, '18:45') },
  ),
]

export const dayOne: Step[] = [...plenary, ...caucuses, ...withMediators]
