// 4 March: a delegate goes beyond her mandate; her minister confirms it the next morning. A new member joins.
import { addOrganisation, addSeat, changeMembers, ref, type Step } from '../script.ts'
import { attend, position } from './day-one.ts'
import { at, both, does, refs } from './hands.ts'
import { PROPOSAL_2 } from './papers.ts'

const newcomer: Step[] = [
  addOrganisation(
    {
      label: 'rivers',
      name: both('Council of River Communities', 'مجلسِ دریائی آبادی'),
      type: 'non-governmental',
      atTable: true,
      roles: ['observer'],
    },
    { by: 'elat' },
  ),
  addSeat({
    name: 'rivers',
    organisation: 'rivers',
    capacity: 'observer',
    people: [
      {
        label: 'beryl',
        name: both('Hanno Beryl', 'ہانو بیریل'),
        organisation: 'rivers',
        seat: 'rivers',
        title: both('Speaker of the council', 'ترجمانِ مجلس'),
      },
    ],
    by: 'elat',
  }),
  changeMembers('plenary', { by: 'elat', add: ['rivers'] }),
]

const plenary: Step[] = [
  does(
    'elat',
    'session.convene',
    {
      title: both('Third plenary', 'تیسرا مکمل اجلاس'),
      format: 'plenary',
      planned: 'planned',
      place: ref('harun'),
    },
    { label: 'plenary-3', when: at(4, '10:00', '13:30') },
  ),
  attend('plenary-3', 'plenary', [
    ['maral', 'torvik', 'party'],
    ['sovan', 'kass', 'party'],
    ['kelem', 'renn', 'mediator'],
    ['idrin', 'dorin', 'host'],
    ['mission', 'pell', 'monitoring-mission'],
    ['lakes', 'quill', 'observer'],
    ['rivers', 'beryl', 'observer'],
  ]),
  does(
    'elat',
    'issue.raise',
    {
      title: both('Passage for herders', 'چرواہوں کی آمد و رفت'),
      text: both('Raised at the request of the new member.', 'نئے رکن کی درخواست پر اٹھایا گیا۔'),
    },
    { label: 'issue-herders' },
  ),
  does(
    'beryl',
    'statement.record',
    {
      text: both(
        'Herds cross in April, with or without a bridge.',
        'ریوڑ اپریل میں پار ہوتے ہیں، پل ہو یا نہ ہو۔',
      ),
      force: 'said',
      issue: ref('issue-herders'),
    },
    { when: at(4, '10:20') },
  ),
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
      text: PROPOSAL_2,
      textPublic: false,
      version: 2,
    },
    { label: 'proposal-2', when: at(4, '10:45') },
  ),
  does('torvik', 'paper.receive', { paper: ref('proposal-2') }, { when: at(4, '10:46') }),
  does('kass', 'paper.receive', { paper: ref('proposal-2') }, { when: at(4, '10:47') }),
  does('kass', 'paper.reply', { paper: ref('proposal-2'), answer: 'accept' }, { when: at(4, '11:30') }),
  does(
    'kass',
    'undertaking.make',
    {
      text: both(
        'Sovan names all whom it holds, to the Mission, in the same hour as Maral.',
        'سووان اپنے زیرِ حراست تمام افراد کے نام مشن کو اسی گھنٹے میں دے گا جس میں مارال دے گا۔',
      ),
      to: refs('maral'),
      issue: ref('issue-held'),
      form: 'written',
      elements: {
        who: both('Sovan', 'سووان'),
        what: both(
          'gives the names of all held persons and where they are held',
          'تمام زیرِ حراست افراد کے نام اور مقام بتائے گا',
        ),
        where: both('to the Mission in Harun', 'ہارون نگر میں مشن کو'),
        byWhen: both(
          '6 March 2026, 12:00 to 13:00, host’s time',
          '6 مارچ 2026، میزبان کے وقت کے مطابق 12 سے 1 بجے تک',
        ),
        indicator: both('one list, numbered, signed on each page', 'ایک فہرست، نمبر وار، ہر صفحے پر دستخط'),
        means: both(
          'the Mission compares the list with its own register',
          'مشن فہرست کا اپنے رجسٹر سے موازنہ کرے گا',
        ),
        verifier: both(
          'Tarsa Monitoring Mission, with access to every place of detention',
          'ترسا نگران مشن، ہر مقامِ حراست تک رسائی کے ساتھ',
        ),
        consequence: both('the bridge stays closed until it is done', 'ایسا ہونے تک پل بند رہے گا'),
      },
    },
    { label: 'undertaking-sovan', when: at(4, '11:50') },
  ),
  does(
    'torvik',
    'assurance.give',
    {
      form: 'written',
      to: refs('sovan'),
      text: both(
        'Maral names all whom it holds in the same hour.',
        'مارال بھی اسی گھنٹے میں اپنے زیرِ حراست تمام افراد کے نام بتائے گا۔',
      ),
      issue: ref('issue-held'),
    },
    {
      label: 'assurance-maral',
      when: at(4, '12:10'),
      remark: both(
        'Given in the room, before instructions had come.',
        'ہدایات آنے سے پہلے اجلاس میں دی گئی۔',
      ),
    },
  ),
  position(
    'kass',
    'issue-water',
    'The guards leave when the Mission has arrived.',
    'مشن کی آمد پر محافظ ہٹ جائیں گے۔',
    { day: 4 },
  ),
  does(
    'kass',
    'assurance.decline',
    {
      form: 'written',
      to: refs('maral'),
      wording: 'declined',
      text: both('On the hour at which the guards leave.', 'محافظوں کے ہٹنے کے وقت کے بارے میں۔'),
      issue: ref('issue-water'),
    },
    { when: at(4, '12:40') },
  ),
  does(
    'elat',
    'session.outcome',
    {
      session: ref('plenary-3'),
      outcome: 'adjourned',
      text: both('Until Maral’s capital has answered.', 'مارال کے دارالحکومت کے جواب تک۔'),
    },
    { when: at(4, '13:30') },
  ),
  does(
    'elat',
    'session.adjourn',
    { session: ref('plenary-3'), until: at(5, '09:30') },
    { when: at(4, '13:30') },
  ),
]

