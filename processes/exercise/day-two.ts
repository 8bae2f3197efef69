// 3 March: the demands reach the other side, a response and a counter-response follow; incidents are alleged.
import type { Text } from '@parley/talks'
import { file, ref, release, type Step } from '../script.ts'
import { attend, position } from './day-one.ts'
import { at, both, does, refs } from './hands.ts'
import { PROPOSAL, RESPONSE } from './papers.ts'

const incident = (
  hand: 'torvik' | 'kass',
  label: string,
  title: Text,
  place: string,
  more: { type: string; against: string; time: string; losses: Record<string, unknown>; count?: number },
): Step =>
  does(
    hand,
    'incident.claim',
    {
      title,
      type: more.type,
      place: ref(place),
      against: ref(more.against),
      ...(more.count ? { count: more.count } : {}),
      losses: more.losses,
      verification: 'requested',
    },
    { label, room: 'monitoring', when: at(3, more.time) },
  )

const shuttle: Step[] = [
  release('demands-released', {
    entry: 'demands',
    room: 'sovan-mediators',
    by: 'renn',
    title: both('Demands of Maral, passed on by the mediators', 'مارال کے مطالبات، ثالثوں کی وساطت سے'),
  }),
  does(
    'kass',
    'paper.hand-over',
    {
      title: both('Response of Sovan', 'سووان کا جواب'),
      form: 'response',
      manner: 'written',
      to: refs('maral'),
      through: refs('kelem', 'idrin'),
      languages: ['en', 'ur'],
      authentic: ['en', 'ur'],
      text: RESPONSE,
      textPublic: false,
      version: 1,
      inReplyTo: ref('demands'),
    },
    {
      label: 'response',
      room: 'sovan-mediators',
      when: at(3, '08:40'),
      reliesOn: ['demands'],
    },
  ),
  does(
    'renn',
    'paper.receive',
    { paper: ref('response') },
    { room: 'sovan-mediators', when: at(3, '08:45') },
  ),
  release('response-released', {
    entry: 'response',
    room: 'maral-mediators',
    by: 'renn',
    title: both('Response of Sovan, passed on by the mediators', 'سووان کا جواب، ثالثوں کی وساطت سے'),
  }),
  does(
    'venn',
    'session.note',
    {
      session: ref('caucus-maral-1'),
      text: both('Point 1 of the response can be lived with.', 'جواب کا پہلا نکتہ قابلِ قبول ہے۔'),
    },
    { room: 'maral-caucus', when: at(3, '09:10') },
  ),
]

