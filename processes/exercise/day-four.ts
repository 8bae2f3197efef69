// 5 March: the assurance is confirmed, a limited ceasefire declared, a joint statement made, the rest left open.
import { note, ref, release, type Step } from '../script.ts'
import { attend } from './day-one.ts'
import { at, both, does, HOST_ZONE, refs } from './hands.ts'
import { JOINT_STATEMENT } from './papers.ts'

export const dayFour: Step[] = [
  does(
    'halvar',
    'act.confirm',
    {
      entry: ref('assurance-maral'),
      text: both('Confirmed by the Foreign Minister.', 'وزیرِ خارجہ نے توثیق کی۔'),
    },
    { when: at(5, '08:50') },
  ),
  does(
    'elat',
    'session.convene',
    {
      title: both('Closing plenary', 'اختتامی مکمل اجلاس'),
      format: 'plenary',
      planned: 'planned',
      place: ref('harun'),
    },
    { label: 'plenary-4', when: at(5, '09:30', '12:00') },
  ),
  attend('plenary-4', 'plenary', [
    ['maral', 'torvik', 'party'],
    ['maral', 'halvar', 'party'],
    ['sovan', 'kass', 'party'],
    ['kelem', 'renn', 'mediator'],
    ['idrin', 'dorin', 'host'],
    ['mission', 'pell', 'monitoring-mission'],
    ['lakes', 'quill', 'observer'],
    ['rivers', 'beryl', 'observer'],
  ]),
  release('response-in-plenary', {
    entry: 'response',
    room: 'plenary',
    by: 'kass',
    title: both(
      'Response of Sovan of 3 March, opened to the plenary',
      'سووان کا 3 مارچ کا جواب، مکمل اجلاس کے لیے',
    ),
  }),
  does(
    'halvar',
    'offer.answer',
    {
      offer: ref('offer-names'),
      answer: 'accept',
      reason: both('As assured yesterday.', 'جیسا کہ کل یقین دلایا گیا۔'),
    },
    { when: at(5, '09:50') },
  ),
  does(
    'kass',
    'offer.answer',
    {
      offer: ref('offer-carts'),
      answer: 'accept-with-conditions',
      reason: both('Pack animals as well.', 'بار بردار جانور بھی۔'),
    },
    { when: at(5, '09:55') },
  ),
  does(
    'halvar',
    'undertaking.make',
    {
      text: both('Maral opens its side of the crossing.', 'مارال گزرگاہ کی اپنی طرف کھولے گا۔'),
      to: refs('sovan'),
      issue: ref('issue-crossing'),
      form: 'written',
      elements: {
        who: both('Maral', 'مارال'),
        what: both(
          'opens the crossing to people, hand-carts and pack animals',
          'گزرگاہ لوگوں، دستی ریڑھیوں اور بار بردار جانوروں کے لیے کھولے گا',
        ),
        where: both('Lower Bridge', 'زیریں پل'),
        byWhen: both('10 March 2026, 07:00, host’s time', '10 مارچ 2026، صبح 7 بجے، میزبان کا وقت'),
        verifier: both('Tarsa Monitoring Mission', 'ترسا نگران مشن'),
      },
    },
    { label: 'undertaking-maral', when: at(5, '10:10') },
  ),
  does(
    'renn',
    'common.state',
    {
      issue: ref('issue-crossing'),
      text: both(
        'The crossing opens on 10 March to people, hand-carts and pack animals.',
        'گزرگاہ 10 مارچ کو لوگوں، دستی ریڑھیوں اور بار بردار جانوروں کے لیے کھلے گی۔',
      ),
      parties: refs('maral', 'sovan'),
    },
    { when: at(5, '10:20') },
  ),
  does(
    'renn',
    'common.state',
    {
      issue: ref('issue-held'),
      text: both(
        'Names are exchanged on 6 March between 12:00 and 13:00.',
        'ناموں کا تبادلہ 6 مارچ کو 12 سے 1 بجے کے درمیان ہوگا۔',
      ),
      parties: refs('maral', 'sovan'),
    },
    { when: at(5, '10:25') },
  ),
  does(
    'renn',
    'ceasefire.declare',
    {
      name: both('Tarsa valley cessation of hostilities', 'وادیِ ترسا میں لڑائی کی بندش'),
      parties: refs('maral', 'sovan'),
      mediators: refs('idrin', 'kelem'),
      from: { from: '2026-03-06T00:00', zone: HOST_ZONE },
      geography: both(
        'Lower Bridge, Mill Hill and five kilometres around each',
        'زیریں پل، مل ہل اور ہر ایک کے گرد پانچ کلومیٹر',
      ),
      purpose: 'peace-process',
      type: 'cessation-of-hostilities',
      written: 'written',
      mechanism: 'agreed',
    },
    { label: 'ceasefire', when: at(5, '10:40') },
  ),
  does(
    'renn',
    'paper.hand-over',
    {
      title: both('Joint statement', 'مشترکہ بیان'),
      form: 'joint-statement',
      manner: 'written',
      to: refs('maral', 'sovan'),
      languages: ['en', 'ur'],
      authentic: ['en', 'ur'],
      text: JOINT_STATEMENT,
      textPublic: true,
    },
    { label: 'joint-statement', when: at(5, '11:20') },
  ),
  does(
    'halvar',
    'paper.reply',
    { paper: ref('joint-statement'), answer: 'accept' },
    { when: at(5, '11:30') },
  ),
  does('kass', 'paper.reply', { paper: ref('joint-statement'), answer: 'accept' }, { when: at(5, '11:31') }),
  does(
    'beryl',
    'request.make',
    {
      text: both('That herders may cross before the bridge opens.', 'کہ چرواہے پل کھلنے سے پہلے گزر سکیں۔'),
      to: refs('maral', 'sovan'),
      issue: ref('issue-herders'),
    },
    { label: 'request-herders', when: at(5, '11:40') },
  ),
  does(
    'torvik',
    'paper.hand-over',
    {
      title: both('Complaint about the dam', 'بند کے بارے میں شکایت'),
      form: 'complaint',
      manner: 'oral',
      to: refs('sovan'),
      languages: ['en'],
      textPublic: false,
    },
    { label: 'complaint', when: at(5, '11:45') },
  ),
  does(
    'elat',
    'session.outcome',
    {
      session: ref('plenary-4'),
      outcome: 'partial',
      text: both(
        'Agreed on the crossing and on held persons; not on the dam.',
        'گزرگاہ اور زیرِ حراست افراد پر اتفاق؛ بند پر نہیں۔',
      ),
    },
    { when: at(5, '12:00') },
  ),
  does(
    'elat',
    'session.convene',
    { title: both('Second round', 'دوسرا دور'), format: 'plenary', planned: 'planned', place: ref('harun') },
    { label: 'round-2', when: at(20, '10:00') },
  ),
  does(
    'pell',
    'undertaking.report',
    {
      undertaking: ref('undertaking-sovan'),
      level: 3,
      text: both(
        'List received at 12:20, 41 names, compared with the register.',
        'فہرست 12:20 پر موصول ہوئی، 41 نام، رجسٹر سے موازنہ کیا گیا۔',
      ),
    },
    { when: at(6, '13:00') },
  ),
  does(
    'pell',
    'incident.claim',
    {
      title: both('Access to the dam denied', 'بند تک رسائی سے انکار'),
      type: 'freedom-of-movement',
      place: ref('tarsa-dam'),
      against: ref('sovan'),
      regime: ref('ceasefire'),
      losses: { state: 'none-claimed' },
      verification: 'none-reported',
    },
    { label: 'incident-access', when: at(8, '09:15') },
  ),
  note('elat', 'Ask Maral for the Urdu text of the complaint.'),
  note('kass', 'The Command still has no answer on the hour.'),
  note('torvik', 'The minister was content with the wording.'),
]