const evening: Step[] = [
  does(
    'torvik',
    'session.convene',
    {
      title: both('Maral confers again', 'مارال کی دوبارہ مشاورت'),
      format: 'caucus',
      planned: 'not-planned',
    },
    { label: 'caucus-maral-2', room: 'maral-caucus', when: at(4, '15:00', '16:00') },
  ),
  does(
    'venn',
    'session.note',
    {
      session: ref('caucus-maral-2'),
      text: both(
        'The assurance goes beyond an ad referendum mandate. The minister must confirm it or it stays without effect.',
        'یہ یقین دہانی توثیق سے مشروط اختیار سے باہر ہے۔ وزیر اس کی توثیق کریں، ورنہ یہ بے اثر رہے گی۔',
      ),
    },
    { room: 'maral-caucus', when: at(4, '15:20') },
  ),
  does(
    'anto',
    'session.note',
    {
      session: ref('caucus-sovan-1'),
      text: both('The Command asks when the guards must leave.', 'کمان پوچھتی ہے کہ محافظ کب ہٹیں۔'),
    },
    { room: 'sovan-caucus', when: at(4, '15:30') },
  ),
  does(
    'dorin',
    'session.note',
    {
      session: ref('mediators-1'),
      text: both(
        'If the minister confirms tonight, a statement is possible tomorrow.',
        'اگر وزیر آج رات توثیق کر دیں تو کل بیان ممکن ہے۔',
      ),
    },
    { room: 'mediators', when: at(4, '18:00') },
  ),
  does(
    'pell',
    'incident.verify',
    {
      incident: ref('incident-mill'),
      state: 'found',
      text: both(
        'Three impacts confirmed by the team. Origin inconclusive.',
        'ٹیم نے تین گولوں کے گرنے کی تصدیق کی۔ مقامِ آغاز غیر واضح۔',
      ),
    },
    { room: 'monitoring', when: at(4, '17:10') },
  ),
  does(
    'pell',
    'incident.verify',
    { incident: ref('incident-bridge'), state: 'under-way' },
    { room: 'monitoring', when: at(4, '17:15') },
  ),
]

export const dayThree: Step[] = [...newcomer, ...plenary, ...evening]
