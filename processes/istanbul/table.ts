// Who sits at the table, for whom, and on which mandate: F02 to F05, F12, F13.
import type { Text } from '@parley/talks'
import { act, ref, type Step } from '../script.ts'
import { both, DAWN, narration, RAPPORTEUR, setting, unnamed } from './reported.ts'

/** A person whom the source names. The name is a personal field: it can be erased and leaves the rest verifiable. */
const person = (label: string, en: string, ur: string, title?: Text): Step =>
  act(
    label,
    'person.add',
    {
      actor: { organisation: ref('desk') },
      basis: 'reported',
      sources: [{ source: ref(DAWN) }],
      attribution: narration,
      tags: label === 'asif' ? ['F25'] : ['F05'],
      body: {
        name: both(en, ur),
        organisation: ref(label === 'asif' ? 'pakistan' : 'afghanistan'),
        ...(title ? { title } : {}),
      },
    },
    { by: RAPPORTEUR },
  )

export const table: Step[] = [
  setting('role-turkiye-host', 'role.assign', {
    facts: ['F02'],
    by: 'turkiye',
    body: {
      organisation: ref('turkiye'),
      role: 'host',
      matters: both('the current round', 'موجودہ دور'),
    },
  }),
  setting('role-turkiye-mediator', 'role.assign', {
    facts: ['F02'],
    by: 'turkiye',
    body: {
      organisation: ref('turkiye'),
      role: 'mediator',
      matters: both(
        'a wider mediation role, of which hosting is part',
        'ثالثی کا وسیع تر کردار، میزبانی جس کا حصہ ہے',
      ),
    },
  }),
  setting('role-qatar-guarantor', 'role.assign', {
    facts: ['F03'],
    by: 'qatar',
    body: { organisation: ref('qatar'), role: 'guarantor', matters: both('the truce', 'جنگ بندی') },
  }),
  setting('role-qatar-facilitator', 'role.assign', {
    facts: ['F03'],
    by: 'qatar',
    body: { organisation: ref('qatar'), role: 'facilitator', matters: both('the dialogue', 'مکالمہ') },
  }),
  setting('role-qatar-mediator', 'role.assign', {
    facts: ['F03'],
    by: 'qatar',
    body: {
      organisation: ref('qatar'),
      role: 'mediator',
      matters: both('the Doha ceasefire of 19 October', '19 اکتوبر کی دوحہ جنگ بندی'),
    },
  }),

  setting('delegation-pakistan', 'delegation.name', {
    facts: ['F04'],
    by: 'pakistan',
    remark: both(
      'No names are given. "Including": others may belong to it.',
      'کوئی نام نہیں دیا گیا۔ ”بشمول“: دوسرے بھی ہو سکتے ہیں۔',
    ),
    body: {
      party: ref('pakistan'),
      list: 'open',
      members: ['isi', 'dmo', 'foreign-office'].map((unit) => ({
        organisation: ref(unit),
        function: 'member',
        title: both('senior security and intelligence officials', 'سینیئر سکیورٹی اور انٹیلیجنس حکام'),
      })),
    },
  }),

  person(
    'najeeb',
    'Mawlawi Rahmatullah Najeeb',
    'مولوی رحمت اللہ نجیب',
    both('Deputy Interior Minister', 'نائب وزیرِ داخلہ'),
  ),
  person('haqqani', 'Anas Haqqani', 'انس حقانی'),
  person('shaheen', 'Suhail Shaheen', 'سہیل شاہین'),
  person('nusrat', 'Noorur Rahman Nusrat', 'نور الرحمٰن نصرت'),
  person('balkhi', 'Abdul Qahar Balkhi', 'عبدالقہار بلخی'),
  person('asif', 'Khawaja Asif', 'خواجہ آصف', both('Defence Minister', 'وزیرِ دفاع')),
  setting('delegation-afghanistan', 'delegation.name', {
    facts: ['F05'],
    by: 'afghanistan',
    body: {
      party: ref('afghanistan'),
      list: 'open',
      members: [
        {
          person: ref('najeeb'),
          function: 'head',
          title: both('Deputy Interior Minister', 'نائب وزیرِ داخلہ'),
        },
        ...['haqqani', 'shaheen', 'nusrat', 'balkhi'].map((label) => ({
          person: ref(label),
          function: 'member',
        })),
      ],
    },
  }),

  setting('principals-afghanistan', 'principal.name', {
    facts: ['F12'],
    by: 'afghanistan',
    voice: unnamed('unnamed-official', both('officials', 'حکام')),
    body: {
      party: ref('afghanistan'),
      principals: [
        { name: both('Kabul', 'کابل'), place: ref('kabul') },
        { name: both('Kandahar', 'قندھار'), place: ref('kandahar') },
      ],
      directions: both(
        'The delegation was taking directions from both centres.',
        'وفد دونوں مراکز سے ہدایات لے رہا تھا۔',
      ),
    },
  }),
  setting('mandate-afghanistan', 'mandate.allege', {
    facts: ['F12'],
    by: { unnamed: both('officials', 'حکام') },
    voice: unnamed('unnamed-official', both('officials', 'حکام'), { hedges: ['appeared to'] }),
    body: {
      about: ref('afghanistan'),
      alleged: 'missing',
      text: both(
        'The Afghan representatives appeared to lack the mandate to decide.',
        'افغان نمائندوں کے پاس بظاہر فیصلے کا اختیار نہیں تھا۔',
      ),
    },
  }),
]