const incidents: Step[] = [
  incident('torvik', 'incident-mill', both('Mortar fire at Mill Hill', 'مل ہل پر مارٹر فائر'), 'mill-hill', {
    type: 'shelling',
    against: 'sovan',
    time: '05:20',
    count: 3,
    losses: { state: 'reported', injured: 2, atLeast: true },
  }),
  incident(
    'kass',
    'incident-bridge',
    both('Shots near Lower Bridge', 'زیریں پل کے قریب فائرنگ'),
    'lower-bridge',
    {
      type: 'exchange-of-fire',
      against: 'maral',
      time: '05:40',
      losses: { state: 'no-official-word' },
    },
  ),
  incident('kass', 'incident-drone', both('Drone over the dam', 'بند کے اوپر ڈرون'), 'tarsa-dam', {
    type: 'uav',
    against: 'maral',
    time: '06:15',
    count: 1,
    losses: { state: 'none-claimed' },
  }),
  does(
    'torvik',
    'evidence.deposit',
    {
      title: both('Impact log, Mill Hill', 'مل ہل پر گولوں کے گرنے کا اندراج'),
      form: 'document',
      description: both('Three impacts with times and bearings.', 'تین گولوں کے گرنے کے اوقات اور سمتیں۔'),
      sensitive: false,
      about: [ref('incident-mill')],
      files: [
        file(
          'impacts.csv',
          'text/csv',
          'time,bearing_degrees,distance_metres\n05:20,212,640\n05:21,214,655\n05:24,209,630\n',
        ),
      ],
    },
    { label: 'exhibit-impacts', room: 'monitoring', when: at(3, '09:30') },
  ),
  does(
    'torvik',
    'evidence.hand-over',
    { exhibit: ref('exhibit-impacts'), to: refs('mission') },
    { room: 'monitoring', when: at(3, '09:32') },
  ),
  does(
    'torvik',
    'evidence.present',
    { exhibit: ref('exhibit-impacts'), to: refs('sovan'), form: 'shown-and-not-left' },
    { room: 'monitoring', when: at(3, '11:00') },
  ),
  does(
    'kass',
    'evidence.contest',
    {
      exhibit: ref('exhibit-impacts'),
      part: 'part',
      reason: both(
        'The bearings point to a place where Sovan has no weapon.',
        'سمتیں ایسی جگہ کی طرف ہیں جہاں سووان کا کوئی ہتھیار نہیں۔',
      ),
    },
    { room: 'monitoring', when: at(3, '11:10') },
  ),
  does(
    'kass',
    'evidence.deposit',
    {
      title: both('Identity card found at Lower Bridge', 'زیریں پل پر ملنے والا شناختی کارڈ'),
      form: 'identity-document',
      sensitive: true,
      about: [ref('incident-bridge')],
    },
    { label: 'exhibit-card', room: 'monitoring', when: at(3, '11:20') },
  ),
  does(
    'kass',
    'evidence.present',
    {
      exhibit: ref('exhibit-card'),
      to: refs('maral', 'mission'),
      form: 'redacted',
      left: both('a copy without the photograph', 'تصویر کے بغیر ایک نقل'),
    },
    { room: 'monitoring', when: at(3, '11:25') },
  ),
  does(
    'pell',
    'incident.verify',
    {
      incident: ref('incident-mill'),
      state: 'under-way',
      text: both('A team leaves at 12:00.', 'ایک ٹیم 12 بجے روانہ ہوگی۔'),
    },
    { room: 'monitoring', when: at(3, '11:40') },
  ),
]

const plenary: Step[] = [
  does(
    'elat',
    'session.convene',
    {
      title: both('Second plenary', 'دوسرا مکمل اجلاس'),
      format: 'plenary',
      planned: 'planned',
      place: ref('harun'),
      continues: ref('plenary-1'),
    },
    { label: 'plenary-2', when: at(3, '14:00', '18:10') },
  ),
  attend('plenary-2', 'plenary', [
    ['maral', 'torvik', 'party'],
    ['sovan', 'kass', 'party'],
    ['sovan', 'anto', 'party'],
    ['kelem', 'renn', 'mediator'],
    ['idrin', 'dorin', 'host'],
    ['mission', 'pell', 'monitoring-mission'],
    ['lakes', 'quill', 'observer'],
  ]),
  does(
    'renn',
    'paper.hand-over',
    {
      title: both('Proposal of the mediators', 'ثالثوں کی تجویز'),
      form: 'proposal',
      manner: 'written',
      to: refs('maral', 'sovan'),
      languages: ['en', 'ur'],
      authentic: ['en', 'ur'],
      text: PROPOSAL,
      textPublic: false,
      version: 1,
      issues: refs('issue-crossing', 'issue-held', 'issue-verification', 'issue-water'),
    },
    { label: 'proposal-1', when: at(3, '14:20') },
  ),
  does('torvik', 'paper.receive', { paper: ref('proposal-1') }, { when: at(3, '14:22') }),
  does('kass', 'paper.receive', { paper: ref('proposal-1') }, { when: at(3, '14:22') }),
  does(
    'torvik',
    'request.make',
    {
      text: both(
        'That Sovan name its held persons before the bridge opens.',
        'کہ پل کھلنے سے پہلے سووان اپنے زیرِ حراست افراد کے نام بتائے۔',
      ),
      to: refs('sovan'),
      issue: ref('issue-held'),
      elements: {
        who: both('Sovan', 'سووان'),
        what: both('name all held persons', 'تمام زیرِ حراست افراد کے نام بتانا'),
        byWhen: both('before the bridge opens', 'پل کھلنے سے پہلے'),
      },
    },
    { label: 'request-names', when: at(3, '14:50') },
  ),
  does(
    'kass',
    'request.answer',
    {
      request: ref('request-names'),
      answer: 'declined',
      reason: both(
        'Both sides name on the same day, or neither does.',
        'دونوں فریق ایک ہی دن نام بتائیں گے، یا کوئی نہیں۔',
      ),
    },
    { when: at(3, '15:05') },
  ),
  does(
    'kass',
    'offer.make',
    {
      text: both(
        'To name held persons on 6 March at 12:00, if Maral does so in the same hour.',
        'کہ 6 مارچ کو 12 بجے زیرِ حراست افراد کے نام بتائے جائیں، اگر مارال بھی اسی گھنٹے میں ایسا کرے۔',
      ),
      to: refs('maral'),
      issue: ref('issue-held'),
    },
    { label: 'offer-names', when: at(3, '15:20') },
  ),
  does(
    'torvik',
    'offer.answer',
    {
      offer: ref('offer-names'),
      answer: 'refer-to-principals',
      reason: both('The capital decides.', 'فیصلہ دارالحکومت کرے گا۔'),
    },
    { when: at(3, '15:30') },
  ),
  does(
    'torvik',
    'offer.make',
    {
      text: both(
        'To let hand-carts of goods pass the bridge.',
        'کہ سامان کی دستی ریڑھیاں پل سے گزرنے دی جائیں۔',
      ),
      to: refs('sovan'),
      issue: ref('issue-crossing'),
    },
    { label: 'offer-carts', when: at(3, '16:00') },
  ),
  does(
    'kass',
    'paper.reply',
    {
      paper: ref('proposal-1'),
      answer: 'accept-with-conditions',
      text: both('Pack animals pass as well.', 'بار بردار جانور بھی گزریں۔'),
    },
    { when: at(3, '17:00') },
  ),
  does(
    'torvik',
    'paper.reply',
    {
      paper: ref('proposal-1'),
      answer: 'reserve',
      text: both('Point 3 needs instructions.', 'نکتہ 3 کے لیے ہدایات درکار ہیں۔'),
    },
    { when: at(3, '17:20') },
  ),
  position(
    'torvik',
    'issue-crossing',
    'Goods may pass in hand-carts.',
    'سامان دستی ریڑھیوں میں گزر سکتا ہے۔',
    { day: 3 },
  ),
  does(
    'quill',
    'statement.record',
    {
      text: both(
        'The Union of the Lakes welcomes that both sides answer in writing.',
        'اتحادِ جھیل تحریری جوابات کا خیر مقدم کرتا ہے۔',
      ),
      force: 'said',
      about: refs('maral', 'sovan'),
    },
    { when: at(3, '17:50') },
  ),
  does(
    'elat',
    'session.minutes',
    {
      session: ref('plenary-2'),
      text: both(
        'The mediators handed over their proposal. Sovan accepts with a condition; Maral reserves on point 3.',
        'ثالثوں نے اپنی تجویز دی۔ سووان نے شرط کے ساتھ قبول کی؛ مارال نے نکتہ 3 پر رائے محفوظ رکھی۔',
      ),
      readBack: true,
    },
    { label: 'minutes-2', when: at(3, '18:00') },
  ),
  does(
    'kass',
    'session.answer-minutes',
    { minutes: ref('minutes-2'), answer: 'agreed' },
    { when: at(3, '18:05') },
  ),
  does(
    'torvik',
    'session.answer-minutes',
    {
      minutes: ref('minutes-2'),
      answer: 'objected',
      text: both('The reservation covers points 3 and 4.', 'رائے نکات 3 اور 4 دونوں پر محفوظ ہے۔'),
    },
    { when: at(3, '18:06') },
  ),
  does(
    'elat',
    'session.outcome',
    { session: ref('plenary-2'), outcome: 'partial' },
    { when: at(3, '18:10') },
  ),
]

export const dayTwo: Step[] = [...shuttle, ...incidents, ...plenary]
